import WikiDiagnostics

/// Reads a template into its parts; one run reports every tag that is wrong.
struct TemplateParser {
  private let source: TemplateSource
  private let segments: [Segment]
  private var place = 0
  private var parent: (name: String, range: Range<Int>)?
  private var findings: [Diagnostic]
  private var depth = 0

  /// The names of the blocks so far.
  private var blocks: Set<String> = []

  /// How deep tags may nest.
  private static let deepest = 60

  static func parse(_ file: TemplateFile) -> Checked<ParsedTemplate> {
    let source = TemplateSource(file)
    let segments = Segmenter.segments(of: source)
    var parser = TemplateParser(source: source, segments: segments.value, findings: segments.diagnostics)
    if String(validating: file.bytes, as: UTF8.self) == nil { parser.findings.append(.notUTF8(file.path)) }
    let nodes = parser.nodes(until: [], opener: nil).nodes
    return Checked(ParsedTemplate(source: source, nodes: nodes, parent: parser.parent), parser.findings)
  }

  private init(source: TemplateSource, segments: [Segment], findings: [Diagnostic]) {
    self.source = source
    self.segments = segments
    self.findings = findings
  }

  /// A tag that ends or divides what `opener` began.
  private struct Stop {
    let word: String
    var parser: ExpressionParser
    let range: Range<Int>
  }

  /// Reads parts up to a tag whose first word is in `stops`; reports where there is none.
  private mutating func nodes(
    until stops: Set<String>,
    opener: (word: String, range: Range<Int>)?
  ) -> (nodes: [TemplateNode], stop: Stop?) {
    var nodes: [TemplateNode] = []
    while place < segments.count {
      let segment = segments[place]
      place += 1
      do throws(TemplateFault) {
        switch segment.kind {
        case .text: nodes.append(.text(segment.range))
        case .output: nodes.append(.output(try output(segment)))
        case .tag:
          var parser = ExpressionParser(try Tokenizer.tokens(of: source, in: segment.range))
          let word = try firstWord(&parser)
          if stops.contains(word) { return (nodes, Stop(word: word, parser: parser, range: segment.whole)) }
          if let node = try tag(word, &parser, segment) { nodes.append(node) }
        }
      } catch {
        report(error)
      }
    }
    if let opener { findings.append(.unclosedBlock(opener.word, at: source.span(opener.range))) }
    return (nodes, nil)
  }

  private mutating func report(_ fault: TemplateFault) {
    findings.append(Diagnostic(fault.code, .error, fault.message, at: source.span(fault.range)))
  }

  private func output(_ segment: Segment) throws(TemplateFault) -> Expression {
    var parser = ExpressionParser(try Tokenizer.tokens(of: source, in: segment.range))
    let expression = try parser.expression()
    try parser.expectEnd()
    return expression
  }

  private func firstWord(_ parser: inout ExpressionParser) throws(TemplateFault) -> String {
    guard case .name(let word) = parser.next.kind else { throw .at(parser.next.range, "the tag has no name") }
    _ = parser.take()
    return word
  }

