import WikiDiagnostics

extension TemplateCompiler {
  mutating func compile(
    _ branches: [(condition: Expression, body: [TemplateNode])],
    _ otherwise: [TemplateNode],
    _ range: Range<Int>
  ) {
    context.settle()
    prepareVariables(assignedIn: branches.flatMap(\.body) + otherwise, range)
    var ends: [Int] = []
    var ways: [(context: MarkupContext, frames: [Scope.Frame])] = []
    let start = context
    for branch in branches {
      let known = knownTruth(of: branch.condition)
      guard known != false else { continue }
      if known == true {
        finish(branch.body, &ways)
        return join(ways, ends, range)
      }
      let skip = compile(jumpingIfFalse: branch.condition)
      let before = scope.frames
      narrow(by: branch.condition, being: true)
      finish(branch.body, &ways)
      ends.append(emit(.jump(0), range))
      scope.show(before)
      context = start
      narrow(by: branch.condition, being: false)
      program.setTarget(of: skip)
    }
    finish(otherwise, &ways)
    join(ways, ends, range)
  }

  private mutating func finish(
    _ body: [TemplateNode],
    _ ways: inout [(context: MarkupContext, frames: [Scope.Frame])]
  ) {
    compile(body)
    context.settle()
    ways.append((context, scope.frames))
  }

  private mutating func join(
    _ ways: [(context: MarkupContext, frames: [Scope.Frame])],
    _ ends: [Int],
    _ range: Range<Int>
  ) {
    for end in ends { program.setTarget(of: end) }
    scope.join(ways.map(\.frames))
    if Set(ways.map(\.context.place)).count > 1 { report(.unevenMarkup(at: span(range))) }
    context = ways.dropFirst().reduce(ways[0].context) { $0.joined($1.context) }
  }

  /// Emits a condition and the jump that is taken where it is false; returns the jump's place.
  mutating func compile(jumpingIfFalse condition: Expression) -> Int {
    if let path = path(of: condition) {
      checkTruth(path.type, condition.range)
      return emit(.jumpIfPathFalse(path: program.add(path: path.slot, path.fields), 0), condition.range)
    }
    checkTruth(compile(condition), condition.range)
    return emit(.jumpIfFalse(0), condition.range)
  }

  /// Reports what cannot be asked for its truth.
  mutating func checkTruth(_ type: ValueType, _ range: Range<Int>) {
    for case .stream in type.members { return report(.lazyTruth(at: span(range))) }
    _ = defined(type, range)
  }

  /// Leaves nothing in the variables that a condition may set, so that they can be asked for afterwards.
  private mutating func prepareVariables(assignedIn body: [TemplateNode], _ range: Range<Int>) {
    for name in Self.assignedNames(in: body).sorted() where scope.ownEntry(name) == nil {
      guard name != "loop" else { continue }
      let slot = scope.newSlot()
      emit(.clear(slot: slot), range)
      scope.set(name, .variable(slot: slot, type: .undefined))
    }
  }

  /// Gives the scope that was just entered its own variables of those names that it sets and that stand outside of it,
  /// with the values from there: what it sets is gone when it ends.
  mutating func copyOuterVariables(assignedIn body: [TemplateNode], _ range: Range<Int>) {
    for name in Self.assignedNames(in: body).sorted() where scope.ownEntry(name) == nil {
      guard case .variable(let outer, let type)? = scope.entry(name) else { continue }
      emit(.load(path: program.add(path: outer, [])), range)
      let slot = scope.newSlot()
      emit(.store(slot: slot), range)
      scope.set(name, .variable(slot: slot, type: type))
    }
  }

  /// The names that are set in a scope, without those of scopes in it.
  static func assignedNames(in nodes: [TemplateNode]) -> Set<String> {
    var names: Set<String> = []
    for node in nodes {
      switch node {
      case .assignment(let target, _, _), .capture(let target, _, _, _): names.formUnion(target.names)
      case .condition(let branches, let otherwise, _):
        for branch in branches { names.formUnion(assignedNames(in: branch.body)) }
        names.formUnion(assignedNames(in: otherwise))
      case .text, .output, .loop, .scope, .filtered, .macro, .callBlock, .inclusion, .importing, .block: continue
      }
    }
    return names
  }
}

// What a condition tells of the types of variables.
extension TemplateCompiler {
  /// What a condition about names alone is, where that is known before anything is rendered.
  func knownTruth(of condition: Expression) -> Bool? {
    switch condition.kind {
    case .test(let value, let word, let arguments) where arguments.isEmpty:
      guard word.text == "defined" || word.text == "undefined", let isDefined = isDefined(value) else { return nil }
      return isDefined == (word.text == "defined")
    case .not(let inner): return knownTruth(of: inner).map { !$0 }
    case .name(let name): return isCaller(name)
    case .binary(.and, let left, let right):
      let sides = [knownTruth(of: left), knownTruth(of: right)]
      return sides.contains(false) ? false : sides == [true, true] ? true : nil
    case .binary(.or, let left, let right):
      let sides = [knownTruth(of: left), knownTruth(of: right)]
      return sides.contains(true) ? true : sides == [false, false] ? false : nil
    default: return nil
    }
  }

  private func isCaller(_ name: String) -> Bool? {
    if case .caller? = scope.entry(name) { true } else { nil }
  }

  /// Whether there is such a name or field; `nil` where only the values tell.
  func isDefined(_ value: Expression) -> Bool? {
    switch value.kind {
    case .name(let name):
      switch scope.entry(name) {
      case .variable(_, let type)?: return type == .undefined ? false : type.mayBeUndefined ? nil : true
      case .noCaller?: return false
      case .someCaller?, .hidden?: return nil
      case .macro?, .module?, .loop?, .caller?, .namespace?: return true
      case nil: return isGlobal(name)
      }
    case .field(let inner, let word):
      guard let type = path(of: inner)?.type, case .record(let shape) = type else { return nil }
      return shape.index(of: word.text) != nil
    default: return nil
    }
  }

  /// Narrows the types of variables to those that they have where a condition is true, or false.
  mutating func narrow(by condition: Expression, being wanted: Bool) {
    switch condition.kind {
    case .not(let inner): narrow(by: inner, being: !wanted)
    case .binary(.and, let left, let right) where wanted, .binary(.or, let left, let right) where !wanted:
      narrow(by: left, being: wanted)
      narrow(by: right, being: wanted)
    case .name(let name):
      guard case .variable(_, let type)? = scope.entry(name), wanted else { return }
      narrow(name, type, type.without(.none))
    case .test(let value, let word, let arguments) where arguments.isEmpty:
      guard case .name(let name) = value.kind, case .variable(_, let type)? = scope.entry(name),
        let isOfTest = Self.typeTest(word.text)
      else { return }
      narrow(name, type, .union(type.members.filter { isOfTest($0) == wanted }))
    default: return
    }
  }

  private mutating func narrow(_ name: String, _ old: ValueType, _ new: ValueType) {
    guard new != old, new != .nothing else { return }
    scope.narrow(name, to: new)
  }

  /// The tests that ask for a type.
  private static func typeTest(_ name: String) -> ((ValueType) -> Bool)? {
    switch name {
    case "defined": { $0 != .undefined }
    case "undefined": { $0 == .undefined }
    case "none": { $0 == .none }
    case "string": { $0.isWritten }
    case "number": { $0.isNumeric || $0 == .flag }
    case "integer": { $0 == .number }
    case "float": { $0 == .decimal }
    case "boolean": { $0 == .flag }
    default: nil
    }
  }
}
