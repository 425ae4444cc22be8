import Testing
import WikiFiles
import WikiTestSupport

@Suite struct CommandLineTests {
  @Test func buildsTheWikiItStandsInAndEndsWithOneLine() async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run("build")
    let site = try wiki.site
    #expect(outcome == Outcome(code: 0, errors: "public: 13 pages, 211 links, nothing to mend in T s (T ms a page)\n"))
    #expect(site["index.html"] != nil)
    #expect(site.text("evidence/report.txt") == FileTree.blueBand.text("seeds/report.txt"))
  }

  @Test(arguments: ["seeds", "Site/actors"])
  func findsTheRootUpwards(folder: RelativePath) async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run("build", in: wiki.root.folder(folder))
    #expect(outcome.code == 0)
    #expect(outcome.errors == "WIKI/public: 13 pages, 211 links, nothing to mend in T s (T ms a page)\n")
  }

  @Test func takesRootAndOutputAsSeenFromWhereItStands() async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run("build --root wiki --output here/site", in: wiki.box)
    let site = try wiki.box.folder("here/site").content
    let own = try wiki.site
    #expect(outcome.errors == "here/site: 13 pages, 211 links, nothing to mend in T s (T ms a page)\n")
    #expect(site["index.html"] != nil && own.isEmpty)
  }

  @Test(arguments: ["build", "check", "clean"])
  func saysInOneLineWhatItLookedForWhereThereIsNoWiki(verb: String) async throws {
    let wiki = try TestWiki("")
    let outcome = await wiki.run(verb)
    let missing = await wiki.run("\(verb) --root nowhere")
    #expect(
      outcome
        == Outcome(
          code: 2,
          errors:
            "dossier: cannot find a wiki in WIKI: there is neither 'seeds/' nor 'Site/'; name the wiki's folder with "
            + "--root, or begin one with a folder 'seeds' that holds texts\n"
        )
    )
    #expect(missing == Outcome(code: 2, errors: "dossier: cannot read the wiki nowhere: there is no such folder\n"))
    #expect(try wiki.root.names().isEmpty)
  }

  @Test func buildsAFolderThatHoldsNothingButTexts() async throws {
    let wiki = try TestWiki(FileTree.blueBand.without("Site"))
    let outcome = await wiki.run("build")
    let site = try wiki.site
    #expect(outcome.errors == "public: 5 pages, 47 links, nothing to mend in T s (T ms a page)\n")
    #expect(site["sources/report.html"] != nil && site["sources/index.html"] != nil)
  }

  @Test func buildsAFolderThatHoldsNothingButRecords() async throws {
    let wiki = try TestWiki("-- Site/actors/ann-hill.md --\n---\nname: Ann Hill\nkind: person\npublic: yes\n---\n")
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0)
    #expect(try wiki.site["actors/ann-hill.html"] != nil)
  }

  @Test func buildsAnEmptyFolderOfTexts() async throws {
    let wiki = try TestWiki("")
    try wiki.root.folder("seeds").make()
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0)
    #expect(try wiki.site["index.html"] != nil)
  }

  @Test func touchesNothingWhereNothingHasChanged() async throws {
    let wiki = try TestWiki(.blueBand)
    let first = await wiki.run("build --verbose")
    let second = await wiki.run("build --verbose")
    let line = "public: 13 pages, 211 links, nothing to mend in T s (T ms a page)\n"
    #expect(first.errors == "read 5 files of WIKI\nwrote 15 files, removed 0 files\n" + line)
    #expect(second.errors == "read 5 files of WIKI\nwrote 0 files, removed 0 files\n" + line)
  }

  @Test func removesPagesOfRecordsThatAreGone() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("build")
    try wiki.root.remove("Site/pages/about.md")
    let outcome = await wiki.run("build")
    let site = try wiki.site
    #expect(outcome.code == 0)
    #expect(site["about.html"] == nil && site["index.html"] != nil)
  }

  @Test func writesCanonicalLinksAndThoseOf404ForABaseURL() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("build")
    let plain = try wiki.site
    let outcome = await wiki.run("build --base-url https://example.org/little")
    let site = try wiki.site
    #expect(outcome.code == 0)
    #expect(!plain.text("actors/blue-band.html").contains("canonical"))
    #expect(
      site.text("actors/blue-band.html")
        .contains(#"<link rel="canonical" href="https://example.org/little/actors/blue-band.html">"#)
    )
    #expect(site.text("actors/blue-band.html").contains(#"<a href="../about.html">"#))
    #expect(site.text("404.html").contains(#"<a href="https://example.org/little/actors/index.html">"#))
  }

  @Test func refusesABaseURLThatIsNoAddress() async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run("build --base-url nonsense")
    #expect(outcome.code == 1)
    #expect(outcome.findings == ["error: --base-url: an address begins with https:// or http:// [bad-value]"])
    #expect(try wiki.site.isEmpty)
  }

  @Test func makesTheSameSiteWithAnyNumberOfJobs() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("build --jobs 1")
    let one = try wiki.site
    _ = await wiki.run("build --jobs 7 --output other")
    let seven = try wiki.root.folder("other").content
    #expect(one == seven)
  }
}

@Suite struct CleanCommandTests {
  @Test func removesWhatTheProgramWroteAndNothingElse() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("build")
    try wiki.write("mine", to: "public/actors/mine.txt")
    let outcome = await wiki.run("clean")
    let left = try wiki.root.content
    #expect(outcome == Outcome(code: 0, errors: "public: removed 16 files\n"))
    #expect(
      left
        == .blueBand.with("-- public/actors/mine.txt --\nmine").replacing(
          "mine\n",
          with: "mine",
          in: "public/actors/mine.txt"
        )
    )
  }

  @Test func leavesAFolderThatIsNotOurs() async throws {
    let files = FileTree.blueBand.with("-- public/index.html --\nmine")
    let wiki = try TestWiki(files)
    let outcome = await wiki.run("clean")
    let quiet = await wiki.run("clean --quiet")
    #expect(outcome == Outcome(code: 0, errors: "public: there is no site of this program\n"))
    #expect(quiet == Outcome(code: 0))
    #expect(try wiki.root.content == files)
  }

  @Test func refusesAManifestThatNamesFilesOutsideOfTheSite() async throws {
    let files = FileTree.blueBand.with(
      """
      -- public/dossier-manifest.json --
      [{"path":"../seeds/report.txt","sha256":"","bytes":1}]
      """
    )
    let wiki = try TestWiki(files)
    let outcome = await wiki.run("clean")
    #expect(outcome == Outcome(code: 0, errors: "public: there is no site of this program\n"))
    #expect(try wiki.root.content == files)
  }
}
