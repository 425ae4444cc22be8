import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiTestSupport

/// What `dossier cite` finds.
@Suite struct WordSearchTests {
  @Test(arguments: [
    ("The Blue Band was founded", "blue BAND was", "Blue Band was"),
    ("Iraq’s “massive” Hashd al-Shaabi", "iraq's massive hashd al shaabi", "Iraq’s “massive” Hashd al-Shaabi"),
    ("Iraq’s", "iraqs", "Iraq’s"),
    ("a Café, e\u{301}t\u{E9}", "cafe ete", "Café, e\u{301}t\u{E9}"),
    ("x اللآلئ y", "اللالئ", "اللآلئ"),
    ("many\u{A0}\u{A0}blanks – here", "many blanks here", "many\u{A0}\u{A0}blanks – here"),
    ("The Forces (PMF) were established", "forces pmf were establ", "Forces (PMF) were established"),
    ("one two three four", "one … four", "one two three four"),
    ("one two three four", "two ... three", "two three"),
    ("one two three four", "two thr", "two three"),
    ("co\u{AD}operate", "cooperate", "co\u{AD}operate"),
  ])
  func areFoundHoweverTheyAreSpelt(source: String, words: String, stored: String) throws {
    #expect(try found(words, in: source) == [stored])
  }

  @Test(arguments: [
    ("one\ntwo", "one two", "one\ntwo"),
    ("a mobili-\nzation b", "a mobilization", "a mobili-\nzation"),
    ("a mobili-\nzation b", "mobili zation b", "mobili-\nzation b"),
    ("a mobili-\nzation b", "mobiliz", "mobili-\nzation"),
    ("self-\nmade mobili-\nzation", "self-made mobilization", "self-\nmade mobili-\nzation"),
    ("a mobili\u{AD}\nzation b", "mobilization b", "mobili\u{AD}\nzation b"),
  ])
  func runOverTheLinesOfAWrappedParagraph(source: String, words: String, stored: String) throws {
    #expect(try found(words, in: source, .hard) == [stored])
    if source.contains("\n") { #expect(try found(words, in: source) != [stored]) }
  }

  @Test(arguments: [
    ("one two", "two one"), ("one two", "on two"), ("one\n\ntwo", "one two"), ("one\n\ntwo", "one … two"),
    ("one", "ne"),
    ("forces", "force s"),
  ])
  func areNotFoundInOtherWords(source: String, words: String) throws {
    #expect(try found(words, in: source, .hard) == [])
  }

  @Test func areFoundInEveryPlaceAndOnceInARepeatedLine() throws {
    #expect(try found("a b", in: "a b\na b\n\na b A B") == ["a b", "a b", "A B"])
    #expect(try found("a a", in: "a a a a a") == ["a a", "a a"])
  }

  @Test(arguments: ["", " ", "…", "(–)", "'"])
  func areNotThereWhereNothingIsALetter(text: String) {
    #expect(SoughtWords(text) == nil)
  }

  private func found(_ words: String, in source: String, _ wrap: Article.Wrap = .none) throws -> [String] {
    let article = try article(source, wrap)
    let sought = try #require(SoughtWords(words))
    return article.places(of: sought).map { article.text.string($0.range) }
  }
}

/// The quotes that lead to a place.
@Suite struct QuoteChoiceTests {
  @Test(arguments: [
    ("one two three", "two", "two", nil),
    ("(one), two", "one", "one", nil),
    ("one band two band", "band", "band two", nil),
    ("a b c\nx b c\nx b d", "c", "a b c", nil),
    ("the U.S. army, the US", "army", "army", nil),
    ("a b\n\na b", "b", "b", 1),
    ("one  two\u{A0}three", "two three", "two three", nil),
    ("one two three four two", "two … four", "two … four", nil),
    ("he said “no”.", "no", "no", nil),
  ])
  func areAsShortAsTheyCanBe(source: String, words: String, quote: String, occurrence: Int?) throws {
    let choice = try choice(words, in: source)
    #expect(choice?.quote == quote)
    #expect(choice?.occurrence == occurrence)
  }

  @Test func joinAWordThatALineEndBreaks() throws {
    #expect(try choice("mobilization", in: "a mobili-\nzation b", .hard)?.quote == "mobili-zation")
    #expect(try choice("mobilization", in: "a mobili\u{AD}\nzation b", .hard)?.quote == "mobilization")
  }

  @Test func doNotGrowIntoWhatIsHidden() throws {
    #expect(try choice("band", in: "Ann band of\n\nUlf band of", hidden: [0..<3])?.quote == "band")
    #expect(try choice("band", in: "Ann band of\n\nUlf band of", hidden: [])?.quote == "Ann band")
    #expect(try choice("band", in: "Ann band of\n\nUlf band of", hidden: [2..<5]) == nil)
  }

