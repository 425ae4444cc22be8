import WikiDiagnostics

extension TemplateCompiler {
  /// Emits what pushes the value of an expression, and returns its type.
  ///
  /// The type never has `undefined` in it: where there may be no value is a finding.
  mutating func compile(_ expression: Expression) -> ValueType {
    let range = expression.range
    if let path = path(of: expression) {
      emit(.load(path: program.add(path: path.slot, path.fields)), range)
      return path.type
    }
    switch expression.kind {
    case .text(let text): return emit(constant: .text(text), .text, range)
    case .number(let number): return emit(constant: .number(number), .number, range)
    case .decimal(let number): return emit(constant: .decimal(number), .decimal, range)
    case .flag(let flag): return emit(constant: .flag(flag), .flag, range)
    case .none: return emit(constant: .none, .none, range)
    case .captured: return capturedType
    case .list(let items): return compile(list: items, range)
    case .tuple(let items): return compile(tuple: items, range)
    case .map(let items): return compile(map: items, range)
    case .name(let name): return defined(load(name, range), range, name: name)
    case .field(let value, let word): return compile(field: word, of: value, isLenient: false)
    case .index(let value, let index): return compile(index, of: value, isLenient: false, range)
    case .slice(let value, let from, let to, let step): return compile(slice: value, [from, to, step], range)
    case .filter(let value, let name, let arguments):
      return compile(filter: name, value, arguments, isLenient: false, range)
    case .test(let value, let name, let arguments): return compile(test: name, value, arguments, range)
    case .call(let value, let arguments): return compile(call: value, arguments, range)
    case .not(let value):
      checkTruth(compile(value), value.range)
      emit(.not, range)
      return .flag
    case .negative(let value), .positive(let value): return compile(sign: expression.kind, value, range)
    case .binary(let sign, let left, let right): return compile(sign, left, right, range)
    case .comparison(let first, let rest): return compile(first, rest, range)
    case .choice(let condition, let value, let otherwise):
      guard let otherwise else { return fail(.missingElse(at: span(range))) }
      return compile(condition, value, range) { $0.compile(otherwise) }
    }
  }

  /// The same, but an `if` without `else` that does not hold gives `fallback`: where something is written, nothing.
  mutating func compile(_ expression: Expression, orElse fallback: TemplateValue) -> ValueType {
    guard case .choice(let condition, let value, otherwise: nil) = expression.kind else { return compile(expression) }
    return compile(condition, value, expression.range) { compiler in
      let type: ValueType = if case .list = fallback { .list(.nothing) } else { .text }
      return compiler.emit(constant: fallback, type, expression.range)
    }
  }

  /// The same, but where there is nothing the value is undefined: for `default` and `is defined`.
  mutating func compile(leniently expression: Expression) -> ValueType {
    let range = expression.range
    switch expression.kind {
    case .name(let name): return load(name, range)
    case .field(let value, let word): return compile(field: word, of: value, isLenient: true)
    case .index(let value, let index): return compile(index, of: value, isLenient: true, range)
    case .filter(let value, let name, let arguments):
      return compile(filter: name, value, arguments, isLenient: true, range)
    case .choice(let condition, let value, otherwise: nil):
      return compile(condition, value, range) { $0.emit(constant: .undefined, .undefined, range) }
    default: return compile(expression)
    }
  }

  /// Reports a value that may not be there, and returns the type of those that are.
  mutating func defined(_ type: ValueType, _ range: Range<Int>, name: String? = nil) -> ValueType {
    guard type.mayBeUndefined else { return type }
    guard type != .undefined else {
      guard let name else { return fail(.noValue(at: span(range))) }
      if case .variable? = scope.entry(name) { return fail(.unsetName(name, at: span(range))) }
      return fail(unknown(name: name, range))
    }
    report(.maybeUnset(name, at: span(range)))
    return type.without(.undefined)
  }

