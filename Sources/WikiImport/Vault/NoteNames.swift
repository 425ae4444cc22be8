import WikiFiles
import WikiModel

/// What the notes of a vault are called, and the pages that they become.
struct NoteNames {
  /// What a name of a note means.
  enum Meaning: Hashable {
    case page(RecordID)

    /// A note that nobody is to see, with what it is called, in small letters.
    case draft([String])
  }

  /// By names in small letters: the path, its last part, the title, the aliases; the first note of a name has it.
  private var notes: [String: Meaning] = [:]

  /// - Parameter notes: with the id of each page, sorted by path.
  init(_ notes: [(note: Note, id: RecordID)]) {
    let kinds: [(Note) -> [String]] = [
      { [$0.path.withoutEnding] }, { [String($0.path.stem)] }, { [$0.title] }, \.aliases,
    ]
    for names in kinds {
      for (note, id) in notes {
        let called = kinds.dropFirst().flatMap { $0(note) }.map { $0.lowercased() }
        let meaning = note.isDraft ? Meaning.draft(called) : .page(id)
        for name in names(note).map({ $0.lowercased() }) where self.notes[name] == nil { self.notes[name] = meaning }
      }
    }
  }

  /// What a link's target means, which may be a path or a name, with or without an ending.
  func page(_ target: String) -> Meaning? {
    let name = target.withSingleSpaces.lowercased()
    let bare = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    return notes[bare] ?? notes[bare.lastPart]
  }
}
