import Testing
import WikiFiles
import WikiTestSupport

@Suite struct FolderWritingTests {
  @Test(arguments: [0, 1, 4096, 100_000])
  func readsWhatItWrote(count: Int) throws {
    try withScratchFolder { folder in
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
      try folder.write(Array(repeating: 9, count: 200_000), to: "deep/er/file")
      try folder.write(bytes, to: "deep/er/file")
      #expect(try folder.read("deep/er/file") == bytes)
    }
  }

  /// The system says of such files that they are empty.
  @Test func readsFilesWhoseLengthIsNotKnownBefore() throws {
    #expect(try !Folder("/proc/self").read("status").isEmpty)
  }

  @Test func renamesAFileOverAnotherAndIntoNewFolders() throws {
    try withScratchFolder { folder in
      let (stage, site) = (folder.folder("stage"), folder.folder("site"))
      try stage.write([1], to: "a/b")
      try site.write([2], to: "x/y")
      try stage.rename("a/b", to: "x/y", in: site)
      #expect(try site.read("x/y") == [1])
      #expect(stage.kind(of: "a/b") == .missing)
      try site.rename("x/y", to: "new/far/y", in: site)
      #expect(try site.read("new/far/y") == [1])
    }
  }

  @Test func removesOnlyFoldersThatAreEmpty() throws {
    try withScratchFolder { folder in
      try folder.write([1], to: "a/b/c/d")
      try folder.write([1], to: "a/x")
      try folder.remove("a/b/c/d")
      folder.removeEmptyParents(of: "a/b/c/d")
      #expect(try folder.allFolders() == ["a"])
      #expect(!folder.removeIfEmpty())
    }
  }

  @Test func takesAFileThatIsGoneAsRemoved() throws {
    try withScratchFolder { folder in
      try folder.write([1], to: "file")
      try folder.remove("nothing")
      try folder.remove("nothing/at/all")
      try folder.remove("file/below")
      #expect(try folder.names() == ["file"])
    }
  }

  @Test func removesAFolderWithoutFollowingLinks() throws {
    try withScratchFolder { folder in
      try folder.write([1], to: "kept/file")
      try folder.write([1], to: "gone/deep/file")
      try folder.link("gone/link", to: "../kept")
      try folder.link("gone/deep/circle", to: "..")
      try folder.folder("gone").removeAll()
      #expect(try folder.allFiles().paths == ["kept/file"])
      #expect(try folder.names() == ["kept"])
    }
  }

  @Test func tellsWhatStandsAtAPath() throws {
    try withScratchFolder { folder in
      try folder.write([1], to: "folder/file")
      try folder.link("link", to: "folder")
      try folder.link("dangling", to: "nowhere")
      let standing: [(RelativePath, Folder.Standing)] = [
        ("folder", .folder), ("folder/file", .file), ("folder/none", .nothing), ("none/none", .nothing),
        ("link", .obstacle("link")), ("link/file", .obstacle("link")), ("dangling", .obstacle("dangling")),
        ("folder/file/x", .obstacle("folder/file")), ("folder/file/x/y", .obstacle("folder/file")),
      ]
      for (path, expected) in standing { #expect(folder.standing(at: path) == expected, "\(path)") }
    }
  }

  @Test func findsTheRealPlaceOfAFolderThatDoesNotExistYet() throws {
    try withScratchFolder { folder in
      try folder.folder("real").make()
      try folder.link("link", to: "real")
      #expect(folder.folder("link/new/er").withoutLinks == folder.folder("real/new/er"))
      #expect(folder.folder("link").withoutLinks == folder.folder("real"))
      #expect(Folder("/").withoutLinks == Folder("/"))
      #expect(Folder("/no-such-folder").withoutLinks == Folder("/no-such-folder"))
    }
  }

  @Test func sortsNamesByTheirBytes() throws {
    try withScratchFolder { folder in
      for name in ["b", "é", "B", "a b", "a", ".a", "e\u{301}"] as [RelativePath] { try folder.write([], to: name) }
      #expect(try folder.names() == [".a", "B", "a", "a b", "b", "e\u{301}", "é"])
    }
  }

  @Test func replacesAFileAndLeavesNothingBesideIt() throws {
    try withScratchFolder { folder in
      try folder.folder("seeds").make()
      try folder.replace("seeds/list", with: [1])
      try folder.replace("seeds/list", with: [2, 3])
      try folder.replace("top", with: [4])
      #expect(try folder.allFiles() == files(["seeds/list": [2, 3], "top": [4]]))
    }
  }

  @Test func replacesNoLinkAndNoFolderAndFollowsNone() throws {
    try withScratchFolder { folder in
      try folder.write([1], to: "kept")
      try folder.write([1], to: "real/list/file")
      try folder.link("link", to: "kept")
      try folder.link("linked", to: "real")
      try folder.link("real/.new.new", to: "../kept")
      let before = try folder.allFiles()
      for path in ["link", "linked/list", "real/list"] as [RelativePath] {
        #expect(throws: FileError.self) { try folder.replace(path, with: [9]) }
      }
      #expect(try folder.allFiles() == before)
      try folder.replace("real/new", with: [9])
      #expect(try folder.read("kept") == [1])
    }
  }

  @Test func createsAFileWithItsFoldersAndLeavesNothingBesideIt() throws {
    try withScratchFolder { folder in
      try folder.create("Site/actors/a.md", with: [1])
      try folder.create("top", with: [2])
      #expect(try folder.allFiles() == files(["Site/actors/a.md": [1], "top": [2]]))
    }
  }

  @Test func createsNothingWhereSomethingStands() throws {
    try withScratchFolder { folder in
      try folder.write([1], to: "file")
      try folder.write([1], to: "real/file")
      try folder.link("link", to: "nowhere")
      try folder.link("linked", to: "real")
      let before = try folder.allFiles()
      for path in ["file", "real", "link", "linked/new", "file/new"] as [RelativePath] {
        #expect(throws: FileError.self) { try folder.create(path, with: [9]) }
      }
      #expect(try folder.allFiles() == before)
    }
  }

  private func files(_ files: [RelativePath: [UInt8]]) -> FileTree {
    files.reduce(into: FileTree()) { $0[$1.key] = $1.value }
  }
}