  func unknown(name: String, _ range: Range<Int>) -> Diagnostic {
    let owner = scope.names.first { record in
      guard case .variable(_, .record(let shape))? = scope.entry(record) else { return false }
      return shape.index(of: name) != nil
    }
    let known = scope.names.filter { scope.entry($0) != nil }
    if scope.frames[0].entries.isEmpty, library.names.contains(name) { return .nameOfThePage(name, at: span(range)) }
    let here = library.templates.values.first { $0.source.path == source.path }
    let isGone = here?.givenNames.contains(name) ?? false
    return .unknownName(name, known: known, owner: owner, isGone: isGone, at: span(range))
  }

  mutating func emit(constant: TemplateValue, _ type: ValueType, _ range: Range<Int>) -> ValueType {
    emit(.constant(program.add(constant: constant)), range)
    return type
  }

  /// Pushes a variable; its type is `undefined` where there is none.
  private mutating func load(_ name: String, _ range: Range<Int>) -> ValueType {
    switch scope.entry(name) {
    case .variable(let slot, let type)?:
      emit(.load(path: program.add(path: slot, [])), range)
      return type
    case .macro?: return fail(.macroAsValue(name, at: span(range)))
    case .module?: return fail(.noValueOfItsOwn(name, "names such as '\(name).x'", at: span(range)))
    case .loop?: return fail(.noValueOfItsOwn(name, "fields such as 'loop.index'", at: span(range)))
    case .namespace?: return fail(.noValueOfItsOwn(name, "fields such as '\(name).x'", at: span(range)))
    case .caller?: return fail(.macroAsValue(name, at: span(range)))
    case .someCaller?: return .unknown
    case .noCaller?, .hidden?, nil:
      if name == "loop" { return fail(.loopOutside(at: span(range))) }
      if isGlobal(name) { return fail(.macroAsValue(name, at: span(range))) }
      return emit(constant: .undefined, .undefined, range)
    }
  }

  /// What can be called everywhere; a variable of the name hides it.
  func isGlobal(_ name: String) -> Bool { name == "range" || name == "namespace" }

  private mutating func compile(list items: [Expression], _ range: Range<Int>) -> ValueType {
    let types = items.map { stored(compile($0), $0.range) }
    emit(.makeList(Int32(items.count)), range)
    return .list(.union(types))
  }

  private mutating func compile(tuple items: [Expression], _ range: Range<Int>) -> ValueType {
    let types = items.map { stored(compile($0), $0.range) }
    emit(.makeList(Int32(items.count)), range)
    return .tuple(types)
  }

  private mutating func compile(map items: [(key: Expression, value: Expression)], _ range: Range<Int>) -> ValueType {
    var types: [ValueType] = []
    var known: [String: ValueType] = [:]
    for item in items {
      let key = compile(item.key)
      if !key.allSatisfy({ $0 == .text }) { report(.wrongKey(key, at: span(item.key.range))) }
      types.append(stored(compile(item.value), item.value.range))
      if let words = fixedWords(of: item.key) { known[words] = types[types.count - 1] }
    }
    emit(.makeMap(Int32(items.count)), range)
    let areKnown = items.allSatisfy { fixedWords(of: $0.key) != nil }
    return .map(.union(types), known: areKnown ? known : [:])
  }

  /// Reports a lazy list that something wants to keep: gone through once, it would be empty.
  mutating func stored(_ type: ValueType, _ range: Range<Int>) -> ValueType {
    for case .stream in type.members { return fail(.keptLazy(at: span(range))) }
    return type
  }

  private mutating func compile(
    _ condition: Expression,
    _ value: Expression,
    _ range: Range<Int>,
    _ otherwise: (inout TemplateCompiler) -> ValueType
  ) -> ValueType {
    if let known = knownTruth(of: condition) { return known ? compile(value) : otherwise(&self) }
    let skip = compile(jumpingIfFalse: condition)
    let before = scope.frames
    narrow(by: condition, being: true)
    let type = compile(value)
    let end = emit(.jump(0), range)
    program.setTarget(of: skip)
    scope.show(before)
    narrow(by: condition, being: false)
    let other = otherwise(&self)
    program.setTarget(of: end)
    scope.show(before)
    return type.joined(other)
  }
}
