// Literals and brackets.
extension ExpressionParser {
  mutating func primary() throws(TemplateFault) -> Expression {
    let token = tokens.take()
    switch token.kind {
    case .name(let name): return try named(name, token.range)
    case .text(let text): return adjacent(text, token.range)
    case .number(let number): return Expression(kind: .number(number), range: token.range)
    case .decimal(let number): return Expression(kind: .decimal(number), range: token.range)
    case .sign("("): return try parenthesized(from: token.range)
    case .sign("["): return try list(from: token.range)
    case .sign("{"): return try map(from: token.range)
    case .sign(let sign): throw .at(token.range, "a value is missing before '\(sign)'")
    case .end: throw .at(token.range, "a value is missing")
    }
  }

  private func named(_ name: String, _ range: Range<Int>) throws(TemplateFault) -> Expression {
    switch name {
    case "true", "True": return Expression(kind: .flag(true), range: range)
    case "false", "False": return Expression(kind: .flag(false), range: range)
    case "none", "None": return Expression(kind: .none, range: range)
    case _ where TokenReader.reserved.contains(name): throw .at(range, "a value is missing before '\(name)'")
    default: return Expression(kind: .name(name), range: range)
    }
  }

  /// Texts that follow one another are one text.
  private mutating func adjacent(_ text: String, _ range: Range<Int>) -> Expression {
    var text = text
    var end = range.upperBound
    while case .text(let more) = tokens.next.kind {
      text += more
      end = tokens.take().range.upperBound
    }
    return Expression(kind: .text(text), range: range.lowerBound..<end)
  }

  private mutating func parenthesized(from start: Range<Int>) throws(TemplateFault) -> Expression {
    guard !tokens.take(sign: ")") else {
      return Expression(kind: .tuple([]), range: start.lowerBound..<tokens.end)
    }
    let inner = try nested { parser throws(TemplateFault) in try parser.tuple() }
    try tokens.expect(sign: ")")
    return Expression(kind: inner.kind, range: start.lowerBound..<tokens.end)
  }

  private mutating func list(from start: Range<Int>) throws(TemplateFault) -> Expression {
    var items: [Expression] = []
    while tokens.next.kind != .sign("]") {
      items.append(try expression())
      guard tokens.take(sign: ",") else { break }
    }
    try tokens.expect(sign: "]")
    return Expression(kind: .list(items), range: start.lowerBound..<tokens.end)
  }

  private mutating func map(from start: Range<Int>) throws(TemplateFault) -> Expression {
    var items: [(key: Expression, value: Expression)] = []
    while tokens.next.kind != .sign("}") {
      let key = try expression()
      guard tokens.take(sign: ":") else {
        throw .at(
          tokens.next.range,
          "':' is missing",
          hint: "A map is written {\"key\": value}; a value is printed by two braces, {{ … }}."
        )
      }
      items.append((key, try expression()))
      guard tokens.take(sign: ",") else { break }
    }
    try tokens.expect(sign: "}")
    return Expression(kind: .map(items), range: start.lowerBound..<tokens.end)
  }
}

// What stands behind a value.
extension ExpressionParser {
  mutating func postfix(of value: Expression) throws(TemplateFault) -> Expression {
    var value = value
    while true {
      switch tokens.next.kind {
      case .sign("."): value = try field(of: value)
      case .sign("["): value = try subscripted(value)
      case .sign("("): value = try call(value)
      default: return value
      }
    }
  }

  /// Filters and tests, which bind closest.
  mutating func filters(of value: Expression) throws(TemplateFault) -> Expression {
    var value = value
    while true {
      switch tokens.next.kind {
      case .sign("|"):
        tokens.take()
        if tokens.next.kind == .sign("|") {
          throw .at(tokens.next.range, "the name of a filter is missing", hint: "Write 'or' for '||'.")
        }
        value = try filter(of: value)
      case .name("is"): value = try test(of: value)
      case .sign("("): value = try call(value)
      default: return value
      }
    }
  }

  /// A filter whose `|` has been taken, or that needs none.
  mutating func filter(of value: Expression) throws(TemplateFault) -> Expression {
    let name = try tokens.expectName()
    let arguments = try optionalArguments()
    return Expression(kind: .filter(value, name, arguments), range: value.range.lowerBound..<tokens.end)
  }

