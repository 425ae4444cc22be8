import Foundation
import Testing
import WikiFiles
import WikiTestSupport

@testable import WikiSite

/// A disk that takes no more.
@Suite(.serialized) struct FullDiskTests {
  /// `/dev/full` takes no byte, for root neither.
  @Test func saysThatTheDiskIsFull() throws {
    try withScratchFolder { folder in
      try folder.link("full", to: "/dev/full")
      let failure = try #require(throws: FileError.self) { try folder.write([1], to: "full") }
      #expect(failure.description == "cannot write \(folder.path)/full: No space left on device")
    }
  }

  @Test func endsWhereNobodyTakesWhatItPrints() throws {
    let end = try Program.run(["check", "--explain", "bad-id"], limits: "exec > /dev/full")
    #expect(end.code == 2)
    #expect(end.errors == "dossier: cannot write to standard output\n")
  }

  /// The system is told to refuse files over a few blocks, which it does as a full disk would: in the middle.
  @Test func leavesThePreviousSiteWhereAFileCannotBeWritten() throws {
    try withScratchFolder { folder in
      let wiki = folder.folder("wiki")
      try GeneratedWiki.write(version: 0, texts: 3, to: wiki)
      #expect(try Program.run(["build", "--root", wiki.path]).code == 0)
      let before = try wiki.folder("public").allFiles()
      try wiki.write(Array(String(repeating: "A long paragraph.\n\n", count: 10_000).utf8), to: "seeds/long.txt")
      let end = try Program.run(["build", "--root", wiki.path], limits: "trap '' XFSZ; ulimit -f 100")
      #expect(end.code == 2)
      #expect(end.errors.hasSuffix("File too large\n"), "\(end.errors)")
      #expect(try wiki.folder("public").allFiles() == before)
      #expect(try wiki.names() == ["Site", "public", "seeds"])
    }
  }

  /// A small disk of its own, of which the stage needs more than there is.
  @Test(.enabled(if: SmallDisk.canBeMounted, "mounting a small disk takes root on Linux"))
  func leavesThePreviousSiteWhereTheDiskIsFull() throws {
    try withScratchFolder { folder in
      try SmallDisk.mounted(at: folder.folder("disk")) { disk in
        let output = disk.folder("public")
        try write("-- index.html --\nhome", to: output)
        var sink = try stage("-- a.html --\na", in: output)
        let failure = try #require(throws: FileError.self) {
          try sink.write(Array(repeating: 1, count: 1 << 20), to: "b.html", sha256: "")
        }
        #expect(failure.reason == "No space left on device")
        sink.abandonQuietly()
        #expect(try output.allFiles() == withManifest("-- index.html --\nhome"))
        #expect(try disk.names() == ["public"])
        #expect(try write("-- index.html --\nnew", to: output) == "wrote 1, removed 0")
      }
    }
  }

  /// Files could be staged, but not be renamed from the stage to the site.
  @Test(.enabled(if: SmallDisk.canBeMounted, "mounting a small disk takes root on Linux"), arguments: ["", "site"])
  func refusesAFolderThatIsADiskOfItsOwn(content: String) throws {
    try withScratchFolder { folder in
      let output = folder.folder("public")
      try SmallDisk.mounted(at: output) { disk in
        if !content.isEmpty { try disk.write(manifest(of: FileTree()).json, to: Manifest.path) }
        let failure = FileError(
          "write the site to",
          output.path,
          reason: "it is a file system of its own, to which files cannot be renamed; name a folder inside it"
        )
        #expect(throws: failure) { try FolderSink(output) }
        #expect(try folder.names() == ["public"])
        try write("-- index.html --\nhome", to: output.folder("inside"))
      }
    }
  }
}

/// A disk in memory, of 256 kB.
enum SmallDisk {
  static let canBeMounted: Bool = {
    do {
      return try withScratchFolder { folder in
        guard try run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder.path) else { return false }
        return try run("umount", folder.path)
      }
    } catch {
      return false
    }
  }()

  static func mounted(at folder: Folder, _ body: (Folder) throws -> Void) throws {
    try folder.make()
    #expect(try run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder.path))
    let result = Result { try body(folder) }
    #expect(try run("umount", folder.path))
    try result.get()
  }

  private static func run(_ arguments: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
