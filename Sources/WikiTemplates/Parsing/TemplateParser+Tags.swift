// Conditions, loops and assignments.
extension TemplateParser {
  mutating func condition(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) -> TemplateNode {
    var branches: [(condition: Expression, body: [TemplateNode])] = []
    var condition = try parser.tuple(allowsChoice: false)
    try endOpening(&parser)
    while true {
      let (body, stop) = nodes(until: ["elif", "else", "endif"], opener: opener)
      branches.append((condition, body))
      guard let stop else { return .condition(branches, otherwise: [], range: opener.range) }
      switch stop.word {
      case "elif":
        var parser = ExpressionParser(stop.tokens)
        condition = try parser.tuple(allowsChoice: false)
        try endOpening(&parser)
      case "else":
        close(stop, allowsColon: true)
        let (otherwise, end) = nodes(until: ["endif"], opener: opener)
        close(end)
        return .condition(branches, otherwise: otherwise, range: opener.range)
      default:
        close(stop)
        return .condition(branches, otherwise: [], range: opener.range)
      }
    }
  }

  mutating func loop(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) -> TemplateNode {
    let target = try target(&parser, allowsField: false)
    try parser.tokens.expect(word: "in")
    let list = try parser.tuple(allowsChoice: false)
    let condition = parser.tokens.take(word: "if") ? try parser.expression() : nil
    if parser.tokens.next.kind == .name("recursive") {
      throw .leftOut(
        parser.tokens.next.range,
        "loops cannot call themselves",
        instead: "Write a macro that calls itself."
      )
    }
    try endOpening(&parser)
    let (body, stop) = nodes(until: ["else", "endfor"], opener: opener)
    close(stop, allowsColon: stop?.word == "else")
    var otherwise: [TemplateNode] = []
    if stop?.word == "else" {
      let (nodes, end) = nodes(until: ["endfor"], opener: opener)
      close(end)
      otherwise = nodes
    }
    return .loop(
      LoopNode(
        target: target,
        list: list,
        condition: condition,
        body: body,
        otherwise: otherwise,
        range: opener.range
      )
    )
  }

  mutating func assignment(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) -> TemplateNode {
    let target = try target(&parser, allowsField: true)
    if parser.tokens.take(sign: "=") {
      let value = try parser.tuple()
      try parser.tokens.expectEnd()
      return .assignment(target, value, range: opener.range)
    }
    if case .tuple(_, let range) = target { throw .at(range, "a block makes one value, for one name") }
    let captured = Expression(kind: .captured, range: opener.range)
    let value = parser.tokens.next.kind == .sign("|") ? try parser.filters(of: captured) : captured
    try endOpening(&parser)
    return .capture(target, value: value, body: keptBody(of: opener), range: opener.range)
  }

  mutating func scope(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) -> TemplateNode {
    var values: [(target: AssignmentTarget, value: Expression)] = []
    while parser.tokens.next.kind != .end, parser.tokens.next.kind != .sign(":") {
      if !values.isEmpty { try parser.tokens.expect(sign: ",") }
      let target = try singleTarget(&parser, false)
      try parser.tokens.expect(sign: "=")
      values.append((target, try parser.expression()))
    }
    try endOpening(&parser)
    return .scope(values, body: body(of: opener), range: opener.range)
  }

  mutating func filtered(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) -> TemplateNode {
    let captured = Expression(kind: .captured, range: opener.range)
    var value = try parser.filter(of: captured)
    while parser.tokens.take(sign: "|") { value = try parser.filter(of: value) }
    try endOpening(&parser)
    return .filtered(value: value, body: keptBody(of: opener), range: opener.range)
  }

  func printed(_ parser: inout ExpressionParser) throws(TemplateFault) -> [TemplateNode] {
    var outputs: [TemplateNode] = []
    while parser.tokens.next.kind != .end {
      if !outputs.isEmpty { try parser.tokens.expect(sign: ",") }
      outputs.append(.output(try parser.expression()))
    }
    return outputs
  }

  /// A name, several of them with commas between, or a field of a namespace.
  private func target(_ parser: inout ExpressionParser, allowsField: Bool) throws(TemplateFault) -> AssignmentTarget {
    let start = parser.tokens.next.range.lowerBound
    var targets: [AssignmentTarget] = []
    var isTuple = false
    repeat {
      if targets.count > 1, parser.tokens.next.kind == .sign("=") || parser.tokens.next.kind == .name("in") { break }
      targets.append(try singleTarget(&parser, allowsField))
      isTuple = isTuple || parser.tokens.next.kind == .sign(",")
    } while parser.tokens.take(sign: ",")
    return isTuple ? .tuple(targets, range: start..<parser.tokens.end) : targets[0]
  }

  private func singleTarget(_ parser: inout ExpressionParser, _ allowsField: Bool) throws(TemplateFault)
    -> AssignmentTarget
  {
    if parser.tokens.take(sign: "(") {
      let inner = try target(&parser, allowsField: allowsField)
      try parser.tokens.expect(sign: ")")
      return inner
    }
    let name = try parser.tokens.expectName()
    guard !Self.constants.contains(name.text) else { throw .at(name.range, "'\(name.text)' cannot be set") }
    guard allowsField, parser.tokens.take(sign: ".") else { return .name(name) }
    return .field(name, try parser.tokens.expectName())
  }

