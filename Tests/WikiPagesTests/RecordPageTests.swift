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
    expect(html, ##"<a href="../actors/tribe.html"><bdi>The Tribe</bdi></a> <span class="detail">negotiator, "##)
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
      ##"<h3>Anybody</h3>"##,
      ##"<h3><a href="../actors/wire.html">The Wire</a></h3>"##,
      "<h3>The Herald</h3>"
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

/// Dates and counts of every kind, as a reader of a page sees them.
@Suite struct ValueWordsTests {
  @Test(arguments: [
    ("2019-09-10", "10 September 2019"), ("2014-06", "June 2014"), ("2018~", "about 2018"),
    ("2014?", "2014 (uncertain)"),
    ("2019-09-14/2019-09-21", "between 14 and 21 September 2019"), ("2014/..", "2014 or later"),
    ("../2014", "2014 or earlier"), ("201X", "the 2010s"), ("unknown", "date unknown"),
  ])
  func ofDates(date: String, words: String) throws {
    let html = try html(date: date, killed: "1")
    #expect(html.contains("<dt>Date</dt>\n<dd>\(words)"), "\(date)")
  }

  @Test(arguments: [
    ("67", "67"), ("70~", "about 70"), ("3-5", "3 to 5"), ("1000+", "1,000 or more"), ("<1000", "fewer than 1,000"),
    ("unknown", "unknown"), ("none", "none"),
  ])
  func ofCounts(count: String, words: String) throws {
    let html = try html(date: "2019", killed: count)
    #expect(html.contains("<span class=\"value\">\(words)</span>"), "\(count)")
    #expect(html.contains("<td>\(words) <span class=\"tag standing"), "\(count)")
  }

  private func html(date: String, killed: String) throws -> String {
    let wiki = PagedWiki(
      FileTree(
        txtar: """
          -- seeds/s.txt --
          words
          -- Site/events/e.md --
          ---
          name: E
          kind: attack
          date: \(date)
          facts:
            - killed: \(killed)
              from: s "words"
          ---
          """
      )
    )
    let page = try #require(wiki.pages.first { $0.address.path == "events/e.html" })
    return try wiki.html(page)
  }
}

/// Lists that are longer than a page.
@Suite struct PagedListTests {
  private static let wiki: PagedWiki = {
    var files = FileTree(txtar: "-- seeds/s.txt --\nwords\n")
    for number in 1...700 {
      let name = "\(number.isMultiple(of: 2) ? "Alpha" : "Beta") \(number)"
      files["Site/actors/a\(number).md"] = Array("---\nname: \(name)\nkind: media\n---\n".utf8)
    }
    for number in 1...320 {
      files["Site/events/e\(number).md"] = Array("---\nname: E\(number)\nkind: visit\ndate: 2020\npage: no\n---\n".utf8)
    }
    return PagedWiki(files)
  }()

  @Test func haveEveryRowOnceInOrder() throws {
    let pages = try ["actors/a-z.html", "actors/a-z.2.html", "actors/a-z.3.html"].map { try html($0) }
    let rows = pages.map { $0.components(separatedBy: "<li>\n<span class=\"what\">").dropFirst() }
    #expect(rows.map(\.count) == [300, 300, 100])
    let names = rows.flatMap { $0 }.compactMap {
      $0.components(separatedBy: "<bdi>").dropFirst().first?.prefix { $0 != "<" }
    }
    #expect(Set(names).count == 700)
  }

  @Test func leadToTheLettersOnWhicheverPageTheyBegin() throws {
    let html = try html("actors/a-z.html")
    #expect(html.contains(##"<a href="#letter-a">A</a>"##))
    #expect(html.contains(##"<a href="a-z.2.html#letter-b">B</a>"##))
    #expect(html.contains(##"<a href="a-z.3.html"><span class="hidden">Page </span>3</a>"##))
  }

  @Test func areLinkedToWithTheRightPageOfTheTimeline() throws {
    let rows = try (1...3).map { try html($0 == 1 ? "timeline/2020.html" : "timeline/2020.\($0).html") }
    let anchors = rows.map { html in Set(ids(in: html).filter { $0.hasPrefix("e-") }) }
    #expect(anchors.map(\.count) == [150, 150, 20])
    let list = try html("events/kind.visit.html")
    for (page, ids) in anchors.enumerated() {
      let file = page == 0 ? "2020" : "2020.\(page + 1)"
      for id in ids where list.contains("#\(id)\"") {
        let isRight = list.contains("\"../timeline/\(file).html#\(id)\"")
        #expect(isRight, "\(id)")
      }
    }
  }

  private func html(_ address: String) throws -> String {
    let page = try #require(Self.wiki.pages.first { $0.address.path.description == address }, "\(address)")
    return try Self.wiki.html(page)
  }
}
