import Testing
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiTestSupport

/// `ignore` in a record, for findings of the lint.
@Suite struct SilencingTests {
  @Test func keepsWarningsOfTheRecordSilent() async {
    #expect(await codes("Terrorists fled.") == [])
  }

  @Test func isReportedWhereThereIsNothingToSilence() async {
    #expect(await codes("They fled.") == ["useless-ignore"])
  }

  private func codes(_ prose: String) async -> [String] {
    let page = "---\ntitle: T\nignore:\n  loaded-label: It is the word of the law.\n---\n\(prose)\n"
    let files = FileTree(txtar: "-- Site/pages/page.md --\n\(page)")
    let build = await prepare(Corpus(files: files, folderName: "wiki"), BuildOptions())
    return build.diagnostics.map(\.code.name)
  }
}
