import Foundation
import Testing
import WikiTestSupport

@testable import WikiFiles
@testable import WikiSite

/// What is not the program's is never changed, whatever stands where.
@Suite struct ForeignFileTests {
  static let site: FileTree = """
    -- actors/a.html --
    a
    -- index.html --
    home
    """

  @Test func refusesAFileInThePlaceOfItsFolder() throws {
    try expectRefusal(
      of: "-- public --\nmine",
      saying: { FileError("write the site to", $0.path(of: "public"), reason: "it is no folder") }
    )
  }

  @Test(arguments: ["mine.txt", ".hidden", "index.html", "actors/a.html"] as [RelativePath])
  func refusesAFolderWithFilesAndNoManifest(path: RelativePath) throws {
    try expectRefusal(of: FileTree().adding("public" / path, "mine"), saying: notOurs)
  }

  @Test(arguments: [
    "", "[", "{}", "null", "[{\"path\":\"../a\",\"sha256\":\"\",\"bytes\":0}]", "[{\"path\":\"a\"}]", "\u{FF}",
  ])
  func refusesAFolderWithADamagedManifest(manifest: String) throws {
    try expectRefusal(of: FileTree().adding("public" / Manifest.path, manifest), saying: notOurs)
  }

  @Test(arguments: ["index.html", "actors/a.html", "actors"] as [RelativePath])
  func refusesAForeignFileWhereTheSiteWantsOne(path: RelativePath) throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write("-- old.html --", to: output)
      try output.write(Array("mine".utf8), to: path)
      try expectRefusalInTheWay(of: path, in: folder)
    }
  }

  /// Each was a file of the site, or the way to one, until somebody put something else there.
  @Test(arguments: ["index.html", "actors/a.html", "actors", "new.html"] as [RelativePath])
  func refusesALinkWhereTheSiteWantsAFile(path: RelativePath) throws {
    for target in ["../elsewhere", "../elsewhere/a.html", "nowhere"] {
      try withScratchFolder { folder in
        let output = folder.folder("public")
        try write(Self.site, to: output)
        try folder.write(Array("mine".utf8), to: "elsewhere/a.html")
        if output.standing(at: path) == .folder { try output.folder(path).removeAll() }
        try output.remove(path)
        try output.link(path, to: target)
        try expectRefusalInTheWay(of: path, in: folder)
      }
    }
  }

  @Test func refusesAFolderWhereTheSiteHadAFile() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.site, to: output)
      try output.remove("index.html")
      try output.write(Array("mine".utf8), to: "index.html/mine.txt")
      try expectRefusalInTheWay(of: "index.html", in: folder)
    }
  }

  @Test func keepsForeignFilesBesideItsOwn() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.site, to: output)
      try output.write(Array("mine".utf8), to: "CNAME")
      try output.write(Array("mine".utf8), to: "actors/mine.html")
      try write("-- index.html --\nhome", to: output)
      let foreign = FileTree().adding("CNAME", "mine").adding("actors/mine.html", "mine")
      #expect(try output.allFiles() == withManifest("-- index.html --\nhome").adding(foreign))
      #expect(try SiteCleaner.clean(output) == 2)
      #expect(try output.allFiles() == foreign)
    }
  }

  /// The site had a page there; what stands there now is somebody else's.
  @Test(arguments: ["folder", "link", "file in the place of a folder", "link in the place of a folder"])
  func keepsWhatHasTakenThePlaceOfAPageThatGoes(kind: String) throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.site, to: output)
      try folder.write(Array("mine".utf8), to: "elsewhere/a.html")
      try output.remove("actors/a.html")
      switch kind {
      case "folder": try output.write(Array("mine".utf8), to: "actors/a.html/mine.txt")
      case "link": try output.link("actors/a.html", to: "../../elsewhere/a.html")
      case "file in the place of a folder":
        output.folder("actors").removeIfEmpty()
        try output.write(Array("mine".utf8), to: "actors")
      default:
        output.folder("actors").removeIfEmpty()
        try output.link("actors", to: "../elsewhere")
      }
      let before = try folder.allFiles()
      try write("-- index.html --\nhome", to: output)
      #expect(try folder.allFiles() == before.adding(in: "public", withManifest("-- index.html --\nhome")))
      _ = try SiteCleaner.clean(output)
      #expect(try folder.allFiles() == before.removing(["public/index.html", "public/dossier-manifest.json"]))
    }
  }

  @Test func cleansAwayTheWholeSite() throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try write(Self.site, to: output)
      _ = try stage("-- half.html --", in: output)
      #expect(try SiteCleaner.clean(output) == 3)
      #expect(try folder.names() == [])
      #expect(try SiteCleaner.clean(output) == nil)
    }
  }

  @Test(arguments: ["", "[", "[]x"])
  func cleansNothingWithoutAWholeManifest(manifest: String) throws {
    try withScratchFolder { folder in
      let files = Self.site.adding(Manifest.path, manifest)
      for path in files.paths { try folder.write(files[path] ?? [], to: "public" / path) }
      #expect(try SiteCleaner.clean(folder.folder("public")) == nil)
      #expect(try folder.folder("public").allFiles() == files)
    }
  }

  /// Works for root as well, for whom no folder is closed: no folder can be made below a file.
  @Test func saysWhatItCouldNotMake() throws {
    #expect(throws: FileError("make the folder", "/dev/null/far", code: ENOTDIR)) {
      try FolderSink(Folder("/dev/null/far/public"))
    }
  }

  @Test func refusesAFileInThePlaceOfItsStage() throws {
    try withScratchFolder { folder in
      try write(Self.site, to: folder.folder("public"))
      try folder.write(Array("mine".utf8), to: ".public.dossier")
      let before = try folder.allFiles()
      #expect(throws: FileError("make the folder", folder.path(of: ".public.dossier/files"), code: ENOTDIR)) {
        try FolderSink(folder.folder("public"))
      }
      #expect(try folder.allFiles() == before)
    }
  }

  private func notOurs(_ folder: Folder) -> FileError {
    FileError(
      "write the site to",
      folder.path(of: "public"),
      reason: "there are files in it that this program did not write; name another folder with --output, or empty it"
    )
  }

  private func expectRefusal(of files: FileTree, saying failure: (Folder) -> FileError) throws {
    try withScratchFolder { folder in
      for path in files.paths { try folder.write(files[path] ?? [], to: path) }
      #expect(throws: failure(folder)) { try FolderSink(folder.folder("public")) }
      #expect(try folder.allFiles() == files)
      #expect(try SiteCleaner.clean(folder.folder("public")) == nil)
      #expect(try folder.allFiles() == files)
    }
  }

  private func expectRefusalInTheWay(of path: RelativePath, in folder: Folder) throws {
    let output = folder.folder("public")
    let before = try folder.allFiles()
    let reason = "a file that this program did not write is in the way"
    var wanted = Self.site.adding("new.html", "new")
    wanted["index.html"] = Array("changed".utf8)
    var sink = try FolderSink(output)
    #expect(throws: FileError("write", output.path(of: path), reason: reason)) {
      for file in wanted.paths { try sink.write(wanted[file] ?? [], to: file, sha256: "") }
    }
    sink.abandonQuietly()
    #expect(try folder.allFiles() == before)
  }
}

extension FileTree {
  fileprivate func adding(_ others: FileTree) -> FileTree { others.paths.reduce(into: self) { $0[$1] = others[$1] } }

  fileprivate func adding(in folder: RelativePath, _ others: FileTree) -> FileTree {
    others.paths.reduce(into: self) { $0[folder / $1] = others[$1] }
  }

  fileprivate func removing(_ paths: [RelativePath]) -> FileTree { paths.reduce(into: self) { $0[$1] = nil } }
}

extension FileError {
  /// A failure that the system gave.
  fileprivate init(_ operation: String, _ path: String, code: Int32) {
    errno = code
    self.init(operation, path)
  }
}
