extension ValueTest {
  /// Whether it is true of a value.
  func holds(of value: TemplateValue, _ arguments: [TemplateValue]) throws(Renderer.Failure) -> Bool {
    if let comparison { return Ordering.holds(comparison, value, arguments[0]) }
    switch self {
    case .odd: return try Self.remainder(value, .number(2)).equals(.number(1))
    case .even: return try Self.remainder(value, .number(2)).equals(.number(0))
    case .divisibleby: return try Self.remainder(value, arguments[0]).equals(.number(0))
    case .lower: return LetterCase.isLower(Texts.plain(value))
    case .upper: return LetterCase.isUpper(Texts.plain(value))
    case .sameas: return value == arguments[0]
    default: return isOfType(value)
    }
  }

  private static func remainder(_ value: TemplateValue, _ divisor: TemplateValue) throws(Renderer.Failure)
    -> TemplateValue
  {
    try Arithmetic.result(of: .remainder, value, divisor)
  }

  private func isOfType(_ value: TemplateValue) -> Bool {
    switch (self, value) {
    case (.boolean, .flag), (.integer, .number), (.float, .decimal), (.none, .none), (.mapping, .map): true
    case (.number, .number), (.number, .decimal), (.number, .flag): true
    case (.string, .text), (.string, .html), (.escaped, .html): true
    case (.sequence, .text), (.sequence, .html), (.sequence, .list), (.sequence, .map): true
    case (.iterable, .text), (.iterable, .html), (.iterable, .list), (.iterable, .map): true
    case (.true, .flag(let flag)): flag
    case (.false, .flag(let flag)): !flag
    default: false
    }
  }
}
