import Foundation
import Testing
import WikiFiles
import WikiTestSupport

/// A hundred words that occur nowhere else, each at a place that is withheld, and none of them in any file of the site,
/// however it is written there.
@Suite struct CanaryTests {
  /// The ways to withhold something, each with the line that does it and with what makes it public.
  private static let safeguards: [(name: String, line: String, without: String)] = [
    ("draft", "status: draft", ""),
    ("withdrawn", "status: withdrawn", ""),
    ("private", "public: no", "public: yes"),
    ("minor", "notice: minors", "reviewed: 2026-01-02"),
    ("redacted", "redact:", "note: |"),
    ("excerpt", "rights: excerpt", "rights: full"),
    ("link", "rights: link", "rights: full"),
    ("lines", "lines: 1-2", "reviewed: 2026-01-03"),
  ]

  @Test(arguments: [7, 8, 9] as [UInt64])
  func areNowhereInTheSite(seed: UInt64) async throws {
    let fixture = CanaryWiki(seed: seed)
    #expect(fixture.canaries.count >= 100)
    let wiki = try TestWiki(fixture.files)
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0, "seed \(seed): \(outcome.errors)")
    #expect(fixture.found(in: try wiki.site).isEmpty, "seed \(seed)")
    let site = try wiki.site
    #expect(site.paths.filter { String(decoding: site[$0] ?? [], as: UTF8.self).contains("draft-camp") }.isEmpty)
  }

  /// Without its safeguard each canary of it comes out: what the test above looks for is there to be found.
  @Test(arguments: safeguards.indices)
  func comeOutWithoutTheirSafeguard(number: Int) async throws {
    let safeguard = Self.safeguards[number]
    let fixture = CanaryWiki(seed: 7, replacing: safeguard.line, with: safeguard.without)
    let wiki = try TestWiki(fixture.files)
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let found = fixture.found(in: try wiki.site)
    let guarded = fixture.canaries.filter { $0.place.hasPrefix(safeguard.name) }
    #expect(!guarded.isEmpty)
    #expect(guarded.filter { !found.contains($0.place) }.map(\.place).isEmpty, "not found without \(safeguard.line)")
    #expect(found.filter { !$0.hasPrefix(safeguard.name) }.isEmpty, "\(safeguard.name) guards others, too")
  }
}

/// A wiki with a canary in every place that is withheld.
private struct CanaryWiki {
  private(set) var files: FileTree
  private(set) var canaries: [(place: String, words: String)] = []

  init(seed: UInt64, replacing line: String = "", with other: String = "") {
    var random = SeededGenerator(seed: seed)
    var text = Self.template
    if !line.isEmpty { text = text.replacing(line, with: other) }
    var written = ""
    while let start = text.firstRange(of: "«"), let end = text[start.upperBound...].firstRange(of: "»") {
      written += text[..<start.lowerBound]
      let place = String(text[start.upperBound..<end.lowerBound])
      let known = canaries.first { $0.place == place }?.words
      let words = known ?? Self.words(&random)
      if known == nil { canaries.append((place, words)) }
      written += words
      text = String(text[end.upperBound...])
    }
    files = FileTree(txtar: written + text)
  }

  /// Three words of letters that no language puts together so, each with a capital.
  private static func words(_ random: inout SeededGenerator) -> String {
    func letter(_ letters: String) -> String { letters.randomElement(using: &random).map { String($0) } ?? "" }
    func word() -> String { (0..<4).map { _ in letter("bdfgklmprtvz") + letter("aiu") }.joined().capitalized }
    return "\(word()) \(word()) \(word())"
  }

  /// The places of the canaries that are in a site, one of their words at least, in whatever way the site writes words.
  func found(in site: FileTree) -> Set<String> {
    let texts = site.paths.flatMap { path -> [String] in
      let raw = String(decoding: site[path] ?? [], as: UTF8.self)
      let untagged = raw.replacing(/<[^>]*>/, with: "")
      return [path.description, raw, untagged, raw.removingPercentEncoding ?? ""].map(Self.plain)
    }
    let everything = texts.joined(separator: "\n")
    return Set(
      canaries.filter { canary in
        canary.words.split(separator: " ").contains { everything.contains(Self.plain(String($0))) }
      }
      .map(\.place)
    )
  }

