import WikiDiagnostics

/// What a filter was given, as far as its result depends on it.
struct FilterArguments {
  fileprivate(set) var types: [String: ValueType] = [:]
  fileprivate(set) var words: [String: String] = [:]

  /// The types of the attributes; that of the items themselves where none is named.
  fileprivate(set) var attributes: [ValueType] = []

  /// The number of values that were pushed.
  var count: Int32 { Int32(types.count) }

  subscript(name: String) -> ValueType { types[name] ?? .none }
}

extension TemplateCompiler {
  /// Emits the arguments of a filter, each parameter in its turn; `nil` where they are wrong, which is reported.
  mutating func compile(
    _ arguments: Expression.Arguments,
    for filter: Filter,
    item: ValueType,
    _ name: Expression.Word
  ) -> FilterArguments? {
    let parameters = filter.parameters
    guard let bound = bind(arguments, to: parameters.map { ($0.name, $0.fallback != nil) }) else {
      report(.wrongArguments(filter.usage, at: span(name.range)))
      return nil
    }
    var result = FilterArguments()
    for (parameter, argument) in zip(parameters, bound) {
      guard compile(argument, for: parameter, of: filter, item: item, name, &result) else { return nil }
    }
    return result
  }

  /// The arguments in the order of the parameters; `nil` as a whole where there are too many or too few.
  func bind(
    _ arguments: Expression.Arguments,
    to parameters: [(name: String, isOptional: Bool)]
  ) -> [Expression?]? {
    guard arguments.positional.count <= parameters.count else { return nil }
    var bound = [Expression?](repeating: nil, count: parameters.count)
    for (index, argument) in arguments.positional.enumerated() { bound[index] = argument }
    for (word, value) in arguments.named {
      guard let index = parameters.firstIndex(where: { $0.name == word.text }), bound[index] == nil else { return nil }
      bound[index] = value
    }
    return zip(bound, parameters).allSatisfy { $0 != nil || $1.isOptional } ? bound : nil
  }

  private mutating func compile(
    _ argument: Expression?,
    for parameter: FilterParameter,
    of filter: Filter,
    item: ValueType,
    _ name: Expression.Word,
    _ result: inout FilterArguments
  ) -> Bool {
    if parameter.kind == .attribute || parameter.kind == .attributes {
      return compile(attribute: argument, parameter, item, name, &result)
    }
    guard let argument else {
      let fallback = parameter.fallback ?? .none
      result.types[parameter.name] = emit(constant: fallback, fallback.type, name.range)
      if case .text(let words) = fallback { result.words[parameter.name] = words }
      return true
    }
    if let words = fixedWords(of: argument) { result.words[parameter.name] = words }
    if !isFixed(argument, as: parameter.kind) {
      report(.wrongArguments(filter.usage, at: span(argument.range)))
      return false
    }
    let type = stored(compile(argument), argument.range)
    result.types[parameter.name] = type
    guard type.allSatisfy({ parameter.takes($0) }) else {
      report(.wrongArgument(parameter.name, type, filter.usage, at: span(argument.range)))
      return false
    }
    return true
  }

  /// Whether an argument is written as its kind wants it, where the types depend on it.
  private func isFixed(_ argument: Expression, as kind: FilterParameter.Kind) -> Bool {
    switch kind {
    case .fixedFlag: if case .flag = argument.kind { true } else { false }
    case .choice(let choices): fixedWords(of: argument).map(choices.contains) ?? false
    default: true
    }
  }

  func fixedWords(of argument: Expression) -> String? {
    if case .text(let text) = argument.kind { text } else { nil }
  }

  private mutating func compile(
    attribute argument: Expression?,
    _ parameter: FilterParameter,
    _ item: ValueType,
    _ name: Expression.Word,
    _ result: inout FilterArguments
  ) -> Bool {
    var paths: [TemplateValue] = []
    if let argument, argument.isNone == false {
      guard let words = attributeWords(of: argument) else {
        report(.attributeNotFixed(at: span(argument.range)))
        return false
      }
      let parts =
        parameter.kind == .attributes ? words.split(separator: ",", omittingEmptySubsequences: false) : [words[...]]
      for part in parts {
        guard let found = attribute(String(part), of: item, argument.range) else { return false }
        paths.append(.list(found.path))
        result.attributes.append(found.type)
      }
    } else {
      paths = [.list([])]
      result.attributes = [item]
    }
    result.types[parameter.name] = ValueType.none
    let isSeveral = parameter.kind == .attributes
    emit(.constant(program.add(constant: isSeveral ? .list(paths) : paths[0])), name.range)
    return true
  }

  func attributeWords(of argument: Expression) -> String? {
    switch argument.kind {
    case .text(let text): text
    case .number(let number): String(number)
    default: nil
    }
  }

  /// Where the value of an attribute such as "author.name" lies in an item, and its type.
  mutating func attribute(
    _ words: String,
    of item: ValueType,
    _ range: Range<Int>
  ) -> (path: [TemplateValue], type: ValueType)? {
    var type = item
    var path: [TemplateValue] = []
    for part in words.split(separator: ".", omittingEmptySubsequences: false) {
      let name = String(part)
      if type == .unknown || type == .nothing { return (path, .unknown) }
      if let step = Self.step(to: name, in: type) {
        path.append(.number(step.index))
        type = step.type
      } else if case .map(let value, let known) = type {
        path.append(.text(name))
        type = known[name] ?? value
      } else if let index = Int(name), let item = Self.item(of: type, at: index) {
        path.append(.number(index))
        type = item
      } else if case .record(let shape) = type {
        report(.unknownField(name, shape, at: span(range)))
        return nil
      } else {
        report(.noFields(type, name, at: span(range)))
        return nil
      }
    }
    return (path, type)
  }
}

extension Expression {
  fileprivate var isNone: Bool { if case .none = kind { true } else { false } }
}

extension TemplateValue {
  fileprivate var type: ValueType {
    switch self {
    case .flag: .flag
    case .number: .number
    case .decimal: .decimal
    case .text: .text
    case .html: .html
    case .none: .none
    case .undefined: .undefined
    case .list, .record, .map: .unknown
    }
  }
}
