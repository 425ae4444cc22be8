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

/// A value that templates work with. There is no null: what is absent is an empty text or list.
package enum TemplateValue: Hashable, Sendable {
  case flag(Bool)
  case number(Int)
  case text(String)
  case html(TrustedHTML)
  case list([TemplateValue])

  /// The values of a shape's fields, in its order.
  case record([TemplateValue])
}

extension TemplateValue {
  /// Whether `if` takes it for true, as Jinja and Python have it: not false, 0 or empty.
  var isTruthy: Bool {
    switch self {
    case .flag(let flag): flag
    case .number(let number): number != 0
    case .text(let text): !text.isEmpty
    case .html(let html): !html.bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .record: true
    }
  }
}
