import Testing
import WikiFiles
import WikiTestSupport

/// Drafts and withdrawn records: nothing of them is in the site, and the site says so if something would be.
@Suite struct WithheldTests {
  /// A wiki whose draft and withdrawn records have a word of their own in every place that takes words. What is public
  /// refers to them in every way.
  private static let wiki = FileTree(
    txtar: """
      -- seeds/a.txt --
      The Blue Band met Kanarifirst Person and the Big Blue Band in Kanariplace.
      -- seeds/d.txt --
      Kanaritext stands here, said the Blue Band.
      -- Site/site.yml --
      title: T
      rights: full
      home: [secret, blue-band]
      -- Site/sources/a.md --
      ---
      publisher: secret-outlet
      date: 2020
      ---
      -- Site/sources/d.md --
      ---
      publisher: The Kanaripublisher
      title: The kanarititle
      date: 2020
      status: draft
      ---
      -- Site/actors/blue-band.md --
      ---
      name: Blue Band
      kind: armed-group
      facts:
        - founded: 2001
          from: d "Kanaritext stands here"
        - founded: 2002
          by: secret
          from: a "The Blue Band"
        - headquarters: secret-place
          from: a "The Blue Band"
        - fighters: 5
          from:
            - a "The Blue Band"
            - d "Kanaritext stands here"
      relations:
        - allied with: secret
          from: a "The Blue Band"
      ---
      It is [[secret|somebody's]] friend [@d "Kanaritext stands here"].
      -- Site/actors/secret.md --
      ---
      name: Kanariname Longer Person
      kind: person
      public: yes
      aliases: [Kanarialias, Big Blue Band]
      native: Kanarinative
      meaning: kanarimeaning
      note: The kanarinote is here
      tags: [Kanaritag]
      status: draft
      facts:
        - described as: kanarivalue of some kind
          as: kanaricapacity
          note: a kanaristatement note
          from: a "The Blue Band met Kanarifirst Person and the Big Blue Band in Kanariplace"
      ---
      Prose of a draft, with kanariprose in it, about Kanarisomebody in the Timeline.
      -- Site/actors/secret-outlet.md --
      ---
      name: Kanarioutlet Daily
      kind: media
      status: draft
      ---
      -- Site/places/secret-place.md --
      ---
      name: Kanarihiddenplace
      status: withdrawn
      ---
      -- Site/terms/kanariterm.md --
      ---
      name: kanariterm
      status: withdrawn
      ---
      What kanarimeans to say.
      -- Site/events/meeting.md --
      ---
      name: Meeting
      kind: meeting
      date: 2020
      place: secret-place
      actors:
        - participant: secret
          from: a "The Blue Band"
        - participant: blue-band
          from: a "The Blue Band"
      part of: kanarievent
      ---
      -- Site/events/kanarievent.md --
      ---
      name: The kanarigathering
      kind: meeting
      date: 2020
      status: draft
      ---
      -- Site/pages/plan.md --
      ---
      title: The kanariplan
      menu: 3
      status: draft
      ---
      Nobody may read kanaripage.
      """
  )

  /// The bytes of every file of the site and its path, in lower case.
  private static func everything(_ site: FileTree) -> String {
    site.paths.map { "\($0)\n" + String(decoding: site[$0] ?? [], as: UTF8.self) }.joined(separator: "\n")
      .lowercased()
  }

  @Test func isNowhereInTheSite() async throws {
    let wiki = try TestWiki(Self.wiki)
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains(", 7 records not shown, nothing to mend in"), "\(outcome.errors)")
    let site = Self.everything(try wiki.site)
    let words = Set(site.matches(of: /kanari[a-z]*/).map { String($0.output) })
    // What a published article says is its own; the term's address is permanent.
    #expect(words.subtracting(["kanarifirst", "kanariplace", "kanariterm"]) == [])
    #expect(site.contains("somebody's friend") || site.contains("somebody&#39;s friend"))
  }

  @Test func isThereWhereDraftsAreAskedFor() async throws {
    let wiki = try TestWiki(Self.wiki)
    let outcome = await wiki.run("build --drafts")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let site = Self.everything(try wiki.site)
    for word in ["kanariname", "kanaritext", "kanariplan", "kanariprose", "kanarioutlet"] {
      #expect(site.contains(word), "\(word)")
    }
    #expect(!site.contains("kanarihiddenplace"))
  }

  @Test func leavesAPageThatSaysItIsWithdrawn() async throws {
    let wiki = try TestWiki(Self.wiki)
    _ = await wiki.run("build")
    let html = String(decoding: try wiki.site["places/secret-place.html"] ?? [], as: UTF8.self)
    #expect(html.contains("What stood here has been withdrawn."))
    #expect(html.contains(##"<meta name="robots" content="noindex">"##))
    #expect(try wiki.site["actors/secret.html"] == nil)
  }

  /// A name that is a part of a draft's longer name is not linked there: the draft still keeps its own names.
  @Test func keepsItsNamesFromOthers() async throws {
    let wiki = try TestWiki(Self.wiki)
    let outcome = await wiki.run("list mentions")
    #expect(outcome.output == "seeds/a.txt:1:5: Blue Band = blue-band (L6)\n")
  }

  @Test func cannotBeLinkedToByItsName() async throws {
    let wiki = try TestWiki(
      Self.wiki.replacing("[[secret|somebody's]]", with: "[[secret]]", in: "Site/actors/blue-band.md")
    )
    let outcome = await wiki.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.codes.contains("link-to-withheld"))
  }

  /// Templates, pages, file names: wherever words of a draft would come out, nothing is published.
  @Test(arguments: [
    "-- Templates/_head.html --\n<title>{{ head_title }} KANARISOMEBODY</title>\n",
    "-- Templates/_head.html --\n<title>{{ head_title }} kanariname-longer&#45;person</title>\n",
    "-- Site/static/Kanarialias.txt --\nx\n",
    "-- Site/static/x.txt --\n{\"a\":\"a kanaristatement\\u0020note\"}\n",
    "-- Site/static/y.html --\n<p>a <b>kanari</b>statement <i>note</i></p>\n",
  ])
  func stopsTheBuildWhereItWouldComeOut(leak: String) async throws {
    let wiki = try TestWiki(Self.wiki.with(FileTree(txtar: leak)))
    let outcome = await wiki.run("build")
    #expect(outcome.code == 1)
    #expect(Set(outcome.codes).contains("withheld-text"), "\(outcome.errors)")
    #expect(try wiki.site.paths.isEmpty)
  }
}
