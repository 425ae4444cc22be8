import WikiDiagnostics

/// Reads a template into its parts; one run reports every tag that is wrong.
struct TemplateParser {
  let source: TemplateSource
  private let pieces: [TemplatePiece]

  /// The words of the template's tags that end others.
  private let ends: Set<String>

  /// The piece that is read next.
  private(set) var place = 0
  private var parent: (name: String, range: Range<Int>)?
  private var findings: [Diagnostic]
  private var depth = 0
  private var blocks: [BlockNode] = []
  private var blockNames: Set<String> = []

  /// The tags whose bodies are being read, outermost first.
  private var openers: [Opener] = []

  /// Ends that are still to come of tags that others were ended before: they have been reported.
  private var lateEnds: [String: Int] = [:]

  /// How many tags around here keep what is written in them, within the block around it.
  private(set) var keepers = 0

  /// How deep tags may nest.
  private static let deepest = 60

  static func parse(_ file: TemplateFile) -> Checked<ParsedTemplate> {
    let source = TemplateSource(file)
    let pieces = TemplateLexer.pieces(of: source)
    var parser = TemplateParser(source: source, pieces: pieces.value, findings: pieces.diagnostics)
    if String(validating: file.bytes, as: UTF8.self) == nil { parser.findings.append(.notUTF8(file.path)) }
    let nodes = parser.nodes(until: [], opener: nil).nodes
    return Checked(
      ParsedTemplate(source: source, nodes: nodes, parent: parser.parent, blocks: parser.blocks),
      parser.findings
    )
  }

  private init(source: TemplateSource, pieces: [TemplatePiece], findings: [Diagnostic]) {
    self.source = source
    self.pieces = pieces
    self.findings = findings
    ends = Set(pieces.compactMap(\.word).filter { $0.hasPrefix("end") })
  }

  /// A tag that ends or divides what another one began.
  struct Stop {
    let word: String
    var tokens: TokenReader
    let range: Range<Int>

    init(word: String, tokens: TokenReader, range: Range<Int>) {
      self.word = word
      self.tokens = tokens
      self.range = range
    }

    /// One that could not be read.
    init(broken word: String, range: Range<Int>) {
      self.init(word: word, tokens: TokenReader([Token(kind: .end, range: range)]), range: range)
    }
  }

  /// The tag that began what is being read.
  struct Opener {
    let word: String
    let range: Range<Int>
  }

  /// Reads parts up to a tag whose first word is in `stops`; reports where there is none.
  mutating func nodes(until stops: Set<String>, opener: Opener?) -> (nodes: [TemplateNode], stop: Stop?) {
    var nodes: [TemplateNode] = []
    if let opener { openers.append(opener) }
    defer { if opener != nil { openers.removeLast() } }
    while place < pieces.count {
      let piece = pieces[place]
      place += 1
      do throws(TemplateFault) {
        switch piece.kind {
        case .text: nodes.append(.text(piece.range))
        case .output(let tokens): nodes.append(.output(try whole(tokens)))
        case .tag(let tokens):
          var tokens = TokenReader(tokens)
          guard case .name(let word) = tokens.next.kind else { throw .at(tokens.next.range, "the tag has no name") }
          tokens.take()
          if stops.contains(word) { return (nodes, Stop(word: word, tokens: tokens, range: piece.range)) }
          if endsOuter(word, opener) {
            place -= 1
            if let opener { reportCrossing(word, opener, piece.range) }
            return (nodes, nil)
          }
          nodes += readTag(Opener(word: word, range: piece.range), tokens)
        case .broken(let word):
          if stops.contains(word), word != "elif" { return (nodes, Stop(broken: word, range: piece.range)) }
          skipBody(of: word)
        }
      } catch {
        report(error)
      }
    }
    if let opener { findings.append(.unclosedBlock(opener.word, at: source.span(opener.range))) }
    return (nodes, nil)
  }

  /// Reads a tag and its body; where the tag is wrong, its body is read all the same, so that its end is no second
  /// finding.
  private mutating func readTag(_ opener: Opener, _ tokens: TokenReader) -> [TemplateNode] {
    do throws(TemplateFault) {
      return try tag(opener, tokens)
    } catch {
      report(error)
    }
    skipBody(of: opener.word)
    return []
  }

