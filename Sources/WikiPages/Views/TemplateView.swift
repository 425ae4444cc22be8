package import WikiTemplates

/// A typed value that templates can use: its fields are declared once, and both the shape that templates are
/// checked against and the value they are rendered with come from that declaration.
package protocol TemplateView: Sendable {
  /// What messages and the reference call it: "article", "note".
  static var name: String { get }

  /// The fields in the order of the reference.
  static var fields: [ViewField<Self>] { get }
}

/// A field of a view: its name in templates, its type, what it means, and how it is read.
package struct ViewField<View: TemplateView>: Sendable {
  let field: Shape.Field
  let read: @Sendable (View) -> TemplateValue

  private init(
    _ name: String,
    _ type: FieldType,
    _ meaning: String,
    _ read: @escaping @Sendable (View) -> TemplateValue
  ) {
    field = Shape.Field(name: name, type: type, meaning: meaning)
    self.read = read
  }
}

extension TemplateView {
  package static var shape: Shape { Shape(name: name, fields: fields.map(\.field)) }

  /// The values of the fields in their order.
  package var values: [TemplateValue] { Self.fields.map { $0.read(self) } }
}

extension ViewField {
  static func text(_ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> String) -> Self {
    Self(name, .text, meaning) { .text(read($0)) }
  }

  static func html(_ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> TrustedHTML) -> Self {
    Self(name, .html, meaning) { .html(read($0)) }
  }

  static func htmls(_ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> [TrustedHTML]) -> Self {
    Self(name, .list(.html), meaning) { .list(read($0).map { .html($0) }) }
  }

  static func number(_ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> Int) -> Self {
    Self(name, .number, meaning) { .number(read($0)) }
  }

  static func flag(_ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name, .flag, meaning) { .flag(read($0)) }
  }

  static func texts(_ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> [String]) -> Self {
    Self(name, .list(.text), meaning) { .list(read($0).map { .text($0) }) }
  }

  static func view<Inner: TemplateView>(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (View) -> Inner
  ) -> Self {
    Self(name, .record(Inner.shape), meaning) { .record(read($0).values) }
  }

  static func list<Inner: TemplateView>(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (View) -> [Inner]
  ) -> Self {
    Self(name, .list(.record(Inner.shape)), meaning) { .list(read($0).map { .record($0.values) }) }
  }

  /// The same field, read from a view that this one holds.
  static func inherited<Outer: TemplateView>(
    _ fields: [ViewField<Outer>],
    _ read: @escaping @Sendable (View) -> Outer
  ) -> [Self] {
    fields.map { outer in
      Self(outer.field.name, outer.field.type, outer.field.meaning) { outer.read(read($0)) }
    }
  }
}
