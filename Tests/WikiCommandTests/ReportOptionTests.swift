import Foundation
import Testing
import WikiFiles
import WikiTestSupport

@Suite struct ReportOptionTests {
  /// A statement without a source: one warning.
  private static let warned = FileTree.blueBand.replacing(
    "  - founded: 2014",
    with: "  - area: 2014\n  - founded: 2014",
    in: "Site/actors/blue-band.md"
  )

  private static let wrong = FileTree.blueBand.replacing(
    "was founded in 2014\"",
    with: "was founded ‘in’ 2014 by Ann Hill\"",
    in: "Site/actors/blue-band.md"
  )

  private static let warning = """
    Site/actors/blue-band.md:5:5: warning: the statement 'area' rests on no source [no-evidence]
    5 |   - area: 2014
      |     ^~~~~~~~~~
      hint: Add a line 'from: source-id "quote"'; 'dossier cite' with some words of the text prints it.

    """

  private static let error = """
    Site/actors/blue-band.md:6:19: error: 'report' does not say 'was founded ‘in’ 2014 by Ann Hill' [quote-not-found]
    6 |     from: report "was founded ‘in’ 2014 by Ann Hill"
      |                   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    seeds/report.txt:3:15: note: the closest passage: was founded [-‘in’-]{+in+} 2014 by Ann Hill
    3 | The Blue Band was founded in 2014 by Ann Hill.
      |               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      hint: Quote the source letter for letter; leave words out with '…'.

    """

  /// The line below the closing one.
  private static func more(_ code: String) -> String {
    "To learn more of a finding: dossier check --explain \(code)\n"
  }

  @Test func printsFindingsToOutputForCheckAndToErrorsForBuild() async throws {
    let wiki = try TestWiki(Self.warned)
    let check = await wiki.run("check")
    let build = await wiki.run("build")
    #expect(check == Outcome(code: 0, output: Self.warning, errors: "WIKI: 1 warning\n" + Self.more("no-evidence")))
    #expect(
      build
        == Outcome(code: 0, errors: Self.warning + "public: 13 pages, 212 links, 1 warning in T s (T ms a page)\n")
    )
  }

  @Test func checkWritesNothing() async throws {
    let wiki = try TestWiki(Self.warned)
    _ = await wiki.run("check")
    #expect(try wiki.root.content == Self.warned)
  }

  @Test func failsWithTheWordsThatDiffer() async throws {
    let wiki = try TestWiki(Self.wrong)
    let check = await wiki.run("check")
    let build = await wiki.run("build")
    #expect(check == Outcome(code: 1, output: Self.error, errors: "WIKI: 1 error\n" + Self.more("quote-not-found")))
    #expect(
      build == Outcome(code: 1, errors: Self.error + "no site was written: 1 error\n" + Self.more("quote-not-found"))
    )
    #expect(try wiki.root.content == Self.wrong)
  }

  @Test func makesErrorsOfWarningsIfStrict() async throws {
    let wiki = try TestWiki(Self.warned)
    let outcome = await wiki.run("build --strict")
    #expect(outcome.code == 1)
    let finding = Self.warning.replacing("warning:", with: "error:")
    #expect(outcome.errors == finding + "no site was written: 1 error\n" + Self.more("no-evidence"))
    #expect(try wiki.root.content == Self.warned)
  }

  @Test func leavesOutWarningsThatAreIgnored() async throws {
    let wiki = try TestWiki(Self.warned)
    let ignored = await wiki.run("check --strict --ignore undated --ignore no-evidence")
    #expect(ignored == Outcome(code: 0, errors: "WIKI: nothing to mend\n"))
    let error = try TestWiki(Self.wrong)
    let stays = await error.run("check --ignore quote-not-found")
    #expect(stays.codes == ["quote-not-found"] && stays.code == 1)
  }

  @Test func printsFindingsOnlyIfQuiet() async throws {
    let wiki = try TestWiki(Self.warned)
    let build = await wiki.run("build --quiet")
    let check = await wiki.run("check -q")
    #expect(build == Outcome(code: 0, errors: Self.warning))
    #expect(check == Outcome(code: 0, output: Self.warning))
  }

  @Test func printsJSONThatCountsUnicodeScalars() async throws {
    let wiki = try TestWiki(Self.wrong)
    let check = await wiki.run("check --format json")
    let build = await wiki.run("build --format json")
    #expect(
      check.output == """
        [
        {"severity":"error","code":"quote-not-found",\
        "message":"'report' does not say 'was founded ‘in’ 2014 by Ann Hill'","file":"Site/actors/blue-band.md",\
        "line":6,"column":19,"endLine":6,"endColumn":52,\
        "notes":[{"message":"the closest passage: was founded [-‘in’-]{+in+} 2014 by Ann Hill",\
        "file":"seeds/report.txt","line":3,"column":15,"endLine":3,"endColumn":47}],\
        "hints":["Quote the source letter for letter; leave words out with '…'."]}
        ]

        """
    )
    #expect(build == Outcome(code: 1, errors: check.output))
    #expect(check.errors.isEmpty)
    let keys = try #require(try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [[String: Any]])
    #expect(
      keys.map { $0.keys.sorted() } == [
        ["code", "column", "endColumn", "endLine", "file", "hints", "line", "message", "notes", "severity"]
      ]
    )
  }

  @Test func printsAnEmptyListOfJSONWhereAllIsWell() async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run("check --format json --verbose")
    #expect(outcome == Outcome(code: 0, output: "[]\n"))
  }

  @Test(arguments: [
    ("auto", Terminal.none, false), ("auto", .withColour, true), ("auto", .withoutColour, false),
    ("always", .none, true), ("always", .withoutColour, true), ("never", .withColour, false),
  ])
  func coloursWhatPeopleRead(choice: String, terminal: Terminal, isColoured: Bool) async throws {
    let wiki = try TestWiki(Self.warned)
    let outcome = await wiki.run("check --color \(choice)", terminal: terminal)
    #expect(outcome.output.contains("\u{1B}[1;33mwarning:\u{1B}[0m") == isColoured)
    #expect(outcome.output.replacing(/\u{1B}\[[0-9;]*m/, with: "") == Self.warning)
  }
}
