import WikiDiagnostics
import WikiFiles

/// Compiles one page's template, with all it includes and extends, to flat instructions, and checks on the way that
/// every name, field, filter and type is right and that no output stands where it cannot be escaped.
struct TemplateCompiler {
  let templates: [String: ParsedTemplate]
  var program = Program()
  var scope = Scope()
  var context = MarkupContext()
  var findings: [Diagnostic] = []

  /// The templates being included, outermost first, with the places that include them.
  private(set) var chain: [(source: TemplateSource, site: SourceSpan?)] = []

  /// The overriding blocks of the templates that extend, by name, with the template they are in.
  private var overrides: [String: (body: [TemplateNode], source: TemplateSource)] = [:]

  /// The variables that earlier branches of the conditions around have set, innermost condition last: a branch that
  /// sets one of them, too, uses the same slot.
  private var setInEarlierBranches: [[String: Scope.Variable]] = []

  /// The number of loops around.
  var loopDepth = 0

  /// How deep templates may include one another.
  static let deepestInclusion = 50

  init(_ templates: [String: ParsedTemplate]) {
    self.templates = templates
  }

  var source: TemplateSource { chain[chain.count - 1].source }

  static func compile(_ name: String, _ shape: Shape, _ templates: [String: ParsedTemplate]) -> Checked<Program?> {
    guard templates[name] != nil else { return Checked(nil, [.missingPageTemplate(name)]) }
    var compiler = TemplateCompiler(templates)
    for field in shape.fields { _ = compiler.scope.declare(field.name, field.type) }
    compiler.compile(page: name)
    compiler.program.slotCount = compiler.scope.slotCount
    return Checked(compiler.program, compiler.findings)
  }

  /// Compiles the base of what the template extends, with its blocks in the place of the base's.
  private mutating func compile(page name: String) {
    var lineage: [ParsedTemplate] = []
    var next: String? = name
    while let current = next, let template = templates[current] {
      lineage.append(template)
      next = nil
      guard let parent = template.parent else { break }
      let span = template.source.span(parent.range)
      guard templates[parent.name] != nil else {
        findings.append(.unknownTemplate(parent.name, known: templates.keys.sorted(), at: span))
        return
      }
      guard lineage.count < Self.deepestInclusion else {
        findings.append(.endlessInclusion(parent.name, at: span))
        return
      }
      next = parent.name
    }
    guard let base = lineage.last else { return }
    for template in lineage.dropLast() { compile(child: template) }
    checkBlocks(lineage)
    enter(base.source, from: nil)
    compile(base.nodes)
    if context.place != .text { findings.append(.unfinishedMarkup(at: SourceSpan(file: base.source.path))) }
    chain.removeLast()
  }

  /// Takes the blocks of a template that extends another, and makes its assignments.
  private mutating func compile(child: ParsedTemplate) {
    chain.append((child.source, nil))
    for node in child.nodes {
      switch node {
      case .block(let name, let body, _):
        if overrides[name] == nil { overrides[name] = (body, child.source) }
        collectNested(body, child.source)
      case .assignment: compile(node)
      case .text, .output, .condition, .loop, .inclusion: continue
      }
    }
    chain.removeLast()
  }

  /// Blocks inside blocks can be overridden, too.
  private mutating func collectNested(_ nodes: [TemplateNode], _ source: TemplateSource) {
    for case .block(let name, let body, _) in nodes {
      if overrides[name] == nil { overrides[name] = (body, source) }
      collectNested(body, source)
    }
  }

  /// Reports blocks that no template further up has: nothing would show them.
  private mutating func checkBlocks(_ lineage: [ParsedTemplate]) {
    for (index, template) in lineage.dropLast().enumerated() {
      let known = Set(lineage[(index + 1)...].flatMap { Self.blockNames(in: $0.nodes) })
      for case .block(let name, _, let range) in template.nodes where !known.contains(name) {
        findings.append(.unknownBlock(name, known: known.sorted(), at: template.source.span(range)))
      }
    }
  }

