import Foundation
import Testing
import WikiAddresses
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiPages
import WikiTemplates
import WikiTestSupport

/// Pages of places, terms and old addresses, the timeline and the reports, of a small wiki that has one of everything.
@Suite struct RecordPageTests {
  static let wiki = PagedWiki(
    MarkedTree(
      stringLiteral: """
        -- seeds/a.txt --
        The raid in Dumayr killed 3 people.
        Damascus said that a fatwa was read; Fatwa means ruling.
        -- seeds/b.txt --
        The raid killed 5.
        -- Site/site.yml --
        title: T
        rights: full
        creator: A. Editor
        base url: https://example.org/w/
        edit url: https://example.org/edit/
        grading: admiralty
        kinds:
          actors: [tribe]
          events: [siege]
        facts:
          prisoners: count
        relations:
          guards: guarded by
        roles: [negotiator]
        -- Site/sources/a.md --
        ---
        publisher: The Post
        origin: wire
        date: 2020-05-01
        reliability: B
        ---
        -- Site/sources/b.md --
        ---
        publisher: The Herald
        date: 2020-06
        ---
        -- Site/actors/wire.md --
        ---
        name: The Wire
        kind: media
        formerly: old-wire
        corrections:
          - date: 2021-02-03
            note: The name was wrong.
        ---
        -- Site/actors/tribe.md --
        ---
        name: The Tribe
        kind: tribe
        tags: [Desert, desert people]
        facts:
          - prisoners: 7
            credibility: 2
            from: a "killed 3 people"
        relations:
          - guards: wire
            from: a "killed 3 people"
        ---
        -- Site/places/dumayr.md --
        ---
        within: syria
        at: 33.64, -36.69
        precision: town
        time zone: Asia/Damascus
        ---
        -- Site/places/syria.md --
        ---
        name: Syria
        precision: country
        ---
        -- Site/terms/fatwa.md --
        ---
        name: fatwa
        ---
        A ruling.
        -- Site/events/raid.md --
        ---
        name: Raid
        kind: siege
        date: 2020-04~
        place: dumayr
        actors:
          - negotiator: tribe
            by: Anybody
            from: a "The raid in Dumayr"
        facts:
          - killed: 3
            from: a "killed 3 people"
          - killed: 5
            from: b "killed 5"
          - injured: unknown
            from: b "killed 5"
        from: a "The raid in Dumayr"
        ---
        -- Site/events/sequel.md --
        ---
        name: Sequel
        kind: meeting
        date: 2020-05-02
        place: Old Harbour
        page: no
        part of: raid
        facts:
          - outcome: none
            from: a "killed 3 people"
        ---
        Words of the editor.
        -- Site/events/someday.md --
        ---
        name: Someday
        notice: [sexual-violence, minors]
        noindex: yes
        kind: meeting
        date: unknown
        ---
        See [[sequel]].
        """
    ).files
  )

  @Test func areMadeWithoutAnError() {
    #expect(Self.wiki.findings.filter { $0.severity == .error }.map(\.message) == [])
  }

