import Foundation
import Testing
import WikiFiles
import WikiTestSupport

@Suite struct BadPlaceTests {
  @Test func refusesSymbolicLinksThatLeaveTheRootOrLeadNowhere() async throws {
    try await expectRefusal(
      of: .blueBand,
      because: [
        "Site/actors/passwd.md:1:1: error: the symbolic link Site/actors/passwd.md leads out of the wiki "
          + "[link-leaves-root]",
        "seeds/etc:1:1: error: the symbolic link seeds/etc leads out of the wiki [link-leaves-root]",
        "seeds/loop:1:1: error: the symbolic link seeds/loop leads nowhere, or in a circle [broken-symbolic-link]",
        "seeds/none.txt:1:1: error: the symbolic link seeds/none.txt leads nowhere, or in a circle "
          + "[broken-symbolic-link]",
        "seeds/up.txt:1:1: error: the symbolic link seeds/up.txt leads out of the wiki [link-leaves-root]",
      ]
    ) { wiki in
      try wiki.box.write(Array("secret\n".utf8), to: "up.txt")
      try wiki.link("seeds/up.txt", to: "../../up.txt")
      try wiki.link("seeds/etc", to: "/etc")
      try wiki.link("seeds/loop", to: ".")
      try wiki.link("seeds/none.txt", to: "nothing.txt")
      try wiki.link("Site/actors/passwd.md", to: "/etc/passwd")
    }
  }

  @Test func followsSymbolicLinksInsideOfTheWiki() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.link("seeds/again.txt", to: "report.txt")
    let outcome = await wiki.run("build")
    let site = try wiki.site
    #expect(outcome.code == 0)
    #expect(site.text("evidence/again.txt") == site.text("evidence/report.txt"))
  }

  @Test func refusesPipesWithoutWaitingForThem() async throws {
    try await expectRefusal(
      of: .blueBand,
      because: ["seeds/pipe.txt:1:1: error: seeds/pipe.txt is neither a file nor a folder [unreadable-file]"]
    ) { wiki in
      let made = unsafe mkfifo(wiki.root.path(of: "seeds/pipe.txt"), 0o600)
      #expect(made == 0)
    }
  }

  @Test func refusesNamesThatAreNotUTF8() async throws {
    try await expectRefusal(
      of: .blueBand,
      because: [
        "seeds/bad\u{FFFD}.txt:1:1: error: seeds/bad\u{FFFD}.txt cannot be read: its name is not UTF-8, or its path too long [unreadable-file]"
      ]
    ) { wiki in
      let name = wiki.root.path(of: "seeds/bad").utf8.map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xFF)]
      let ending = ".txt".utf8.map { CChar(bitPattern: $0) } + [0]
      let descriptor = unsafe open(name + ending, O_CREAT | O_WRONLY, 0o600)
      #expect(descriptor >= 0)
      close(descriptor)
    }
  }

  @Test func givesTextsOfAnyNameASafeAddress() async throws {
    let wiki = try TestWiki("")
    let names = ["with space", "quo'te\"s", "new\nline", "\u{639}\u{631}\u{628}", "a&b<c>", "-dash", "100%", "x#y?z"]
    for name in names { try wiki.write("Some text.\n", to: RelativePath("seeds/\(name).txt")) }
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0)
    let pages = try wiki.root.folder("public/sources").names()
    #expect(
      pages == [
        "100.html", "a-b-c.html", "dash.html", "index.html", "new-line.html", "quote-s.html", "with-space.html",
        "x-8644f930.html", "x-y-z.html",
      ]
    )
  }

  @Test func refusesTextsWhoseNameIsKeptForSomethingElse() async throws {
    try await expectRefusal(
      of: .blueBand(and: "seeds/CON.md", "Some text.\n"),
      because: [
        "seeds/CON.md:1:1: error: the text seeds/CON.md has no record, and no id may be 'con': Windows keeps it for a device [reserved-id]"
      ]
    )
  }

  @Test func refusesTextsWhoseNamesClash() async throws {
    let files = FileTree.blueBand(and: "seeds/a b.txt", "One.\n").with("-- seeds/a-b.md --\nTwo.\n")
    try await expectRefusal(
      of: files,
      because: [
        "seeds/a-b.md:1:1: error: the text seeds/a-b.md has no record, and its id 'a-b' is taken [duplicate-id]"
      ]
    )
  }

  @Test(.timeLimit(.minutes(5)))
  func readsADeepFolderOfTexts() async throws {
    let wiki = try TestWiki("")
    let deep = (0..<300).map { "f\($0)" }.joined(separator: "/")
    try wiki.write("Deep text.\n", to: RelativePath("seeds/\(deep)/text.txt"))
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0)
    #expect(try wiki.root.folder("public/sources").names().count == 2)
  }
}