  private static func blockNames(in nodes: [TemplateNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .block(let name, let body, _): [name] + blockNames(in: body)
      case .condition(let branches, let otherwise, _):
        branches.flatMap { blockNames(in: $0.body) } + blockNames(in: otherwise ?? [])
      case .loop(_, _, let body, let otherwise, _): blockNames(in: body) + blockNames(in: otherwise)
      case .text, .output, .assignment, .inclusion: []
      }
    }
  }

  private mutating func enter(_ source: TemplateSource, from site: SourceSpan?) {
    chain.append((source, site))
    program.emit(
      .enter(program.add(site: Program.Site(span: site, template: source.path))),
      SourceSpan(file: source.path)
    )
  }

  mutating func compile(_ nodes: [TemplateNode]) {
    for node in nodes { compile(node) }
  }

  private mutating func compile(_ node: TemplateNode) {
    switch node {
    case .text(let range):
      context.read(source.bytes[range])
      program.emit(.append(program.add(literal: source.bytes[range])), source.span(range))
    case .output(let expression): compile(output: expression)
    case .condition(let branches, let otherwise, let range): compile(branches, otherwise ?? [], range)
    case .loop(let variable, let list, let body, let otherwise, let range):
      compile(loop: variable, over: list, body, otherwise, range)
    case .assignment(let name, let value, let range): compile(assignment: name, value, range)
    case .inclusion(let name, let range): compile(inclusion: name, source.span(range))
    case .block(let name, let body, _): compile(block: name, body)
    }
  }

  private mutating func compile(output expression: Expression) {
    let span = source.span(expression.range)
    guard let type = compile(expression) else { return }
    switch (type, context.permission) {
    case (_, .refused(let place)): report(.unsafeOutput(place, at: span))
    case (.list, _), (.record, _): report(.unprintable(type, at: span))
    case (.html, .attribute): report(.unsafeOutput("as html in an attribute", at: span))
    case (.text, .attribute(let escaping)): program.emit(.print(escaping), span)
    case (.text, .markup), (.number, _), (.flag, _), (.html, .markup): program.emit(.print(.markup), span)
    }
    context.readOutput()
  }

  private mutating func compile(
    _ branches: [(condition: Expression, body: [TemplateNode])],
    _ otherwise: [TemplateNode],
    _ range: Range<Int>
  ) {
    let span = source.span(range)
    var ends: [Int] = []
    context.settle()
    let before = (context: context, variables: scope.innermost)
    var afterwards: [(context: MarkupContext, variables: [String: Scope.Variable])] = []
    setInEarlierBranches.append([:])
    for branch in branches {
      compile(condition: branch.condition)
      let skip = program.emit(.jumpIfFalse(0), source.span(branch.condition.range))
      compile(branch.body)
      context.settle()
      ends.append(program.emit(.jump(0), span))
      afterwards.append((context, scope.innermost))
      setInEarlierBranches[setInEarlierBranches.count - 1].merge(scope.innermost) { first, _ in first }
      (context, scope.innermost) = before
      program.setTarget(of: skip)
    }
    compile(otherwise)
    context.settle()
    afterwards.append((context, scope.innermost))
    setInEarlierBranches.removeLast()
    for end in ends { program.setTarget(of: end) }
    if Set(afterwards.map(\.context.place)).count > 1 { report(.unevenMarkup(at: span)) }
    keepCommon(afterwards.map(\.variables))
  }

  /// Leaves those variables that every branch has set, or that were there before.
  private mutating func keepCommon(_ branches: [[String: Scope.Variable]]) {
    scope.innermost = (branches.first ?? [:]).filter { name, variable in
      branches.allSatisfy { $0[name]?.slot == variable.slot }
    }
  }

  private mutating func compile(
    loop variable: String,
    over list: Expression,
    _ body: [TemplateNode],
    _ otherwise: [TemplateNode],
    _ range: Range<Int>
  ) {
    let span = source.span(range)
    let type = compile(list)
    guard case .list(let item)? = type else {
      if let type { report(.notAList(type, at: source.span(list.range))) }
      return
    }
    scope.push()
    let slot = scope.declare(variable, item).slot
    let begin = program.emit(.beginLoop(slot: slot, otherwise: 0), span)
    let start = program.count
    context.settle()
    let before = context
    loopDepth += 1
    copyOuterVariables(assignedIn: body, except: variable, span)
    compile(body)
    context.settle()
    loopDepth -= 1
    if context.place != before.place { report(.unevenMarkup(at: span)) }
    program.emit(.nextItem(slot: slot, body: start), span)
    scope.pop()
    guard !otherwise.isEmpty else { return program.setTarget(of: begin) }
    let end = program.emit(.jump(0), span)
    program.setTarget(of: begin)
    let afterLoop = context
    context = before
    compile(otherwise)
    context.settle()
    if context.place != afterLoop.place { report(.unevenMarkup(at: span)) }
    program.setTarget(of: end)
  }

  /// Gives the loop's own variables of names that stand outside of it the values from there, at each turn.
  private mutating func copyOuterVariables(assignedIn body: [TemplateNode], except variable: String, _ span: SourceSpan)
  {
    for name in Self.assignedNames(in: body) where name != variable {
      guard let outer = scope.variable(name) else { continue }
      program.emit(.load(slot: outer.slot), span)
      program.emit(.store(slot: scope.declare(name, outer.type).slot), span)
    }
  }

  /// The names that are set in a scope, without those of inner loops.
  private static func assignedNames(in nodes: [TemplateNode]) -> Set<String> {
    var names: Set<String> = []
    for node in nodes {
      switch node {
      case .assignment(let name, _, _): names.insert(name)
      case .condition(let branches, let otherwise, _):
        for branch in branches { names.formUnion(assignedNames(in: branch.body)) }
        names.formUnion(assignedNames(in: otherwise ?? []))
      case .text, .output, .loop, .inclusion, .block: continue
      }
    }
    return names
  }

  private mutating func compile(assignment name: String, _ value: Expression, _ range: Range<Int>) {
    let span = source.span(range)
    guard name != "loop" else { return report(.reservedName(at: span)) }
    guard let type = compile(value) else { return }
    if let own = scope.ownVariable(name), own.type == type {
      program.emit(.store(slot: own.slot), span)
    } else if let own = scope.ownVariable(name) {
      report(.changedType(name, own.type, type, at: span))
    } else if let earlier = setInEarlierBranches.last?[name], earlier.type == type {
      scope.innermost[name] = earlier
      program.emit(.store(slot: earlier.slot), span)
    } else {
      program.emit(.store(slot: scope.declare(name, type).slot), span)
    }
  }

  private mutating func compile(inclusion name: String, _ span: SourceSpan) {
    guard let template = templates[name] else {
      return report(.unknownTemplate(name, known: templates.keys.sorted(), at: span))
    }
    let isCircle = chain.contains { $0.source.path == template.source.path }
    guard !isCircle, chain.count <= Self.deepestInclusion else { return report(.endlessInclusion(name, at: span)) }
    guard template.parent == nil else {
      return report(
        Diagnostic("not-yet", .error, "including a template that extends another is not built yet", at: span)
      )
    }
    scope.push()
    let depth = loopDepth
    loopDepth = 0
    enter(template.source, from: span)
    compile(template.nodes)
    chain.removeLast()
    program.emit(.leave, span)
    loopDepth = depth
    scope.pop()
  }

  private mutating func compile(block name: String, _ body: [TemplateNode]) {
    let hidden = scope.hideInner()
    let depth = loopDepth
    loopDepth = 0
    scope.push()
    if let override = overrides[name] {
      chain.append((override.source, nil))
      compile(override.body)
      chain.removeLast()
    } else {
      compile(body)
    }
    scope.pop()
    loopDepth = depth
    scope.show(hidden)
  }

  /// Reports a finding with the places that include the template it is in.
  mutating func report(_ finding: Diagnostic) {
    var finding = finding
    finding.notes += chain.reversed().compactMap { step in
      step.site.map { Diagnostic.Note("included from here", at: $0) }
    }
    findings.append(finding)
  }
}
