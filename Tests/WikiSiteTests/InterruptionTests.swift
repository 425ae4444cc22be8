import Testing
import WikiFiles
import WikiTestSupport

@testable import WikiSite

/// A kill between any two operations on the disk, each state made by hand.
@Suite struct InterruptionTests {
  static let old: FileTree = """
    -- actors/a.html --
    stays
    -- actors/b.html --
    old words
    -- gone/deep/x.html --
    goes with its folders
    -- index.html --
    old home
    -- names --
    a file that becomes a folder
    """
  static let new: FileTree = """
    -- actors/a.html --
    stays
    -- actors/b.html --
    new words
    -- index.html --
    new home
    -- names/a.html --
    once a file
    -- places/deep/y.html --
    comes with its folders
    """

  @Test(arguments: 0...Self.new.count)
  func leavesThePreviousSiteWhereStagingWasKilled(staged: Int) throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.old, to: output)
      _ = try stage(Self.new, first: staged, in: output)
      #expect(try output.allFiles() == withManifest(Self.old))
      try expectNextBuildGivesTheNewSite(folder)
    }
  }

  @Test(arguments: [["manifest.json"], ["manifest.json", "journal.part"]] as [[RelativePath]])
  func leavesThePreviousSiteWhereTheJournalWasNotFinished(written: [RelativePath]) throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.old, to: output)
      _ = try stage(Self.new, in: output)
      for path in written { try folder.folder(".public.dossier").write(Array("+index.htm".utf8), to: path) }
      try Stage(of: output).rollForward()
      #expect(try output.allFiles() == withManifest(Self.old))
      try expectNextBuildGivesTheNewSite(folder)
    }
  }

  @Test(arguments: 0..<Step.all.count + 1)
  func finishesTheNewSiteFromEveryStepOfTheJournal(done: Int) throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try seal(in: output)
      for step in Step.all.prefix(done) { try step.take(in: folder) }
      try Stage(of: output).rollForward()
      #expect(try output.allFiles() == withManifest(Self.new))
      #expect(try output.allFolders() == ["actors", "names", "places", "places/deep"])
      #expect(!Stage(of: output).hasJournal)
      #expect(try write(Self.new, to: output) == "wrote 0, removed 0")
      #expect(try folder.names() == ["public"])
    }
  }

  /// Being killed again while finishing is the same as having been killed later, or earlier.
  @Test(arguments: 0..<Step.all.count + 1)
  func buildsOverAnInterruptedBuild(done: Int) throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try seal(in: output)
      for step in Step.all.prefix(done) { try step.take(in: folder) }
      try write(Self.old, to: output)
      #expect(try output.allFiles() == withManifest(Self.old))
      #expect(try folder.names() == ["public"])
    }
  }

  @Test(arguments: 0...Self.new.count)
  func leavesNothingWhereTheFirstBuildWasKilled(staged: Int) throws {
    try withScratchFolder { folder in
      _ = try stage(Self.new, first: staged, in: folder.folder("public"))
      #expect(folder.kind(of: "public") == .missing)
      try expectNextBuildGivesTheNewSite(folder)
    }
  }

  @Test func bringsNoSiteBackThatWasRemovedMeanwhile() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try seal(in: output)
      try output.removeAll()
      try Stage(of: output).rollForward()
      #expect(try folder.names() == [])
    }
  }

  @Test(arguments: ["", "=0", "+a\0", "+a\0=2\0", "+../a\0=1\0", "?a\0=1\0", "+\0=1\0"])
  func refusesADamagedJournalAndTouchesNothing(journal: String) throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.old, to: output)
      try folder.folder(".public.dossier").write(Array(journal.utf8), to: "journal")
      let failure = FileError(
        "finish the interrupted build of",
        output.path,
        reason: "its journal is damaged"
      )
      #expect(throws: failure) { try Stage(of: output).rollForward() }
      #expect(throws: failure) { try FolderSink(output) }
      #expect(try output.allFiles() == withManifest(Self.old))
    }
  }

  @Test(arguments: ["plain.html", "line\nfeed", "ends in \r", "\u{301}accent first", "=1", "- a"])
  func keepsEveryPathThroughTheJournal(path: String) {
    let paths = [RelativePath(path)].compactMap(\.self)
    for journal in [Journal(renamed: paths, removed: ["x"]), Journal(renamed: ["x"], removed: paths)] {
      #expect(Journal(bytes: journal.bytes) == journal)
    }
  }

  private func expectNextBuildGivesTheNewSite(_ folder: Folder) throws {
    try write(Self.new, to: folder.folder("public"))
    #expect(try folder.folder("public").allFiles() == withManifest(Self.new))
    #expect(try folder.names() == ["public"])
  }

  /// The old site in `output`, with everything ready beside it for the new one.
  private func seal(in output: Folder) throws {
    try write(Self.old, to: output)
    _ = try stage(Self.new, in: output)
    let stage = Stage(of: output)
    let changed = try stage.files.allFiles().paths
    #expect(changed == ["actors/b.html", "index.html", "names/a.html", "places/deep/y.html"])
    try stage.seal(Journal(renamed: changed, removed: ["gone/deep/x.html", "names"]), manifest(of: Self.new))
  }
}

/// One operation on the disk while a journal is followed.
enum Step: Sendable {
  case removeFile(RelativePath)
  case removeFolder(RelativePath)
  case makeFolder(RelativePath)
  case bring(RelativePath)
  case bringManifest
  case removeJournal
  case removeStagedFolder(RelativePath)

  /// All of them in their order; removing the stage is cut short, its parts being alike.
  static let all: [Step] = [
    .removeFile("gone/deep/x.html"), .removeFolder("gone/deep"), .removeFolder("gone"), .removeFile("names"),
    .bring("actors/b.html"), .bring("index.html"), .makeFolder("names"), .bring("names/a.html"), .makeFolder("places"),
    .makeFolder("places/deep"), .bring("places/deep/y.html"), .bringManifest, .removeJournal,
    .removeStagedFolder("actors"), .removeStagedFolder("names"),
  ]

  func take(in folder: Folder) throws {
    let output = folder.folder("public")
    let stage = folder.folder(".public.dossier")
    switch self {
    case .removeFile(let path): try output.remove(path)
    case .removeFolder(let path): #expect(output.folder(path).removeIfEmpty())
    case .makeFolder(let path): try output.folder(path).make()
    case .bring(let path): try stage.folder("files").rename(path, to: path, in: output)
    case .bringManifest: try stage.rename("manifest.json", to: Manifest.path, in: output)
    case .removeJournal: try stage.remove("journal")
    case .removeStagedFolder(let path): #expect(stage.folder("files").folder(path).removeIfEmpty())
    }
  }
}
