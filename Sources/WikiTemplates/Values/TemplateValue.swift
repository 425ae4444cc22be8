/// HTML that our own code made: the only text that is not escaped.
package struct TrustedHTML: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }
}

/// A value that templates work with. Fields have no null: what is absent is an empty text or list.
package enum TemplateValue: Hashable, Sendable {
  case flag(Bool)
  case number(Int)
  case text(String)
  case html(TrustedHTML)
  case list([TemplateValue])

  /// The values of a shape's fields, in its order.
  case record([TemplateValue])

  /// A number with a fraction, which only templates make.
  case decimal(Double)

  /// What a template writes as `{"a": 1}`, in that order.
  case map([MapEntry])

  /// `none`, which only templates make.
  case none

  /// What an expression gives for which there is nothing; only `default` and `is defined` ever see it.
  case undefined

  package struct MapEntry: Hashable, Sendable {
    let key: String
    var value: TemplateValue
  }
}

extension TemplateValue {
  /// Whether `if` takes it for true, as Jinja and Python have it: not false, 0, none or empty.
  package var isTruthy: Bool {
    switch self {
    case .flag(let flag): flag
    case .number(let number): number != 0
    case .decimal(let number): number != 0
    case .text(let text): !text.isEmpty
    case .html(let html): !html.bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .map(let entries): !entries.isEmpty
    case .record: true
    case .none, .undefined: false
    }
  }

  /// Whether two values are equal as Python has it: 1 is 1.0, and texts are compared letter by letter.
  func equals(_ other: TemplateValue) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
    case (.number(let one), .decimal(let other)): one == Int(exactly: other)
    case (.decimal(let one), .number(let other)): Int(exactly: one) == other
    case (.text, .html), (.html, .text): Texts.bytes(self) == Texts.bytes(other)
    case (.flag(let one), .number(let other)): (one ? 1 : 0) == other
    case (.number(let one), .flag(let other)): one == (other ? 1 : 0)
    case (.list(let one), .list(let other)), (.record(let one), .record(let other)):
      one.count == other.count && zip(one, other).allSatisfy { $0.equals($1) }
    case (.map(let one), .map(let other)):
      one.count == other.count
        && one.allSatisfy { entry in other.contains { $0.key == entry.key && $0.value.equals(entry.value) } }
    default: self == other
    }
  }
}
