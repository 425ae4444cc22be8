import Testing
import WikiFiles
import WikiTestSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading a wiki from a disk on which anything may stand.
@Suite struct FolderTreeTests {
  @Test func readsTheFilesOfTheFoldersAskedFor() throws {
    try expect { folder in
      try folder.write([1], to: "seeds/a.txt")
      try folder.write([2], to: "seeds/deep/er/b.txt")
      try folder.write([3], to: "other/c.txt")
    } reads: {
      ["seeds/a.txt", "seeds/deep/er/b.txt"]
    }
  }

  @Test func passesHiddenFilesAndFolders() throws {
    try expect { folder in
      try folder.write([1], to: "seeds/.a.txt")
      try folder.write([1], to: "seeds/.git/b.txt")
      try folder.link("seeds/.c.txt", to: "/etc/passwd")
    } reads: {
      []
    }
  }

  @Test func followsLinksThatStayInTheWiki() throws {
    try expect { folder in
      try folder.write([1], to: "texts/a.txt")
      try folder.link("seeds/b.txt", to: "../texts/a.txt")
      try folder.link("seeds/more", to: "../texts")
    } reads: {
      ["seeds/b.txt", "seeds/more/a.txt"]
    }
  }

  @Test func refusesLinksThatLeaveTheWiki() throws {
    try expect { folder in
      try folder.make()
      try folder.link("seeds/passwd.txt", to: "/etc/passwd")
      try folder.link("seeds/etc", to: "/etc")
      try folder.link("seeds/up", to: "../..")
      try folder.link("seeds/beside.txt", to: "../../wiki-beside/a.txt")
      try Folder(folder.path + "-beside").write([1], to: "a.txt")
    } reads: {
      []
    } refuses: {
      [
        "seeds/beside.txt": .leavesRoot, "seeds/etc": .leavesRoot, "seeds/passwd.txt": .leavesRoot,
        "seeds/up": .leavesRoot,
      ]
    }
  }

  @Test func refusesCirclesAndLinksToNowhere() throws {
    try expect { folder in
      try folder.write([1], to: "seeds/a/a.txt")
      try folder.link("seeds/a/again", to: "..")
      try folder.link("seeds/a/here", to: ".")
      try folder.link("seeds/self.txt", to: "self.txt")
      try folder.link("seeds/gone.txt", to: "nowhere")
      try folder.link("Site", to: "nowhere")
    } reads: {
      ["seeds/a/a.txt"]
    } refuses: {
      [
        "Site": .leadsNowhere, "seeds/a/again": .leadsNowhere, "seeds/a/here": .leadsNowhere,
        "seeds/gone.txt": .leadsNowhere, "seeds/self.txt": .leadsNowhere,
      ]
    }
  }

  /// Two links in each of thirty folders would be a thousand million paths.
  @Test(.timeLimit(.minutes(1))) func endsWhereLinksForkAgainAndAgain() throws {
    try expect { folder in
      for level in 0..<30 {
        for name in ["a", "b"] {
          let path: RelativePath = "maze/\(String(level))/\(name)"
          try folder.link(path, to: "../\(level + 1)")
        }
      }
      try folder.write([1], to: "maze/30/end.txt")
      try folder.link("seeds/in", to: "../maze/0")
    } reads: {
      [RelativePath("seeds/in/" + String(repeating: "a/", count: 30) + "end.txt")].compactMap(\.self)
    } refuses: {
      var refusals: [RelativePath: Folder.Refusal.Reason] = [:]
      for level in 0..<30 {
        let path = RelativePath("seeds/in/" + String(repeating: "a/", count: level) + "b")
        if let path { refusals[path] = .leadsToSameFolder }
      }
      return refusals
    }
  }

  @Test func refusesWhatIsNoFile() throws {
    try expect { folder in
      try folder.folder("seeds").make()
      #expect(unsafe mkfifo(folder.path(of: "seeds/pipe.txt"), 0o644) == 0)
    } reads: {
      []
    } refuses: {
      ["seeds/pipe.txt": .isNoFile]
    }
  }

  /// A file system that takes such names is Linux's way; elsewhere they cannot be made, and need not be refused.
  @Test func refusesNamesThatAreNoUTF8() throws {
    let names: [[UInt8]] = [[0x61, 0xFF, 0x2E, 0x74, 0x78, 0x74], [0xC3]]
    try expect { folder in
      try folder.folder("seeds").make()
      for name in names { #expect(unsafe mkdir(systemPath(folder, name), 0o755) == 0) }
    } reads: {
      []
    } refuses: {
      let reason = Folder.Refusal.Reason.unreadable("its name is not UTF-8, or its path too long")
      return ["seeds/a\u{FFFD}.txt": reason, "seeds/\u{FFFD}": reason]
    } afterwards: { folder in
      for name in names { #expect(unsafe rmdir(systemPath(folder, name)) == 0) }
    }
  }

  private func systemPath(_ folder: Folder, _ name: [UInt8]) -> [CChar] {
    (Array((folder.path + "/seeds/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
  }

  @Test func readsTwoNamesThatDifferOnlyInHowAnAccentIsComposed() throws {
    try expect { folder in
      try folder.write([1], to: "seeds/caf\u{E9}.txt")
      try folder.write([2], to: "seeds/cafe\u{301}.txt")
    } reads: {
      ["seeds/cafe\u{301}.txt", "seeds/caf\u{E9}.txt"]
    }
  }

  /// A file of no blocks that says it is huge.
  @Test func refusesAFileTooLargeToBeHeld() throws {
    try expect { folder in
      try folder.write([], to: "seeds/huge.txt")
      #expect(unsafe truncate(folder.path(of: "seeds/huge.txt"), 1 << 40) == 0)
    } reads: {
      []
    } refuses: {
      ["seeds/huge.txt": .unreadable("it is larger than 1 GiB")]
    }
  }

  @Test func takesAMissingFolderAsEmpty() throws {
    try expect { folder in
      try folder.make()
    } reads: {
      []
    }
  }

  @Test func findsTheWikiThroughALink() throws {
    try withScratchFolder { folder in
      try folder.write([1], to: "real/seeds/a.txt")
      try folder.link("link", to: "real")
      let (tree, refusals) = try folder.folder("link").tree(of: ["seeds"])
      #expect(tree.paths == ["seeds/a.txt"])
      #expect(refusals == [])
    }
  }

  /// Makes a wiki, and compares what is read of its `seeds` and `Site`.
  private func expect(
    made: (Folder) throws -> Void,
    reads paths: () -> [RelativePath],
    refuses refusals: () -> [RelativePath: Folder.Refusal.Reason] = { [:] },
    afterwards tidy: (Folder) -> Void = { _ in },
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    try withScratchFolder { scratch in
      let folder = scratch.folder("wiki")
      try made(folder)
      let found = try folder.tree(of: ["Site", "seeds"]) { $0.ending == "txt" }
      #expect(found.tree.paths == paths(), sourceLocation: sourceLocation)
      let refused = Dictionary(found.refusals.map { ($0.path, $0.reason) }) { first, _ in first }
      #expect(refused == refusals(), sourceLocation: sourceLocation)
      #expect(found.refusals.count == refused.count, sourceLocation: sourceLocation)
      tidy(folder)
    }
  }
}
