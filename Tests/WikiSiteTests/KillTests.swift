import Foundation
import Testing
import WikiFiles
import WikiTestSupport

@testable import WikiSite

/// The real program, killed at random moments.
@Suite(.serialized) struct KillTests {
  @Test func leavesThePreviousSiteOrTheNewOneWheneverItIsKilled() throws {
    try withScratchFolder { folder in
      let trial = try KillTrial(in: folder, texts: 200)
      var random = SeededGenerator(seed: 2026)
      for run in 0..<20 {
        try trial.killABuild(of: run % 2, at: run % 3 == 0 ? .anyTime : .journal, &random)
        try trial.expectOneSiteOrAJournal("run \(run)")
        try trial.finish(of: run % 2, by: run % 4 < 2 ? "check" : "build")
        try trial.expectOneSite("run \(run), finished")
      }
    }
  }
}

/// Two states of one wiki that are built into one folder in turn.
private struct KillTrial {
  let wikis: [Folder]
  let sites: [FileTree]
  let place: Folder
  let duration: Duration

  /// When the kill comes.
  enum Moment {
    /// Within the time that a build takes.
    case anyTime
    /// Within some milliseconds after the journal stands.
    case journal
  }

  init(in folder: Folder, texts: Int) throws {
    var sites: [FileTree] = []
    wikis = [folder.folder("0/wiki"), folder.folder("1/wiki")]
    place = folder.folder("place")
    let clock = ContinuousClock()
    var duration = Duration.zero
    for (version, wiki) in wikis.enumerated() {
      try GeneratedWiki.write(version: version, texts: texts, to: wiki)
      let output = folder.folder("\(String(version))/expected")
      duration = try clock.measure {
        let end = try Program.run(["build", "--root", wiki.path, "--output", output.path])
        #expect(end.code == 0, "\(end.errors)")
      }
      sites.append(try output.allFiles())
      try output.write([], to: "mine.txt")
    }
    self.sites = sites
    self.duration = duration
    _ = try Program.run(["build", "--root", wikis[1].path, "--output", output.path])
    try output.write(Array("mine".utf8), to: "mine.txt")
    try expectOneSite("first build")
  }

  var output: Folder { place.folder("public") }

  private var journalStands: Bool { place.kind(of: ".public.dossier/journal") == .file }

  func killABuild(of version: Int, at moment: Moment, _ random: inout SeededGenerator) throws {
    let program = try Program(["build", "--root", wikis[version].path, "--output", output.path])
    let longest: Duration
    switch moment {
    case .anyTime: longest = duration
    case .journal:
      while program.isRunning, !journalStands { usleep(20) }
      longest = .milliseconds(8)
    }
    usleep(UInt32.random(in: 0...UInt32(longest / .microseconds(1)), using: &random))
    program.kill()
    _ = program.end()
  }

  func finish(of version: Int, by verb: String) throws {
    let end = try Program.run([verb, "--root", wikis[version].path, "--output", output.path])
    #expect(end.code == 0, "\(end.errors)")
  }

  func expectOneSiteOrAJournal(_ comment: Comment) throws {
    if journalStands {
      #expect(try output.read("mine.txt") == Array("mine".utf8), comment)
    } else {
      try expectOneSite(comment)
    }
  }

  func expectOneSite(_ comment: Comment) throws {
    var files = try output.allFiles()
    #expect(files["mine.txt"] == Array("mine".utf8), comment)
    files["mine.txt"] = nil
    #expect(sites.contains(files), comment)
    #expect(!journalStands, comment)
  }
}
