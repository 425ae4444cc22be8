import WikiDiagnostics

extension TemplateCompiler {
  mutating func declare(_ macro: MacroNode) {
    macros.append(Macro(node: macro, source: source, frames: nil))
    scope.set(macro.name.text, .macro(macros.count - 1, module: nil))
  }

  /// Emits a call of a macro, which writes where it stands.
  /// - Parameter frames: the scopes that the macro sees.
  mutating func invoke(
    _ number: Int,
    seeing frames: [Scope.Frame],
    _ arguments: Expression.Arguments,
    caller: Int?,
    _ range: Range<Int>
  ) {
    let macro = macros[number]
    guard let bound = bind(arguments, to: macro, range) else { return }
    if caller != nil, !macro.node.mentions.contains("caller") {
      return report(.uselessCaller(macro.node.name.text, at: span(range)))
    }
    var types: [ValueType] = []
    for argument in bound {
      types.append(argument.map { stored(compile($0), $0.range) } ?? emit(constant: .undefined, .undefined, range))
    }
    let key = MacroInstance.Key(
      macro: number,
      arguments: types,
      caller: caller,
      context: context,
      versions: frames.map(\.version)
    )
    guard let instance = instance(key, frames, range) else { return }
    emit(.call(instance.routine), range)
    context = instance.end
    if !instance.isPlain { markUnplain() }
  }

  /// The arguments in the order of the parameters, `nil` where there is none, and behind them those for `varargs`.
  private mutating func bind(
    _ arguments: Expression.Arguments,
    to macro: Macro,
    _ range: Range<Int>
  ) -> [Expression?]? {
    let parameters = macro.node.parameters
    var bound = [Expression?](repeating: nil, count: parameters.count)
    for (index, argument) in arguments.positional.enumerated() {
      if index < parameters.count {
        bound[index] = argument
      } else if macro.node.mentions.contains("varargs") {
        bound.append(argument)
      } else {
        report(.tooManyArguments(macro.node, at: span(argument.range)))
        return nil
      }
    }
    for (word, value) in arguments.named {
      guard let index = parameters.firstIndex(where: { $0.word.text == word.text }), bound[index] == nil else {
        report(.unknownParameter(word.text, macro.node, at: span(word.range)))
        return nil
      }
      bound[index] = value
    }
    return bound
  }

  private mutating func instance(
    _ key: MacroInstance.Key,
    _ frames: [Scope.Frame],
    _ range: Range<Int>
  ) -> MacroInstance? {
    if let known = instances[key] {
      if !known.isFinished { instances[key]?.isRecursive = true }
      return known
    }
    if instanceDepth >= Self.deepest { stop(.endlessMacro(macros[key.macro].node.name.text, at: span(range))) }
    if instances.count >= Self.mostInstances { stop(.tooLarge(at: span(range))) }
    guard !isStopped else { return nil }
    instanceDepth += 1
    defer { instanceDepth -= 1 }
    compile(instance: key, seeing: frames, calledFrom: origin(range))
    return instances[key]
  }

  /// Compiles a macro as a routine: its parameters lie in slots that follow one another.
  private mutating func compile(
    instance key: MacroInstance.Key,
    seeing frames: [Scope.Frame],
    calledFrom site: Program.Origin?
  ) {
    let macro = macros[key.macro]
    let code = program.setAside()
    let before = scope.replace(with: frames)
    scope.push()
    let first = scope.newSlots(Int32(key.arguments.count))
    let routine = program.add(
      routine: Program.Routine(slots: first..<scope.slotCount, parameterCount: Int32(key.arguments.count))
    )
    instances[key] = MacroInstance(routine: routine, end: context)
    let outerCaptures = plainCaptures
    plainCaptures = [true]
    let outerBlocks = lineage.active
    if macro.frames == nil { lineage.active = [] }
    enter(macro.source, from: site.map { ($0, "called") })
    declareParameters(of: macro.node, key, first)
    copyOuterVariables(assignedIn: macro.node.body, macro.node.range)
    compile(macro.node.body)
    context.settle()
    let isRecursive = instances[key]?.isRecursive ?? false
    if isRecursive, context.place != key.context.place { report(.unevenMarkup(at: span(macro.node.range))) }
    emit(.leaveRoutine, macro.node.range)
    leave()
    instances[key]?.end = context
    instances[key]?.isPlain = plainCaptures[0]
    instances[key]?.isFinished = true
    plainCaptures = outerCaptures
    lineage.active = outerBlocks
    context = key.context
    scope.show(before)
    program.finish(routine: routine, slots: first..<scope.slotCount, goingOnWith: code)
  }

  private func callerEntry(_ key: MacroInstance.Key) -> Scope.Entry {
    if let caller = key.caller { return .caller(caller) }
    return key.isCheck ? .someCaller : .noCaller
  }

  /// Checks the macros of a template that nothing has called, as far as that is possible without types.
  /// - Parameter first: the number of the template's first macro.
  mutating func checkUncalledMacros(from first: Int) {
    let called = Set(instances.keys.map(\.macro))
    for number in macros.indices.dropFirst(first) where !called.contains(number) {
      let node = macros[number].node
      guard scope.ownEntry(node.name.text) == .macro(number, module: nil) else { continue }
      let key = MacroInstance.Key(
        macro: number,
        arguments: node.parameters.map { _ in .unknown },
        caller: nil,
        context: MarkupContext(),
        versions: [],
        isCheck: true
      )
      let before = context
      compile(instance: key, seeing: scope.frames, calledFrom: nil)
      context = before
    }
  }

  private mutating func declareParameters(of node: MacroNode, _ key: MacroInstance.Key, _ first: Int32) {
    let count = node.parameters.count
    if node.mentions.contains("caller") { scope.set("caller", callerEntry(key)) }
    if node.mentions.contains("varargs") {
      let slot = scope.newSlot()
      for index in count..<key.arguments.count {
        emit(.load(path: program.add(path: first + Int32(index), [])), node.range)
      }
      emit(.makeList(Int32(key.arguments.count - count)), node.range)
      emit(.store(slot: slot), node.range)
      scope.set("varargs", .variable(slot: slot, type: .arguments(.union(key.arguments.dropFirst(count)))))
    }
    if node.mentions.contains("kwargs") { report(.keywordArguments(at: span(node.range))) }
    for (index, parameter) in node.parameters.enumerated() {
      let slot = first + Int32(index)
      var type = key.arguments[index]
      if type == .undefined, let fallback = parameter.fallback {
        type = stored(compile(fallback), fallback.range)
        emit(.store(slot: slot), fallback.range)
      }
      scope.set(parameter.word.text, .variable(slot: slot, type: type))
    }
  }
}
