import WikiDiagnostics

/// A map with known keys, as a JSON Schema describes it.
struct FieldMap: Sendable {
  var fields: [Field]

  /// Words of which a map has exactly one, as statements have; empty where that is no rule.
  var alternatives: [Field] = []

  /// What a key demands of its map: the keys that must stand beside it.
  var companions: [(key: String, needs: [String])] = []

  /// A key with what may stand behind it.
  struct Field: Sendable {
    let name: String
    let shape: ValueShape

    /// A phrase; empty where the name says it.
    var meaning = ""
    var isNeeded = false
  }

  /// An object that has no other keys than these, in any of their spellings.
  var schema: [(name: String, value: JSONText)] {
    let all = fields + alternatives
    var schema: [(name: String, value: JSONText)] = [
      ("type", .string("object")),
      ("properties", .object(all.map { ($0.name, .object($0.schema)) })),
    ]
    let spelt = all.filter { $0.name.contains(" ") }
    if !spelt.isEmpty {
      schema.append(("patternProperties", .object(spelt.map { ($0.spellings, .object($0.schema)) })))
    }
    schema.append(("additionalProperties", .flag(false)))
    let needed = fields.filter(\.isNeeded).map { JSONText.string($0.name) }
    if !needed.isEmpty { schema.append(("required", .list(needed))) }
    if !companions.isEmpty {
      schema.append(
        ("dependencies", .object(companions.map { ($0.key, .list($0.needs.map { .string($0) })) }))
      )
    }
    if !alternatives.isEmpty { schema.append(("oneOf", .list(alternatives.map { .object($0.presence) }))) }
    return schema
  }
}

extension FieldMap.Field {
  /// What may stand behind the key, and what editors show of it.
  fileprivate var schema: [(name: String, value: JSONText)] {
    guard !meaning.isEmpty else { return shape.schema }
    return [("description", .string(meaning.prefix(1).uppercased() + meaning.dropFirst() + "."))] + shape.schema
  }

  /// The key written with hyphens or underscores in the place of its spaces.
  fileprivate var spellings: String {
    let words = name.split(separator: " ")
    return "^\(words.joined(separator: "[-_ ]"))$"
  }

  /// That the key is there, in one of its spellings.
  fileprivate var presence: [(name: String, value: JSONText)] {
    guard name.contains(" ") else { return [("required", .list([.string(name)]))] }
    let spellings = [" ", "-", "_"].map { name.split(separator: " ").joined(separator: $0) }
    return [("anyOf", .list(spellings.map { .object([("required", .list([.string($0)]))]) }))]
  }
}
