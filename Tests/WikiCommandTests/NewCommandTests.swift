import Testing
import WikiFiles
import WikiTestSupport

/// `dossier new`.
@Suite struct NewCommandTests {
  @Test func writesARecordWithWhatTheTextsHaveOfIt() async throws {
    let wiki = try TestWiki(
      .blueBand(
        and: "seeds/more.txt",
        """
        Kataib al-Nujaba (KN) met the Blue Band. Nobody fell.

        Then Kata’ib al-Nujaba left: "We go", it said. # KN
        """
      )
    )
    let outcome = await wiki.run(["new", "actor", "Kata'ib al-Nujaba", "--kind", "armed-group"])
    #expect(
      outcome
        == Outcome(
          code: 0,
          errors: """
            Site/actors/kataib-al-nujaba.md: written; the texts have the name in 2 places of 1 source
            next: look through its comments, say what its sources say under 'facts', each with its passage, and run \
            'dossier check'

            """
        )
    )
    try expectGolden(try wiki.root.content.text("Site/actors/kataib-al-nujaba.md"), "new-actor.md")
    #expect(await wiki.run("check --quiet --ignore undated").codes == [])
    #expect(await wiki.run("list mentions").output.contains("Kata’ib al-Nujaba = kataib-al-nujaba"))
  }

  @Test func writesASourceOfAText() async throws {
    let wiki = try TestWiki(.blueBand(and: "seeds/2020/more.txt", "More of it\n\nThe Blue Band left."))
    let outcome = await wiki.run("new source 2020-more --date 2020-03 --publisher Paper")
    let text = try wiki.root.content.text("Site/sources/2020-more.md")
    #expect(outcome.code == 0)
    #expect(text.hasPrefix("---\npublisher: Paper\ndate: 2020-03\ntext: 2020/more.txt\n\n# To say more"))
    let other = await wiki.run(["new", "source", "An Other: Title", "--text", "seeds/report.txt", "--id", "other"])
    #expect(other.code == 0)
    #expect(
      try wiki.root.content.text("Site/sources/other.md").hasPrefix(
        """
        ---
        publisher: unknown  # look again: who published it: the id or the name of an actor, or words
        date: unknown  # look again: when it was published: a date or `unknown`
        text: report.txt
        title: 'An Other: Title'

        """
      )
    )
    #expect(await wiki.run("check --quiet").codes.allSatisfy { ["undated", "shared-lines"].contains($0) })
  }

  @Test(arguments: [
    ("Depot fire", "2019-08-12", "2019-08-12-depot-fire"), ("Depot fire", "2019~", "depot-fire"),
    ("2019 fire", "2019", "2019-fire"), ("Depot fire", "2019", "2019-depot-fire"),
    ("Depot fire", "unknown", "depot-fire"),
    ("Depot fire", "2019-08/2019-09", "depot-fire"),
  ])
  func beginsTheIdOfAnEventWithItsDate(name: String, date: String, id: RelativePath) async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run(["new", "event", name, "--kind", "attack", "--date", date])
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try wiki.root.folder("Site/events").names() == ["\(id).md"])
  }

  @Test func namesAFileByItsHashWhereTheNameHasNoLatinLetters() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run(["new", "actor", "الحشد الشعبي", "--kind", "armed-group"])
    #expect(try wiki.root.folder("Site/actors").names().contains { $0.wholeMatch(of: /x-[0-9a-f]{8}\.md/) != nil })
  }

  @Test(arguments: [
    (
      "new actor BlueBand --kind force --id blue-band",
      "Site/actors/blue-band.md:1:1: error: 'blue-band' is the id of Site/actors/blue-band.md [duplicate-id]"
    ),
    ("new place About", "Site/pages/about.md:1:1: error: 'about' is the id of Site/pages/about.md [duplicate-id]"),
    (
      "new term blue-bands --id old-band",
      "Site/actors/blue-band.md:4:11: error: 'old-band' is an old id of 'blue-band' [duplicate-id]"
    ),
    (
      "new term BLUE-BAND --id x",
      "Site/actors/blue-band.md:2:7: error: 'BLUE-BAND' is a name of 'blue-band', an actor, already [name-taken]"
    ),
    ("new term more", "seeds/more.txt:1:1: error: 'more' is the id of a text that has no record [duplicate-id]"),
    (
      "new source x --id more --text report.txt",
      "seeds/more.txt:1:1: error: 'more' is the id of a text that has no record [duplicate-id]"
    ),
    (
      "new actor Tall --kind state",
      "Site/events/fire.md:1:1: error: 'tall' is the id of 'Tall', a place that an event names [duplicate-id]"
    ),
    (
      "new place Tal --id tall",
      "Site/events/fire.md:1:1: error: 'tall' is the id of 'Tall', a place that an event names [duplicate-id]"
    ),
    (
      "new term Index",
      "error: no record may be called 'index': it is the name of a page that the program makes [reserved-id]"
    ),
    (
      "new term x --id X",
      "error: 'X' is no id: ids are lower-case letters a-z, digits and single hyphens, at most 80 [bad-id]"
    ),
    ("new actor x", "error: an actor needs a kind [missing-field]"),
    ("new event x --date 2019", "error: an event needs a kind [missing-field]"),
    ("new actor x --kind armed-grup", "error: 'armed-grup' is no kind; did you mean 'armed-group'? [unknown-choice]"),
    ("new event x --kind raid --date 2019-13", "error: month 13 does not exist [bad-value]"),
    (
      "new source x --publisher blue-bandd",
      "error: no record is called 'blue-bandd'; did you mean 'blue-band'? [unknown-id]"
    ),
    ("new source x --text mor.txt", "error: there is no text seeds/mor.txt; did you mean 'more.txt'? [unknown-text]"),
    ("new term a\u{7}b", "error: U+0007 is a character that cannot be seen [control-character]"),
  ])
  func writesNothingThatWouldBeWrong(line: String, finding: String) async throws {
    let files = FileTree.blueBand(and: "seeds/more.txt", "More.")
      .with("-- Site/events/fire.md --\n---\nname: Fire\nkind: attack\ndate: 2019\nplace: Tall\n---\n")
      .replacing("kind: armed-group\n", with: "kind: armed-group\nformerly: old-band\n", in: "Site/actors/blue-band.md")
    let wiki = try TestWiki(files)
    let before = try wiki.root.content
    let outcome = await wiki.run(line)
    #expect(outcome.code == 1)
    #expect(outcome.findings == [finding])
    #expect(outcome.errors.hasSuffix("no record was written: 1 error\n"))
    #expect(try wiki.root.content == before)
  }

  @Test func writesAPlaceThatAnEventNames() async throws {
    let wiki = try TestWiki(
      .blueBand.with("-- Site/events/fire.md --\n---\nname: Fire\nkind: attack\ndate: 2019\nplace: Tall\n---\n")
    )
    let before = await wiki.run("check --quiet")
    #expect(await wiki.run("new place Tall").code == 0)
    #expect(await wiki.run("check --quiet") == before)
  }

  /// A record that others wait for is begun although there are errors, and brings none.
  @Test func writesWhatMendsAnErrorAndNothingThatBringsOne() async throws {
    let wiki = try TestWiki(
      .blueBand.replacing(
        "facts:",
        with: "relations:\n  - allied with: red-band\n    from: report \"A report\"\nfacts:",
        in: "Site/actors/blue-band.md"
      ).replacing("report \"was", with: "more \"was", in: "Site/actors/blue-band.md")
        .with("-- seeds/more.txt --\nIt was founded in 2014.")
    )
    #expect(await wiki.run("check --quiet").codes == ["unknown-id"])
    #expect(await wiki.run("new actor Red-Band --kind armed-group").code == 0)
    #expect(await wiki.run("check --quiet --ignore undated").codes == [])
    let outcome = await wiki.run("new source other --text more.txt")
    #expect(outcome.findings == ["Site/actors/blue-band.md:9:11: error: no source is called 'more' [unknown-source]"])
    #expect(
      outcome.errors.contains(
        "  hint: The new record Site/sources/other.md would bring this about, so it was not written.\n"
      )
    )
  }

  @Test func takesKindsThatTheWikiAdds() async throws {
    let wiki = try TestWiki(
      .blueBand.replacing("title: Little", with: "title: Little\nkinds:\n  actors: [tribe]", in: "Site/site.yml")
    )
    #expect(await wiki.run("new actor Jubur --kind tribe").code == 0)
    #expect(await wiki.run("new actor Jubur-2 --kind trib").findings[0].contains("did you mean 'tribe'?"))
    #expect(await wiki.run("new actor Jubur-2").errors.contains("unnamed, tribe.\n"))
  }

  @Test func saysThatNothingNamesAPersonWhoIsNotPublic() async throws {
    let wiki = try TestWiki(
      .blueBand.replacing("What this is.", with: "Ann Hill and Bob Dale wrote it.", in: "Site/pages/about.md")
    )
    let hill = await wiki.run(["new", "actor", "Ann Hill", "--kind", "person", "--public"])
    #expect(hill.code == 0 && !hill.errors.contains("until the person is 'public', nothing names it"))
    #expect(await wiki.run("check --quiet").codes == [])
    let dale = await wiki.run(["new", "actor", "Bob Dale", "--kind", "person"])
    #expect(dale.code == 0 && dale.errors.contains("until the person is 'public', nothing names it"))
    #expect(await wiki.run("check --quiet").codes == ["withheld-text"])
  }

  @Test func makesTheFoldersThatAreMissing() async throws {
    let wiki = try TestWiki(FileTree.blueBand.without("Site"))
    let outcome = await wiki.run("new term river")
    #expect(outcome.code == 0)
    #expect(try wiki.root.folder("Site/terms").names() == ["river.md"])
  }

  @Test func followsNoLinkOutOfTheWiki() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.box.folder("outside").make()
    try wiki.link("Site/terms", to: wiki.box.path(of: "outside"))
    let outcome = await wiki.run("new term river")
    #expect(outcome.code == 2)
    #expect(
      outcome.errors == "dossier: cannot write Site/terms/river.md: Site/terms is a symbolic link or a device\n"
    )
    #expect(try wiki.box.folder("outside").names().isEmpty)
  }

  @Test(arguments: [
    (
      "new actors x",
      "dossier: no kind of record is called 'actors'; did you mean 'actor'?"
    ),
    ("new actor", "dossier: missing expected argument '<name>'"),
    ("new place x --kind town", "dossier: --kind is for actors and events only"),
    ("new actor x --date 2019", "dossier: --date is for sources and events only"),
    ("new actor x --kind force --public", "dossier: --public is for persons only"),
    ("new event x --text a.txt", "dossier: --text is for sources only"),
    ("new term x --publisher y", "dossier: --publisher is for sources only"),
  ])
  func refusesWhatDoesNotFit(line: String, message: String) async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run(line)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix(message), "\(outcome)")
    let nameless = await wiki.run(["new", "term", " \u{A0}"])
    #expect(nameless.code == 64 && nameless.errors.hasPrefix("dossier: a term needs a name\n"))
  }

  @Test func printsFindingsAsJSON() async throws {
    let wiki = try TestWiki(.blueBand)
    let outcome = await wiki.run("new actor x --format json")
    #expect(outcome.code == 1 && outcome.errors.hasPrefix("[\n{\"severity\":\"error\",\"code\":\"missing-field\""))
  }
}
