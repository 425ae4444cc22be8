package import WikiFiles
import WikiRecords

/// A record that does not exist yet, as the text that its file will have.
///
/// It stands beside the declarations by which records are read: what is declared there is offered here, and the loader
/// takes what this writes.
package struct RecordDraft: Sendable {
  package let reference: RecordReference

  /// What its fields say, by their names; a needed field that is not among them is written as `unknown`.
  private let values: [String: String]

  /// Lines for its editor, which are written as comments; an empty one parts what stands around it.
  private let remarks: [String]

  /// Fields that the remarks offer a value for.
  private let suggested: Set<String>

  package init(
    _ reference: RecordReference,
    values: [String: String],
    remarks: [String] = [],
    suggested: Set<String> = []
  ) {
    self.reference = reference
    self.values = values
    self.remarks = remarks
    self.suggested = suggested
  }

  /// Where its file belongs.
  package var path: RelativePath { "Site/\(reference.kind.rawValue)/\(reference.id).md" }

  /// The whole file: the fields that are known, the remarks, and the fields that such a record mostly has, as comments.
  package var bytes: [UInt8] {
    let lines = ["---"] + fields + part(remarks) + part(offers) + ["---"]
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// In the order of `docs/records.md`.
  private var fields: [String] {
    FieldDeclaration.own(of: reference.kind).compactMap { field in
      if let value = values[field.name] { return "\(field.name): \(RecordNotation.value(value))" }
      guard field.need == .needed else { return nil }
      return "\(field.name): unknown  \(RecordNotation.comment("look again: \(field.meaning)"))"
    }
  }

  /// A key without a value is an error, so that none of these lines says something by itself.
  private var offers: [String] {
    let isPerson = values["kind"] == ActorKind.person.rawValue
    let fields = FieldDeclaration.usual(of: reference.kind)
      .filter { values[$0.name] == nil && !suggested.contains($0.name) && ($0.name != "public" || isPerson) }
    guard !fields.isEmpty else { return [] }
    return ["To say more, take the first '#' away and write the value before the second one:"]
      + fields.map { "\($0.name):  \(RecordNotation.comment($0.meaning))" }
  }

  private func part(_ comments: [String]) -> [String] {
    comments.isEmpty ? [] : [""] + comments.map { $0.isEmpty ? "" : RecordNotation.comment($0) }
  }
}

extension FieldDeclaration {
  /// The fields that a record of one kind mostly has beside those that it needs, in the order of all.
  package static func usual(of kind: RecordKind) -> [FieldDeclaration] {
    let names = usualNames(of: kind)
    return own(of: kind).filter { names.contains($0.name) }
  }

  private static func usualNames(of kind: RecordKind) -> Set<String> {
    switch kind {
    case .sources:
      ["text", "lines", "zones", "title", "author", "origin", "url", "retrieved", "type", "language", "rights note"]
    case .actors: ["aliases", "short", "script", "native", "not", "public", "facts", "relations"]
    case .events: ["time", "place", "actors", "from", "facts", "part of"]
    case .places: ["aliases", "within", "at", "precision", "native"]
    case .terms: ["aliases"]
    case .pages: ["menu"]
    }
  }
}
