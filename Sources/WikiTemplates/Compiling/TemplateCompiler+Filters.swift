import WikiDiagnostics

extension TemplateCompiler {
  /// Emits a filter with its arguments, which must be of the types that it takes.
  mutating func compile(
    filter name: String,
    _ value: Expression,
    _ arguments: [Expression],
    name nameSpan: SourceSpan,
    _ span: SourceSpan
  ) -> FieldType? {
    guard let filter = Self.filter(name) else {
      report(.unknownFilter(name, known: Filter.allCases.map(\.rawValue), at: nameSpan))
      return nil
    }
    guard let type = compile(value) else { return nil }
    var types: [FieldType] = []
    for argument in arguments {
      guard let type = compile(argument) else { return nil }
      types.append(type)
    }
    guard let result = filter.result(of: type) else {
      report(.wrongOperand("|\(name)", type, at: nameSpan))
      return nil
    }
    guard filter.takes(types, for: type) else {
      report(.wrongArguments(name, filter.usage, at: nameSpan))
      return nil
    }
    program.emit(.filter(filter, arguments: arguments.count), span)
    return result
  }

  private static func filter(_ name: String) -> Filter? {
    switch name {
    case "e": .escape
    case "count": .length
    case "d": .defaulting
    default: Filter(rawValue: name)
    }
  }
}

extension Filter {
  /// The type that it makes of a value; `nil` where it cannot take it.
  fileprivate func result(of type: FieldType) -> FieldType? {
    switch (self, type) {
    case (.length, .text), (.length, .list): .number
    case (.first, .list(let item)), (.last, .list(let item)): item
    case (.join, .list(.text)), (.join, .list(.number)): .text
    case (.upper, .text), (.lower, .text), (.capitalize, .text), (.trim, .text), (.replace, .text): .text
    case (.escape, .text), (.escape, .number), (.escape, .html): .html
    case (.defaulting, _): type
    default: nil
    }
  }

  fileprivate func takes(_ arguments: [FieldType], for type: FieldType) -> Bool {
    switch self {
    case .length, .first, .last, .upper, .lower, .capitalize, .trim, .escape: arguments.isEmpty
    case .join: arguments.isEmpty || arguments == [.text]
    case .replace: arguments == [.text, .text]
    case .defaulting: arguments == [type] || arguments == [type, .flag]
    }
  }

  /// How it is written, for messages.
  fileprivate var usage: String {
    switch self {
    case .length, .first, .last, .upper, .lower, .capitalize, .trim, .escape: "|\(rawValue)"
    case .join: "|join or |join(\", \")"
    case .replace: "|replace(\"old\", \"new\")"
    case .defaulting: "|default(value, true), with a value of the same type"
    }
  }
}
