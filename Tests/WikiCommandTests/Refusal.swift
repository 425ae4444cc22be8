import Testing
import WikiFiles

/// Expects that a build of `files` ends with these findings, and leaves every byte as it was: the files, and the site
/// of an earlier build.
/// - Parameter prepare: puts things into the wiki that a tree of files cannot say.
func expectRefusal(
  of files: FileTree,
  because findings: [String],
  prepare: (borrowing TestWiki) throws -> Void = { _ in },
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) async throws {
  let wiki = try TestWiki(.blueBand)
  let first = await wiki.run("build")
  #expect(first.code == 0, sourceLocation: sourceLocation)
  for path in FileTree.blueBand.paths where files[path] == nil { try wiki.root.remove(path) }
  for path in files.paths { try wiki.root.write(files[path] ?? [], to: path) }
  try prepare(wiki)
  let before = try wiki.site
  let outcome = await wiki.run("build")
  #expect(outcome.code == 1, "\(outcome)", sourceLocation: sourceLocation)
  #expect(outcome.findings == findings, sourceLocation: sourceLocation)
  #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
  let after = try wiki.site
  let names = try wiki.root.names()
  #expect(after == before, sourceLocation: sourceLocation)
  #expect(!names.contains(".public.dossier"), sourceLocation: sourceLocation)
  for path in files.paths {
    let bytes = try wiki.root.read(path)
    #expect(bytes == files[path], sourceLocation: sourceLocation)
  }
}

extension FileTree {
  /// The small wiki with one more file.
  static func blueBand(and path: RelativePath, _ text: String) -> FileTree {
    blueBand(and: path, bytes: Array(text.utf8))
  }

  static func blueBand(and path: RelativePath, bytes: [UInt8]) -> FileTree {
    var tree = blueBand
    tree[path] = bytes
    return tree
  }
}
