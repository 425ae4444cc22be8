import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles

@Suite struct QuoteMatchTests {
  @Test(arguments: [
    ("one\ntwo", "one two", "one\ntwo"), ("one\r\n  two", "one two", "one\r\n  two"),
    ("a mobili-\nzation b", "mobilization", "mobili-\nzation"),
    ("a mobili-\nzation b", "a mobili- zation", "a mobili-\nzation"),
    ("an Iran-\nbacked b", "Iran-backed", "Iran-\nbacked"),
    ("x Iran-\nbacked mobili-\n zation y", "Iran-backed mobilization", "Iran-\nbacked mobili-\n zation"),
    ("a mobili\u{AD}\nzation b", "mobilization", "mobili\u{AD}\nzation"),
    ("Fateh-\n110 and", "Fateh-110 and", "Fateh-\n110 and"),
    ("so-called mobili-\nzation", "so-called mobilization", "so-called mobili-\nzation"),
    ("a mobili-\nzation of b", "a … mobilization of", "a mobili-\nzation of"),
  ])
  func runsOverTheLinesOfAWrappedParagraph(source: String, quote: String, stored: String) throws {
    #expect(try matches(quote, in: source, .hard) == [stored])
  }

  @Test(arguments: [
    ("one\n\ntwo", "one two"), ("socalled mobili-\nzation", "so-called mobilization"), ("a –\nb", "ab"),
    ("so-called mobili-\nzation", "socalled mobilization"), ("Iran-\nbacked", "Iran backed"),
  ])
  func doesNotJoinWhatIsApart(source: String, quote: String) throws {
    #expect(try matches(quote, in: source, .hard).isEmpty)
  }