  /// Small letters without marks, and what HTML and JSON write in numbers.
  private static func plain(_ text: String) -> String {
    text.replacing(/&#(x?)([0-9a-fA-F]+);/) { match in
      UInt32(match.2, radix: match.1.isEmpty ? 10 : 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
    .replacing(/\\u([0-9a-fA-F]{4})/) { UInt32($0.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? "" }
    .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
  }

  private static let template = """
    -- seeds/open.txt --
    The Harbour Band met a man of the town and an old friend.
    Its leader spoke in the square.
    «lines-1»
    «lines-2» said more, on «lines-3».
    -- seeds/draft.txt --
    «draft-text1» told it.
    -- seeds/redacted.txt --
    Here «redacted-1» spoke with «redacted-2», and «redacted-1» left.
    «redacted-3» was there.
    The Harbour Band came with «redacted-4».
    -- seeds/excerpt.txt --
    «excerpt-title»
    The Harbour Band was founded in the year of the flood.
    \((1...24).map { "It is known that the Harbour Band and «excerpt-\($0)» came to the town in the spring of that year." }.joined(separator: "\n"))
    -- seeds/link.txt --
    The Harbour Band has a hundred men, says «link-cited».
    \((1...24).map { "It is told that the Harbour Band and «link-\($0)» went from the town in the winter of that year." }.joined(separator: "\n"))
    -- Site/site.yml --
    title: T
    rights: full
    home: [band, draft-actor, private-person, draft-event]
    -- Site/sources/open.md --
    ---
    publisher: draft-outlet
    date: 2020
    lines: 1-2
    ---
    -- Site/sources/draft.md --
    ---
    publisher: The «draft-publisher»
    title: On «draft-title»
    date note: Since «draft-datenote».
    rights note: By «draft-rights».
    date: 2020
    tags: [«draft-tag1»]
    status: draft
    ---
    As «draft-sourceprose» says.
    -- Site/sources/redacted.md --
    ---
    publisher: The Gazette
    title: The story of «redacted-1»
    date: 2020
    redact:
      - text: «redacted-1»
        say: somebody
      - text: «redacted-2»
      - text: «redacted-3»
      - text: «redacted-4»
    ---
    -- Site/sources/excerpt.md --
    ---
    publisher: The Gazette
    title: Floods
    date: 2020
    rights: excerpt
    ---
    -- Site/sources/link.md --
    ---
    publisher: The Gazette
    title: Men
    date: 2020
    rights: link
    ---
    -- Site/actors/band.md --
    ---
    name: Harbour Band
    kind: armed-group
    facts:
      - founded: 1950
        from: excerpt "founded in the year of the flood"
      - fighters: 100
        by: private-person
        from: link "has a hundred men"
      - founded: 1951
        by: draft-actor
        from: open "The Harbour Band"
      - fighters: 101
        place: draft-camp
        from: open "The Harbour Band"
      - headquarters: withdrawn-place
        from: open "in the square"
    relations:
      - allied with: draft-actor
        from: open "The Harbour Band"
      - employs: private-person
        from: open "a man of the town"
    ---
    It is [[draft-actor|somebody's]] friend, and [[private-person]] is with it [@draft "told it"].
    -- Site/actors/draft-outlet.md --
    ---
    name: «draft-outlet»
    kind: media
    status: draft
    ---
    -- Site/actors/draft-actor.md --
    ---
    name: «draft-name»
    kind: person
    public: yes
    aliases: [«draft-alias»]
    short: «unseen-short1»
    native: «draft-native»
    meaning: «draft-meaning»
    note: «draft-note».
    tags: [«draft-tag2»]
    status: draft
    facts:
      - described as: «draft-value»
        as: «draft-as»
        who: «draft-who»
        note: «draft-factnote»
        from: open "The Harbour Band"
    relations:
      - leader of: band
        as: «draft-post»
        from: open "Its leader"
    ---
    The «draft-prose» of it.
    -- Site/actors/private-person.md --
    ---
    name: «private-name»
    kind: person
    public: no
    aliases: [«private-alias»]
    short: «unseen-short2»
    native: «private-native»
    meaning: «private-meaning»
    note: «private-note».
    tags: [«private-tag»]
    facts:
      - described as: a man of the town
        from: open "a man of the town"
      - occupation: «private-occupation»
        from: open "a man of the town"
    relations:
      - member of: band
        as: «private-post»
        from: open "a man of the town"
    ---
    The «private-prose» of him.
    -- Site/actors/minor-person.md --
    ---
    name: «minor-name»
    kind: person
    aliases: [«minor-alias»]
    notice: minors
    facts:
      - occupation: pupil
        from: open "a man of the town"
    relations:
      - spokesperson of: band
        as: «minor-post»
        from: open "a man of the town"
    ---
    The «minor-prose».
    -- Site/places/draft-camp.md --
    ---
    name: «draft-camp»
    status: draft
    ---
    -- Site/places/withdrawn-place.md --
    ---
    name: «withdrawn-name»
    aliases: [«withdrawn-alias»]
    native: «withdrawn-native»
    note: «withdrawn-note».
    status: withdrawn
    ---
    The «withdrawn-prose».
    -- Site/terms/withdrawn-term.md --
    ---
    name: «withdrawn-term»
    aliases: [«withdrawn-termalias»]
    status: withdrawn
    ---
    The «withdrawn-termprose».
    -- Site/events/draft-event.md --
    ---
    name: The «draft-eventname»
    kind: meeting
    date: 2020
    place: The «draft-eventplace»
    status: draft
    actors:
      - participant: the «draft-participant»
        from: open "The Harbour Band"
    facts:
      - outcome: «draft-outcome»
        from: open "The Harbour Band"
    ---
    The «draft-eventprose».
    -- Site/events/meeting.md --
    ---
    name: Meeting
    kind: meeting
    date: 2020
    place: withdrawn-place
    part of: draft-event
    actors:
      - participant: private-person
        by: minor-person
        from: open "a man of the town"
      - participant: draft-actor
        from: open "an old friend"
    ---
    -- Site/pages/draft-page.md --
    ---
    title: The «draft-pagetitle»
    menu: 3
    status: draft
    ---
    The «draft-pageprose».
    """
}