  @Test func showWhereAPlaceIsAndWhatHappenedThere() throws {
    let html = try html("places/dumayr.html")
    expect(html, "<h1><bdi>Dumayr</bdi></h1>", "33.64° N, 36.69° W", "a point in the town", "Asia/Damascus")
    expect(
      html,
      ##"<a href="syria.html"><bdi>Syria</bdi></a>"##,
      ##"<a href="../events/raid.html"><bdi>Raid</bdi></a>"##
    )
    expect(html, "The raid in <mark>Dumayr</mark> killed 3 people.", "1 mention in 1 article")
    expect(
      html,
      ##"<a href="../actors/tribe.html"><bdi>The Tribe</bdi></a> <span class="detail">Raid, c. Apr 2020: negotiator, according to Anybody</span>"##
    )
    expect(try self.html("places/syria.html"), ##"<a href="dumayr.html">"##, ##"<a href="../events/raid.html">"##)
  }

  @Test func makeAPageForAPlaceThatOnlyAnEventNames() throws {
    let html = try html("places/old-harbour.html")
    expect(html, "<h1><bdi>Old Harbour</bdi></h1>", "Nobody has written about this place yet")
    expect(html, ##"<a href="../timeline/2020.html#e-sequel"><bdi>Sequel</bdi></a>"##)
  }

  @Test func countATermInSmallLettersToo() throws {
    let html = try html("terms/fatwa.html")
    expect(html, "2 mentions in 1 article", "a <mark>fatwa</mark> was read; <mark>Fatwa</mark> means")
  }

  @Test func leadFromAnOldAddressToTheNewOne() throws {
    let html = try html("actors/old-wire.html")
    expect(html, ##"<meta http-equiv="refresh" content="0; url=wire.html">"##, ##"<a href="wire.html">"##)
  }

  @Test func giveAnEventWithoutAPageItsRow() throws {
    #expect(!Self.wiki.pages.contains { $0.address.path == "events/sequel.html" })
    let html = try html("timeline/2020.html")
    expect(
      html,
      ##"<li id="e-sequel">"##,
      "Words of the editor.",
      "<dt>Outcome</dt>",
      ##"<li id="e-raid" class="vague">"##
    )
    expect(try self.html("events/raid.html"), ##"href="../timeline/2020.html#e-sequel""##)
    expect(try self.html("undated.html"), ##"<li id="e-someday">"##)
    expect(try self.html("undated.html"), "e-sequel", not: true)
    expect(try self.html("events/someday.html"), ##"href="../timeline/2020.html#e-sequel""##)
    expect(try self.html("timeline/index.html"), ##"<a href="2020.html#e-sequel">"##)
  }

  @Test func keepTheTextsOfEventsInOneYearApart() throws {
    let events = ["one", "two"].map { id in
      """
      -- Site/events/\(id).md --
      ---
      name: \(id)
      kind: visit
      date: 2020
      page: no
      ---
      ## Heading

      Words[^a].

      [^a]: Footnote of \(id).

      """
    }
    let wiki = PagedWiki(FileTree(txtar: "-- seeds/s.txt --\nwords\n" + events.joined()))
    let page = try #require(wiki.pages.first { $0.address.path == "timeline/2020.html" })
    let html = try wiki.html(page)
    let ids = ids(in: html)
    #expect(ids.count == Set(ids).count)
    expect(html, "Footnote of one.", "Footnote of two.", "<h2>Heading</h2>")
  }

  @Test func showWhatIsKnownDisputedAndUnknown() throws {
    let html = try html("events/raid.html")
    expect(html, "What is known", "What is disputed", "What is not known", "injured: said to be unknown")
    expect(
      html,
      ##"<h3 class="account">Anybody</h3>"##,
      ##"<h3 class="account"><a href="../actors/wire.html">The Wire</a></h3>"##,
      ##"<h3 class="account">The Herald</h3>"##
    )
    expect(html, "negotiator</a>", "about April 2020")
  }

  @Test func putContradictionsSideBySide() throws {
    let html = try html("contested.html")
    expect(html, "“killed 3 people”", "“killed 5”", ##"<span class="tag standing contested">contested</span>"##)
    #expect(html.components(separatedBy: "report-row").count == 2)
  }

  @Test func listSingleSourcesGapsCorrectionsAndStatements() throws {
    expect(try html("single-source.html"), "Prisoners".lowercased(), "credibility 2, probably true")
    expect(try html("gaps.html"), "not known: who was responsible", not: true)
    expect(try html("gaps.html"), "who owns or publishes it")
    expect(try html("corrections.html"), "3 February 2021", "The name was wrong.", ##"<a href="actors/wire.html">"##)
    let statements = try html("statements.html")
    #expect(
      statements.components(separatedBy: ##"<section class="report-row">"##).count == 1 + Self.wiki.model.statementCount
    )
  }

  @Test func listByTagPublisherAndKind() throws {
    expect(try html("tags/desert-people.html"), ##"<a href="../actors/tribe.html">"##)
    expect(try html("sources/publisher.the-post.html"), ##"<a href="a.html">"##)
    expect(try html("actors/kind.tribe.html"), "<h1>Tribes</h1>")
    expect(try html("events/kind.siege.html"), "<h1>Sieges</h1>")
  }

  @Test func readTiesThatAWikiAddsFromBothSides() throws {
    expect(try html("actors/wire.html"), "<dt>Guarded by</dt>")
  }

  @Test func sayHowToCiteAndWhereToEdit() throws {
    let html = try html("actors/wire.html")
    expect(
      html,
      "<dt>BibTeX</dt>",
      "https://example.org/w/actors/wire.html",
      ##"<a href="https://example.org/edit/Site/actors/wire.md">"##
    )
    expect(
      try self.html("sources/a.html"),
      "The article, RIS",
      "<dt>Reliability</dt><dd>B, usually reliable</dd>",
      "The Wire</a></dd></div>"
    )
  }

  @Test func sayBeforehandWhatTheySpeakOf() throws {
    let html = try html("events/someday.html")
    expect(
      html,
      "<b>Notice:</b> this page speaks of sexual violence, minors.",
      ##"<meta name="robots" content="noindex">"##
    )
    expect(html, ##"<meta name="description" content="Notice: sexual violence, minors. See"##)
    expect(try self.html("events/raid.html"), "Notice", "noindex", not: true)
  }

  @Test func resolveTheDatesOfAnArticle() throws {
    expect(try html("sources/a.html"), "<dt>about April 2020 <code>2020-04~</code></dt>", "“The raid in Dumayr”")
  }

  private func html(_ address: String) throws -> String {
    let page = try #require(Self.wiki.pages.first { $0.address.path.description == address }, "\(address)")
    return try Self.wiki.html(page)
  }

  private func expect(
    _ html: String,
    _ parts: String...,
    not: Bool = false,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    for part in parts {
      let isThere = html.contains(part)
      #expect(isThere != not, "\(part)", sourceLocation: sourceLocation)
    }
  }
}
