import WikiDiagnostics

/// An imported template: what its names stand for.
struct Module {
  /// The scopes that its macros see, its own the last one.
  let frames: [Scope.Frame]

  var frame: Scope.Frame { frames[frames.count - 1] }

  /// The names that others can use.
  var names: [String] { frame.entries.keys.filter { !$0.hasPrefix("_") }.sorted() }
}

extension TemplateCompiler {
  /// Compiles a template with what it extends, in the scope that was entered for it.
  mutating func compile(template name: String, from site: (origin: Program.Origin, word: String)?) {
    let outer = lineage
    defer { lineage = outer }
    guard let base = findLineage(of: name, site) else { return }
    lineage.depth = scope.frames.count
    let firstMacro = macros.count
    for (index, template) in lineage.templates.dropLast().enumerated() {
      enter(template.source, from: site)
      checkBlocks(of: template, among: lineage.templates[(index + 1)...])
      compile(ownStatements(of: template.nodes))
      leave()
    }
    enter(base.source, from: site)
    copyOuterVariables(assignedIn: base.nodes, 0..<0)
    compile(base.nodes)
    checkUncalledMacros(from: firstMacro)
    leave()
  }

  /// Finds the templates that one extends, and returns the last; `nil` where one is missing, which is reported.
  private mutating func findLineage(of name: String, _ site: (origin: Program.Origin, word: String)?) -> ParsedTemplate?
  {
    lineage = Lineage()
    guard var template = library.templates[name] else { return nil }
    lineage.add(template)
    while let parent = template.parent {
      enter(template.source, from: site)
      defer { leave() }
      let span = span(parent.range)
      guard let next = library.templates[parent.name] else {
        report(.unknownTemplate(parent.name, known: library.templates.keys.sorted(), at: span))
        return nil
      }
      let isEndless = lineage.templates.contains { $0.source.path == next.source.path }
      guard !isEndless, lineage.templates.count < Self.deepest else {
        report(.endlessExtension(parent.name, at: span))
        return nil
      }
      lineage.add(next)
      template = next
    }
    return template
  }

  /// Reports blocks that no template further up has: nothing would show them.
  private mutating func checkBlocks(of template: ParsedTemplate, among others: ArraySlice<ParsedTemplate>) {
    let known = Set(others.flatMap(\.blocks).map(\.name.text))
    for case .block(let block) in template.nodes where !known.contains(block.name.text) {
      report(.unknownBlock(block.name.text, known: known.sorted(), at: span(block.name.range)))
    }
  }

  /// What a template that extends another does outside of its blocks: it can set names, and writes nothing.
  private mutating func ownStatements(of nodes: [TemplateNode]) -> [TemplateNode] {
    nodes.compactMap { node in
      switch node {
      case .text, .output, .block: return nil
      case .assignment, .capture, .macro, .importing: return node
      case .condition(let branches, let otherwise, let range):
        return .condition(
          branches.map { ($0.condition, ownStatements(of: $0.body)) },
          otherwise: ownStatements(of: otherwise),
          range: range
        )
      case .loop(let loop): report(.outsideOfBlocks("for", at: span(loop.range)))
      case .scope(_, _, let range): report(.outsideOfBlocks("with", at: span(range)))
      case .filtered(_, _, let range): report(.outsideOfBlocks("filter", at: span(range)))
      case .callBlock(_, _, let range): report(.outsideOfBlocks("call", at: span(range)))
      case .inclusion(let inclusion): report(.outsideOfBlocks("include", at: span(inclusion.range)))
      }
      return nil
    }
  }

  mutating func compile(_ inclusion: InclusionNode) {
    let known = inclusion.names.first { library.templates[$0.text] != nil }
    guard let name = known else {
      guard !inclusion.ignoresMissing else { return }
      let missing = inclusion.names[inclusion.names.count - 1]
      let known = library.templates.keys.sorted()
      return report(.unknownTemplate(missing.text, known: known, canBeMissing: true, at: span(missing.range)))
    }
    guard let site = site(of: name, "included") else { return }
    let before = scope.frames
    if !inclusion.hasContext { scope.show([Scope.Frame()]) }
    scope.push()
    scope.set("loop", .hidden)
    emit(.enter(program.add(site: site.origin)), inclusion.range)
    compile(template: name.text, from: site)
    emit(.leave, inclusion.range)
    scope.show(before)
  }

