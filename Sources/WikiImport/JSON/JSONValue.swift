private import FoundationEssentials

/// A value of JSON, as other programs write it.
indirect enum JSONValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case truth(Bool)
  case list([JSONValue])
  case map([String: JSONValue])
  case nothing

  /// What is wrong with a text that is no JSON, in the reader's words.
  struct Fault: Error { let reason: String }

  static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    do {
      return try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch DecodingError.dataCorrupted(let context) {
      throw Fault(reason: context.underlyingError.map { "\($0)".reasonOfFoundation } ?? context.debugDescription)
    } catch {
      throw Fault(reason: "it is no JSON")
    }
  }

  /// The words of a text that is not empty, or of a whole number.
  var words: String? {
    switch self {
    case .text(let text):
      let words = text.withSingleSpaces
      return words.isEmpty ? nil : words
    case .number(let number): return Int(exactly: number).map(String.init)
    case .truth, .list, .map, .nothing: return nil
    }
  }

  /// The items of a list; any other value is a list of one.
  var items: [JSONValue] {
    switch self {
    case .list(let items): items
    case .nothing: []
    case .text, .number, .truth, .map: [self]
    }
  }

  subscript(key: String) -> JSONValue? {
    if case .map(let values) = self { values[key] } else { nil }
  }
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .map(try container.decode([String: JSONValue].self))
    }
  }
}

extension String {
  /// What Foundation says of a fault between its quotation marks: the words for people, without its own codes.
  fileprivate var reasonOfFoundation: String {
    let parts = split(separator: "\"")
    return parts.count > 1 ? String(parts[1]) : self
  }
}
