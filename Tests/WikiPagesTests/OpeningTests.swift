import Foundation
import Testing
import WikiAddresses
import WikiDiagnostics
import WikiFiles
import WikiPages
import WikiTestSupport

/// What pages say first of an actor, of an outlet, and of an event that took its time.
@Suite struct OpeningTests {
  static let wiki = PagedWiki(
    FileTree(
      txtar: """
        -- seeds/a.txt --
        Amin is the chief of the Guard.
        Amin leads the Guard. He is a poet.
        The siege began; the gate fell; the town was taken.
        The Post is paid for by the Guard.
        -- seeds/b.txt --
        Amin is deputy chief of the Guard.
        -- Site/sources/a.md --
        ---
        publisher: post
        date: 2020-05-01
        ---
        -- Site/sources/b.md --
        ---
        publisher: The Herald
        date: 2021
        ---
        -- Site/actors/post.md --
        ---
        name: The Post
        kind: media
        relations:
          - funded by: guard
            from: a "paid for by the Guard"
        ---
        -- Site/actors/guard.md --
        ---
        name: The Guard
        kind: armed-group
        facts:
          - described as: a band
            from: b "the Guard"
        ---
        -- Site/actors/amin.md --
        ---
        name: Amin
        kind: person
        facts:
          - occupation: poet
            from: a "He is a poet"
        relations:
          - leader of: guard
            as: chief
            from: a "chief of the Guard"
          - leader of: guard
            as: deputy chief
            from: b "deputy chief of the Guard"
        ---
        -- Site/actors/basim.md --
        ---
        name: Basim
        kind: person
        facts:
          - occupation: poet
            by: amin
            from: a "He is a poet"
        ---
        -- Site/actors/dalia.md --
        ---
        name: Dalia
        kind: person
        ---
        -- Site/actors/league.md --
        ---
        name: The League
        kind: party
        relations:
          - led by: dalia
            as: chair
            from: a "He is a poet"
        ---
        -- Site/actors/nobody.md --
        ---
        name: Nobody
        kind: person
        ---
        -- Site/events/siege.md --
        ---
        name: Siege
        kind: attack
        date: 2020-03/2020-04
        facts:
          - outcome: the gate fell
            when: 2020-03-20
            by: amin
            from: a "the gate fell"
          - outcome: no end
            when: 2020-03-21
            rank: reject
            because: the gate fell
            from: a "the gate fell"
        ---
        -- Site/events/storm.md --
        ---
        name: Storming
        kind: attack
        date: 2020-03-05
        part of: siege
        ---
        -- Site/events/other.md --
        ---
        name: Other
        kind: attack
        date: 2020-03-05
        facts:
          - outcome: the town was taken
            when: 2020-03-20
            from: a "the town was taken"
        ---
        """
    )
  )

  @Test func identifyAnActorByTheStatementThatStandsBestWithItsOwnerAndItsDate() throws {
    #expect(
      try line("actors/amin.html", after: "identification")
        == "Deputy chief, The Guard, according to The Herald, as of 2021 ≠ contested ¶"
    )
    #expect(
      try line("actors/basim.html", after: "identification") == "Poet, according to Amin, as of 1 May 2020 ¶"
    )
    #expect(
      try line("actors/guard.html", after: "identification")
        == "Described as a band, according to The Herald, as of 2021 ¶"
    )
    #expect(
      try line("actors/dalia.html", after: "identification")
        == "Chair, The League, according to The Post, as of 1 May 2020 ¶"
    )
    #expect(try !html("actors/nobody.html").contains("identification"))
  }

  @Test func sayOfAPublisherWhomItIsPartialTo() throws {
    #expect(try line("sources/a.html", after: "<dt>Publisher") == "PublisherThe Postfunded by The Guard")
    #expect(try line("sources/b.html", after: "<dt>Publisher") == "PublisherThe Herald")
  }

  @Test func tellAnEventOfSeveralTimesInTheirOrder() throws {
    let html = try html("events/siege.html")
    let steps = try #require(html.components(separatedBy: "id=\"sequence\"").last)
    #expect(
      steps.components(separatedBy: "<li>").dropFirst().prefix(2).map { plain($0.components(separatedBy: "\n")[0]) }
        == ["5 Mar 2020 Storming", "20 Mar 2020 outcome the gate fell, according to Amin"]
    )
    #expect(!steps.prefix(600).contains("no end"))
    #expect(try !self.html("events/other.html").contains("sequence"))
  }

  private func html(_ address: String) throws -> String {
    #expect(Self.wiki.findings.allSatisfy { $0.severity != .error }, "\(Self.wiki.findings)")
    let page = try #require(Self.wiki.pages.first { $0.address.path.description == address }, "\(address)")
    return try Self.wiki.html(page)
  }

  /// The text of the line in which something stands.
  private func line(_ address: String, after mark: String) throws -> String {
    let lines = try html(address).components(separatedBy: "\n")
    return plain(try #require(lines.first { $0.contains(mark) })).trimmingCharacters(in: .whitespaces)
  }

  private func plain(_ html: String) -> String {
    html.replacing(/<[^>]*>/, with: "")
  }
}
