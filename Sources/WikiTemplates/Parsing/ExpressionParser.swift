import WikiDiagnostics

/// Reads expressions, with Jinja's order of precedence: `if`, `or`, `and`, `not`, comparisons, `+ -`, `~`,
/// `* // %`, signs, and closest of all fields, filters and tests.
struct ExpressionParser {
  private let tokens: [Token]
  private var place = 0
  private var depth = 0

  /// How deep expressions may nest.
  private static let deepest = 60

  init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  var next: Token { tokens[place] }

  mutating func take() -> Token {
    defer { if place + 1 < tokens.count { place += 1 } }
    return tokens[place]
  }

  /// Takes the sign if it is next; says whether it was.
  mutating func take(sign: String) -> Bool {
    guard next.kind == .sign(sign) else { return false }
    _ = take()
    return true
  }

  mutating func take(word: String) -> Bool {
    guard next.kind == .name(word) else { return false }
    _ = take()
    return true
  }

  mutating func expect(sign: String) throws(TemplateFault) {
    guard take(sign: sign) else { throw .at(next.range, "'\(sign)' is missing") }
  }

  mutating func expectName() throws(TemplateFault) -> (text: String, range: Range<Int>) {
    guard case .name(let text) = next.kind, !Self.reserved.contains(text) else {
      throw .at(next.range, "a name is missing")
    }
    return (text, take().range)
  }

  mutating func expectEnd() throws(TemplateFault) {
    guard next.kind == .end else { throw .at(next.range, "this cannot stand here") }
  }

  private static let reserved: Set<String> = ["and", "or", "not", "in", "is", "if", "else"]

  mutating func expression() throws(TemplateFault) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .at(next.range, "the expression is nested too deeply") }
    let value = try or()
    guard take(word: "if") else { return value }
    let condition = try or()
    guard take(word: "else") else {
      throw .at(next.range, "'else' is missing: what is it where the condition is false?")
    }
    let otherwise = try expression()
    return Expression(
      kind: .choice(condition: condition, value, otherwise: otherwise),
      range: value.range.lowerBound..<otherwise.range.upperBound
    )
  }

  private mutating func or() throws(TemplateFault) -> Expression {
    var left = try and()
    while take(word: "or") { left = binary(.or, left, try and()) }
    return left
  }

  private mutating func and() throws(TemplateFault) -> Expression {
    var left = try not()
    while take(word: "and") { left = binary(.and, left, try not()) }
    return left
  }

  private mutating func not() throws(TemplateFault) -> Expression {
    var signs: [Range<Int>] = []
    while next.kind == .name("not") { signs.append(take().range) }
    var value = try comparison()
    for sign in signs.reversed() {
      value = Expression(kind: .not(value), range: sign.lowerBound..<value.range.upperBound)
    }
    return value
  }

  private mutating func comparison() throws(TemplateFault) -> Expression {
    let left = try sum()
    guard let sign = takeComparison() else { return left }
    let whole = binary(sign, left, try sum())
    guard takeComparison() == nil else {
      throw TemplateFault(range: whole.range, message: "a chain of comparisons is not built yet", code: "not-yet")
    }
    return whole
  }

  private mutating func takeComparison() -> Expression.Operator? {
    switch next.kind {
    case .sign(let sign):
      guard let found = Expression.Operator(rawValue: sign), Self.comparisons.contains(found) else { return nil }
      _ = take()
      return found
    case .name("in"):
      _ = take()
      return .isIn
    case .name("not") where place + 1 < tokens.count && tokens[place + 1].kind == .name("in"):
      _ = take()
      _ = take()
      return .isNotIn
    case .name, .text, .number, .end: return nil
    }
  }

  private static let comparisons: Set<Expression.Operator> = [
    .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual,
  ]

  private mutating func sum() throws(TemplateFault) -> Expression {
    var left = try concatenation()
    while true {
      if take(sign: "+") {
        left = binary(.plus, left, try concatenation())
      } else if take(sign: "-") {
        left = binary(.minus, left, try concatenation())
      } else {
        return left
      }
    }
  }

  private mutating func concatenation() throws(TemplateFault) -> Expression {
    var left = try product()
    while take(sign: "~") { left = binary(.concatenate, left, try product()) }
    return left
  }

  private mutating func product() throws(TemplateFault) -> Expression {
    var left = try unary()
    while case .sign(let sign) = next.kind {
      switch sign {
      case "*": _ = take(); left = binary(.times, left, try unary())
      case "//": _ = take(); left = binary(.floorDivide, left, try unary())
      case "%": _ = take(); left = binary(.remainder, left, try unary())
      case "/", "**":
        throw TemplateFault(range: next.range, message: "the operator '\(sign)' is not built yet", code: "not-yet")
      default: return left
      }
    }
    return left
  }

  private mutating func unary() throws(TemplateFault) -> Expression {
    let start = next.range
    guard take(sign: "-") else { return try filters(of: try postfix(of: try primary())) }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .at(start, "the expression is nested too deeply") }
    let value = try postfix(of: try primary())
    return try filters(of: Expression(kind: .negative(value), range: start.lowerBound..<value.range.upperBound))
  }

  private func binary(_ sign: Expression.Operator, _ left: Expression, _ right: Expression) -> Expression {
    Expression(kind: .binary(sign, left, right), range: left.range.lowerBound..<right.range.upperBound)
  }
}