  @Test func countsAWordThatIsBrokenAndOneThatIsNotAlike() throws {
    #expect(
      try matches("mobilization", in: "mobilization mobili-\nzation", .hard) == ["mobilization", "mobili-\nzation"]
    )
  }

  @Test func doesNotRunOverLinesElsewhere() throws {
    #expect(try matches("one two", in: "one\ntwo").isEmpty)
    #expect(try matches("mobilization", in: "mobili-\nzation").isEmpty)
  }

  @Test(arguments: [
    ("a… b", "a… b", ["a… b"]), ("a... x b", "a… b", ["a... x b"]), ("a x b a b", "a … b", ["a x b", "a b"]),
    ("a\nb", "a … b", []), ("a x a b", "a … b", ["a x a b"]), ("a b", "a … b", ["a b"]), ("ab", "a…b", ["ab"]),
    ("a [...] b, a x b", "a [...] b", ["a [...] b"]), ("a x b", "a [...] b", ["a x b"]), ("a b", "… a b …", ["a b"]),
    ("a1 b1 c1", "a1…b1…c1", ["a1 b1 c1"]), ("a b a\nx b", "b … b", []),
    ("one two. Three", "one.... Three", ["one two. Three"]),
    ("a b", "b … a", []), ("1.5 and 2.5", "1.5 … 2.5", ["1.5 and 2.5"]),
  ])
  func takesAnEllipsisForAnyTextUnlessItIsThere(source: String, quote: String, stored: [String]) throws {
    #expect(try matches(quote, in: source) == stored)
  }

  @Test(arguments: [
    ("me with", "me [sic] with"), ("me with", "me [sic]with"), ("me, with", "me [sic], with"),
    ("me [sic] with", "me [sic] with"),
    ("with", "[sic] with"), ("with", "with [sic]"), ("a me with", "a … me [sic] with"),
  ])
  func passesOverSic(source: String, quote: String) throws {
    #expect(try matches(quote, in: source) == [source])
  }

  @Test(arguments: [
    ("cafe\u{301} noir", "café noir", ["cafe\u{301} noir"]), ("café", "cafe\u{301}", ["café"]),
    ("cafe\u{301}", "cafe", []),
    ("q\u{303}", "q", []), ("o\u{302}\u{323}", "ộ", ["o\u{302}\u{323}"]), ("ا\u{653}", "آ", ["ا\u{653}"]),
    ("\u{212B}", "Å", ["\u{212B}"]),
    ("a\u{2003}\u{A0}\tb", "a b", ["a\u{2003}\u{A0}\tb"]), ("ʼtis ‘so’", "'tis 'so'", ["ʼtis ‘so’"]),
    ("„so“ ‑ x—y", "\"so\" - x-y", ["„so“ ‑ x—y"]), ("PMF", "pmf", []), ("conflict…", "conflict.", []),
    ("conflict…", "conflict...", ["conflict…"]), ("  • x", " • x ", ["• x"]),
  ])
  func comparesWhatTypesettingLeavesTheSame(source: String, quote: String, stored: [String]) throws {
    let found = try matches(quote, in: source)
    #expect(found.map { Array($0.utf8) } == stored.map { Array($0.utf8) })
  }

  @Test func countsAStretchOfEqualLinesOnce() throws {
    #expect(try matches("b", in: "a b\na b\na b\nx\na b") == ["b", "b"])
    #expect(try matches("b", in: "a b\n\na b") == ["b", "b"])
    #expect(try matches("b", in: "a b b\na b b") == ["b", "b"])
    #expect(try matches("b", in: "a b\na b", .hard) == ["b"])
  }

  @Test func countsAnEqualLineOfAnotherZone() throws {
    let article = try article("a b\na b\n", zones: [(.comment, "1")])
    #expect(article.find("b", zone: nil, occurrence: nil) == .found(Passage(range: 6..<7, paragraph: 2, occurrence: 1)))
    #expect(
      article.find("b", zone: .comment, occurrence: nil) == .found(Passage(range: 2..<3, paragraph: 1, occurrence: 1))
    )
  }

  @Test func namesTheZoneWhereAQuoteStandsInstead() throws {
    let article = try article("head\nbody\nadvert", zones: [(.title, "1"), (.boilerplate, "3")])
    let advert = Passage(range: 10..<16, paragraph: 3, occurrence: 1)
    #expect(article.find("advert", zone: nil, occurrence: nil) == .elsewhere(.boilerplate, advert))
    #expect(
      article.find("head", zone: .body, occurrence: nil)
        == .elsewhere(.title, Passage(range: 0..<4, paragraph: 1, occurrence: 1))
    )
    #expect(article.find("advert", zone: .boilerplate, occurrence: nil) == .found(advert))
  }

  @Test func takesNoLongForTextsThatRepeatThemselves() throws {
    let article = try article(
      String(repeating: "ab", count: 100_000) + "\n" + String(repeating: "\u{301}", count: 50_000)
    )
    let quote = String(repeating: "ab", count: 40_000)
    #expect(article.find(quote, zone: nil, occurrence: nil) != .tooShort)
    #expect(article.find("c" + quote, zone: nil, occurrence: nil) == .missing(closest: nil))
    #expect(article.find("b … a … b … a", zone: nil, occurrence: 1) != .tooShort)
  }

  private func matches(_ quote: String, in source: String, _ wrap: Article.Wrap = .none) throws -> [String] {
    let article = try article(source, wrap)
    return switch article.find(quote, zone: nil, occurrence: nil) {
    case .found(let passage): [article.text.string(passage.range)]
    case .ambiguous(let passages): passages.map { article.text.string($0.range) }
    case .missing, .missingOccurrence, .elsewhere, .outside, .tooShort: []
    }
  }

  private func article(
    _ source: String,
    _ wrap: Article.Wrap = .none,
    zones: [(Zone, String)] = []
  ) throws -> Article {
    let text = try #require(EvidenceText.read(Array(source.utf8), path: "seeds/a.txt").value)
    let zones = zones.compactMap { zone, lines in LineRanges([lines]).map { (zone, $0) } }
    return Article(text: text, lines: nil, zones: zones, wrap: wrap, title: nil)
  }
}
