extension Filter {
  /// The type that it makes of a type; `nil` where it cannot take it.
  func result(of type: ValueType, _ arguments: FilterArguments) -> ValueType? {
    if type == .unknown { return .unknown }
    return switch self {
    case .capitalize, .lower, .title, .upper, .center, .trim, .indent, .truncate, .replace, .urlencode, .escape,
      .forceescape, .string, .wordcount:
      textResult(of: type, arguments)
    case .abs, .round, .int, .float: numberResult(of: type, arguments)
    default: listResult(of: type, arguments)
    }
  }

  private func textResult(of type: ValueType, _ arguments: FilterArguments) -> ValueType? {
    switch self {
    case .capitalize, .lower, .upper, .center: type == .text || type == .html || type == .plain ? type : nil
    case .title: type == .text || type == .html || type == .plain ? .text : nil
    case .trim: type == .text || type == .plain || type == .html && arguments["chars"] == .none ? type : nil
    case .indent:
      type == .text || (type == .html || type == .plain) && arguments["width"] == .number ? type : nil
    case .truncate, .replace: type == .text || type == .plain ? type : nil
    case .urlencode:
      type.isURLEncoded ? .text : nil
    case .escape: type.isHTML ? type : type.isPlainText ? .plain : nil
    case .forceescape: type.isHTML || type.isPlainText ? .plain : nil
    case .string: type.isHTML ? type : type.isPlainText ? .text : nil
    case .wordcount: type == .text || type == .html || type == .plain ? .number : nil
    default: nil
    }
  }

  private func numberResult(of type: ValueType, _ arguments: FilterArguments) -> ValueType? {
    switch self {
    case .abs: type.isNumeric ? type : nil
    case .round:
      type.isNumeric ? (type == .number && arguments.words["method"] == "common" ? .number : .decimal) : nil
    case .int: type.isNumeric || type == .text || type == .flag ? .number : nil
    case .float:
      type.isNumeric || type == .text || type == .flag ? ValueType.decimal.joined(arguments["default"]) : nil
    default: nil
    }
  }

  private func listResult(of type: ValueType, _ arguments: FilterArguments) -> ValueType? {
    if self == .length { return type.isMeasured ? .number : nil }
    if self == .reverse { return reversed(type) }
    if case .map(let value, _) = type {
      if self == .items { return .stream(.tuple([.text, value])) }
      if self == .dictsort {
        guard arguments.words["by"] == "key" || value.isOrdered else { return nil }
        return .list(.tuple([.text, value]))
      }
    }
    guard let item = type.item else { return nil }
    let attributes = arguments.attributes
    switch self {
    case .batch, .slice:
      return .stream(.list(item.joined(arguments["fill_with"] == .none ? .nothing : arguments["fill_with"])))
    case .first: return item
    case .last:
      guard case .stream = type else { return item }
      return nil
    case .list: return .list(item)
    case .join: return joined(attributes + (arguments["d"].isHTML ? [arguments["d"]] : []))
    case .min, .max: return attributes.allSatisfy(\.isOrdered) ? item : nil
    case .sort: return attributes.allSatisfy(\.isOrdered) ? .list(item) : nil
    case .unique: return attributes.allSatisfy(\.isHashed) ? .stream(item) : nil
    case .sum: return sum(attributes, arguments["start"])
    case .groupby:
      let key = attributes[0].joined(arguments["default"] == .none ? .nothing : arguments["default"])
      return key.isOrdered ? .list(.group(key, items: item)) : nil
    default: return nil
    }
  }

  private func reversed(_ type: ValueType) -> ValueType? {
    switch type {
    case .text: .text
    case .stream(let item): .list(item)
    default: type.item.map { .stream($0) }
    }
  }

  private func joined(_ attributes: [ValueType]) -> ValueType? {
    let members = attributes.flatMap(\.members)
    guard members.allSatisfy({ $0.isHTML || $0.isPlainText || $0 == .nothing || $0 == .unknown }) else { return nil }
    guard members.contains(where: \.isHTML) else { return .text }
    return members.allSatisfy { !$0.isHTML || $0 == .plain } ? .plain : .html
  }

  private func sum(_ attributes: [ValueType], _ start: ValueType) -> ValueType? {
    let type = attributes.reduce(start) { $0.joined($1) }
    return type.allSatisfy { $0.isNumeric || $0 == .nothing } ? type : nil
  }
}

extension ValueType {
  fileprivate var isURLEncoded: Bool {
    if case .map(let value, _) = self {
      value.allSatisfy { $0.isWritten || $0 == .number }
    } else {
      isWritten || self == .number
    }
  }

  /// Whether it is written without tags, and escaped.
  var isPlainText: Bool { self == .text || isNumeric || self == .flag }

  /// Whether its items or characters can be counted.
  fileprivate var isMeasured: Bool {
    switch self {
    case .text, .html, .plain, .json, .list, .range, .arguments, .tuple, .group, .map: true
    default: false
    }
  }

  /// Whether any two values of it are one before the other, or equal.
  var isOrdered: Bool {
    allSatisfy { $0.isNumeric || $0 == .nothing } || allSatisfy { $0.isWritten || $0 == .nothing }
      || allSatisfy { $0 == .flag || $0 == .nothing }
  }

  /// Whether values of it can be told apart quickly.
  fileprivate var isHashed: Bool { allSatisfy { $0.isWritten || $0.isPlainText || $0 == .none || $0 == .nothing } }

  /// Whether it can be written as JSON.
  var isJSON: Bool {
    switch self {
    case .text, .number, .decimal, .flag, .none, .html, .plain, .json, .nothing, .unknown: true
    case .list(let item), .arguments(let item), .map(let item, _): item.isJSON
    case .tuple(let items): items.allSatisfy(\.isJSON)
    case .group(let key, let items): key.isJSON && items.isJSON
    case .record(let shape): shape.fields.allSatisfy { ValueType($0.type).isJSON }
    case .either(let members):
      members.allSatisfy(\.isJSON) && members.count(where: \.isSequence) < 2 && members.count(where: \.isRecord) < 2
    case .range, .stream, .undefined: false
    }
  }

  private var isSequence: Bool {
    switch self {
    case .list, .arguments, .tuple, .group: true
    default: false
    }
  }

  private var isRecord: Bool { if case .record = self { true } else { false } }
}
