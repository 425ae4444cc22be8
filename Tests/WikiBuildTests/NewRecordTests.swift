import Testing
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiRecords
import WikiSite
import WikiTestSupport

/// What `dossier new` writes is a record that a wiki can have, whatever the name.
@Suite struct NewRecordTests {
  /// Three texts, one of them without a record; the names of the tests stand in none of them.
  private static let wiki: FileTree = """
    -- Site/site.yml --
    title: Little
    rights: full
    rights note: Made for tests.
    -- Site/actors/blue-band.md --
    ---
    name: Blue Band
    kind: armed-group
    ---
    -- Site/sources/report.md --
    ---
    publisher: The Paper
    date: 2020-01-02
    ---
    -- seeds/report.txt --
    The Blue Band (BB) came: "Yes", it said.
    -- seeds/more.txt --
    More of the Blue Band.
    """

  @Test(arguments: RecordKind.allCases)
  func writesRecordsThatPassWhateverTheirNames(kind: RecordKind) async throws {
    var names = RandomNames(seed: 7)
    let records = (0..<80).map { _ in NewRecord(kind, names.name(), id: nil, fields: Self.fields(kind)) }
    try await expectWhole(records, in: Self.wiki)
  }

  @Test(arguments: RecordKind.allCases)
  func writesRecordsOfStrangeNames(kind: RecordKind) async throws {
    let records = Self.strangeNames.map { NewRecord(kind, $0, id: nil, fields: Self.fields(kind)) }
    try await expectWhole(records, in: Self.wiki)
  }

  private static let strangeNames = [
    "…", "###", "-", "'", "\"", "[", "& Co", "*", ": :", "a: b", "x #y", "yes", "null", "---", "...", "|", "> x", "%",
    "@x",
    "`x`", "\\", "{{ x }}", "<b>x</b>", "الحشد الشعبي", "כוח", "Κώστας", "👍", "e\u{301}", "\u{301}x", "İstanbul",
    String(repeating: "long ", count: 300), "a\u{202E}b", "Al-Ḥashd aš-Šaʿbī", "1", "2019", "x-y", "blue-band-2",
    "[[red-band]]", "[@other]", "key: [a, b]", "!tag", "? x", "- x", "a,b", "<<",
  ]

  /// What texts say stands in comments, and no text can get out of them.
  @Test func quotesAnyTextInComments() async throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<200 {
      let parts = (0..<12).map { _ in Self.noise.randomElement(using: &random) ?? "" }
      let text = "Green Street\(parts.joined()) Green Street (GS\(parts[0])"
      let files = Self.wiki.with("seeds/report.txt", text)
      _ = try await expectRead(NewRecord(.actors, "Green Street", id: nil, fields: ["kind": "force"]), in: files)
    }
  }

  private static let noise = [
    "\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{B}", "---", "\n---\n", " #", "# ", ": ", "\"", "\u{7}", "\u{1B}[2J",
    "a",
    "\u{FEFF}", "\u{202E}", "\t", "\u{FFFE}", " . ", "é", "<script>",
  ]

  private static func fields(_ kind: RecordKind) -> [String: String] {
    switch kind {
    case .actors: ["kind": "armed-group"]
    case .events: ["kind": "raid", "date": "2019-08"]
    case .sources, .places, .terms, .pages: [:]
    }
  }
}

/// Expects records that read as they were asked for, and a wiki with all of them that can be built.
private func expectWhole(
  _ records: [NewRecord],
  in files: FileTree,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) async throws {
  var all = files
  for record in records {
    let (path, bytes) = try await expectRead(record, in: files, sourceLocation: sourceLocation)
    all[path] = bytes
  }
  #expect(all.count > files.count + records.count / 2, sourceLocation: sourceLocation)
  let errors = try await errors(of: all)
  #expect(errors == [], sourceLocation: sourceLocation)
}

/// Expects a record that reads as it was asked for.
private func expectRead(
  _ record: NewRecord,
  in files: FileTree,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) async throws -> (path: RelativePath, bytes: [UInt8]) {
  let drafted = await record.draft(in: Corpus(files: files, folderName: "wiki"), jobs: 1)
  let words = "\(record.kind) '\(record.name)': \(drafted.diagnostics.map(\.message))"
  let draft = try #require(drafted.value, "\(words)", sourceLocation: sourceLocation)
  let read = RecordFile.read(draft.bytes, path: draft.path)
  let names = read.value.frontMatter.filter { $0.name == "name" || $0.name == "title" }.map { scalar($0.value) }
  let isCalledByID = record.kind == .sources && RecordID.isSlug(record.name)
  #expect(read.diagnostics.isEmpty && read.value.body.isEmpty, "\(words)", sourceLocation: sourceLocation)
  #expect(
    names.map { Array($0.utf8) } == (isCalledByID ? [] : [Array(record.name.utf8)]),
    sourceLocation: sourceLocation
  )
  #expect(RecordID(draft.path.stem) != nil, "\(words)", sourceLocation: sourceLocation)
  return (draft.path, draft.bytes)
}

private func scalar(_ node: RecordNode) -> String {
  if case .scalar(let scalar) = node.content { scalar.text } else { "" }
}

/// What keeps a wiki from being built, pages and links included.
private func errors(of files: FileTree) async throws -> [String] {
  let options = BuildOptions()
  let prepared = await prepare(Corpus(files: files, folderName: "wiki"), options)
  var findings = prepared.diagnostics
  var assembly = SiteAssembly(DiscardingSink())
  if !findings.hasErrors { findings += try await assemble(prepared.value, options, into: &assembly) }
  return findings.filter { $0.severity == .error }.map { "\($0.message) [\($0.code.name)]" }
}

/// Names of letters of many scripts, and of what means something to readers of records.
private struct RandomNames {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let pieces = [
    "a", "B", "Kata'ib", "al-", "Ḥashd", "é", "ß", "ş", "Æ", "الحشد", "חזית", "Юг", "人", "👍", "1", "2019", "'", "\"",
    ":", "#",
    "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", "-", "--", "---", "?", ",", ".", "…", "\\", "/", "<",
    "=", "~",
    "(", ")", "’", "“", "”", "–", "_", "$", "+", ";", "^", "\u{301}", "\u{200D}", "\u{A0}", "\u{AD}", "PMF", "the",
  ]

  mutating func name() -> String {
    let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "a" }.joined()
    }
    let name = words.joined(separator: Int.random(in: 0..<8, using: &random) == 0 ? "  \t\n" : " ")
    return Int.random(in: 0..<40, using: &random) == 0 ? String(repeating: name, count: 60) + " x" : name + " x"
  }
}

extension FileTree {
  fileprivate func with(_ path: RelativePath, _ text: String) -> FileTree {
    var tree = self
    tree[path] = Array(text.utf8)
    return tree
  }
}
