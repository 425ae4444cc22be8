import WikiFiles
import WikiModel

/// What the notes of a vault are called, and the pages that they become.
struct NoteNames {
  /// The pages, by names in small letters: the path, its last part, the title, the aliases; the first note of a name has it.
  private var pages: [String: RecordID] = [:]

  /// - Parameter notes: with the id of each page, sorted by path.
  init(_ notes: [(note: Note, id: RecordID)]) {
    let kinds: [(Note) -> [String]] = [
      { [$0.path.withoutEnding] }, { [String($0.path.stem)] }, { [$0.title] }, \.aliases,
    ]
    for names in kinds {
      for (note, id) in notes {
        for name in names(note).map({ $0.lowercased() }) where pages[name] == nil { pages[name] = id }
      }
    }
  }

  /// The page that a link's target means, which may be a path or a name, with or without an ending.
  func page(_ target: String) -> RecordID? {
    let name = target.withSingleSpaces.lowercased()
    let bare = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    let last = bare.split(separator: "/").last.map(String.init) ?? bare
    return pages[bare] ?? pages[last]
  }
}
