import Testing
import WikiFiles
import WikiTestSupport

@Suite struct ManualPageTests {
  @Test func tellsOfEveryVerb() async throws {
    let page = try await TestWiki("").run("manual")
    #expect(page.code == 0 && page.errors.isEmpty)
    for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "VERBS", "EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"] {
      #expect(page.output.contains("\n.SH \(section)\n"), "\(section)")
    }
    for verb in ["build", "check", "new", "cite", "list", "explain", "seal", "schema", "clean"] {
      #expect(page.output.contains("\n.SS dossier \(verb)\n"), "\(verb)")
    }
    #expect(page.output.contains("\n.TP\n\\fB\\-\\-explain\\fR \\fIcode\\fR\n"))
  }

  /// By the programs for manual pages that are there.
  @Test(arguments: [
    ("mandoc", "mandoc -T lint -W warning dossier.1"),
    ("groff", "groff -man -Tutf8 -ww -z dossier.1"),
    (
      "man",
      "MANROFFSEQ= LC_ALL=C.UTF-8 man --warnings -l dossier.1 > text 2> faults; cat faults; grep -q 'dossier build' text"
    ),
  ])
  func isAPageWithoutFault(program: String, check: String) async throws {
    let page = try await TestWiki("").run("manual").output
    try withScratchFolder { folder in
      try folder.write(Array(page.utf8), to: "dossier.1")
      guard try Shell.run("command -v \(program)", in: folder).code == 0 else { return }
      let answer = try Shell.run(check, in: folder)
      #expect(answer == (output: "", code: 0))
    }
  }
}