extension ExpressionParser {
  private mutating func primary() throws(TemplateFault) -> Expression {
    let token = take()
    switch token.kind {
    case .name("true"), .name("True"): return Expression(kind: .flag(true), range: token.range)
    case .name("false"), .name("False"): return Expression(kind: .flag(false), range: token.range)
    case .name("none"), .name("None"):
      throw .at(token.range, "there is no '\(token.kind == .name("none") ? "none" : "None")': what is absent is empty")
    case .name(let name):
      guard !Self.reserved.contains(name) else { throw .at(token.range, "a value is missing before '\(name)'") }
      return Expression(kind: .name(name), range: token.range)
    case .text(let text): return Expression(kind: .text(text), range: token.range)
    case .number(let number): return Expression(kind: .number(number), range: token.range)
    case .sign("("):
      let inner = try expression()
      try expect(sign: ")")
      return inner
    case .sign("["): return try list(from: token.range)
    case .sign(let sign): throw .at(token.range, "a value is missing before '\(sign)'")
    case .end: throw .at(token.range, "a value is missing")
    }
  }

  private mutating func list(from start: Range<Int>) throws(TemplateFault) -> Expression {
    var items: [Expression] = []
    while next.kind != .sign("]") {
      items.append(try expression())
      guard take(sign: ",") else { break }
    }
    let end = next.range
    try expect(sign: "]")
    return Expression(kind: .list(items), range: start.lowerBound..<end.upperBound)
  }

  private mutating func postfix(of value: Expression) throws(TemplateFault) -> Expression {
    var value = value
    while true {
      if take(sign: ".") {
        guard case .name(let name) = next.kind else { throw .at(next.range, "the name of a field is missing") }
        let range = take().range
        value = Expression(
          kind: .field(value, name, nameRange: range),
          range: value.range.lowerBound..<range.upperBound
        )
      } else if take(sign: "[") {
        let index = try expression()
        let end = next.range
        try expect(sign: "]")
        value = Expression(kind: .index(value, index), range: value.range.lowerBound..<end.upperBound)
      } else if next.kind == .sign("(") {
        throw TemplateFault(range: value.range, message: "calling something is not built yet", code: "not-yet")
      } else {
        return value
      }
    }
  }

  /// Filters and tests, which bind closest.
  private mutating func filters(of value: Expression) throws(TemplateFault) -> Expression {
    var value = value
    while true {
      if take(sign: "|") {
        let name = try expectName()
        let arguments = try arguments()
        let end = place > 0 ? tokens[place - 1].range.upperBound : name.range.upperBound
        value = Expression(
          kind: .filter(value, name.text, arguments, nameRange: name.range),
          range: value.range.lowerBound..<end
        )
      } else if take(word: "is") {
        let isNegated = take(word: "not")
        let name = try expectName()
        let test = Expression(
          kind: .test(value, name.text, nameRange: name.range),
          range: value.range.lowerBound..<name.range.upperBound
        )
        value = isNegated ? Expression(kind: .not(test), range: test.range) : test
      } else {
        return value
      }
    }
  }

  private mutating func arguments() throws(TemplateFault) -> [Expression] {
    guard take(sign: "(") else { return [] }
    var arguments: [Expression] = []
    while next.kind != .sign(")") {
      arguments.append(try expression())
      guard take(sign: ",") else { break }
    }
    try expect(sign: ")")
    return arguments
  }
}
