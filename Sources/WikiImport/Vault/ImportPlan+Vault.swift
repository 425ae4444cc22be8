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
    let pictures = documents.files.paths.filter { DocumentFormat($0) == .picture }
    let shown = Set(pictures.map { String($0.name) })
    for (note, id) in named { addPage(of: note, id, NoteText(note.body, names, pictures: shown), documents) }
    addHome(named)
  }

  /// As Quartz has it: folders of these names are not published.
  private static func isKeptBack(_ path: RelativePath) -> Bool {
    path.components.dropLast().contains { ["private", "templates"].contains($0.lowercased()) }
  }

  /// The first page of a vault for Quartz is its home page.
  private mutating func pageID(of note: Note) -> RecordID {
    guard note.path.withoutEnding.lowercased() == "index", let home = takeID("home") else {
      let slug = LightFold.slug(String(note.path.stem))
      return takenPage(slug) ?? newID(String(note.path.stem))
    }
    return home
  }

  private mutating func addPage(of note: Note, _ id: RecordID, _ text: NoteText, _ documents: Documents) {
    copyPictures(text.pictures, of: note, documents)
    for name in text.deadLinks { findings.append(.deadLink(name, note.path)) }
    if !note.unreadLines.isEmpty { findings.append(.frontMatterKept(note.path, note.unreadLines.count)) }
    var values: [String: RecordDraft.Entry] = ["title": .init(.text(note.title))]
    if !note.tags.isEmpty { values["tags"] = .init(.list(note.tags)) }
    if note.isDraft { values["status"] = .init(.text("draft")) }
    otherFields.formUnion(note.otherFields.map(\.name))
    let draft = RecordDraft(
      RecordReference(.pages, id),
      values: values,
      remarks: note.unreadLines,
      otherFields: note.otherFields.map { ($0.name, .init(.list($0.values))) },
      body: text.text
    )
    guard !has(draft.path) else { return tally.known += 1 }
    put(draft.bytes, at: draft.path)
    tally.notes += 1
  }

  /// A home page that leads to every note, where the vault has none of its own.
  private mutating func addHome(_ notes: [(note: Note, id: RecordID)]) {
    guard !notes.isEmpty, !notes.contains(where: { $0.id.description == "home" }), let home = takeID("home") else {
      return
    }
    let list = notes.filter { !$0.note.isDraft }.map { "- [[\($0.id)|\($0.note.title)]]\n" }.joined()
    let draft = RecordDraft(RecordReference(.pages, home), values: ["title": "Contents"], body: list)
    put(draft.bytes, at: draft.path)
  }

  /// Pictures that a note shows go to where files are copied from.
  private mutating func copyPictures(_ targets: [String], of note: Note, _ documents: Documents) {
    for target in targets {
      let name = target.split(separator: "/").last.map(String.init) ?? target
      let found =
        documents.files.paths.first { $0.description == target } ?? documents.files.paths.first { $0.name == name }
      let place = "Site/" + NoteText.address(ofPicture: name)
      guard let found, let bytes = documents.files[found], let path = RelativePath(place), !has(path) else { continue }
      put(bytes, at: path)
      tally.pictures += 1
    }
  }
}