  private mutating func field(of value: Expression) throws(TemplateFault) -> Expression {
    tokens.take()
    let token = tokens.take()
    let range = value.range.lowerBound..<token.range.upperBound
    switch token.kind {
    case .name(let name):
      return Expression(kind: .field(value, Expression.Word(text: name, range: token.range)), range: range)
    case .number(let number):
      return Expression(kind: .index(value, Expression(kind: .number(number), range: token.range)), range: range)
    case .text, .decimal, .sign, .end: throw .at(token.range, "the name of a field is missing")
    }
  }

  private mutating func subscripted(_ value: Expression) throws(TemplateFault) -> Expression {
    tokens.take()
    guard tokens.next.kind != .sign("]") else { throw .at(tokens.next.range, "a value is missing before ']'") }
    var bounds: [Expression?] = []
    repeat {
      let isEmpty = tokens.next.kind == .sign(":") || tokens.next.kind == .sign("]")
      bounds.append(isEmpty ? nil : try expression())
    } while bounds.count < 3 && tokens.take(sign: ":")
    try tokens.expect(sign: "]")
    let range = value.range.lowerBound..<tokens.end
    if bounds.count == 1, let index = bounds[0] { return Expression(kind: .index(value, index), range: range) }
    let step = bounds.count > 2 ? bounds[2] : nil
    return Expression(kind: .slice(value, from: bounds[0], to: bounds[1], step: step), range: range)
  }

  private mutating func call(_ value: Expression) throws(TemplateFault) -> Expression {
    let arguments = try optionalArguments()
    return Expression(kind: .call(value, arguments), range: value.range.lowerBound..<tokens.end)
  }

  private mutating func test(of value: Expression) throws(TemplateFault) -> Expression {
    tokens.take()
    let isNegated = tokens.take(word: "not")
    guard case .name(let text) = tokens.next.kind else { throw .at(tokens.next.range, "the name of a test is missing") }
    let name = Expression.Word(text: text, range: tokens.take().range)
    let arguments = try testArguments()
    let range = value.range.lowerBound..<tokens.end
    let test = Expression(kind: .test(value, name, arguments), range: range)
    return isNegated ? Expression(kind: .not(test), range: range) : test
  }

  /// A test takes its one argument without parentheses, too: `is divisibleby 3`.
  private mutating func testArguments() throws(TemplateFault) -> Expression.Arguments {
    switch tokens.next.kind {
    case .sign("("): return try optionalArguments()
    case .name("is"): throw .at(tokens.next.range, "a test cannot follow a test; put the first in parentheses")
    case .name("and"), .name("or"), .name("else"): return Expression.Arguments()
    case .name(let name) where TokenReader.reserved.contains(name):
      throw .at(tokens.next.range, "a test takes '\(name)' for its argument; put the test in parentheses")
    case .name, .text, .number, .decimal, .sign("["), .sign("{"):
      let argument = try nested { parser throws(TemplateFault) in try parser.postfix(of: try parser.primary()) }
      return Expression.Arguments(positional: [argument])
    case .sign, .end: return Expression.Arguments()
    }
  }

  private mutating func optionalArguments() throws(TemplateFault) -> Expression.Arguments {
    guard tokens.take(sign: "(") else { return Expression.Arguments() }
    var arguments = Expression.Arguments()
    while tokens.next.kind != .sign(")") {
      if tokens.next.kind == .sign("*") || tokens.next.kind == .sign("**") {
        throw .leftOut(
          tokens.next.range,
          "a list cannot be given as several arguments",
          instead: "Write the arguments one by one."
        )
      }
      if case .name(let name) = tokens.next.kind, tokens.afterNext.kind == .sign("=") {
        let word = Expression.Word(text: name, range: tokens.take().range)
        tokens.take()
        arguments.named.append((word, try expression()))
      } else {
        guard arguments.named.isEmpty else {
          throw .at(tokens.next.range, "arguments with names come last")
        }
        arguments.positional.append(try expression())
      }
      guard tokens.take(sign: ",") else { break }
    }
    try tokens.expect(sign: ")")
    return arguments
  }
}
