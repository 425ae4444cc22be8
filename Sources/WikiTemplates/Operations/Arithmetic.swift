/// The operators of numbers, texts and lists, as Python has them.
enum Arithmetic {
  static func negated(_ value: TemplateValue) throws(Renderer.Failure) -> TemplateValue {
    switch value {
    case .decimal(let number): return .decimal(-number)
    case .number(let number):
      guard number != .min else { throw tooLarge }
      return .number(-number)
    default: preconditionFailure("the compiler let through what is no number")
    }
  }

  static func result(
    of sign: Expression.Operator,
    _ left: TemplateValue,
    _ right: TemplateValue
  ) throws(Renderer.Failure) -> TemplateValue {
    if sign == .concatenate { return try Texts.concatenation(left, right) }
    switch (left, right) {
    case (.number(let one), .number(let other)): return try whole(sign, one, other)
    case (.number(let one), .decimal(let other)): return try decimal(sign, Double(one), other)
    case (.decimal(let one), .number(let other)): return try decimal(sign, one, Double(other))
    case (.decimal(let one), .decimal(let other)): return try decimal(sign, one, other)
    case (.list(let one), .list(let other)):
      guard one.count + other.count <= Renderer.longestList else { throw Lists.tooLong }
      return .list(one + other)
    case (.list(let items), .number(let count)), (.number(let count), .list(let items)):
      return .list(try Lists.repeated(items, count))
    case (.text(let text), .number(let count)), (.number(let count), .text(let text)):
      return .text(try Texts.repeated(text, count))
    case (.html, .number(let count)): return .html(TrustedHTML(try Texts.repeated(Texts.plain(left), count)))
    case (.number(let count), .html): return .html(TrustedHTML(try Texts.repeated(Texts.plain(right), count)))
    default: return try Texts.concatenation(left, right)
    }
  }

  private static let tooLarge = Renderer.Failure(words: "a number is too large")
  private static let dividedByZero = Renderer.Failure(words: "a number is divided by 0")

  private static func whole(_ sign: Expression.Operator, _ one: Int, _ other: Int) throws(Renderer.Failure)
    -> TemplateValue
  {
    let result: (partialValue: Int, overflow: Bool)
    switch sign {
    case .plus: result = one.addingReportingOverflow(other)
    case .minus: result = one.subtractingReportingOverflow(other)
    case .times: result = one.multipliedReportingOverflow(by: other)
    case .power: return .number(try power(one, other))
    case .divide:
      guard other != 0 else { throw dividedByZero }
      return .decimal(Double(one) / Double(other))
    default:
      guard other != 0 else { throw dividedByZero }
      guard other != -1 else { return sign == .remainder ? .number(0) : try negated(.number(one)) }
      let (quotient, remainder) = one.quotientAndRemainder(dividingBy: other)
      let isBelow = remainder != 0 && (remainder < 0) != (other < 0)
      return .number(sign == .floorDivide ? quotient - (isBelow ? 1 : 0) : remainder + (isBelow ? other : 0))
    }
    guard !result.overflow else { throw tooLarge }
    return .number(result.partialValue)
  }

  private static func power(_ base: Int, _ exponent: Int) throws(Renderer.Failure) -> Int {
    guard exponent >= 0 else { throw Renderer.Failure(words: "the exponent is negative") }
    guard base.magnitude > 1 else { return base == -1 ? (exponent % 2 == 0 ? 1 : -1) : exponent == 0 ? 1 : base }
    guard exponent < Int.bitWidth else { throw tooLarge }
    var result = 1
    for _ in 0..<exponent {
      let (next, overflow) = result.multipliedReportingOverflow(by: base)
      guard !overflow else { throw tooLarge }
      result = next
    }
    return result
  }

  private static func decimal(_ sign: Expression.Operator, _ one: Double, _ other: Double) throws(Renderer.Failure)
    -> TemplateValue
  {
    let result: Double
    switch sign {
    case .plus: result = one + other
    case .minus: result = one - other
    case .times: result = one * other
    default:
      guard other != 0 else { throw dividedByZero }
      let (quotient, remainder) = floorDivision(one, other)
      result = sign == .divide ? one / other : sign == .floorDivide ? quotient : remainder
    }
    guard result.isFinite else { throw tooLarge }
    return .decimal(result)
  }

  /// Quotient and remainder as Python's `divmod` of floating-point numbers has them.
  private static func floorDivision(_ one: Double, _ other: Double) -> (quotient: Double, remainder: Double) {
    var remainder = one.truncatingRemainder(dividingBy: other)
    var quotient = (one - remainder) / other
    if remainder != 0 {
      if (other < 0) != (remainder < 0) {
        remainder += other
        quotient -= 1
      }
    } else {
      remainder = Double(signOf: other, magnitudeOf: 0)
    }
    guard quotient != 0 else { return (Double(signOf: one / other, magnitudeOf: 0), remainder) }
    let floor = quotient.rounded(.down)
    return (quotient - floor > 0.5 ? floor + 1 : floor, remainder)
  }
}
