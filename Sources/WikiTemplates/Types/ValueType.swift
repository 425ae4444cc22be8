/// The type of an expression, known before anything is rendered.
indirect enum ValueType: Hashable, Sendable {
  case text, number, decimal, flag, none

  /// HTML, which can stand between tags.
  case html

  /// HTML without tags or quotation marks, made of literal words and escaped texts: it can stand in attributes, too.
  case plain

  /// JSON with `<`, `>`, `&` and `'` escaped: it can stand in scripts and in attributes with single quotes, too.
  case json
  case list(ValueType)

  /// What `range` makes: whole numbers that are no list to `+`, `*`, `==` and JSON.
  case range

  /// What can be gone through once only: what Python makes lazily.
  case stream(ValueType)
  case tuple([ValueType])

  /// What `varargs` is: a tuple of as many items as a call gives.
  case arguments(ValueType)

  /// What `groupby` makes: what the items have in common, and the items.
  case group(ValueType, items: ValueType)
  case record(Shape)

  /// Values by text; of some keys the type is known.
  case map(ValueType, known: [String: ValueType])

  /// The type of the items of a list that has none.
  case nothing

  /// There may be no value at all.
  case undefined

  /// One of several, none of them `either`, each once, in the order of their words.
  case either([ValueType])

  /// The type of what is wrong and has been reported: whatever is done with it is no further finding.
  case unknown
}

extension ValueType {
  init(_ type: FieldType) {
    self =
      switch type {
      case .text: .text
      case .html: .html
      case .number: .number
      case .flag: .flag
      case .list(let item): .list(ValueType(item))
      case .record(let shape): .record(shape)
      }
  }

  /// The type of a value that is one of these.
  static func union(_ types: some Sequence<ValueType>) -> ValueType {
    var members: Set<ValueType> = []
    for type in types { members.formUnion(type.members) }
    guard !members.contains(.unknown) else { return .unknown }
    members.remove(.nothing)
    let items = members.compactMap { if case .list(let item) = $0 { item } else { nil } }
    if items.count > 1 {
      members = members.filter { if case .list = $0 { false } else { true } }
      members.insert(.list(union(items)))
    }
    members = mergedMaps(members)
    guard members.count > 1 else { return members.first ?? .nothing }
    return .either(members.sorted { $0.order < $1.order })
  }

  /// Several maps are one: what is known of it is what is known of all of them.
  private static func mergedMaps(_ members: Set<ValueType>) -> Set<ValueType> {
    var value = ValueType.nothing
    var known: [String: ValueType]?
    var rest: Set<ValueType> = []
    for member in members {
      guard case .map(let item, let keys) = member else {
        rest.insert(member)
        continue
      }
      value = value.joined(item)
      known = known.map { common($0, keys) } ?? keys
    }
    if let known { rest.insert(.map(value, known: known)) }
    return rest
  }

  private static func common(_ one: [String: ValueType], _ other: [String: ValueType]) -> [String: ValueType] {
    one.filter { other[$0.key] != nil }.merging(other.filter { one[$0.key] != nil }) { $0.joined($1) }
  }

  func joined(_ other: ValueType) -> ValueType { self == other ? self : .union([self, other]) }

  /// The types that a value can have.
  var members: [ValueType] {
    if case .either(let members) = self { members } else { [self] }
  }

  /// What each of the members gives; `nil` where one gives nothing.
  func map(_ transform: (ValueType) -> ValueType?) -> ValueType? {
    guard case .either(let members) = self else { return self == .unknown ? .unknown : transform(self) }
    var results: [ValueType] = []
    for member in members {
      guard let result = transform(member) else { return nil }
      results.append(result)
    }
    return .union(results)
  }

  func allSatisfy(_ predicate: (ValueType) -> Bool) -> Bool { members.allSatisfy { $0 == .unknown || predicate($0) } }

  /// The type without one of its members.
  func without(_ member: ValueType) -> ValueType { .union(members.filter { $0 != member }) }

  var mayBeUndefined: Bool { members.contains(.undefined) }

  /// Whether it is a text, or HTML of some kind.
  var isWritten: Bool { isHTML || self == .text }

  var isHTML: Bool { self == .html || self == .plain || self == .json }

  var isNumeric: Bool { self == .number || self == .decimal }

  /// The type of what a loop over it gives; `nil` where it is no list.
  var item: ValueType? {
    switch self {
    case .list(let item), .arguments(let item), .stream(let item): item
    case .tuple(let items): .union(items)
    case .group(let key, let items): .union([key, .list(items)])
    case .map, .text: .text
    case .range: .number
    case .nothing: .nothing
    default: nil
    }
  }

  /// For messages: "list of link".
  var words: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .decimal: "decimal number"
    case .flag: "flag"
    case .none: "none"
    case .html, .plain: "html"
    case .json: "JSON"
    case .list(.nothing): "list"
    case .arguments(let item): "tuple of any number of \(item.words)"
    case .range: "range"
    case .list(let item): "list of \(item.words)"
    case .stream(let item): "lazy list of \(item.words)"
    case .tuple(let items): "tuple of \(items.isEmpty ? "nothing" : items.map(\.words).joined(separator: ", "))"
    case .group(let key, _): "group by \(key.words)"
    case .record(let shape): shape.name
    case .map(let value, _): value == .nothing ? "map" : "map of \(value.words)"
    case .nothing: "nothing"
    case .undefined: "nothing at all"
    case .either(let members): members.map(\.words).joined(separator: " or ")
    case .unknown: "something wrong"
    }
  }

  /// Words that no two types have in common, for the order of `either`.
  private var order: String {
    switch self {
    case .plain: "html, plain"
    case .record(let shape): "\(shape.name) \(shape.fields.map { "\($0.name) \(ValueType($0.type).order)" })"
    case .list(let item), .arguments(let item), .stream(let item): "\(words) \(item.order)"
    case .tuple(let items): "\(words) \(items.map(\.order))"
    case .group(let key, let items): "\(words) \(key.order) \(items.order)"
    default: words
    }
  }

  /// The words with an article, for messages: "a list of link".
  var phrase: String {
    switch self {
    case .none, .json, .nothing, .undefined, .unknown: words
    case .either(let members): members.map(\.phrase).joined(separator: " or ")
    case .html, .plain: "html"
    default: "\("aeiou".utf8.contains(words.utf8.first ?? 0) ? "an" : "a") \(words)"
    }
  }
}