  /// The place that brings another template here; `nil` where that would never end, which is reported.
  private mutating func site(of name: Expression.Word, _ word: String) -> (origin: Program.Origin, word: String)? {
    let path = library.templates[name.text]?.source.path
    guard !chain.contains(where: { $0.source.path == path }), chain.count <= Self.deepest else {
      report(.endlessInclusion(name.text, at: span(name.range)))
      return nil
    }
    return (origin(name.range), word)
  }

  mutating func compile(_ node: ImportNode) {
    let name = node.template
    guard library.templates[name.text] != nil else {
      return report(.unknownTemplate(name.text, known: library.templates.keys.sorted(), at: span(name.range)))
    }
    guard let site = site(of: name, "imported") else { return }
    let before = scope.frames
    if node.hasContext { keepVariables(node.range) } else { scope.show([Scope.Frame()]) }
    scope.push()
    scope.set("loop", .hidden)
    emit(.enter(program.add(site: site.origin)), node.range)
    _ = capture(node.range) { $0.compile(template: name.text, from: site) }
    emit(.pop, node.range)
    emit(.leave, node.range)
    modules.append(Module(frames: scope.frames))
    scope.show(before)
    declare(node.what, of: modules.count - 1, name.text)
  }

  /// Copies all variables, for macros that are to see them as they are now.
  private mutating func keepVariables(_ range: Range<Int>) {
    let names = scope.names
    let entries = names.map { scope.entry($0) }
    scope.push()
    for (name, entry) in zip(names, entries) {
      guard case .variable(let slot, let type)? = entry else { continue }
      let copy = scope.newSlot()
      emit(.load(path: program.add(path: slot, [])), range)
      emit(.store(slot: copy), range)
      scope.set(name, .variable(slot: copy, type: type))
    }
  }

  private mutating func declare(_ what: ImportNode.Imported, of number: Int, _ template: String) {
    switch what {
    case .all(let alias): scope.set(alias.text, .module(number))
    case .names(let names):
      let module = modules[number]
      for (name, alias) in names {
        switch module.frame.entries[name.text] {
        case .macro(let macro, module: nil)?: scope.set(alias.text, .macro(macro, module: number))
        case nil, .hidden?: report(.notInTemplate(name.text, template, known: module.names, at: span(name.range)))
        case let entry?: scope.set(alias.text, entry)
        }
      }
    }
  }
}

// Blocks.
extension TemplateCompiler {
  mutating func compile(_ block: BlockNode) {
    guard let first = lineage.levels[block.name.text]?.first else { return }
    guard !first.block.isRequired else {
      return report(.requiredBlock(block.name.text, at: span(block.name.range)))
    }
    let frames = block.isScoped ? scope.frames : outerFrames
    compile(Lineage.Active(name: block.name.text, level: 0, frames: frames), block.range)
  }

  /// What a block sees that is not scoped: the names of its template and of those that include it.
  private var outerFrames: [Scope.Frame] { Array(scope.frames.prefix(lineage.depth)) }

  private mutating func compile(_ active: Lineage.Active, _ range: Range<Int>) {
    guard let level = lineage.levels[active.name]?[active.level] else { return }
    let isActive = lineage.active.contains { $0.name == active.name && $0.level == active.level }
    guard !isActive else { return report(.endlessBlock(active.name, at: span(range))) }
    let before = scope.replace(with: active.frames)
    lineage.active.append(active)
    enter(level.source, from: nil)
    scope.push()
    copyOuterVariables(assignedIn: level.block.body, level.block.range)
    compile(level.block.body)
    leave()
    lineage.active.removeLast()
    scope.show(before)
  }

  /// Writes what the same block holds further up; `steps` is 1 for `super()`, 2 for `super.super()`.
  mutating func compile(super steps: Int, _ range: Range<Int>) {
    guard let active = lineage.active.last else { return report(.superOutside(at: span(range))) }
    let above = Lineage.Active(name: active.name, level: active.level + steps, frames: active.frames)
    guard lineage.levels[active.name]?.indices.contains(above.level) == true else {
      return report(.nothingAbove(active.name, at: span(range)))
    }
    compile(above, range)
  }

  /// Writes a block once more.
  mutating func compile(selfBlock word: Expression.Word) {
    guard let first = lineage.levels[word.text]?.first else {
      return report(.unknownPart("self", word.text, known: lineage.levels.keys.sorted(), at: span(word.range)))
    }
    guard !first.block.isRequired else { return report(.requiredBlock(word.text, at: span(word.range))) }
    compile(Lineage.Active(name: word.text, level: 0, frames: outerFrames), word.range)
  }
}
