import WikiDiagnostics

extension TemplateCompiler {
  /// Emits a value, the arguments of a filter, and the filter.
  mutating func compile(
    filter word: Expression.Word,
    _ value: Expression,
    _ arguments: Expression.Arguments,
    isLenient: Bool,
    _ range: Range<Int>
  ) -> ValueType {
    if let site = library.siteFilters.firstIndex(where: { $0.name == word.text }) {
      return compile(siteFilter: site, of: compile(value), word, arguments) { .siteFilter($0, arguments: $1) }
    }
    guard let filter = Filter.named(word.text) else {
      _ = compile(value)
      return fail(unknown(filter: word))
    }
    if filter == .defaulting { return compile(default: value, word, arguments, range) }
    let type = compile(value)
    guard type != .unknown else { return .unknown }
    switch filter {
    case .map: return compile(map: type, word, arguments)
    case .select, .reject: return compile(select: filter, type, word, arguments, skipping: 0)
    case .selectattr, .rejectattr: return compile(select: filter, type, word, arguments, skipping: 1)
    case .tojson:
      guard compile(arguments, for: filter, item: .nothing, word) != nil else { return .unknown }
      guard type.isJSON else { return fail(.wrongOperand("|tojson", type, at: span(word.range))) }
      emit(.json(type: program.add(type: type)), word.range)
      return .json
    default:
      let item = type.map(\.item) ?? .unknown
      guard let bound = compile(arguments, for: filter, item: item, word) else { return .unknown }
      emit(.filter(filter, arguments: bound.count, isLenient: isLenient), word.range)
      guard let result = type.map({ filter.result(of: $0, bound) }) else {
        return fail(.wrongOperand("|\(word.text)", type, at: span(word.range)))
      }
      return isLenient && filter.mayFindNothing ? result.joined(.undefined) : result
    }
  }

  private func unknown(filter word: Expression.Word) -> Diagnostic {
    let span = span(word.range)
    if let hint = Filter.leftOut[word.text] { return .leftOutFilter(word.text, instead: hint, at: span) }
    let known = Filter.allCases.map(\.rawValue) + Filter.aliases.keys.sorted() + library.siteFilters.map(\.name)
    return .unknownFilter(word.text, known: known, at: span)
  }

  /// Emits the arguments of a filter of the site; `instruction` applies it, or maps it over a list.
  private mutating func compile(
    siteFilter index: Int,
    of type: ValueType,
    _ word: Expression.Word,
    _ arguments: Expression.Arguments,
    _ instruction: (Int32, Int32) -> Instruction
  ) -> ValueType {
    let filter = library.siteFilters[index]
    guard let bound = bind(arguments, to: filter.parameters.map { ($0.name, $0.fallback != nil) }) else {
      return fail(.wrongArguments(filter.usage, at: span(word.range)))
    }
    for (parameter, argument) in zip(filter.parameters, bound) {
      guard let argument else {
        emit(.constant(program.add(constant: parameter.fallback ?? .none)), word.range)
        continue
      }
      let type = compile(argument)
      if !type.allSatisfy({ $0 == ValueType(parameter.type) }) {
        report(.wrongArgument(parameter.name, type, filter.usage, at: span(argument.range)))
      }
    }
    guard type.allSatisfy({ $0 == ValueType(filter.input) }) else {
      return fail(.wrongOperand("|\(word.text)", type, at: span(word.range)))
    }
    emit(instruction(Int32(index), Int32(bound.count)), word.range)
    return ValueType(filter.result)
  }

  /// `default` is the one filter that takes what is not there.
  private mutating func compile(
    default value: Expression,
    _ word: Expression.Word,
    _ arguments: Expression.Arguments,
    _ range: Range<Int>
  ) -> ValueType {
    let type = compile(leniently: value)
    if case .name(let name) = value.kind, type == .undefined, !library.names.contains(name) {
      return fail(unknown(name: name, value.range))
    }
    guard let bound = compile(arguments, for: .defaulting, item: .nothing, word) else { return .unknown }
    emit(.pop, word.range)
    var replacesFalse = false
    if let flag = arguments.positional.dropFirst().first
      ?? arguments.named.first(where: { $0.word.text == "boolean" })?.value,
      case .flag(let isSet) = flag.kind
    {
      replacesFalse = isSet
    }
    emit(.chooseDefault(replacesFalse: replacesFalse), range)
    let rest = type.without(.undefined)
    return (replacesFalse ? rest.without(.none) : rest).joined(bound["default_value"])
  }