  /// Reads what belongs to a tag that is wrong, as far as it has a body.
  private mutating func skipBody(of word: String) {
    let hasBody = Self.withBody.contains(word) || !Self.known.contains(word) && ends.contains("end\(word)")
    guard hasBody, depth < Self.deepest else { return }
    depth += 1
    defer { depth -= 1 }
    var stop: Stop?
    repeat {
      stop = nodes(until: ["elif", "else", "end\(word)"], opener: nil).stop
    } while stop.map { $0.word != "end\(word)" } ?? false
  }

  private static let withBody: Set<String> = ["if", "for", "with", "filter", "macro", "call", "block"]

  /// Whether a word ends a tag further out than the one whose body is being read.
  private func endsOuter(_ word: String, _ opener: Opener?) -> Bool {
    let outer = opener == nil ? openers[...] : openers.dropLast()
    return outer.contains { word == "end\($0.word)" }
  }

  private mutating func reportCrossing(_ word: String, _ opener: Opener, _ range: Range<Int>) {
    lateEnds["end\(opener.word)", default: 0] += 1
    findings.append(
      .endInside(word, of: opener.word, at: source.span(range), begun: source.span(opener.range))
    )
  }

  /// Takes an end that came too late, which has been reported.
  private mutating func takeLateEnd(_ word: String) -> Bool {
    guard let count = lateEnds[word], count > 0 else { return false }
    lateEnds[word] = count - 1
    return true
  }

  /// Reads the body of a tag up to `end<word>`, whose tag may hold nothing else.
  mutating func body(of opener: Opener) -> [TemplateNode] {
    let (nodes, stop) = nodes(until: ["end\(opener.word)"], opener: opener)
    close(stop)
    return nodes
  }

  /// Reads the body of a tag that keeps what is written in it.
  mutating func keptBody(of opener: Opener) -> [TemplateNode] {
    keepers += 1
    defer { keepers -= 1 }
    return body(of: opener)
  }

  /// Reports what stands behind the word of a tag that takes nothing.
  mutating func close(_ stop: Stop?, allowsColon: Bool = false) {
    guard var stop else { return }
    if allowsColon { _ = stop.tokens.take(sign: ":") }
    guard stop.tokens.next.kind != .end else { return }
    report(.at(stop.tokens.next.range, "nothing can stand behind '\(stop.word)'"))
  }

  mutating func report(_ fault: TemplateFault) { findings.append(source.finding(of: fault)) }

  /// Those of the names that stand in tags read since one of the pieces.
  func names(_ wanted: Set<String>, inPiecesSince start: Int) -> Set<String> {
    var found: Set<String> = []
    for piece in pieces[start..<place] {
      switch piece.kind {
      case .text, .broken: continue
      case .output(let tokens), .tag(let tokens):
        for case .name(let name) in tokens.map(\.kind) where wanted.contains(name) { found.insert(name) }
      }
    }
    return found
  }

  private func whole(_ tokens: [Token]) throws(TemplateFault) -> Expression {
    var parser = ExpressionParser(TokenReader(tokens))
    let expression = try parser.tuple()
    try parser.tokens.expectEnd()
    return expression
  }

