import Testing
import WikiFiles
import WikiTestSupport

/// `dossier init`.
@Suite struct InitCommandTests {
  @Test func beginsAWikiThatIsWithoutFault() async throws {
    let wiki = try TestWiki(FileTree())
    let outcome = await wiki.run("init river-wiki")
    #expect(
      outcome.errors == """
        river-wiki: 4 files written
        next: 'cd river-wiki', put texts into seeds/, run 'dossier build' and open public/index.html

        """
    )
    let root = wiki.root.folder("river-wiki")
    try expectGolden(root.content.text("Site/site.yml"), "init-site.yml")
    let folders = ["actors", "events", "pages", "places", "site.yml", "sources", "terms"]
    #expect(try root.folder("Site").names() == folders)
    #expect(
      await wiki.run("check --strict", in: root) == Outcome(code: 0, errors: "WIKI/river-wiki: nothing to mend\n")
    )
    #expect(await wiki.run("build", in: root).code == 0)
    #expect(try root.folder("public").content.text("index.html").contains("<h1>River wiki</h1>"))
  }

  /// Every setting that stands there as an example can be used as it is, but for those that name other files.
  @Test func offersSettingsThatCanBeTaken() async throws {
    let wiki = try TestWiki(FileTree())
    _ = await wiki.run("init")
    let lines = try wiki.root.content.text("Site/site.yml").split(separator: "\n").map(String.init)
    let taken = lines.map { line in
      let isExample = line.hasPrefix("#") && (!line.hasPrefix("# ") || line.hasPrefix("#  "))
      return isExample && !line.hasPrefix("#home") ? String(line.dropFirst()) : line
    }
    try wiki.write(taken.joined(separator: "\n"), to: "Site/site.yml")
    #expect(await wiki.run("check").findings == [])
  }

  @Test func bringsInTextsAndDraftsTheirRecords() async throws {
    let wiki = try TestWiki(FileTree())
    try wiki.box.write(Array("Bridge falls\n\nBy Ann Hill\n\nMarch 5, 2024\n\nIt fell.\n".utf8), to: "in/bridge.txt")
    try wiki.box.write(Array("<h1>Dam</h1><p>The dam held, as all had hoped.".utf8), to: "in/dam.html")
    try wiki.box.write(Array("%PDF-1.7".utf8), to: "in/report.pdf")
    let outcome = await wiki.run("init --from ../in --title Water")
    #expect(
      outcome
        == Outcome(
          code: 0,
          errors: """
            report.pdf:1:1: warning: nothing was made of report.pdf: this program reads texts and web pages [unread-document]
              hint: Make a text of it: pdftotext -layout 'report.pdf'.
            WIKI: 9 files written (1 text, 1 web page)
            next: look through Site/sources, run 'dossier build' and open public/index.html

            """
        )
    )
    #expect(await wiki.run("check --ignore undated").findings == [])
    #expect(await wiki.run("init --from ../in --quiet").code == 0)
    #expect(try wiki.root.content.paths.count == 9)
  }

  /// Nothing that the user has is changed, whatever it is.
  @Test func neverOverwrites() async throws {
    let wiki = try TestWiki(.blueBand.with("-- .gitignore --\nmine\n-- in/report.txt --\nother words\n"))
    let before = try wiki.root.content
    let outcome = await wiki.run("init --from in --from seeds")
    #expect(outcome.codes == ["file-kept"])
    let after = try wiki.root.content
    for path in before.paths { #expect(after[path] == before[path], "\(path)") }
    #expect(after.paths.filter { before[$0] == nil } == ["Site/pages/home.md", "Site/pages/method.md"])
  }

  /// The wiki lies among the documents, and is none.
  @Test func bringsNotItselfIn() async throws {
    let wiki = try TestWiki("-- a.txt --\nA text\n")
    #expect(await wiki.run("init sub/wiki --from .").errors.hasPrefix("sub/wiki: 6 files written (1 text)\n"))
    let again = await wiki.run("init sub/wiki --from .")
    #expect(again.errors.hasPrefix("sub/wiki: 0 files written (1 document known already)\n"), "\(again)")
  }

  @Test func namesTheFieldsThatTheSettingsHaveToName() async throws {
    let wiki = try TestWiki("-- vault/.obsidian/app.json --\n{}\n-- vault/A.md --\n---\ncreated: 2020\n---\nx\n")
    _ = await wiki.run("init w")
    let outcome = await wiki.run("init w --from vault")
    #expect(outcome.errors.contains("write in Site/site.yml: other fields: [created]\n"), "\(outcome)")
  }

  @Test func writesNothingOnADryRun() async throws {
    let wiki = try TestWiki("-- a.txt --\nA text\n")
    let outcome = await wiki.run("init --dry-run --from .")
    #expect(
      outcome.errors.hasPrefix(
        ".gitignore\nSite/pages/home.md\nSite/pages/method.md\nSite/site.yml\nSite/sources/a.md\nseeds/a.txt\n"
      )
    )
    #expect(try wiki.root.names() == ["a.txt"])
  }

  @Test func takesAVaultForPages() async throws {
    let wiki = try TestWiki(
      """
      -- vault/.obsidian/app.json --
      {}
      -- vault/River.md --
      ---
      created: 2024-01-02
      ---
      See [[Bridge]].
      -- vault/Bridge.md --
      Over the [[River]].
      """
    )
    #expect(await wiki.run("init w --from vault").errors.hasPrefix("w: 6 files written (2 notes)\n"))
    #expect(await wiki.run("check --root w").findings == [])
    #expect(try wiki.root.content.text("w/Site/site.yml").contains("\nother fields:\n  - created\n"))
    #expect(await wiki.run("init texts --from vault --as texts").errors.hasPrefix("texts: 8 files written (2 texts)\n"))
  }

  @Test(arguments: [
    ("init --from nowhere", 2, "dossier: cannot read nowhere: it does not exist"),
    ("init --from . --as vualt", 64, "not for 'vualt'; did you mean 'vault'?"),
  ])
  func saysWhatIsWrong(line: String, code: Int32, words: String) async throws {
    let wiki = try TestWiki(FileTree())
    let outcome = await wiki.run(line)
    #expect(outcome.code == code && outcome.errors.contains(words), "\(outcome)")
    #expect(try wiki.root.names() == [])
  }

  /// Whatever documents say, the wiki that is made of them has no errors.
  @Test(arguments: 0..<20)
  func makesNoErrorOfAnyDocuments(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let wiki = try TestWiki(FileTree())
    for index in 0..<Int.random(in: 1...8, using: &random) {
      let (name, text) = document(index, &random)
      try wiki.root.folder("in").write(Array(text.utf8), to: RelativePath(stringLiteral: name))
    }
    if Bool.random(using: &random) { try wiki.write("{}", to: "in/.obsidian/app.json") }
    _ = await wiki.run("init w --from in")
    let outcome = await wiki.run("check --root w")
    #expect(outcome.code == 0, "\(outcome)")
  }

  private func document(_ index: Int, _ random: inout SeededGenerator) -> (String, String) {
    let pieces = [
      "---", "Title: x", "By Ann: Hill", "# Head", "© 2020 \"A\": b", "Date: 2020-02-30", "Date: 1 May 2020", "[[x]]",
      "[@x]",
      "%%", "```", "tags: [a, b]", "'", "\"", "* a", "| b |", "<p>para", "<b>", "</html>", "\t", "é\u{301}",
      "\u{202E}x",
      "key: {a: b}", "Comments", "BEIRUT (AP) — x", "a\rb", "", "", "Heading of words",
      "https://e.org/ [x](y.md) ![z](a.png)",
      #"[{"id":"a","type":"book","title":": #"}]"#, "title: ' # x", "language: zz-zz", "url: javascript:alert(1)",
    ]
    let lines = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
    let names = [
      "a.txt", "A.TXT", "b b.md", "c.html", "sub/a.txt", "d.json", "index.md", "النص.txt", "con.md", "x#1.txt",
    ]
    return (names[(index + Int.random(in: 0...3, using: &random)) % names.count], lines.joined(separator: "\n"))
  }
}