@Suite struct OutputFolderTests {
  @Test func refusesAFolderThatIsNotOurs() async throws {
    let files = FileTree.blueBand.with("-- public/index.html --\nmine\n")
    let wiki = try TestWiki(files)
    let outcome = await wiki.run("build")
    #expect(
      outcome
        == Outcome(
          code: 2,
          errors: "dossier: cannot write the site to public: there are files in it that this program did not write; "
            + "name another folder with --output, or empty it\n"
        )
    )
    #expect(try wiki.root.content == files)
  }

  @Test(arguments: [".", ".."])
  func refusesTheWikisOwnFolderAndThoseAbove(folder: String) async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run("build --output \(folder)")
    #expect(outcome.code == 2)
    #expect(outcome.errors.hasSuffix("did not write; name another folder with --output, or empty it\n"))
    #expect(try wiki.root.content == .blueBand)
  }

  @Test(arguments: ["seeds", "Site", "seeds/public", "Site/static/public", "public/../seeds/x", "Templates"])
  func refusesTheFoldersThatItReads(folder: String) async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run("build --output \(folder)")
    let source = folder.split(separator: "/").first { ["seeds", "Site", "Templates"].contains($0) } ?? ""
    let place = folder.replacing("public/../", with: "")
    #expect(
      outcome
        == Outcome(
          code: 2,
          errors: "dossier: cannot write the site to \(place): the program reads '\(source)/'; name another folder\n"
        )
    )
    #expect(try wiki.root.content == .blueBand)
  }

  @Test func refusesAFile() async throws {
    let files = FileTree.blueBand.with("-- out --\nmine\n")
    let wiki = try TestWiki(files)
    let itself = await wiki.run("build --output out")
    let below = await wiki.run("build --output out/site")
    #expect(itself == Outcome(code: 2, errors: "dossier: cannot write the site to out: it is no folder\n"))
    #expect(below == Outcome(code: 2, errors: "dossier: cannot make the folder out/.site.dossier: Not a directory\n"))
    #expect(try wiki.root.content == files)
  }

  @Test func leavesAForeignFileThatIsInTheWay() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("build")
    try wiki.write("mine\n", to: "public/actors/ann-hill.html")
    try wiki.write("---\nname: Ann Hill\nkind: person\npublic: yes\n---\n", to: "Site/actors/ann-hill.md")
    let before = try wiki.root.content
    let outcome = await wiki.run("build")
    #expect(
      outcome
        == Outcome(
          code: 2,
          errors: "dossier: cannot write public/actors/ann-hill.html: a file that this program did not write is in the "
            + "way\n"
        )
    )
    #expect(try wiki.root.content == before)
  }

  @Test func writesIntoTheFolderThatALinkLeadsTo() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.box.folder("www").make()
    try wiki.link("public", to: "../www")
    let first = await wiki.run("build")
    let second = await wiki.run("build --verbose")
    #expect(first.errors == "public: 13 pages, 211 links, nothing to mend in T s (T ms a page)\n")
    #expect(second.errors.contains("wrote 0 files, removed 0 files\n"))
    #expect(try wiki.box.folder("www").content["index.html"] != nil)
  }

  @Test func refusesALinkIntoTheFoldersThatItReads() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.root.folder("seeds/more").make()
    try wiki.link("public", to: "seeds/more")
    let outcome = await wiki.run("build")
    #expect(
      outcome
        == Outcome(
          code: 2,
          errors: "dossier: cannot write the site to public: the program reads 'seeds/'; name another folder\n"
        )
    )
  }
}
