import WikiDiagnostics
import WikiFiles

/// Compiles one page's template, with all it includes, extends and imports, to flat instructions, and checks on the
/// way that every name, field, filter and type is right and that no output stands where it cannot be escaped.
///
/// Everything is compiled where it is used, for the types that it is used with: an included template once for each
/// place that includes it, a macro once for each list of types that it is called with.
struct TemplateCompiler {
  let library: TemplateLibrary
  var program = Program()
  var scope = Scope()
  var context = MarkupContext()
  var findings: [Diagnostic] = []

  /// The templates being compiled, outermost first.
  private(set) var chain: [Step] = []

  /// The blocks of the template that is shown and of those that it extends.
  var lineage = Lineage()

  /// What the names of scopes stand for, by number.
  var macros: [Macro] = []
  var modules: [Module] = []
  var namespaces: [Namespace] = []

  /// The macros that have been compiled, by what they were compiled for.
  var instances: [MacroInstance.Key: MacroInstance] = [:]

  /// How many macros are being compiled.
  var instanceDepth = 0

  /// The types of the items of loops, by their slots.
  var loopItems: [Int32: ValueType] = [:]

  /// The type of what the block around captured, for the filters behind it.
  var capturedType = ValueType.html

  /// Whether what is captured so far is free of tags and quotation marks, for each capture around.
  var plainCaptures: [Bool] = []

  /// The types of the fields of namespaces, by where those are made: a loop can change a field's type for its own
  /// earlier parts, so a page is compiled again until nothing changes any more.
  var namespaceTypes: [Namespace.Site: [String: ValueType]] = [:]
  var hasChangedNamespace = false

  /// Whether something would go on for too long, which was reported: nothing more is compiled.
  private(set) var isStopped = false

  /// Where the last tag, comment or script began.
  private var opening: SourceSpan?

  /// How deep templates may include one another, and macros call one another while they are compiled.
  static let deepest = 50

  /// The most instructions that a page's program may have, and the most parts of templates that make it.
  private static let longestProgram = 200_000
  private static let mostParts = 200_000

  /// The parts of templates that have been compiled, each as often as it was.
  private var partCount = 0

  /// How often macros are compiled at most for one page.
  static let mostInstances = 1000

  /// How often a page is compiled at most: each time, a field of a namespace can be of one type more.
  private static let passes = 10

  /// A template, or a part of one, that is being compiled.
  struct Step {
    let source: TemplateSource
    let index: Int32

    /// The place that brought it here, and how; `nil` for the page's own.
    var site: (origin: Program.Origin, word: String)?
  }

  init(_ library: TemplateLibrary) {
    self.library = library
  }

  /// The program of a page, or what is wrong.
  static func compile(_ name: String, _ shape: Shape, _ library: TemplateLibrary) -> Checked<Program?> {
    guard library.templates[name] != nil else { return Checked(nil, [.missingPageTemplate(name)]) }
    var types: [Namespace.Site: [String: ValueType]] = [:]
    var findings: [Diagnostic] = []
    for _ in 0..<passes {
      var compiler = TemplateCompiler(library)
      compiler.namespaceTypes = types
      compiler.compile(page: name, shape)
      findings = compiler.findings
      guard compiler.hasChangedNamespace else {
        compiler.program.slotCount = compiler.scope.slotCount
        compiler.program.siteFilters = library.siteFilters
        compiler.program.link()
        return Checked(findings.isEmpty ? compiler.program : nil, findings)
      }
      types = compiler.namespaceTypes
    }
    return Checked(nil, findings.isEmpty ? [.endlessTypes(name)] : findings)
  }

  private mutating func compile(page name: String, _ shape: Shape) {
    for field in shape.fields {
      let slot = scope.newSlot()
      scope.set(field.name, .variable(slot: slot, type: ValueType(field.type)))
    }
    compile(template: name, from: nil)
    if context.place != .text, let opening { findings.append(.unfinishedMarkup(at: opening)) }
  }

  var source: TemplateSource { chain[chain.count - 1].source }

  func span(_ range: Range<Int>) -> SourceSpan { source.span(range) }

  func origin(_ range: Range<Int>) -> Program.Origin {
    Program.Origin(
      source: chain[chain.count - 1].index,
      start: Int32(range.lowerBound),
      end: Int32(range.upperBound)
    )
  }

  @discardableResult mutating func emit(_ instruction: Instruction, _ range: Range<Int>) -> Int {
    if program.count >= Self.longestProgram { stop(.tooLarge(at: span(range))) }
    return program.emit(instruction, origin(range))
  }

  /// Goes into a template or a part of it for a while.
  mutating func enter(_ source: TemplateSource, from site: (origin: Program.Origin, word: String)?) {
    chain.append(Step(source: source, index: program.add(source: source), site: site))
  }

  mutating func leave() { chain.removeLast() }

  mutating func compile(_ nodes: [TemplateNode]) {
    for node in nodes where !isStopped {
      partCount += 1
      if partCount > Self.mostParts { stop(.tooLarge(at: SourceSpan(file: source.path))) }
      compile(node)
    }
  }

  private mutating func compile(_ node: TemplateNode) {
    switch node {
    case .text(let range): compile(text: range)
    case .output(let expression): compile(output: expression)
    case .condition(let branches, let otherwise, let range): compile(branches, otherwise, range)
    case .loop(let loop): compile(loop)
    case .assignment(let target, let value, let range): compile(assignment: target, value, range)
    case .capture(let target, let value, let body, let range): compile(capture: target, value, body, range)
    case .scope(let values, let body, let range): compile(scope: values, body, range)
    case .filtered(let value, let body, let range): compile(filtered: value, body, range)
    case .macro(let macro): declare(macro)
    case .callBlock(let call, let body, let range): compile(call, with: body, range)
    case .inclusion(let inclusion): compile(inclusion)
    case .importing(let node): compile(node)
    case .block(let block): compile(block)
    }
  }

  private mutating func compile(text range: Range<Int>) {
    let bytes = source.bytes[range]
    if let place = context.read(bytes) {
      let word = bytes[place...].dropFirst().prefix { TagTokenizer.isLetter($0) || TagTokenizer.isDigit($0) }
      opening = span(place..<word.endIndex)
    }
    if bytes.contains(where: { "<>\"'".utf8.contains($0) }) { markUnplain() }
    emit(program.add(literal: bytes), range)
  }

  /// What is being captured is not plain.
  mutating func markUnplain() {
    for index in plainCaptures.indices { plainCaptures[index] = false }
  }

  /// Reports a finding with the places that brought its template here.
  mutating func report(_ finding: Diagnostic) {
    var finding = finding
    finding.notes += chain.reversed().compactMap { step in
      step.site.map { Diagnostic.Note("\($0.word) from here", at: program.span(of: $0.origin)) }
    }
    findings.append(finding)
  }

  /// Reports what would go on for too long, and compiles nothing more.
  mutating func stop(_ finding: Diagnostic) {
    guard !isStopped else { return }
    report(finding)
    isStopped = true
  }

  /// Reports a finding; what it is about counts as right from then on.
  mutating func fail(_ finding: Diagnostic) -> ValueType {
    report(finding)
    return .unknown
  }
}

/// The templates of a theme, and what they can use.
struct TemplateLibrary {
  let templates: [String: ParsedTemplate]
  let siteFilters: [SiteFilter]

  /// Every name that some page has or some template sets: what else stands before `default` is a slip.
  let names: Set<String>
}