  /// Whatever the text, a quote leads to words that hold the place, and no quote of fewer whole words does.
  @Test(arguments: UInt64(0)..<60)
  func leadToTheirPlace(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "a", "b", "A", "a-", "é", "…", "...", "“", "\"", "[sic]", " ", " ", " ", "\u{A0}", "-\n", "\n", "\n\n",
    ]
    for _ in 0..<40 {
      let length = Int.random(in: 4...40, using: &random)
      let source = (0..<length).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let article = try article(source, Bool.random(using: &random) ? .hard : .none)
      let words = ["a", "b", "a a", "b a", "aa", "a … b", "ab", "e a"].randomElement(using: &random) ?? "a"
      let chooser = QuoteChooser(article, hidden: [])
      let sought = try #require(SoughtWords(words))
      for place in article.places(of: sought) {
        guard let choice = chooser.choice(for: place) else { continue }
        let told = "\(choice) for \(words) in \(source.debugDescription), seed \(seed)"
        #expect(choice.passage.range.lowerBound <= place.range.lowerBound, "\(told)")
        #expect(choice.passage.range.upperBound >= place.range.upperBound, "\(told)")
        let match = article.find(choice.quote, zone: choice.zone, occurrence: choice.occurrence)
        #expect(match == .found(choice.passage) || choice.occurrence == nil, "\(told)")
        let shorter = unique(choice.passage, place.range, in: article)
        if choice.occurrence == nil, place.pieces.count == 1 { #expect(shorter == [], "\(told)") }
      }
    }
  }

  /// The quotes of fewer words that hold the place and lead to one only, found by trying; of words that a line end
  /// breaks, a half would do.
  private func unique(_ passage: Passage, _ place: Range<Int>, in article: Article) -> [String] {
    let bytes = article.text.bytes
    guard !article.text.string(passage.range).contains("\n") else { return [] }
    let isEdge = passage.range.map { bytes[$0] == UInt8(ascii: " ") }
    let words = isEdge.split(separator: true).map {
      (passage.range.lowerBound + $0.startIndex, passage.range.lowerBound + $0.endIndex)
    }
    return words.flatMap { first in words.map { (first.0, $0.1) } }.compactMap { start, stop in
      guard start <= place.lowerBound, stop >= place.upperBound else { return nil }
      let quote = article.text.string(start..<stop).trimmed
      guard quote.wordCount < article.text.string(passage.range).wordCount else { return nil }
      guard case .found = article.find(quote, zone: nil, occurrence: nil) else { return nil }
      return quote
    }
  }

  private func choice(
    _ words: String,
    in source: String,
    _ wrap: Article.Wrap = .none,
    hidden: [Range<Int>] = []
  ) throws -> QuoteChooser.Choice? {
    let article = try article(source, wrap)
    let sought = try #require(SoughtWords(words))
    let place = try #require(article.places(of: sought).first)
    return QuoteChooser(article, hidden: hidden).choice(for: place)
  }
}

@Suite struct CitationWritingTests {
  @Test(arguments: [
    (Citation(source: "a", zone: nil, quote: "b", occurrence: nil), #"a "b""#, #"[@a "b"]"#),
    (Citation(source: "a", zone: .comment, quote: "b", occurrence: 2), #"a comment "b" (2)"#, #"[@a comment "b" (2)]"#),
    (
      Citation(source: "a", zone: nil, quote: #"b "c" d"#, occurrence: nil), #"a "b "c" d""#, #"[@a "b "c" d"]"#
    ),
    (
      Citation(source: "a", zone: nil, quote: #"b ["c"] d"#, occurrence: nil), #"a "b ["c"] d""#, "[@a \"b [”c”] d\"]"
    ),
  ])
  func writesWhatIsReadAgain(citation: Citation, text: String, prose: String) throws {
    #expect(citation.text == text)
    #expect(citation.prose == prose)
    let again = try Citation.parse(text)
    #expect(again.quote == citation.quote && again.zone == citation.zone && again.occurrence == citation.occurrence)
  }
}

extension String {
  /// Without what stands around words.
  fileprivate var trimmed: String {
    let isAround = { (letter: Character) in letter.isPunctuation || letter.isWhitespace }
    let behind = drop(while: isAround)
    return String(behind.prefix(upTo: behind.lastIndex { !isAround($0) }.map(behind.index(after:)) ?? behind.endIndex))
  }

  /// How many words between blanks have a letter.
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) } }
}

private func article(_ source: String, _ wrap: Article.Wrap) throws -> Article {
  let text = try #require(EvidenceText.read(Array(source.utf8), path: "seeds/a.txt").value)
  return Article(text: text, lines: nil, zones: [], wrap: wrap, title: nil)
}
