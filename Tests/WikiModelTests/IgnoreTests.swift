import Testing
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiTestSupport

/// `ignore` in a record, which silences warnings of that record alone.
@Suite struct IgnoreTests {
  @Test func silencesAWarningWithAReason() async {
    await expect(wiki("ignore:\n  undated: nobody knows\n"), finds: [])
  }

  @Test func silencesNothingInAnotherRecord() async {
    await expect(
      wiki("ignore:\n  undated: nobody knows\n") + other,
      finds: ["2️⃣ warning[undated]: 'f' has no date"]
    )
  }

  @Test func warnsWhereItSilencesNothing() async {
    await expect(
      wiki("ignore:\n  undated: nobody knows\n  1️⃣no-qoute: it has none\n"),
      finds: ["1️⃣ warning[useless-ignore]: there is no warning 'no-qoute' here to be ignored"]
    )
  }

  @Test func silencesNoError() async {
    await expect(
      wiki("part of: 2️⃣no-such\nignore:\n  undated: nobody knows\n  1️⃣unknown-id: it will come\n"),
      finds: [
        "2️⃣ error[unknown-id]: no record is called 'no-such'",
        "1️⃣ warning[useless-ignore]: there is no warning 'unknown-id' here to be ignored",
      ]
    )
  }

  private let other = "-- Site/events/f.md --\n---\nname: N\nkind: attack\ndate: 2️⃣unknown\n---\n"

  private func wiki(_ lines: String) -> String {
    "-- Site/events/e.md --\n---\nname: N\nkind: attack\ndate: unknown\n\(lines)---\n"
  }

  private func expect(
    _ text: String,
    finds expected: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async {
    let wiki = MarkedTree(stringLiteral: text)
    let build = await prepare(Corpus(files: wiki.files, folderName: "wiki"), BuildOptions())
    #expect(build.diagnostics.inOrder().map { wiki.line($0) } == expected, sourceLocation: sourceLocation)
  }
}
