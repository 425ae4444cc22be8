import Testing
import WikiDiagnostics
import WikiFiles
import WikiTestSupport

@testable import WikiBuild

/// The check that looks for what is withheld in every file of a site, in whatever way it is written there.
@Suite struct LeakCheckTests {
  private static let wiki: FileTree = """
    -- seeds/open.txt --
    The Harbour Band met Barak al-Zimuri, a man of the town.
    Barak al-Zimuri
    There Gapu Tirivi, of 3 Mill Road, met Barak al-Zimuri.
    -- seeds/redacted.txt --
    Here Gapu Tirivi, of 3 Mill Road, spoke.
    -- seeds/excerpt.txt --
    The Harbour Band was founded in the flood.
    It is known that nobody of them came back to the town that year.
    -- Site/site.yml --
    title: T
    rights: full
    -- Site/sources/open.md --
    ---
    publisher: P
    date: 2020
    ---
    -- Site/sources/redacted.md --
    ---
    publisher: P
    date: 2020
    redact:
      - text: Gapu Tirivi, of 3 Mill Road
    ---
    -- Site/sources/excerpt.md --
    ---
    publisher: P
    date: 2020
    rights: excerpt
    ---
    -- Site/actors/draft.md --
    ---
    name: Fafikaba Tipudipa Ruvabili
    kind: armed-group
    native: الفافيكابا
    status: draft
    ---
    -- Site/actors/sara-april.md --
    ---
    name: Sara April
    kind: person
    ---
    -- Site/actors/barak-al-zimuri.md --
    ---
    name: Barak al-Zimuri
    kind: person
    ---
    """

  private static let secrets = [
    "Fafikaba Tipudipa Ruvabili", "الفافيكابا", "Barak al-Zimuri", "Zimuri", "Barak al-Zimouri",
    "Gapu Tirivi, of 3 Mill Road",
    "It is known that nobody of them came back",
  ]

  private static let ways = [
    "%", "so:%.", "<p title='%'>x</p>", "<!-- % -->", "<b>%</b>", "{\"a\":\"%\"}", "<a href='?q=%'>", "title = {%},",
    "a < b and %",
    "<script>var x = '%'</script>", "x_%_y",
  ]

  @Test(arguments: ways)
  func findsWordsHoweverTheyAreWritten(way: String) async throws {
    let check = try await leakCheck()
    let isInTag = way.prefix { $0 != "%" }.last { "<>".contains($0) } == "<"
    for words in Self.secrets {
      for spelling in Spelling.all(of: words) where !(isInTag && spelling.contains("<")) {
        let text = way.replacing("%", with: spelling)
        #expect(!check.leaks(in: "x.html", Array(text.utf8)).isEmpty, "\(text)")
      }
    }
  }

  @Test func findsThemInTheNamesOfFiles() async throws {
    let check = try await leakCheck()
    for path in ["actors/barak-al-zimuri.html", "static/Fafikaba_tipudipa.ruvabili.png"] as [RelativePath] {
      #expect(!check.leaks(in: path, []).isEmpty, "\(path)")
    }
  }

  /// What the article itself says may stand wherever it is quoted; a bare name only where the article has it so.
  @Test(
    arguments: [
      ("actors/x.html", "<li>The Harbour Band met <mark>Barak al-Zimuri</mark>, a man of the town. <a>¶</a>", 0),
      ("actors/x.html", "The Harbour Band, it is said, met Barak al-Zimuri, a man of the town.", 1),
      ("actors/x.html", "Barak al-Zimuri", 1),
      ("sources/open.html", "<a>2</a> <p>Barak al-Zimuri</p>", 0),
      ("sources/open.html", "<p>Barak al-Zimuri</p>", 1),
      ("evidence/open.txt", "Barak al-Zimuri", 0),
      ("x.html", "There Gapu Tirivi, of 3 Mill Road, met Barak al-Zimuri.", 1),
      ("x.html", "On 3 April 2020 Sara spoke", 0),
      ("x.html", "Sara April spoke", 1),
      ("sources/redacted.html", "Here [not shown], spoke.", 0),
      ("x.html", "a baraka; Mill Road; Tirivi; a zimuri", 0),
      ("x.html", "The Harbour Band was founded", 0),
      ("x.html", "https://example.org/barak-al-zimuri-met, barak.al-zimuri@example.org", 1),
    ] as [(RelativePath, String, Int)]
  )
  func letsQuotesOfAnArticleNameWhomItNames(path: RelativePath, text: String, count: Int) async throws {
    #expect(try await leakCheck().leaks(in: path, Array(text.utf8)).count == count)
  }

  @Test func isNoneWhereNothingIsWithheld() async throws {
    let wiki: FileTree = "-- seeds/a.txt --\nwords\n-- Site/actors/a.md --\n---\nname: A\nkind: party\n---\n"
    let prepared = await prepare(Corpus(files: wiki, folderName: "wiki"), BuildOptions())
    #expect(prepared.value.leakCheck == nil)
  }

  private func leakCheck() async throws -> LeakCheck {
    let prepared = await prepare(Corpus(files: Self.wiki, folderName: "wiki"), BuildOptions())
    #expect(!prepared.diagnostics.hasErrors, "\(prepared.diagnostics)")
    return try #require(prepared.value.leakCheck)
  }
}

/// Ways to write the same words, in letters and in the escapes of HTML, JSON and addresses.
private enum Spelling {
  static func all(of words: String) -> [String] {
    [
      words, words.replacing(" ", with: "&nbsp;"), words.replacing(" ", with: "\u{A0}"),
      words.replacing(" ", with: "\n"),
      words.replacing("i", with: "i\u{301}"), words.replacing(" ", with: "</i> <i>"),
      words.replacing("a", with: "<b>a</b>"),
      written(words) { "&#x\(String($0.value, radix: 16));" }, written(words) { "&#\($0.value);" },
      written(words) {
        "\\u\(String(repeating: "0", count: 4 - String($0.value, radix: 16).count))\(String($0.value, radix: 16))"
      },
    ]
  }

  private static func written(_ words: String, _ write: (Unicode.Scalar) -> String) -> String {
    words.unicodeScalars.map { $0.properties.isAlphabetic ? write($0) : String($0) }.joined()
  }
}
