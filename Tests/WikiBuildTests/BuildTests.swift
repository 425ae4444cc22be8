import Testing
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiSite
import WikiTestSupport

@Suite struct BuildTests {
  @Test func rendersASmallWikiWithATinyTheme() async throws {
    let built = await build(.smallWiki, .tinyTheme)
    #expect(built.diagnostics == [])
    try expectGolden(built.value.txtar, "small-wiki.txt")
  }

  @Test func rendersItWithTheBuiltInThemeWithoutFindings() async throws {
    let built = await build(.smallWiki)
    let tiny = await build(.smallWiki, .tinyTheme)
    #expect(built.diagnostics == [])
    #expect(built.value.paths.filter { $0.ending == "html" } == tiny.value.paths.filter { $0.ending == "html" })
  }

  @Test func copiesTheEvidenceByteForByte() async throws {
    let built = await build(.smallWiki)
    let lines = FileTree.smallWiki.text("seeds/report.txt").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(built.value.text("evidence/report.txt") == lines.prefix(9).joined(separator: "\n") + "\n")
  }

  @Test func takesTheTitleOfAFolderOfTextsFromTheFolder() async throws {
    let built = await build("-- seeds/a.txt --\nWords.\n", .tinyTheme)
    #expect(built.diagnostics == [])
    #expect(built.value.text("sources/a.html").hasPrefix("<title>Words. · little</title>\n"))
  }
}

/// The one place in these tests that knows how a site is made.
private func build(_ wiki: FileTree, _ theme: FileTree = FileTree()) async -> Checked<FileTree> {
  var files = wiki
  for path in theme.paths { files["Templates" / path] = theme[path] }
  let options = BuildOptions()
  let prepared = await prepare(Corpus(files: files, folderName: "little"), options)
  guard !prepared.diagnostics.hasErrors else { return Checked(FileTree(), prepared.diagnostics) }
  var assembly = SiteAssembly(MemorySink())
  do {
    let findings = try await assemble(prepared.value, options, into: &assembly)
    return Checked(assembly.sink.files, prepared.diagnostics + findings)
  } catch {
    Issue.record(error)
    return Checked(FileTree())
  }
}

extension FileTree {
  fileprivate func text(_ path: RelativePath) -> String { String(decoding: self[path] ?? [], as: UTF8.self) }
}
