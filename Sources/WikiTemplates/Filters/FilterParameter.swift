/// What a filter takes in its parentheses, by position or by name.
struct FilterParameter {
  let name: String
  let kind: Kind

  /// What it is where it is left out; `nil` where it must be written.
  let fallback: TemplateValue?

  enum Kind: Hashable {
    case text, number, decimal, flag

    /// A text or HTML.
    case written
    case numeric, numberOrText, numberOrNone, textOrNone
    case value

    /// Decides about types, so it is written as it is: `true`, not a variable.
    case fixedFlag
    case choice([String])

    /// A path of fields and numbers, such as "author.name".
    case attribute

    /// Several of them, with commas between.
    case attributes

    /// The name of a filter or test, behind which its own arguments follow.
    case filter, test
  }

  static func required(_ name: String, _ kind: Kind) -> FilterParameter {
    FilterParameter(name: name, kind: kind, fallback: nil)
  }

  static func optional(_ name: String, _ kind: Kind, _ fallback: TemplateValue) -> FilterParameter {
    FilterParameter(name: name, kind: kind, fallback: fallback)
  }

  /// Whether an argument of the type will do.
  func takes(_ type: ValueType) -> Bool {
    switch kind {
    case .text: type == .text
    case .written: type.isWritten
    case .number: type == .number
    case .decimal, .numeric: type.isNumeric
    case .flag, .fixedFlag: type == .flag
    case .numberOrText: type == .number || type == .text
    case .numberOrNone: type == .number || type == .none
    case .textOrNone: type == .text || type == .none
    case .value: true
    case .choice, .attribute, .attributes, .filter, .test: type == .text
    }
  }
}

extension Filter {
  /// How it is written, for messages and the reference: `|truncate(length=255, killwords=false, …)`.
  var usage: String {
    switch self {
    case .map: return "|map(filter, …), |map(attribute=…, default=…)"
    case .select, .reject: return "|\(rawValue)(test, …)"
    case .selectattr, .rejectattr: return "|\(rawValue)(attribute, test, …)"
    default: break
    }
    guard !parameters.isEmpty else { return "|\(rawValue)" }
    return "|\(rawValue)(\(parameters.map(\.usage).joined(separator: ", ")))"
  }
}

extension FilterParameter {
  fileprivate var usage: String {
    switch (kind, fallback) {
    case (_, nil): name
    case (.attribute, _), (.attributes, _): "\(name)=none"
    case (_, let fallback?): "\(name)=\(fallback.words)"
    }
  }
}

extension TemplateValue {
  /// As a template writes it.
  fileprivate var words: String {
    switch self {
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .decimal(let number): String(number)
    case .text(let text): "\"\(text)\""
    case .none: "none"
    case .html, .list, .record, .map, .undefined: "…"
    }
  }
}
