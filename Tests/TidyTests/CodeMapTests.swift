import Testing

/// The table of modules in `ARCHITECTURE.md` against the imports of the sources and against `Package.swift`.
@Suite struct CodeMapTests {
  @Test func listsEveryTargetInTheOrderOfThePackage() throws {
    #expect(try CodeMap().modules == PackageTargets().names)
  }

  @Test func listsEveryFolderOfSources() throws {
    let missing = try ImportGraph().modules.subtracting(CodeMap().modules)
    #expect(missing.sorted() == [])
  }

  @Test func saysWhatEachModuleImports() throws {
    let (map, graph) = (try CodeMap(), try ImportGraph())
    let own = Set(map.modules)
    for row in map.rows { #expect(row.uses == graph.imports(of: row.module).filter(own.contains), "\(row.module)") }
  }

  @Test func agreesWithThePackageOnDependencies() throws {
    let targets = try PackageTargets()
    for row in try CodeMap().rows { #expect(row.uses == targets.uses[row.module], "\(row.module)") }
  }

  @Test func putsEveryModuleBelowThoseThatItUses() throws {
    let map = try CodeMap()
    for (place, row) in map.rows.enumerated() {
      let above = Set(map.modules[..<place])
      #expect(row.uses.filter { !above.contains($0) } == [], "\(row.module)")
    }
  }

  @Test func saysEachModuleInOneSentence() throws {
    for row in try CodeMap().rows { #expect(!row.sentence.contains(". ") && row.sentence.count < 160, "\(row.module)") }
  }
}

/// Each foreign thing has one door.
@Suite struct ForeignModuleTests {
  @Test(arguments: [
    ("CCMarkGFM", ["WikiMarkdown"]),
    ("CGumbo", ["WikiImport"]),
    ("ArgumentParser", ["WikiCommand"]),
    ("FoundationEssentials", ["WikiImport", "WikiSite"]),
    ("Foundation", ["WikiCommand", "dossier", "embed-files", "WikiTestSupport"]),
    ("Glibc", ["WikiFiles", "WikiTestSupport"]),
    ("Synchronization", ["WikiMarkdown"]),
    ("Yams", []),
  ])
  func isImportedOnlyByItsDoor(module: String, doors: [String]) throws {
    #expect(try ImportGraph().importers(of: module).subtracting(doors).sorted() == [])
  }

  /// A library that is not named above would otherwise come in without a decision.
  @Test func areNoOthers() throws {
    let (graph, own) = (try ImportGraph(), Set(try CodeMap().modules))
    let known: Set = [
      "ArgumentParser", "FoundationEssentials", "Foundation", "Glibc", "Musl", "Darwin", "Synchronization",
    ]
    for module in graph.modules.sorted() {
      #expect(graph.imports(of: module).filter { !own.contains($0) && !known.contains($0) } == [], "\(module)")
    }
  }
}
