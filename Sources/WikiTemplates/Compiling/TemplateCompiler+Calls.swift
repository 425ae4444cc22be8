import WikiDiagnostics

extension TemplateCompiler {
  /// What a call leads to.
  private enum Callee {
    case macro(Int, frames: [Scope.Frame])
    case `super`(steps: Int)
    case block(Expression.Word)
  }

  /// Emits a call whose result is written right where it stands; says whether the expression is one.
  mutating func compile(writingCall expression: Expression) -> Bool {
    guard case .call(let value, let arguments) = expression.kind, let callee = callee(of: value) else { return false }
    write(callee, arguments, caller: nil, expression.range)
    return true
  }

  /// Emits what pushes the result of a call.
  mutating func compile(call value: Expression, _ arguments: Expression.Arguments, _ range: Range<Int>) -> ValueType {
    if let callee = callee(of: value) {
      return capture(range) { $0.write(callee, arguments, caller: nil, range) }
    }
    switch value.kind {
    case .name("range") where scope.entry("range") == nil: return compile(range: arguments, range)
    case .name("namespace") where scope.entry("namespace") == nil:
      return fail(.namespaceAsValue(at: span(range)))
    case .field(let inner, let word):
      if case .name(let name) = inner.kind, case .loop(let slot)? = scope.entry(name) {
        return compile(loopCall: word, arguments, slot, range)
      }
      return compile(methodCall: inner, word, range)
    case .name(let name):
      switch scope.entry(name) {
      case .loop?: return fail(.loopCall(at: span(range)))
      case .noCaller?: return fail(.noCaller(at: span(range)))
      case .someCaller?: return .unknown
      case nil: return fail(.unknownMacro(name, known: macroNames, at: span(value.range)))
      default: return fail(.notAMacro(name, at: span(value.range)))
      }
    default: return fail(.notAMacro(nil, at: span(value.range)))
    }
  }

  /// `{% call %}`: a call with a body that the macro can write.
  mutating func compile(_ call: Expression, with body: MacroNode, _ range: Range<Int>) {
    guard case .call(let value, let arguments) = call.kind, case .macro? = callee(of: value),
      let callee = callee(of: value)
    else {
      guard compile(call) != .unknown else { return }
      return report(.notAMacro(nil, at: span(call.range)))
    }
    macros.append(Macro(node: body, source: source, frames: scope.frames))
    write(callee, arguments, caller: macros.count - 1, range)
  }

  private func callee(of value: Expression) -> Callee? {
    switch value.kind {
    case .name("super") where scope.entry("super") == nil: return .super(steps: 1)
    case .name(let name):
      switch scope.entry(name) {
      case .macro(let number, module: nil)?:
        return .macro(number, frames: Array(scope.frames.prefix(scope.depth(of: name))))
      case .macro(let number, module: let module?)?: return .macro(number, frames: modules[module].frames)
      case .caller(let number)?: return .macro(number, frames: macros[number].frames ?? [])
      default: return nil
      }
    case .field(let inner, let word):
      guard case .name(let name) = inner.kind else {
        guard word.text == "super", case .super(let steps)? = callee(of: inner) else { return nil }
        return .super(steps: steps + 1)
      }
      if case .module(let number)? = scope.entry(name), !word.text.hasPrefix("_"),
        case .macro(let macro, let module)? = modules[number].frame.entries[word.text]
      {
        return .macro(macro, frames: module.map { modules[$0].frames } ?? modules[number].frames)
      }
      guard scope.entry(name) == nil else { return nil }
      if name == "super", word.text == "super" { return .super(steps: 2) }
      return name == "self" ? .block(word) : nil
    default: return nil
    }
  }

  private mutating func write(
    _ callee: Callee,
    _ arguments: Expression.Arguments,
    caller: Int?,
    _ range: Range<Int>
  ) {
    switch callee {
    case .macro(let number, let frames): invoke(number, seeing: frames, arguments, caller: caller, range)
    case .super(let steps):
      guard arguments.isEmpty else { return report(.needlessArguments("super()", at: span(range))) }
      compile(super: steps, range)
    case .block(let word):
      guard arguments.isEmpty else { return report(.needlessArguments("self.\(word.text)()", at: span(range))) }
      compile(selfBlock: word)
    }
  }

  private var macroNames: [String] {
    scope.names.filter { if case .macro? = scope.entry($0) { true } else { false } } + ["range", "super"]
  }

  private mutating func compile(range arguments: Expression.Arguments, _ range: Range<Int>) -> ValueType {
    guard arguments.named.isEmpty, (1...3).contains(arguments.positional.count) else {
      return fail(.wrongArguments("range(end), range(start, end) or range(start, end, step)", at: span(range)))
    }
    for argument in arguments.positional {
      let type = compile(argument)
      if !type.allSatisfy({ $0 == .number }) { report(.wrongOperand("range()", type, at: span(argument.range))) }
    }
    emit(.makeList(Int32(arguments.positional.count)), range)
    emit(.range, range)
    return .range
  }

  private mutating func compile(
    loopCall word: Expression.Word,
    _ arguments: Expression.Arguments,
    _ slot: Int32,
    _ range: Range<Int>
  ) -> ValueType {
    let count = Int32(arguments.positional.count)
    guard arguments.named.isEmpty, word.text == "changed" || word.text == "cycle" && count > 0 else {
      return fail(.wrongArguments("loop.cycle(value, value) or loop.changed(value)", at: span(range)))
    }
    let types = arguments.positional.map { stored(compile($0), $0.range) }
    guard word.text == "changed" else {
      emit(.cycle(count, slot: slot), range)
      return .union(types)
    }
    emit(.makeList(count), range)
    emit(.hasChanged(slot: slot + 3), range)
    return .flag
  }

  private mutating func compile(
    methodCall value: Expression,
    _ word: Expression.Word,
    _ range: Range<Int>
  ) -> ValueType {
    if case .name(let name) = value.kind {
      switch scope.entry(name) {
      case .module(let number)?:
        return fail(.noSuchMacro(word.text, in: name, known: modules[number].names, at: span(word.range)))
      case .namespace?: return fail(.notAMacro(name, at: span(value.range)))
      case nil where name == "self":
        return fail(.unknownPart("self", word.text, known: lineage.levels.keys.sorted(), at: span(word.range)))
      default: break
      }
    }
    let type = compile(value)
    return type == .unknown ? .unknown : fail(.methodCall(word.text, type, at: span(word.range)))
  }
}
