import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiNames
import WikiRecords

/// What rules know of the wiki beside the text before them.
struct LintedWiki {
  let model: Model

  /// The records as they are written, for the places of fields.
  let files: [RelativePath: RecordFile]
  private let privatePersons: Set<RecordID>

  /// The folded names of all actors.
  private let actorNames: [String: RecordReference]

  init(_ model: Model, records: [RecordFile]) {
    self.model = model
    files = Dictionary(records.map { ($0.path, $0) }) { first, _ in first }
    privatePersons = Set(model.privatePersons.keys)
    let names = model.actors.flatMap { actor in actor.fullNames.map { ($0.text, actor.commons.reference) } }
    actorNames = Dictionary(names.map { (LightFold.folded($0.0), $0.1) }) { first, _ in first }
  }

  /// The actor whose name these words are, or to which they link.
  func actor(named words: ArraySlice<Word>) -> RecordReference? {
    if let target = words.first?.target { return target.kind == .actors ? target : nil }
    return actorNames[words.map(\.letters).joined(separator: " ")]
  }

  /// Whether pages may have the name of a person.
  func isNamed(_ person: Actor) -> Bool { isPublic(person) || model.settings.privatePersons == .name }

  func isPublic(_ person: Actor) -> Bool { !privatePersons.contains(person.id) }

  func person(_ reference: RecordReference) -> Actor? {
    guard reference.kind == .actors, let actor = model.actor(reference.id), actor.kind == .person else { return nil }
    return actor
  }

  /// The place of the value of a field, or of the file where it is not written.
  func span(of field: String, in commons: RecordCommons) -> SourceSpan? {
    guard let path = commons.file else { return nil }
    return files[path]?.frontMatter.first { $0.name == field }?.value.span ?? SourceSpan(file: path)
  }
}