  private static let constants: Set<String> = ["true", "false", "none", "True", "False", "None"]
}

// Macros, and templates that use others.
extension TemplateParser {
  mutating func macro(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) -> TemplateNode {
    let name = try parser.tokens.expectName()
    let parameters = try parameters(&parser)
    try endOpening(&parser)
    return .macro(macroNode(name, parameters, opener))
  }

  mutating func callBlock(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) -> TemplateNode {
    let start = parser.tokens.next.range
    let parameters = parser.tokens.next.kind == .sign("(") ? try parameters(&parser) : []
    let call = try parser.expression()
    guard case .call = call.kind else { throw .at(call.range, "the call of a macro is missing") }
    try endOpening(&parser)
    let name = Expression.Word(text: "caller", range: start)
    return .callBlock(call, body: macroNode(name, parameters, opener), range: opener.range)
  }

  private mutating func macroNode(
    _ name: Expression.Word,
    _ parameters: [(word: Expression.Word, fallback: Expression?)],
    _ opener: Opener
  ) -> MacroNode {
    let start = place
    let body = keptBody(of: opener)
    let mentions = names(["caller", "varargs", "kwargs"], inPiecesSince: start)
    return MacroNode(name: name, parameters: parameters, body: body, mentions: mentions, range: opener.range)
  }

  private func parameters(_ parser: inout ExpressionParser) throws(TemplateFault)
    -> [(word: Expression.Word, fallback: Expression?)]
  {
    try parser.tokens.expect(sign: "(")
    var parameters: [(word: Expression.Word, fallback: Expression?)] = []
    while parser.tokens.next.kind != .sign(")") {
      if !parameters.isEmpty { try parser.tokens.expect(sign: ",") }
      let word = try parser.tokens.expectName()
      guard !parameters.contains(where: { $0.word.text == word.text }) else {
        throw .at(word.range, "there are two parameters '\(word.text)'")
      }
      let fallback = parser.tokens.take(sign: "=") ? try parser.expression() : nil
      if fallback == nil, parameters.last?.fallback != nil {
        throw .at(word.range, "parameters without a value of their own come first")
      }
      parameters.append((word, fallback))
    }
    try parser.tokens.expect(sign: ")")
    return parameters
  }

  mutating func inclusion(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) -> TemplateNode {
    let names = try includedNames(&parser)
    let ignoresMissing = parser.tokens.take(words: "ignore", "missing")
    let hasContext = takeContext(&parser) ?? true
    if parser.tokens.next.kind == .name("with") {
      throw .at(
        parser.tokens.next.range,
        "an included template is given no values",
        hint: "It sees the names around it: put the 'include' into {% with name = value %}."
      )
    }
    try parser.tokens.expectEnd()
    guard hasContext || keepers == 0 else {
      throw .leftOut(
        opener.range,
        "an include without context cannot stand in a macro, a filter or the body of 'set' or 'call'",
        instead: "Include it with context: Jinja would write it past the tag that is to keep it."
      )
    }
    return .inclusion(
      InclusionNode(names: names, ignoresMissing: ignoresMissing, hasContext: hasContext, range: opener.range)
    )
  }

  /// One template's name, or a list of them.
  private mutating func includedNames(_ parser: inout ExpressionParser) throws(TemplateFault) -> [Expression.Word] {
    guard parser.tokens.take(sign: "[") else { return [try templateName(&parser)] }
    var names: [Expression.Word] = []
    while parser.tokens.next.kind != .sign("]") {
      names.append(try templateName(&parser))
      guard parser.tokens.take(sign: ",") else { break }
    }
    try parser.tokens.expect(sign: "]")
    guard !names.isEmpty else { throw .at(parser.tokens.next.range, "the name of a template is missing") }
    return names
  }

  /// Takes `with context` or `without context`; `nil` where neither is next.
  private func takeContext(_ parser: inout ExpressionParser) -> Bool? {
    if parser.tokens.take(words: "with", "context") { return true }
    return parser.tokens.take(words: "without", "context") ? false : nil
  }

  mutating func importAll(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) -> TemplateNode {
    let template = try templateName(&parser)
    try parser.tokens.expect(word: "as")
    let alias = try parser.tokens.expectName()
    let hasContext = takeContext(&parser) ?? false
    try parser.tokens.expectEnd()
    return .importing(
      ImportNode(template: template, hasContext: hasContext, range: opener.range, what: .all(alias: alias))
    )
  }

  mutating func importNames(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault)
    -> TemplateNode
  {
    let template = try templateName(&parser)
    try parser.tokens.expect(word: "import")
    var names: [(name: Expression.Word, alias: Expression.Word)] = []
    var hasContext: Bool?
    repeat {
      hasContext = takeContext(&parser)
      if hasContext != nil { break }
      let name = try parser.tokens.expectName()
      guard !name.text.hasPrefix("_") else { throw .at(name.range, "names that begin with '_' cannot be imported") }
      names.append((name, parser.tokens.take(word: "as") ? try parser.tokens.expectName() : name))
    } while parser.tokens.take(sign: ",")
    hasContext = hasContext ?? takeContext(&parser)
    try parser.tokens.expectEnd()
    return .importing(
      ImportNode(template: template, hasContext: hasContext ?? false, range: opener.range, what: .names(names))
    )
  }
}
