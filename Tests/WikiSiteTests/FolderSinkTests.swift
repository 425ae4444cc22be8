import Foundation
import Testing
import WikiFiles
import WikiTestSupport

@testable import WikiSite

@Suite struct FolderSinkTests {
  static let site: FileTree = """
    -- actors/a.html --
    a
    -- actors/deep/b.html --
    b
    -- index.html --
    home
    """

  @Test func writesTheFilesOfTheSiteAndTheManifest() throws {
    try withScratchFolder { folder in
      let output = folder.folder("far/public")
      let change = try write(Self.site, to: output)
      #expect(change == "wrote 3, removed 0")
      #expect(try output.allFiles() == withManifest(Self.site))
      #expect(try folder.folder("far").names() == ["public"])
    }
  }

  @Test func givesTheSameFilesAsMemory() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      var disk = SiteAssembly(try FolderSink(output))
      var memory = SiteAssembly(MemorySink())
      for path in Self.site.paths {
        try disk.add(path, Self.site[path] ?? [])
        try memory.add(path, Self.site[path] ?? [])
      }
      _ = try disk.sink.commit()
      #expect(try output.allFiles() == withManifest(memory.sink.files))
      #expect(disk.fileCount == memory.fileCount)
    }
  }

  /// The format is written down here, since other tools read it.
  @Test func writesAManifestOfPathsHashesAndLengths() {
    let text = String(decoding: manifest(of: "-- b/\"c.html --\na\n-- a.html --").json, as: UTF8.self)
    #expect(
      text == #"""
        [
        {"path":"a.html","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","bytes":0},
        {"path":"b/\"c.html","sha256":"87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7","bytes":2}
        ]

        """#
    )
  }

  @Test func readsTheManifestThatItWrote() {
    let manifest = manifest(of: Self.site)
    #expect(Manifest(json: manifest.json) == manifest)
  }

  @Test func takesAnEmptyFolderThatIsThere() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try output.make()
      try write(Self.site, to: output)
      #expect(try output.allFiles() == withManifest(Self.site))
    }
  }

  @Test(arguments: ["", "there are files of the other site"])
  func writesThroughALinkToAFolder(content: String) throws {
    try withScratchFolder { folder in
      try folder.folder("elsewhere/real").make()
      try folder.link("public", to: "elsewhere/real")
      if !content.isEmpty { try write("-- old.html --", to: folder.folder("elsewhere/real")) }
      try write(Self.site, to: folder.folder("public"))
      #expect(try folder.folder("elsewhere/real").allFiles() == withManifest(Self.site))
      #expect(try folder.names() == ["elsewhere", "public"])
      #expect(try folder.folder("elsewhere").names() == ["real"])
    }
  }

  @Test func leavesTheTimeOfFilesWhoseBytesStay() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.site, to: output)
      try age(output, Self.site.paths + [Manifest.path])
      #expect(try write(Self.site, to: output) == "wrote 0, removed 0")
      #expect(try young(output) == [])
      #expect(try write(Self.site.adding("index.html", "new"), to: output) == "wrote 1, removed 0")
      #expect(try young(output) == [Manifest.path, "index.html"])
    }
  }

  @Test func writesAgainWhatSomebodyHasChangedOrRemoved() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.site, to: output)
      try output.write(Array("touched\n".utf8), to: "index.html")
      try output.folder("actors").removeAll()
      #expect(try write(Self.site, to: output) == "wrote 3, removed 0")
      #expect(try output.allFiles() == withManifest(Self.site))
    }
  }

  @Test func removesPagesThatAreNoMoreWithTheFoldersTheyLeaveEmpty() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.site, to: output)
      try output.folder("actors/mine").make()
      #expect(try write("-- index.html --\nhome", to: output) == "wrote 0, removed 2")
      #expect(try output.allFiles() == withManifest("-- index.html --\nhome"))
      #expect(try output.allFolders() == ["actors", "actors/mine"])
    }
  }

  @Test func leavesTheSiteAndNoStageWhenAbandoned() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.site, to: output)
      try stage("-- other.html --", in: output).abandon()
      try stage("-- other.html --", in: output).abandonQuietly()
      #expect(try output.allFiles() == withManifest(Self.site))
      #expect(try folder.names() == ["public"])
    }
  }

  /// After any series of builds the folder holds what a first build would have written.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func forgetsEveryEarlierSite(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    try withScratchFolder { folder in
      let output = folder.folder("public")
      for _ in 0..<12 {
        let site = randomSite(&random)
        try write(site, to: output)
        #expect(try output.allFiles() == withManifest(site), "seed \(seed)")
        #expect(try output.allFolders() == folders(of: site), "seed \(seed)")
      }
    }
  }

  /// A few files of a few names, so that files and folders often change their roles.
  private func randomSite(_ random: inout SeededGenerator) -> FileTree {
    var assembly = SiteAssembly(MemorySink())
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let names = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        ["a", "b"].randomElement(using: &random) ?? "a"
      }
      let text = ["1", "2"].randomElement(using: &random) ?? "1"
      guard let path = RelativePath(names.joined(separator: "/")) else { continue }
      do { try assembly.add(path, Array(text.utf8)) } catch { Issue.record(error) }
    }
    return assembly.sink.files
  }

  private func folders(of site: FileTree) -> [RelativePath] {
    var folders: Set<RelativePath> = []
    for path in site.paths {
      var folder = path.parent
      while let next = folder {
        folders.insert(next)
        folder = next.parent
      }
    }
    return folders.sorted()
  }

  private static let longAgo = Date(timeIntervalSince1970: 1_000_000_000)

  private func age(_ output: Folder, _ paths: [RelativePath]) throws {
    for path in paths {
      try FileManager.default.setAttributes([.modificationDate: Self.longAgo], ofItemAtPath: output.path(of: path))
    }
  }

  /// The files that were written since `age`, sorted.
  private func young(_ output: Folder) throws -> [RelativePath] {
    try output.allFiles().paths.filter { path in
      let attributes = try FileManager.default.attributesOfItem(atPath: output.path(of: path))
      return attributes[.modificationDate] as? Date != Self.longAgo
    }
  }
}