  private mutating func compile(
    map type: ValueType,
    _ word: Expression.Word,
    _ arguments: Expression.Arguments
  ) -> ValueType {
    guard let item = type.map(\.item) else { return fail(.wrongOperand("|map", type, at: span(word.range))) }
    guard let first = arguments.positional.first else { return compile(mapAttribute: item, word, arguments) }
    guard let name = fixedWords(of: first) else { return fail(.filterNotFixed(at: span(first.range))) }
    let inner = Expression.Word(text: name, range: first.range)
    let rest = Expression.Arguments(positional: Array(arguments.positional.dropFirst()), named: arguments.named)
    if let site = library.siteFilters.firstIndex(where: { $0.name == name }) {
      let result = compile(siteFilter: site, of: item, inner, rest) { .mapSiteFilter($0, arguments: $1) }
      return .stream(result)
    }
    guard let filter = Filter.named(name) else { return fail(unknown(filter: inner)) }
    guard !filter.isSpecial else { return fail(.notMapped(name, at: span(first.range))) }
    guard let bound = compile(rest, for: filter, item: item.map(\.item) ?? .unknown, inner) else { return .unknown }
    emit(.mapFilter(filter, arguments: bound.count), word.range)
    guard let result = item.map({ filter.result(of: $0, bound) }) else {
      return fail(.wrongOperand("|\(name)", item, at: span(first.range)))
    }
    return .stream(result)
  }

  private mutating func compile(
    mapAttribute item: ValueType,
    _ word: Expression.Word,
    _ arguments: Expression.Arguments
  ) -> ValueType {
    var fallback: ValueType?
    var path: (path: [TemplateValue], type: ValueType)?
    for (name, value) in arguments.named {
      switch name.text {
      case "attribute":
        guard let words = attributeWords(of: value) else { return fail(.attributeNotFixed(at: span(value.range))) }
        path = attribute(words, of: item, value.range)
        if path == nil { return .unknown }
      case "default": fallback = stored(compile(value), value.range)
      default: return fail(.wrongArguments(Filter.map.usage, at: span(name.range)))
      }
    }
    guard let path else {
      return fail(.wrongArguments(Filter.map.usage, at: span(word.range)))
    }
    if fallback == nil { emit(.constant(program.add(constant: .undefined)), word.range) }
    emit(.constant(program.add(constant: .list(path.path))), word.range)
    emit(.filter(.map, arguments: 2, isLenient: false), word.range)
    return .stream(fallback.map { path.type.joined($0) } ?? path.type)
  }

  /// `select` and its like: an attribute first for some, then the name of a test and its arguments.
  private mutating func compile(
    select filter: Filter,
    _ type: ValueType,
    _ word: Expression.Word,
    _ arguments: Expression.Arguments,
    skipping count: Int
  ) -> ValueType {
    guard let item = type.map(\.item) else {
      return fail(.wrongOperand("|\(word.text)", type, at: span(word.range)))
    }
    guard arguments.named.isEmpty, arguments.positional.count >= count else {
      return fail(.wrongArguments(filter.usage, at: span(word.range)))
    }
    var subject = (path: [TemplateValue](), type: item)
    if count == 1 {
      let argument = arguments.positional[0]
      guard let words = attributeWords(of: argument) else {
        return fail(.attributeNotFixed(at: span(argument.range)))
      }
      guard let found = attribute(words, of: item, argument.range) else { return .unknown }
      subject = found
    }
    emit(.constant(program.add(constant: .list(subject.path))), word.range)
    let isWanted = filter == .select || filter == .selectattr
    let rest = Array(arguments.positional.dropFirst(count))
    guard let first = rest.first else {
      checkTruth(subject.type, word.range)
      emit(.select(nil, arguments: 0, wanted: isWanted), word.range)
      return .stream(item)
    }
    guard let name = fixedWords(of: first) else { return fail(.filterNotFixed(at: span(first.range))) }
    let inner = Expression.Word(text: name, range: first.range)
    guard name != "defined", name != "undefined" else { return fail(.notMapped(name, at: span(first.range))) }
    guard let test = ValueTest.named(name) else { return fail(unknown(test: inner)) }
    guard compile(Expression.Arguments(positional: Array(rest.dropFirst())), for: test, of: subject.type, inner) else {
      return .unknown
    }
    emit(.select(test, arguments: Int32(rest.count - 1), wanted: isWanted), word.range)
    return .stream(item)
  }
}

extension Filter {
  /// Whether it is compiled in a way of its own, and cannot be applied to each item of a list.
  fileprivate var isSpecial: Bool {
    switch self {
    case .defaulting, .map, .select, .reject, .selectattr, .rejectattr, .tojson: true
    default: false
    }
  }

  /// Whether there may be nothing that it can give.
  fileprivate var mayFindNothing: Bool { self == .first || self == .last || self == .min || self == .max }
}
