import Foundation
import Testing
import WikiFiles
import WikiTestSupport

/// `dossier list` and `dossier explain`.
@Suite struct NameCommandTests {
  /// Two groups share a name; a person is called by the surname too early; a name has no record.
  private static let wiki = FileTree.blueBand.with(
    """
    -- Site/actors/ann-hill.md --
    ---
    name: Ann Hill
    kind: person
    public: yes
    ---
    -- Site/actors/red-band.md --
    ---
    name: Red Band
    kind: armed-group
    aliases: [the Band]
    ---
    -- Site/actors/blue-band.md --
    ---
    name: Blue Band
    kind: armed-group
    aliases: [the Band]
    ---
    -- seeds/report.txt --
    Hill meets the Band

    The Blue Band was founded in 2014 by Ann Hill. Green Street is quiet.

    A raid near Green Street, Hill said; Green Street burned.
    """
  ).replacing("lines: 1-7", with: "lines: 1-5", in: "Site/sources/report.md")
    .replacing("zones:\n  comment: 7\n", with: "", in: "Site/sources/report.md")

  @Test(arguments: [
    (
      "mentions",
      """
      seeds/report.txt:3:5: Blue Band = blue-band (L6)
      seeds/report.txt:3:38: Ann Hill = ann-hill (L6)
      seeds/report.txt:5:27: Hill = ann-hill (L11)

      """
    ),
    (
      "unlinked",
      """
      seeds/report.txt:1:1: Hill: it is a surname of 'ann-hill', not named in full before in this article (L11)
      seeds/report.txt:1:12: the Band: it can mean 'blue-band' or 'red-band' (L7)

      """
    ),
    ("ambiguous", "seeds/report.txt:1:12: the Band: blue-band, red-band\n"),
    ("wanted", "3 × Green Street (report)\n"),
  ])
  func lists(what: String, output: String) async throws {
    let wiki = try TestWiki(Self.wiki)
    let outcome = await wiki.run("list \(what)")
    #expect(outcome.code == 0)
    #expect(outcome.output == output)
  }

  @Test(arguments: ["mentions", "unlinked", "ambiguous", "wanted"])
  func listsAsJSONWhatItListsAsText(what: String) async throws {
    let wiki = try TestWiki(Self.wiki)
    let text = await wiki.run("list \(what)")
    let json = await wiki.run("list \(what) --format json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.count == text.output.split(separator: "\n").count)
    for (row, line) in zip(rows ?? [], text.output.split(separator: "\n")) {
      #expect(line.contains(try #require(row["text"] as? String)))
    }
  }

  @Test func explainsALineAndSaysWhatWouldChangeIt() async throws {
    let wiki = try TestWiki(Self.wiki)
    let outcome = await wiki.run("explain seeds/report.txt:1")
    let short = await wiki.run("explain report.txt:1")
    #expect(outcome.code == 0 && short.output == outcome.output)
    #expect(
      outcome.output == """
        seeds/report.txt:1:1: Hill
          text (L11: it is a surname of 'ann-hill', not named in full before in this article)
          To link it, write in Site/sources/report.md:
            mentions:
              - text: Hill
                is: ann-hill
        seeds/report.txt:1:12: the Band
          text (L7: it can mean 'blue-band' or 'red-band')
          To link it, write in Site/sources/report.md:
            mentions:
              - text: the Band
                is: blue-band   # or red-band

        """
    )
  }

  /// What `explain` says to write is a record that the loader takes, and it does what it says.
  @Test(arguments: [
    ("mentions:\n  - text: the Band\n    is: red-band\n", "seeds/report.txt:1:12: the Band = red-band (L20)"),
    ("mentions:\n  - text: Hill\n    is: ann-hill\n", "seeds/report.txt:1:1: Hill = ann-hill (L20)"),
  ])
  func theRemedyOfExplainHelps(lines: String, row: String) async throws {
    let wiki = try TestWiki(
      Self.wiki.replacing("lines: 1-5\n", with: "lines: 1-5\n\(lines)", in: "Site/sources/report.md")
    )
    let outcome = await wiki.run("list mentions")
    #expect(outcome.output.contains(row))
  }

  @Test(arguments: [
    ("explain report.txt:99", 2, "dossier: no article has a line 99 of 'report.txt' below seeds/\n"),
    ("explain nothing.txt:1", 2, "dossier: no article has a line 1 of 'nothing.txt' below seeds/\n"),
    ("explain report.txt", 64, "dossier: 'report.txt' is no place: write 'file:line', such as report.txt:12\n"),
    (
      "list mention", 64,
      "dossier: no list is called 'mention'; did you mean 'mentions'?"
    ),
  ])
  func saysWhatIsWrongWithALine(line: String, code: Int32, message: String) async throws {
    let wiki = try TestWiki(Self.wiki)
    let outcome = await wiki.run(line)
    #expect(outcome.code == code)
    #expect(outcome.errors.contains(message))
    #expect(outcome.output.isEmpty)
  }
}
