import WikiDiagnostics

extension TemplateCompiler {
  mutating func compile(_ loop: LoopNode) {
    context.settle()
    let start = context
    let slot = scope.newSlots(4)
    let begin = beginLoop(loop, slot)
    let item = begin.item
    let before = scope.frames
    scope.push()
    scope.set("loop", .loop(slot: slot))
    loopItems[slot] = item
    let first = program.count
    context = start.repeated
    assign(item: item, in: slot, to: loop.target, loop.range)
    copyOuterVariables(assignedIn: loop.body, loop.range)
    compile(loop.body)
    context.settle()
    if context.place != start.place { report(.unevenMarkup(at: span(loop.range))) }
    emit(.nextItem(slot: slot, body: program.distance(backTo: first)), loop.range)
    scope.show(before)
    let afterLoop = context.joined(start)
    context = start
    guard !loop.otherwise.isEmpty else {
      program.setTarget(of: begin.place)
      return context = afterLoop
    }
    let end = emit(.jump(0), loop.range)
    program.setTarget(of: begin.place)
    scope.push()
    copyOuterVariables(assignedIn: loop.otherwise, loop.range)
    compile(loop.otherwise)
    context.settle()
    scope.show(before)
    if context.place != afterLoop.place { report(.unevenMarkup(at: span(loop.range))) }
    context = context.joined(afterLoop)
    program.setTarget(of: end)
  }

  /// Emits the list and the beginning of the loop; returns the place of its jump and the type of its items.
  private mutating func beginLoop(_ loop: LoopNode, _ slot: Int32) -> (place: Int, item: ValueType) {
    if loop.condition == nil, let path = path(of: loop.list) {
      let item = itemType(of: path.type, loop.list)
      let index = program.add(path: path.slot, path.fields)
      return (emit(.beginLoopOverPath(path: index, slot: slot, otherwise: 0), loop.list.range), item)
    }
    let item = itemType(of: compile(loop.list, orElse: .list([])), loop.list)
    guard let condition = loop.condition else {
      return (emit(.beginLoop(slot: slot, otherwise: 0), loop.list.range), item)
    }
    let narrowed = collect(item, loop.target, condition, loop.range)
    return (emit(.beginLoop(slot: slot, otherwise: 0), loop.list.range), narrowed)
  }

  private mutating func itemType(of list: ValueType, _ expression: Expression) -> ValueType {
    let item = list.map { $0 == .text ? nil : $0.item }
    guard let item else { return fail(.notAList(list, at: span(expression.range))) }
    return item == .nothing ? .unknown : item
  }

  /// Makes the list of those items for which the condition of a loop is true, so that they can be counted.
  private mutating func collect(
    _ item: ValueType,
    _ target: AssignmentTarget,
    _ condition: Expression,
    _ range: Range<Int>
  ) -> ValueType {
    let slots = scope.newSlots(4)
    let before = scope.frames
    let list = slots + 3
    let begin = emit(.beginLoop(slot: slots, otherwise: 0), range)
    emit(.makeList(0), range)
    emit(.store(slot: list), range)
    let first = program.count
    scope.push()
    scope.set("loop", .hidden)
    assign(item: item, in: slots, to: target, range)
    if mentionsNamespace(condition) { report(.namespaceInLoopCondition(at: span(condition.range))) }
    let skip = compile(jumpingIfFalse: condition)
    narrow(by: condition, being: true)
    var narrowed = item
    if case .name(let word) = target, case .variable(_, let type)? = scope.entry(word.text) { narrowed = type }
    emit(.collect(slot: list, from: slots), range)
    program.setTarget(of: skip)
    emit(.nextItem(slot: slots, body: program.distance(backTo: first)), range)
    scope.show(before)
    emit(.load(path: program.add(path: list, [])), range)
    let end = emit(.jump(0), range)
    program.setTarget(of: begin)
    emit(.makeList(0), range)
    program.setTarget(of: end)
    return narrowed
  }

  /// Gives the item of a loop, which lies two slots behind the loop's, to what the loop names.
  private mutating func assign(item: ValueType, in slot: Int32, to target: AssignmentTarget, _ range: Range<Int>) {
    if case .name(let word) = target {
      guard word.text != "loop" else { return report(.reservedName(at: span(word.range))) }
      return scope.set(word.text, .variable(slot: slot + 2, type: item))
    }
    emit(.load(path: program.add(path: slot + 2, [])), range)
    store(item, in: target, range)
  }

  private func mentionsNamespace(_ expression: Expression) -> Bool {
    expression.anySatisfy { inner in
      if case .name(let name) = inner.kind, case .namespace? = scope.entry(name) { true } else { false }
    }
  }
}

extension Expression {
  /// Whether the predicate holds of it or of an expression in it.
  func anySatisfy(_ predicate: (Expression) -> Bool) -> Bool {
    predicate(self) || parts.contains { $0.anySatisfy(predicate) }
  }

  /// The expressions that it is made of.
  private var parts: [Expression] {
    switch kind {
    case .name, .text, .number, .decimal, .flag, .none, .captured: []
    case .list(let items), .tuple(let items): items
    case .map(let items): items.flatMap { [$0.key, $0.value] }
    case .field(let value, _), .not(let value), .negative(let value), .positive(let value): [value]
    case .index(let value, let index): [value, index]
    case .slice(let value, let from, let to, let step): [value] + [from, to, step].compactMap(\.self)
    case .filter(let value, _, let arguments), .test(let value, _, let arguments), .call(let value, let arguments):
      [value] + arguments.positional + arguments.named.map(\.value)
    case .binary(_, let left, let right): [left, right]
    case .comparison(let first, let rest): [first] + rest.map(\.operand)
    case .choice(let condition, let value, let otherwise): [condition, value] + [otherwise].compactMap(\.self)
    }
  }
}
