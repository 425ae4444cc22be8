package import WikiDiagnostics

/// The form of front matter and of `site.yml` as a JSON Schema, for editors: made from the declarations that the loader
/// reads by.
///
/// It accepts what the loader accepts; the loader refuses more, since a schema knows neither the calendar nor the texts.
/// The draft is 07, which is the latest that all versions of the usual YAML language server read.
package enum RecordSchema {
  /// The schema of records of one kind, with the words and the fields of other programs that a wiki may use in them.
  package static func schema(of kind: RecordKind, _ words: Vocabulary, otherFields: Set<String> = []) -> JSONText {
    let declared = FieldDeclaration.fields(of: kind)
    let others = otherFields.subtracting(declared.map(\.name)).sorted().map {
      FieldMap.Field(name: $0, shape: .anything)
    }
    let map = FieldMap(
      fields: declared.map { field($0, shape(of: $0.name, in: kind, words)) } + others,
      companions: kind == .actors ? [("image", ["alt"])] : []
    )
    return document("The front matter of \(kind.noun) of a wiki made with Dossier", map)
  }

  /// The schema of `site.yml`.
  package static func site() -> JSONText {
    let known = FieldDeclaration.site.filter { $0.need != .notYet }
    return document(
      "The settings of a wiki made with Dossier",
      FieldMap(fields: known.map { field($0, settingShape(of: $0.name)) })
    )
  }

  private static func document(_ title: String, _ map: FieldMap) -> JSONText {
    .object([("$schema", .string("http://json-schema.org/draft-07/schema#")), ("title", .string(title))] + map.schema)
  }

  private static func field(_ declaration: FieldDeclaration, _ shape: ValueShape) -> FieldMap.Field {
    FieldMap.Field(
      name: declaration.name,
      shape: shape,
      meaning: declaration.meaning,
      isNeeded: declaration.need == .needed
    )
  }
}

// The shape of each field: what its reader in the loader takes.
extension RecordSchema {
  private static func shape(of name: String, in kind: RecordKind, _ words: Vocabulary) -> ValueShape {
    switch name {
    case "kind":
      .oneOf(kind == .actors ? words.actorKinds.map(\.rawValue) : words.eventKinds.map(\.rawValue))
    case "facts": .list(statement(facts(of: kind, words)))
    case "relations": .list(statement(words.relations.map { ($0.name, .text) }))
    case "actors": .list(statement(words.roles.map { ($0, .text) }))
    case "aliases" where kind == .actors: .several(alias)
    default: shape(of: name)
    }
  }

  /// Fields that mean one thing in all records.
  private static func shape(of name: String) -> ValueShape {
    switch name {
    case "formerly", "part of", "led to": .several(.id)
    case "aliases", "author", "not", "notice", "place", "short", "tags": .several(.text)
    case "same as": .several(.address)
    case "url", "archived": .address
    case "date", "retrieved": .date
    case "reviewed": .day
    case "from": .several(.citation)
    case "noindex", "public", "page": .yesNo
    case "lines": .several(.lines)
    case "zones": .fields(zones)
    case "corrections": .list(items(needed: [("date", .day), ("note", .text)]))
    case "notes": .list(items(needed: [("at", .text), ("say", .text)]))
    case "redact": .list(items(needed: [("text", .text)], optional: [("say", .text)]))
    case "mentions": .list(items(needed: [("text", .text)], optional: [("is", .id), ("not", .id), ("all", .yesNo)]))
    case "ignore": .map(.text)
    case "language": .language
    case "time": .time
    case "at": .coordinates
    case "menu": .number(0...999)
    default: choice(of: name) ?? .text
    }
  }

  /// The words that a field takes; `nil` where any will do.
  private static func choice(of name: String) -> ValueShape? {
    switch name {
    case "status": .oneOf(RecordCommons.Status.allCases.map(\.rawValue))
    case "type": .oneOf(SourceType.allCases.map(\.rawValue))
    case "rights": .oneOf(Rights.allCases.map(\.rawValue))
    case "link": .oneOf(Actor.Linking.allCases.map(\.rawValue))
    case "script": .oneOf(NameScript.allCases.map(\.rawValue))
    case "precision": .oneOf(Place.Precision.allCases.map(\.rawValue))
    case "wrap": .oneOf(["hard"])
    case "reliability": .oneOf(["A", "B", "C", "D", "E", "F"])
    default: nil
    }
  }

  private static func settingShape(of name: String) -> ValueShape {
    switch name {
    case "base url", "edit url": .address
    case "language": .language
    case "rights": .oneOf(Rights.allCases.map(\.rawValue))
    case "home": .several(.id)
    case "equivalences", "exclude", "roles", "other fields": .several(.text)
    case "kinds": .fields(FieldMap(fields: ["actors", "events"].map { .init(name: $0, shape: .several(.id)) }))
    case "facts": .map(.oneOf(Property.ValueType.allCases.map(\.rawValue)))
    case "relations": .map(.text)
    case "grading": .oneOf(["admiralty"])
    case "noindex": .yesNo
    case "private persons": .oneOf(PersonNaming.allCases.map(\.rawValue))
    case "minors": .oneOf(["never", "name"])
    case "thresholds":
      .fields(
        FieldMap(fields: ["excerpt share", "excerpt words"].map { .init(name: $0, shape: .number(0...1_000_000)) })
      )
    default: .text
    }
  }
}

// Maps inside of records.
extension RecordSchema {
  /// An item of a list of statements: one of `properties`, and any of the keys that all statements may have.
  private static func statement(_ properties: [(name: String, shape: ValueShape)]) -> ValueShape {
    .fields(
      FieldMap(
        fields: FieldDeclaration.statement.map { field($0, statementShape(of: $0.name)) },
        alternatives: properties.map { FieldMap.Field(name: $0.name, shape: $0.shape) },
        companions: [("rank", ["because"])]
      )
    )
  }

  private static func statementShape(of name: String) -> ValueShape {
    switch name {
    case "from", "disputed by": .several(.citation)
    case "by", "via": .several(.text)
    case "when", "until": .date
    case "hedge": .oneOf(Hedge.allCases.map(\.rawValue))
    case "rank": .oneOf(Rank.allCases.map(\.rawValue))
    case "credibility": .number(1...6)
    default: .text
    }
  }

  /// The facts that records of a kind can state; which of them suit persons, and which groups, is left to the loader.
  private static func facts(of kind: RecordKind, _ words: Vocabulary) -> [(name: String, shape: ValueShape)] {
    let fitting = words.properties.filter { ($0.subjects == .events) == (kind == .events) || $0.subjects == .all }
    return fitting.map { property in
      switch property.type {
      case .date: (property.name, .date)
      case .count: (property.name, .count)
      case .money: (property.name, .money)
      case .place, .text: (property.name, .text)
      }
    }
  }

  private static let alias = ValueShape.either(
    .text,
    items(needed: [("text", .text), ("only in", .several(.id))])
  )

  private static let zones = FieldMap(
    fields: ["title", "byline", "caption", "comment", "boilerplate", "body"].map {
      FieldMap.Field(name: $0, shape: .several(.lines))
    }
  )

  private static func items(
    needed: [(name: String, shape: ValueShape)],
    optional: [(name: String, shape: ValueShape)] = []
  ) -> ValueShape {
    let fields =
      needed.map { FieldMap.Field(name: $0.name, shape: $0.shape, isNeeded: !$0.name.contains(" ")) }
      + optional.map { FieldMap.Field(name: $0.name, shape: $0.shape) }
    return .fields(FieldMap(fields: fields))
  }
}
