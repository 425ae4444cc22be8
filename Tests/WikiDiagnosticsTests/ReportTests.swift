import Testing
import WikiDiagnostics
import WikiFiles

@Suite struct ReportTests {
  private static let text = "first\nPMF’s aliasses: [a]\r\n"
  private static let finding = Diagnostic(
    "unknown-key",
    .error,
    "no key is called 'aliasses'; did you mean 'aliases'?",
    at: SourceSpan(file: "Site/a.md", line: 2, column: 9, length: 8),
    notes: [Diagnostic.Note("first used here", at: SourceSpan(file: "Site/a.md", line: 1, column: 1, length: 5))],
    hints: ["Write 'aliases'."]
  )

  private var lines: SourceLines { SourceLines { $0 == "Site/a.md" ? Array(Self.text.utf8) : nil } }

  @Test func showsTheLineAMarkAndAWayOut() {
    var report = TextReport(.plain, lines: lines)
    #expect(
      report.text(of: Self.finding) == """
        Site/a.md:2:7: error: no key is called 'aliasses'; did you mean 'aliases'? [unknown-key]
        2 | PMF’s aliasses: [a]
          |       ^~~~~~~~
        Site/a.md:1:1: note: first used here
        1 | first
          | ^~~~~
          hint: Write 'aliases'.

        """
    )
  }

  @Test func countsUnicodeScalarsInJSON() {
    #expect(
      JSONReport.text(of: [Self.finding], lines: lines) == """
        [
        {"severity":"error","code":"unknown-key","message":"no key is called 'aliasses'; did you mean 'aliases'?",\
        "file":"Site/a.md","line":2,"column":7,"endLine":2,"endColumn":15,\
        "notes":[{"message":"first used here","file":"Site/a.md","line":1,"column":1,"endLine":1,"endColumn":6}],\
        "hints":["Write 'aliases'."]}
        ]

        """
    )
    #expect(JSONReport.text(of: [], lines: lines) == "[]\n")
  }

  @Test func writesOneRunOfSARIF() {
    #expect(
      SARIFReport.text(
        of: [Self.finding, Diagnostic("c", .warning, "m", notes: [.init("n")])],
        lines: lines,
        version: "1"
      ) == """
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{\
        "name":"dossier","version":"1","rules":[{"id":"c"},{"id":"unknown-key"}]}},"columnKind":"unicodeCodePoints",\
        "results":[{"ruleId":"unknown-key","ruleIndex":1,"level":"error",\
        "message":{"text":"no key is called 'aliasses'; did you mean 'aliases'?\\nWrite 'aliases'."},\
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"Site/a.md"},\
        "region":{"startLine":2,"startColumn":7,"endLine":2,"endColumn":15}}}],\
        "relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"Site/a.md"},\
        "region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":6}},"message":{"text":"first used here"}}]},\
        {"ruleId":"c","ruleIndex":0,"level":"warning","message":{"text":"m\\nn"}}]}]}

        """
    )
  }

  @Test func writesCommandsForGitHub() {
    let odd = Diagnostic("c", .warning, "100 %: a,b", at: SourceSpan(file: "a,b:c.md", line: 1, column: 1, length: 0))
    #expect(
      GitHubReport.text(of: [Self.finding, odd, Diagnostic("d", .error, "m")], lines: lines) == """
        ::error file=Site/a.md,line=2,endLine=2,col=7,endColumn=15,title=unknown-key::no key is called 'aliasses'; \
        did you mean 'aliases'?%0ASite/a.md:1:1: first used here%0AWrite 'aliases'.
        ::warning file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=1,title=c::100 %25: a,b
        ::error title=d::m

        """
    )
  }

  @Test func cutsALongLineAroundThePlace() {
    let long = String(repeating: "x", count: 400) + "HERE" + String(repeating: "y", count: 400)
    var report = TextReport(.plain, lines: SourceLines { _ in Array(long.utf8) })
    let finding = Diagnostic("c", .warning, "m", at: SourceSpan(file: "f", line: 1, column: 401, length: 4))
    let shown = report.text(of: finding).split(separator: "\n")
    #expect(shown[1].contains("HERE") && shown[1].hasSuffix("…") && shown[1].count < 130)
    #expect(
      shown[2].firstIndex(of: "^").map { shown[2].distance(from: shown[2].startIndex, to: $0) }
        == shown[1].firstIndex(of: "H").map { shown[1].distance(from: shown[1].startIndex, to: $0) }
    )
  }

  @Test func showsWhatATerminalWouldObey() {
    var report = TextReport(.plain, lines: SourceLines { _ in Array("a\u{1B}[31m\u{202E}b".utf8) })
    let finding = Diagnostic("c", .warning, "esc \u{1B}", at: SourceSpan(file: "f", line: 1, column: 1, length: 1))
    #expect(!report.text(of: finding).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
