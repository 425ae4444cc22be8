import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiNames
import WikiRecords

extension ImportPlan {
  /// Makes a page of each note; one that the wiki has already is left as it is.
  mutating func addVault(_ documents: Documents) {
    let notes = documents.files.paths.filter { DocumentFormat($0) == .markdown && !Self.isKeptBack($0) }
      .compactMap { path -> Note? in
        let bytes = documents.files[path] ?? []
        guard String(validating: bytes, as: UTF8.self) != nil else {
          findings.append(.unreadDocument(path, "it is not UTF-8"))
          return nil
        }
        return Note(bytes, at: path)
      }
    let named = notes.map { (note: $0, id: pageID(of: $0)) }
    let names = NoteNames(named)
    let pictures = PictureBook(documents.files.paths.filter { DocumentFormat($0) == .picture && !Self.isKeptBack($0) })
    for (note, id) in named {
      // What only a draft shows is not shown.
      addPage(of: note, id, NoteText(note.body, names, pictures: note.isDraft ? PictureBook([]) : pictures), documents)
    }
    addHome(named)
  }

  /// As Quartz has it: folders of these names are not published.
  private static func isKeptBack(_ path: RelativePath) -> Bool {
    path.components.dropLast().contains { ["private", "templates"].contains($0.lowercased()) }
  }

  /// The id that the note's page has, if it was made before; the first page of a vault for Quartz is the home page.
  private mutating func pageID(of note: Note) -> RecordID {
    if let known = recordMade(of: note.path.description) { return known }
    if note.path.withoutEnding.lowercased() == "index", let home = takeID("home") { return home }
    return newID(String(note.path.stem))
  }

  private mutating func addPage(of note: Note, _ id: RecordID, _ text: NoteText, _ documents: Documents) {
    guard recordMade(of: note.path.description) == nil else {
      if note.isDraft, !isDraft(id) { findings.append(.draftShown(note.path, id)) }
      return tally.known += 1
    }
    for picture in text.pictures { copy(picture, documents) }
    for name in text.deadLinks { findings.append(.deadLink(name, note.path)) }
    if !note.unreadLines.isEmpty { findings.append(.frontMatterKept(note.path, note.unreadLines.count)) }
    var values: [String: RecordDraft.Entry] = ["title": .init(.text(note.title))]
    if !note.tags.isEmpty { values["tags"] = .init(.list(note.tags)) }
    if note.isDraft { values["status"] = .init(.text("draft")) }
    otherFields.formUnion(note.otherFields.map(\.name))
    let draft = RecordDraft(
      RecordReference(.pages, id),
      values: values,
      remarks: [ImportPlan.origin(note.path.description)] + note.unreadLines,
      otherFields: note.otherFields.map { ($0.name, .init(.list($0.values))) },
      body: text.text
    )
    put(draft, of: note.path.description)
    tally.notes += 1
  }

  /// A home page that leads to every note, where the vault has none of its own.
  private mutating func addHome(_ notes: [(note: Note, id: RecordID)]) {
    guard !notes.isEmpty, !notes.contains(where: { $0.id.description == "home" }), let home = takeID("home") else {
      return
    }
    let list = notes.filter { !$0.note.isDraft }.map { "- [[\($0.id)|\($0.note.title.withoutBrackets)]]\n" }.joined()
    let draft = RecordDraft(RecordReference(.pages, home), values: ["title": "Contents"], body: list)
    put(draft.bytes, at: draft.path)
  }

  /// Pictures that a page shows go to where files are copied from.
  private mutating func copy(_ picture: PictureBook.Picture, _ documents: Documents) {
    let place = "Site/" + picture.address
    guard let bytes = documents.files[picture.path], let path = RelativePath(place), !has(path) else { return }
    put(bytes, at: path)
    tally.pictures += 1
  }
}
