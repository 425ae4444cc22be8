package import WikiDiagnostics
import WikiEvidence
package import WikiFiles
import WikiModel
import WikiNames
import WikiRecords

/// What documents become in a wiki: texts, the records that describe them, and pages.
///
/// A plan only adds: a file that the wiki has already is never written again.
package struct ImportPlan: Sendable {
  /// What is to be written, by its place in the wiki.
  package internal(set) var files = FileTree()
  package internal(set) var tally = Tally()
  package internal(set) var findings: [Diagnostic] = []

  /// Fields of other programs that pages have: what `other fields` of the settings has to name.
  package internal(set) var otherFields: Set<String> = []

  /// How many documents became what.
  package struct Tally: Hashable, Sendable {
    /// Texts that were copied as they are.
    package var texts = 0

    /// Web pages that were reduced to their articles.
    package var webPages = 0

    /// Items of bibliographies.
    package var references = 0

    /// Notes of vaults.
    package var notes = 0
    package var pictures = 0

    /// Documents that the wiki has already.
    package var known = 0

    /// Whether nothing came of the documents, or there were none.
    package var isEmpty: Bool { self == Tally() }
  }

  let wiki: FileTree

  /// Ids that records have, here or in the wiki.
  private var takenIDs: Set<String>

  /// Texts that records name, below `seeds/`.
  var recordedTexts: Set<String>

  /// The records that were made of documents before, by what their remark calls the document.
  private var made: [String: RecordID]

  /// - Parameter wiki: the wiki's texts, originals and records; empty for a new one.
  package init(into wiki: FileTree) {
    self.wiki = wiki
    let records = wiki.paths(below: "Site").filter { $0.ending == "md" }
    takenIDs = Set(records.map { String($0.stem) })
    recordedTexts = Set(records.filter { $0.isBelow("Site/sources") }.map { Self.text(of: $0, wiki) })
    var made: [String: RecordID] = [:]
    for path in records {
      guard let id = RecordID(String(path.stem)), let origin = Self.origin(in: wiki[path] ?? []) else { continue }
      made[origin] = id
    }
    self.made = made
  }

  /// The remark in a record that says what it was made of, so that nothing is made of that again.
  static func origin(_ document: String) -> String { "Made by 'dossier init' of: \(document.withSingleSpaces)" }

  private static func origin(in record: [UInt8]) -> String? {
    let mark = "# " + origin("")
    return String(decoding: record, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(mark.dropLast()) }
      .map { String($0.dropFirst(2)) }
  }

  /// The record that was made of a document before, if any was.
  func recordMade(of document: String) -> RecordID? { made[Self.origin(document)] }

  /// Whether a page of the wiki is a draft.
  func isDraft(_ page: RecordID) -> Bool {
    let path: RelativePath = "Site/pages/\(page).md"
    let record = RecordFile.read(wiki[path] ?? [], path: path).value
    return record.frontMatter.contains { $0.name == "status" }
  }

  /// The text that a record of a source names, or that has its id as name.
  private static func text(of path: RelativePath, _ wiki: FileTree) -> String {
    let record = RecordFile.read(wiki[path] ?? [], path: path).value
    return record.frontMatter.first { $0.name == "text" }?.value.scalars.first ?? "\(path.stem).txt"
  }

  package mutating func add(_ documents: Documents) {
    findings += documents.refusals.map { .unreadDocument($0.path, "it cannot be read") }
    switch documents.kind {
    case .texts:
      // What is copied keeps its name, and what is made of a page takes one that is free.
      let (made, copied) = documents.files.paths.partitioned { DocumentFormat($0) == .webPage }
      for path in copied + made { add(documents.files[path] ?? [], at: path) }
    case .vault: addVault(documents)
    }
  }

  /// Makes records of texts that lie below `seeds/` of the wiki and have none.
  package mutating func addTextsOfTheWiki() {
    for path in wiki.paths(below: "seeds") where !path.isBelow(Self.originals) {
      guard let inner = RelativePath(path.description.dropFirst("seeds/".count)), let format = DocumentFormat(inner),
        format == .text || format == .markdown
      else { continue }
      addText(wiki[path] ?? [], at: inner)
    }
  }

  static let originals: RelativePath = "seeds/originals"

  private mutating func add(_ bytes: [UInt8], at path: RelativePath) {
    switch DocumentFormat(path) {
    case .text, .markdown: addText(bytes, at: path)
    case .webPage: addWebPage(bytes, at: path)
    case .bibliography: addBibliography(bytes, at: path)
    case .foreign(let wayOut): findings.append(.unreadDocument(path, "this program reads texts and web pages", wayOut))
    // Pictures of saved pages are no part of their articles.
    case .picture: return
    case nil:
      findings.append(.unreadDocument(path, "its name does not say what it is", "Let it end with .txt, .md or .html."))
    }
  }

  /// Writes a file that the wiki does not have.
  /// - Returns: whether the wiki has it afterwards with these bytes.
  mutating func write(_ bytes: [UInt8], to path: RelativePath, from document: RelativePath) -> Bool {
    if let present = wiki[path] ?? files[path] {
      if present != bytes { findings.append(.documentKept(document, path)) }
      return present == bytes
    }
    files[path] = bytes
    return true
  }

  /// Whether there is a file, in the wiki or in the plan.
  func has(_ path: RelativePath) -> Bool { wiki[path] != nil || files[path] != nil }

  /// Plans a file that there is not yet.
  mutating func put(_ bytes: [UInt8], at path: RelativePath) { files[path] = bytes }

  /// Plans a record that is made of a document, which is not made again.
  mutating func put(_ record: RecordDraft, of document: String) {
    files[record.path] = record.bytes
    made[Self.origin(document)] = record.reference.id
  }

  /// The id, if no record has it.
  mutating func takeID(_ words: String) -> RecordID? {
    guard let id = RecordID(words), takenIDs.insert(words).inserted else { return nil }
    return id
  }

  /// An id that no record has, made of words.
  mutating func newID(_ words: String) -> RecordID {
    let slug = LightFold.slug(words)
    var number = 1
    while true {
      let end = number == 1 ? "" : "-\(number)"
      let start = slug.prefix(RecordID.longest - end.utf8.count)
      let candidate = (start.hasSuffix("-") ? start.dropLast() : start) + end
      if let id = RecordID(candidate), id.reservation == nil, takenIDs.insert(String(candidate)).inserted { return id }
      number += 1
    }
  }
}

extension Sequence {
  /// Those elements for which `isIn` holds, and the others; each in their order.
  fileprivate func partitioned(_ isIn: (Element) -> Bool) -> (those: [Element], others: [Element]) {
    (filter(isIn), filter { !isIn($0) })
  }
}
