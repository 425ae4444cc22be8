import Foundation
import Testing
import WikiBuild
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiRecords
import WikiTestSupport

/// The lines that `dossier cite` prints, held against the loader, over the wiki of this repository.
@Suite struct CitationSearchTests {
  private static let root = Folder(
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  )

  /// A random stretch of words is found however it is mangled, and the printed lines lead to it, in a record and in prose.
  @Test(arguments: UInt64(0)..<5)
  func printsLinesThatLeadToTheWords(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let corpus = try Corpus.read(Self.root).value
    let sources = corpus.citableSources()
    #expect(sources.diagnostics.hasErrors == false)
    let articles = try Self.articles(corpus)
    var cases: [(place: CitablePlace, range: Range<Int>)] = []
    for _ in 0..<100 {
      let (id, article) = try #require(articles.randomElement(using: &random))
      let range = Self.stretch(of: article, &random)
      let words = Self.mangled(article.text.string(range), &random)
      guard let search = sources.value.search(for: words, in: [id], limit: Int.max) else { continue }
      let position = article.text.span(of: Self.lettersOnly(range, article)).start
      let place = search.places.first { $0.source == id && $0.line == position.line && $0.isAt(position, article) }
      cases.append((try #require(place, "\(words) in \(id), seed \(seed)"), Self.lettersOnly(range, article)))
    }
    try Self.expectPassages(of: cases, articles, corpus, seed: seed)
    await Self.expectProse(of: cases, corpus, seed: seed)
  }

  @Test func readsNothingButSources() throws {
    let corpus = Corpus(
      files: """
        -- seeds/a.txt --
        The Blue Band.
        -- Site/actors/bad.md --
        ---
        name: [
        -- Site/site.yml --
        : wrong
        """,
      folderName: "little"
    )
    let sources = corpus.citableSources()
    #expect(sources.diagnostics == [])
    let search = try #require(sources.value.search(for: "blue", in: [], limit: 20))
    #expect(search.places.map(\.line) == [1])
  }

  /// The articles that quotes are found in, by the ids of their sources; two lines that are alike are one.
  private static func articles(_ corpus: Corpus) throws -> [(String, Article)] {
    try model(corpus).sources.compactMap { source in source.article.map { (source.id.description, $0) } }
  }

  private static func model(_ corpus: Corpus, _ record: String = "") throws -> Model {
    var findings: [Diagnostic] = []
    let files = corpus.files
    let texts = files.paths(below: "seeds").filter { $0.ending == "txt" }
      .compactMap { EvidenceText.read(files[$0] ?? [], path: $0).value }
    var records = files.paths(below: "Site").filter { $0.ending == "md" }
      .map { RecordFile.read(files[$0] ?? [], path: $0).unpack(into: &findings) }
    if !record.isEmpty {
      records.append(RecordFile.read(Array(record.utf8), path: cited).unpack(into: &findings))
    }
    let entries = RecordFile.readMap(files["Site/site.yml"] ?? [], path: "Site/site.yml").value
    let settings = SiteSettings.read(entries, folderName: "wiki").value
    let model = Model.load(settings, records: records, texts: texts).unpack(into: &findings)
    #expect(findings.filter { $0.severity == .error } == [])
    return model
  }

  private static let cited: RelativePath = "Site/events/cited-at-random.md"

  private static func record(_ from: [String], prose: [String] = []) -> String {
    let list = from.map { "  - " + $0.dropFirst("from: ".count) + "\n" }.joined()
    let paragraphs = prose.map { "It is so \($0).\n\n" }.joined()
    return "---\nname: All of these\nkind: other\ndate: 2020\nfrom:\n\(list)---\n\(paragraphs)"
  }

  private static func expectPassages(
    of cases: [(place: CitablePlace, range: Range<Int>)],
    _ articles: [(String, Article)],
    _ corpus: Corpus,
    seed: UInt64
  ) throws {
    let lines = cases.compactMap(\.place.from)
    #expect(lines.count == cases.count, "seed \(seed)")
    let event = try model(corpus, record(lines)).events.first { $0.id.description == "cited-at-random" }
    let evidence = try #require(event).evidence
    #expect(evidence.count == cases.count)
    for (item, found) in zip(evidence, cases) {
      let range = try #require(item.passage).range
      #expect(
        range.lowerBound <= found.range.lowerBound && range.upperBound >= found.range.upperBound,
        "\(found.place) seed \(seed)"
      )
      #expect(item.source.description == found.place.source)
    }
  }

  /// Adds the citations to the prose of a record, and checks the whole wiki.
  private static func expectProse(
    of cases: [(place: CitablePlace, range: Range<Int>)],
    _ corpus: Corpus,
    seed: UInt64
  ) async {
    var files = corpus.files
    files[cited] = Array(record(cases.compactMap(\.place.from), prose: cases.compactMap(\.place.prose)).utf8)
    let prepared = await prepare(Corpus(files: files, folderName: "wiki"), BuildOptions())
    #expect(prepared.diagnostics.filter { $0.severity == .error } == [], "seed \(seed)")
  }

  /// Some words that follow each other in a paragraph, with what stands around them.
  private static func stretch(of article: Article, _ random: inout SeededGenerator) -> Range<Int> {
    let paragraphs = article.paragraphs.filter { paragraph in
      // A line that repeats its neighbour is the neighbour's place.
      let line = article.text.string(article.text.line(paragraph.lines.lowerBound))
      return paragraph.range.count > 20
        && line != article.text.string(article.text.line(paragraph.lines.lowerBound - 1))
    }
    guard let paragraph = paragraphs.randomElement(using: &random) else { return 0..<0 }
    let spaces = paragraph.range.filter { article.text.bytes[$0] == UInt8(ascii: " ") }
    let edges = [paragraph.range.lowerBound] + spaces + [paragraph.range.upperBound]
    let first = Int.random(in: 0..<(edges.count - 1), using: &random)
    let last = min(edges.count - 1, first + Int.random(in: 2...9, using: &random))
    return edges[first]..<edges[last]
  }

  /// The stretch from its first letter or digit to its last.
  private static func lettersOnly(_ range: Range<Int>, _ article: Article) -> Range<Int> {
    let text = article.text.string(range)
    let isLetter = { (letter: Character) in letter.isLetter || letter.isNumber }
    guard let first = text.firstIndex(where: isLetter), let last = text.lastIndex(where: isLetter) else { return range }
    let start = range.lowerBound + text[..<first].utf8.count
    return start..<(range.lowerBound + text[...last].utf8.count)
  }

  /// The words as somebody types them from memory.
  private static func mangled(_ text: String, _ random: inout SeededGenerator) -> String {
    let choices: [Character: [String]] = [
      " ": [" ", "  ", "\u{A0}", "\n", "\t"], "’": ["'", "‘", "’"], "'": ["’", "'"], "“": ["\"", "“", ""],
      "”": ["\"", "”", ""], "\"": ["“", ""], "-": ["-", "–", "‑", " "], "–": ["-", "—"], ";": [";", ""],
      "(": ["", "("],
    ]
    let upper = Bool.random(using: &random)
    var words = text.map { choices[$0]?.randomElement(using: &random) ?? String($0) }.joined()
    words = upper ? words.uppercased() : words.lowercased()
    guard let last = words.last, last.isLetter, Bool.random(using: &random), words.dropLast().last?.isLetter ?? false
    else { return words }
    return String(words.dropLast())
  }
}

extension CitablePlace {
  fileprivate var from: String? { if case .lines(let from, _) = way { from } else { nil } }

  fileprivate var prose: String? { if case .lines(_, let prose) = way { prose } else { nil } }

  /// Whether the place begins there: columns of places count characters, those of positions bytes.
  fileprivate func isAt(_ position: SourcePosition, _ article: Article) -> Bool {
    let start = article.text.line(position.line).lowerBound
    return article.text.string(start..<(start + position.column - 1)).unicodeScalars.count + 1 == column
  }
}
