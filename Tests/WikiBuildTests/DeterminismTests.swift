import Testing
import WikiBuild
import WikiDiagnostics
import WikiFiles
import WikiSite
import WikiTestSupport

/// Equal inputs give equal bytes.
@Suite struct DeterminismTests {
  @Test(arguments: [2, 8])
  func givesTheSameSiteWithAnyNumberOfTasks(jobs: Int) async throws {
    let alone = try await site(of: Self.wiki, jobs: 1)
    let together = try await site(of: Self.wiki, jobs: jobs)
    #expect(alone.files.count > Self.wiki.count)
    #expect(together.files == alone.files)
    #expect(together.findings == alone.findings)
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func givesTheSameSiteInWhateverOrderFilesAreRead(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    var shuffled = FileTree()
    for path in Self.wiki.paths.shuffled(using: &random) { shuffled[path] = Self.wiki[path] }
    let straight = try await site(of: Self.wiki, jobs: 1)
    let built = try await site(of: shuffled, jobs: 4)
    #expect(built.files == straight.files)
    #expect(built.findings == straight.findings)
  }

  @Test func givesTheSameSiteOnDiskAsInMemory() async throws {
    let memory = try await site(of: Self.wiki, jobs: 1)
    try await withScratchFolder { folder in
      var assembly = SiteAssembly(try FolderSink(folder.folder("public")))
      try await build(Self.wiki, jobs: 2, into: &assembly)
      let change = try assembly.sink.commit()
      #expect(change == (written: memory.files.count, removed: 0))
      var disk = try folder.folder("public").allFiles()
      #expect(disk[Manifest.path] != nil)
      disk[Manifest.path] = nil
      #expect(disk == memory.files)
    }
  }

  @Test func givesTheSameSiteFromDiskAsFromMemory() async throws {
    let memory = try await site(of: Self.wiki, jobs: 1)
    try await withScratchFolder { folder in
      for path in Self.wiki.paths { try folder.write(Self.wiki[path] ?? [], to: path) }
      let read = try Corpus.read(folder)
      #expect(read.diagnostics == [])
      #expect(read.value.files == Self.wiki)
      let site = try await site(of: read.value.files, jobs: 2)
      #expect(site.files == memory.files)
    }
  }

  private func site(of wiki: FileTree, jobs: Int) async throws -> (files: FileTree, findings: [Diagnostic]) {
    var assembly = SiteAssembly(MemorySink())
    let findings = try await build(wiki, jobs: jobs, into: &assembly)
    return (assembly.sink.files, findings)
  }

  @discardableResult
  private func build<Destination: Sink>(
    _ wiki: FileTree,
    jobs: Int,
    into assembly: inout SiteAssembly<Destination>
  ) async throws -> [Diagnostic] {
    var options = BuildOptions()
    options.jobs = jobs
    let prepared = await prepare(Corpus(files: wiki, folderName: "wiki"), options)
    #expect(!prepared.diagnostics.hasErrors)
    return prepared.diagnostics + (try await assemble(prepared.value, options, into: &assembly))
  }

  /// Names that meet in many texts, statements, an event, and warnings.
  static let wiki: FileTree = {
    var wiki: FileTree = """
      -- Site/site.yml --
      title: Rivers
      rights: full
      -- Site/actors/river-guard.md --
      ---
      name: River Guard
      kind: armed-group
      aliases: [Guardians, RG]
      facts:
        - fighters: 500~
          from: text-3 "the River Guard"
      relations:
        - allied with: hill-league
          from: text-4 "met the Hill League"
      ---
      Guards [[hill-league|the hills]] and rivers [@text-5 "the River Guard"].
      -- Site/actors/hill-league.md --
      ---
      name: Hill League
      kind: party
      ---
      -- Site/events/2020-meeting.md --
      ---
      name: Meeting of the rivers
      kind: other
      date: 2020-05
      actors:
        - participant: river-guard
          from: text-6 "the River Guard"
      ---
      """
    for number in 0..<150 {
      let text =
        "Report \(number)\n\nOn Monday the River Guard met the Hill League at bend \(number % 7).\n\nRG left.\n"
      wiki["seeds/text-\(number).txt"] = Array(text.utf8)
    }
    return wiki
  }()
}
