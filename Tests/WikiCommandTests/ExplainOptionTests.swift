import Foundation
import Testing
import WikiFiles
import WikiTestSupport

@Suite struct ExplainOptionTests {
  @Test func explainsACodeWhereThereIsNoWiki() async throws {
    let outcome = try await TestWiki("").run("check --explain unknown-id")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    try expectGolden(outcome.output, "explained-finding.txt")
  }

  /// Each run reads the page anew, so that every twelfth code stands for all; `WikiManualTests` reads them all.
  @Test func explainsTheCodesOfThePage() async throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/diagnostics.md")
    let codes = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("## ") }
    let wiki = try TestWiki("")
    #expect(!codes.isEmpty)
    for code in stride(from: 0, to: codes.count, by: 12).map({ String(codes[$0].dropFirst(3)) }) {
      let outcome = await wiki.run(["check", "--explain", code])
      #expect(outcome.code == 0 && outcome.output.hasPrefix("\(code) is a"), "\(code)")
    }
  }

  @Test func takesACodeInTheBracketsOfAFinding() async throws {
    let wiki = try TestWiki("")
    let plain = await wiki.run("check --explain bad-id")
    let bracketed = await wiki.run("check --explain [bad-id]")
    #expect(plain == bracketed)
  }

  @Test func suggestsTheNearestCode() async throws {
    let near = try await TestWiki("").run("check --explain unkown-id")
    let far = try await TestWiki("").run("check --explain xyz")
    #expect(
      near == Outcome(code: 64, errors: "dossier: no finding has the code 'unkown-id'; did you mean 'unknown-id'?\n")
    )
    #expect(
      far
        == Outcome(
          code: 64,
          errors: """
            dossier: no finding has the code 'xyz'
              The code of a finding stands in brackets at the end of its first line.

            """
        )
    )
  }

  @Test func usesColoursOnATerminalOnly() async throws {
    let wiki = try TestWiki("")
    let coloured = await wiki.run("check --explain bad-id", terminal: .withColour)
    let refused = await wiki.run("check --explain bad-id", terminal: .withoutColour)
    #expect(coloured.output.contains("\u{1B}["))
    #expect(!refused.output.contains("\u{1B}"))
  }

  @Test func isNamedOnceBelowFindingsForPeople() async throws {
    let files = FileTree.blueBand.replacing("armed-group", with: "band", in: "Site/actors/blue-band.md")
    let wiki = try TestWiki(files)
    let checked = await wiki.run("check")
    let built = await wiki.run("build")
    let machine = await wiki.run("check --format json")
    #expect(checked.errors == "WIKI: 1 error\nTo learn more of a finding: dossier check --explain unknown-choice\n")
    #expect(built.errors.hasSuffix("\nTo learn more of a finding: dossier check --explain unknown-choice\n"))
    #expect(machine.errors.isEmpty)
  }
}
