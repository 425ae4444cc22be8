/// Reads expressions, with Jinja's order of precedence: `if`, `or`, `and`, `not`, comparisons, `+ -`, `~`,
/// `* / // %`, `**`, signs, and closest of all fields, calls, filters and tests.
struct ExpressionParser {
  var tokens: TokenReader
  private var depth = 0

  /// How deep expressions may nest.
  private static let deepest = 60

  init(_ tokens: TokenReader) {
    self.tokens = tokens
  }

  /// Runs `parse` one level deeper.
  mutating func nested<Result>(
    _ parse: (inout ExpressionParser) throws(TemplateFault) -> Result
  ) throws(TemplateFault) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .at(tokens.next.range, "the expression is nested too deeply") }
    return try parse(&self)
  }

  mutating func expression() throws(TemplateFault) -> Expression {
    try nested { parser throws(TemplateFault) in try parser.choice() }
  }

  private mutating func choice() throws(TemplateFault) -> Expression {
    var value = try or()
    while tokens.take(word: "if") {
      let condition = try or()
      let otherwise = tokens.take(word: "else") ? try expression() : nil
      value = Expression(
        kind: .choice(condition: condition, value, otherwise: otherwise),
        range: value.range.lowerBound..<tokens.end
      )
    }
    return value
  }

  /// An expression, or several with commas between them: a tuple.
  /// - Parameter allowsChoice: whether an `if` belongs to the expression; behind the list of a `for` it does not.
  mutating func tuple(allowsChoice: Bool = true) throws(TemplateFault) -> Expression {
    let first = try tupleItem(allowsChoice)
    guard tokens.next.kind == .sign(",") else { return first }
    var items = [first]
    while tokens.take(sign: ",") {
      if endsTuple { break }
      items.append(try tupleItem(allowsChoice))
    }
    return Expression(kind: .tuple(items), range: first.range.lowerBound..<tokens.end)
  }

  private mutating func tupleItem(_ allowsChoice: Bool) throws(TemplateFault) -> Expression {
    allowsChoice ? try expression() : try nested { parser throws(TemplateFault) in try parser.or() }
  }

  private var endsTuple: Bool { tokens.next.kind == .end || tokens.next.kind == .sign(")") }

  private mutating func or() throws(TemplateFault) -> Expression {
    var left = try and()
    while tokens.take(word: "or") { left = binary(.or, left, try and()) }
    return left
  }

  private mutating func and() throws(TemplateFault) -> Expression {
    var left = try not()
    while tokens.take(word: "and") { left = binary(.and, left, try not()) }
    return left
  }

  private mutating func not() throws(TemplateFault) -> Expression {
    var signs: [Range<Int>] = []
    while tokens.next.kind == .name("not") { signs.append(tokens.take().range) }
    var value = try comparison()
    for sign in signs.reversed() {
      value = Expression(kind: .not(value), range: sign.lowerBound..<value.range.upperBound)
    }
    return value
  }

  private mutating func comparison() throws(TemplateFault) -> Expression {
    let first = try sum()
    var rest: [(sign: Expression.Comparison, operand: Expression)] = []
    while let sign = takeComparison() { rest.append((sign, try sum())) }
    guard let last = rest.last else { return first }
    return Expression(kind: .comparison(first, rest), range: first.range.lowerBound..<last.operand.range.upperBound)
  }

  private mutating func takeComparison() -> Expression.Comparison? {
    if tokens.take(words: "not", "in") { return .isNotIn }
    guard tokens.next.kind != .name("in") else {
      tokens.take()
      return .isIn
    }
    guard case .sign(let sign) = tokens.next.kind, let found = Expression.Comparison(rawValue: sign) else { return nil }
    tokens.take()
    return found
  }

  private mutating func sum() throws(TemplateFault) -> Expression {
    var left = try concatenation()
    while let sign = takeOperator([.plus, .minus]) { left = binary(sign, left, try concatenation()) }
    return left
  }

  private mutating func concatenation() throws(TemplateFault) -> Expression {
    var left = try product()
    while let sign = takeOperator([.concatenate]) { left = binary(sign, left, try product()) }
    return left
  }

  private mutating func product() throws(TemplateFault) -> Expression {
    var left = try power()
    while let sign = takeOperator([.times, .divide, .floorDivide, .remainder]) {
      left = binary(sign, left, try power())
    }
    return left
  }

  private mutating func power() throws(TemplateFault) -> Expression {
    var left = try unary()
    while let sign = takeOperator([.power]) { left = binary(sign, left, try unary()) }
    return left
  }

  private mutating func takeOperator(_ wanted: Set<Expression.Operator>) -> Expression.Operator? {
    guard case .sign(let sign) = tokens.next.kind, let found = Expression.Operator(rawValue: sign),
      wanted.contains(found)
    else { return nil }
    tokens.take()
    return found
  }

  private mutating func unary() throws(TemplateFault) -> Expression {
    try filters(of: try signed())
  }

  /// A value with its sign; filters come after the sign.
  private mutating func signed() throws(TemplateFault) -> Expression {
    let start = tokens.next.range.lowerBound
    let isNegative = tokens.next.kind == .sign("-")
    guard isNegative || tokens.next.kind == .sign("+") else { return try postfix(of: try primary()) }
    tokens.take()
    let value = try nested { parser throws(TemplateFault) in try parser.signed() }
    let range = start..<value.range.upperBound
    return try postfix(of: Expression(kind: isNegative ? .negative(value) : .positive(value), range: range))
  }

  private func binary(_ sign: Expression.Operator, _ left: Expression, _ right: Expression) -> Expression {
    Expression(kind: .binary(sign, left, right), range: left.range.lowerBound..<right.range.upperBound)
  }
}