  private mutating func tag(
    _ word: String,
    _ parser: inout ExpressionParser,
    _ segment: Segment
  ) throws(TemplateFault) -> TemplateNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .at(segment.whole, "the tags are nested too deeply") }
    switch word {
    case "if": return try condition(&parser, segment)
    case "for": return try loop(&parser, segment)
    case "set": return try assignment(&parser, segment)
    case "include": return .inclusion(try templateName(&parser), range: segment.whole)
    case "extends":
      let name = try templateName(&parser)
      guard parent == nil else { throw .at(segment.whole, "a template extends one other only") }
      guard segments.first == segment else {
        throw .at(segment.whole, "'extends' is not the first thing of the template")
      }
      parent = (name, segment.whole)
      return nil
    case "block": return try block(&parser, segment)
    case "endif", "endfor", "endblock", "elif", "else", "endraw":
      throw .at(segment.whole, "'\(word)' ends nothing that was begun here")
    default:
      if Self.later.contains(word) {
        throw TemplateFault(range: segment.whole, message: "the tag '\(word)' is not built yet", code: "not-yet")
      }
      throw .at(segment.whole, "no tag is called '\(word)'\(didYouMean(word, among: Self.known))")
    }
  }

  private static let known = [
    "if", "elif", "else", "endif", "for", "endfor", "set", "include", "extends", "block", "endblock", "raw",
  ]

  private static let later: Set<String> = [
    "macro", "endmacro", "call", "endcall", "import", "from", "with", "endwith", "filter", "endfilter", "endset",
    "autoescape", "endautoescape", "do", "break", "continue", "trans", "endtrans", "pluralize",
  ]

  private func templateName(_ parser: inout ExpressionParser) throws(TemplateFault) -> String {
    let token = parser.take()
    guard case .text(let name) = token.kind else { throw .at(token.range, "the name of a template is missing") }
    guard parser.next.kind == .end else {
      throw TemplateFault(range: parser.next.range, message: "words behind the name are not built yet", code: "not-yet")
    }
    return name
  }

  private mutating func condition(_ parser: inout ExpressionParser, _ segment: Segment) throws(TemplateFault)
    -> TemplateNode
  {
    var branches: [(condition: Expression, body: [TemplateNode])] = []
    var condition = try parser.expression()
    try parser.expectEnd()
    while true {
      let (body, stop) = nodes(until: ["elif", "else", "endif"], opener: ("if", segment.whole))
      branches.append((condition, body))
      guard var stop else { return .condition(branches, otherwise: nil, range: segment.whole) }
      switch stop.word {
      case "elif":
        condition = try stop.parser.expression()
        try stop.parser.expectEnd()
      case "else":
        try stop.parser.expectEnd()
        let (otherwise, end) = nodes(until: ["endif"], opener: ("if", segment.whole))
        if var end { try end.parser.expectEnd() }
        return .condition(branches, otherwise: otherwise, range: segment.whole)
      default:
        try stop.parser.expectEnd()
        return .condition(branches, otherwise: nil, range: segment.whole)
      }
    }
  }

  private mutating func loop(_ parser: inout ExpressionParser, _ segment: Segment) throws(TemplateFault) -> TemplateNode
  {
    let variable = try parser.expectName()
    guard variable.text != "loop" else { throw .at(variable.range, "'loop' is the name of the loop itself") }
    guard parser.take(word: "in") else { throw .at(parser.next.range, "'in' is missing") }
    let list = try parser.expression()
    guard parser.next.kind == .end else {
      throw TemplateFault(range: parser.next.range, message: "words behind the list are not built yet", code: "not-yet")
    }
    let (body, stop) = nodes(until: ["else", "endfor"], opener: ("for", segment.whole))
    var otherwise: [TemplateNode] = []
    if stop?.word == "else" { otherwise = nodes(until: ["endfor"], opener: ("for", segment.whole)).nodes }
    return .loop(variable: variable.text, list: list, body: body, otherwise: otherwise, range: segment.whole)
  }

  private mutating func assignment(_ parser: inout ExpressionParser, _ segment: Segment) throws(TemplateFault)
    -> TemplateNode
  {
    let name = try parser.expectName()
    guard parser.take(sign: "=") else {
      throw TemplateFault(range: segment.whole, message: "a 'set' without '=' is not built yet", code: "not-yet")
    }
    let value = try parser.expression()
    try parser.expectEnd()
    return .assignment(name.text, value, range: segment.whole)
  }

  private mutating func block(_ parser: inout ExpressionParser, _ segment: Segment) throws(TemplateFault)
    -> TemplateNode
  {
    let name = try parser.expectName()
    try parser.expectEnd()
    guard blocks.insert(name.text).inserted else {
      throw .at(name.range, "the template has two blocks '\(name.text)'")
    }
    let (body, stop) = nodes(until: ["endblock"], opener: ("block", segment.whole))
    if var stop, case .name(let end) = stop.parser.next.kind {
      guard end == name.text else { throw .at(stop.range, "this ends the block '\(end)', but '\(name.text)' is open") }
      _ = stop.parser.take()
      try stop.parser.expectEnd()
    }
    return .block(name.text, body, range: segment.whole)
  }
}