  private mutating func tag(_ opener: Opener, _ tokens: TokenReader) throws(TemplateFault) -> [TemplateNode] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .at(opener.range, "the tags are nested too deeply") }
    var parser = ExpressionParser(tokens)
    switch opener.word {
    case "if": return [try condition(&parser, opener)]
    case "for": return [try loop(&parser, opener)]
    case "set": return [try assignment(&parser, opener)]
    case "with": return [try scope(&parser, opener)]
    case "filter": return [try filtered(&parser, opener)]
    case "macro": return [try macro(&parser, opener)]
    case "call": return [try callBlock(&parser, opener)]
    case "include": return [try inclusion(&parser, opener)]
    case "import": return [try importAll(&parser, opener)]
    case "from": return [try importNames(&parser, opener)]
    case "print": return try printed(&parser)
    case "block": return [try block(&parser, opener)]
    case "extends":
      try extend(&parser, opener)
      return []
    case _ where takeLateEnd(opener.word): return []
    default: throw unknownTag(opener)
    }
  }

  private func unknownTag(_ opener: Opener) -> TemplateFault {
    let word = opener.word
    if let hint = Self.leftOut[word] {
      return .leftOut(opener.range, "there is no tag '\(word)' here", instead: hint)
    }
    if word == "elif" || word == "else" { return .at(opener.range, "'\(word)' belongs to no 'if' or 'for' here") }
    if Self.dividers.contains(word) { return .at(opener.range, "'\(word)' ends nothing that was begun here") }
    let hint = OtherLanguages.tags[word]
    let near = hint == nil ? didYouMean(word, among: Self.known + Self.dividers) : ""
    return .at(opener.range, "no tag is called '\(word)'\(near)", hint: hint)
  }

  private static let known = [
    "if", "for", "set", "with", "filter", "macro", "call", "include", "import", "from", "print", "block", "extends",
    "raw",
  ]

  private static let dividers = ["elif", "else"] + known.map { "end\($0)" }

  private static let leftOut = [
    "autoescape": "Everything is escaped for the place where it stands; HTML that is to be trusted has a type.",
    "do": "Use 'set'.",
    "break": "Put a condition on the loop: {% for x in list if … %}.",
    "continue": "Put a condition on the loop: {% for x in list if … %}.",
    "trans": "Write the words of each language into a template of its own.",
    "debug": "The reference in docs/templates.md lists the fields of every page.",
  ]

  private mutating func extend(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault) {
    let name = try templateName(&parser)
    try parser.tokens.expectEnd()
    guard parent == nil else { throw .at(opener.range, "a template extends one other only") }
    guard depth == 1, isFirstTag(opener) else {
      throw .leftOut(
        opener.range,
        "'extends' is not the first thing of the template",
        instead: "Begin the file with it: what comes before would stand on the page before everything else."
      )
    }
    parent = (name.text, name.range)
  }

  private func isFirstTag(_ opener: Opener) -> Bool { pieces.first?.range == opener.range }

  /// The name of a template, a text in quotation marks: which templates belong together is known before any page is.
  mutating func templateName(_ parser: inout ExpressionParser) throws(TemplateFault) -> Expression.Word {
    let expression = try parser.expression()
    guard case .text(let name) = expression.kind else {
      throw .leftOut(
        expression.range,
        "the name of a template is written as a text in quotation marks",
        instead: "Write \"name.html\"; choose among several with 'if'."
      )
    }
    return Expression.Word(text: name, range: expression.range)
  }

  private mutating func block(_ parser: inout ExpressionParser, _ opener: Opener) throws(TemplateFault)
    -> TemplateNode
  {
    let name = try parser.tokens.expectName()
    let isScoped = parser.tokens.take(word: "scoped")
    let isRequired = parser.tokens.take(word: "required")
    guard parser.tokens.next.kind != .sign("-") else {
      throw .at(parser.tokens.next.range, "the names of blocks have underscores, no hyphens")
    }
    try endOpening(&parser)
    guard blockNames.insert(name.text).inserted else {
      throw .at(name.range, "the template has two blocks '\(name.text)'")
    }
    let outerKeepers = keepers
    keepers = 0
    defer { keepers = outerKeepers }
    let (body, stop) = nodes(until: ["endblock"], opener: opener)
    if var stop {
      if case .name(let end) = stop.tokens.next.kind, end != name.text {
        throw .at(stop.range, "this ends the block '\(end)', but '\(name.text)' is open")
      }
      _ = stop.tokens.take(word: name.text)
      close(stop)
    }
    if isRequired, !body.allSatisfy(isBlank) {
      throw .at(name.range, "a required block holds nothing: other templates fill it")
    }
    let node = BlockNode(
      name: name,
      isScoped: isScoped,
      isRequired: isRequired,
      body: body,
      range: opener.range
    )
    blocks.append(node)
    return .block(node)
  }

  private func isBlank(_ node: TemplateNode) -> Bool {
    guard case .text(let range) = node else { return false }
    return WhiteSpace.end(from: range.lowerBound, in: source.bytes) >= range.upperBound
  }

  /// The end of a tag that begins a body: a colon may stand there, as in Python.
  func endOpening(_ parser: inout ExpressionParser) throws(TemplateFault) {
    _ = parser.tokens.take(sign: ":")
    try parser.tokens.expectEnd()
  }
}
