import WikiDiagnostics
import WikiNames

/// Which ids and names there are: what a value that may be a record is looked up in.
struct Registry {
  let vocabulary: Vocabulary
  private var kinds: [String: RecordKind] = [:]

  /// The actors and places by the light folds of their names and aliases.
  private var named: [String: Set<RecordReference>] = [:]
  private var states: Set<RecordReference> = []

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// All ids of one kind, sorted.
  func ids(of kind: RecordKind) -> [String] { kinds.filter { $0.value == kind }.keys.sorted() }

  /// The record with this id, whatever its kind.
  func record(_ id: String) -> RecordReference? {
    guard let kind = kinds[id], let id = RecordID(id) else { return nil }
    return RecordReference(kind, id)
  }

  mutating func add(_ reference: RecordReference) { kinds[reference.id.description] = reference.kind }

  /// Makes an actor one that may stand where a place is wanted.
  mutating func add(state reference: RecordReference) { states.insert(reference) }

  mutating func add(name: String, of reference: RecordReference) {
    let folded = LightFold.folded(name)
    guard !folded.isEmpty else { return }
    named[folded, default: []].insert(reference)
  }

  /// What a value that may be an actor means, by the rules of the format: an id, a name of exactly one record, or text.
  func actorOrText(_ value: LocatedText) -> Checked<RecordOrText> {
    recordOrText(value, kind: .actors) { $0.kind == .actors }
  }

  /// What a value that may be a place means: a place, an actor that is a state, or text.
  func placeOrText(_ value: LocatedText) -> Checked<RecordOrText> {
    recordOrText(value, kind: .places) { $0.kind == .places || states.contains($0) }
  }

  private func recordOrText(
    _ value: LocatedText,
    kind: RecordKind,
    fits: (RecordReference) -> Bool
  ) -> Checked<RecordOrText> {
    let text = value.text
    if let record = record(text) {
      guard fits(record) else { return Checked(.text(text), [.wrongKind(value, is: record.kind, wanted: kind)]) }
      return Checked(.record(record, text: text))
    }
    if text.utf8.contains(UInt8(ascii: "-")), RecordID.isSlug(text) {
      return Checked(.text(text), [.unknownID(value, kind: kind, known: ids(of: kind))])
    }
    let records = named[LightFold.folded(text)]?.filter(fits) ?? []
    if records.count == 1, let record = records.first { return Checked(.record(record, text: text)) }
    if RecordID.isSlug(text), let near = nearMiss(of: text, among: ids(of: kind)) {
      return Checked(.text(text), [.nearlyAnID(value, near: near)])
    }
    return Checked(.text(text))
  }

  /// The record of `kind` with the id that `value` must be.
  func record(_ value: LocatedText, kind: RecordKind) -> Checked<RecordID?> {
    guard let record = record(value.text) else {
      return Checked(nil, [.unknownID(value, kind: kind, known: ids(of: kind))])
    }
    guard record.kind == kind else { return Checked(nil, [.wrongKind(value, is: record.kind, wanted: kind)]) }
    return Checked(record.id)
  }
}
