import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiTestSupport

/// Laws of matching, over many small random texts.
@Suite struct QuotePropertyTests {
  private static let alphabet = [
    "a", "b", "a", "b", "A", " ", " ", "\u{A0}", "\t", "\r", "'", "’", "“", "\"", "-", "–", "‑", ".", "…", "...", "[…]",
    "é",
    "e\u{301}", "e", "q\u{303}", "o\u{302}\u{301}", "ộ", "o\u{323}\u{302}", "م", "آ", "ا\u{653}", "😀", "\n", "\n",
    "\nab\nab\n",
  ]

  @Test(arguments: 0..<30)
  func agreesWithAPlainMatcher(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let source = Self.text(&random, 0...60)
      let article = try article(source)
      let lines = (1...max(1, article.text.lineCount)).map { article.text.line($0) }
      let reference = ReferenceMatcher(lines.map { (article.text.string($0), $0.lowerBound) })
      for _ in 0..<12 {
        let quote = Self.quote(from: source, &random)
        #expect(
          ranges(article.find(quote, zone: nil, occurrence: nil)) == reference.ranges(of: quote),
          "\(quote.debugDescription) in \(source.debugDescription), seed \(seed)"
        )
      }
    }
  }

  @Test(arguments: 0..<20)
  func findsEveryOccurrenceByItsNumber(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let source = Self.text(&random, 40...200)
    let article = try article(source)
    for _ in 0..<20 {
      let quote = Self.quote(from: source, &random)
      guard case .ambiguous(let passages) = article.find(quote, zone: nil, occurrence: nil) else { continue }
      for (index, passage) in passages.enumerated() {
        #expect(article.find(quote, zone: nil, occurrence: index + 1) == .found(passage))
      }
      #expect(
        article.find(quote, zone: nil, occurrence: passages.count + 1) == .missingOccurrence(count: passages.count)
      )
    }
  }

  @Test(arguments: 0..<40)
  func takesAnyBytesAndAnyQuote(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random) : UInt8.random(in: 32...126, using: &random)
      }
      let checked = EvidenceText.read(bytes, path: "seeds/a.txt")
      #expect((checked.value == nil) == checked.diagnostics.hasErrors)
      let decoded = String(decoding: bytes.map { $0 == 0 ? 1 : $0 }, as: UTF8.self)
      for wrap in [Article.Wrap.none, .hard] {
        let article = try article(decoded, wrap)
        let quote = Self.quote(from: decoded, &random)
        for match in [
          article.find(quote, zone: nil, occurrence: 1), article.find(decoded, zone: .comment, occurrence: nil),
        ] {
          for range in ranges(match) ?? [] { #expect(article.paragraph(at: range.lowerBound) != nil) }
        }
        for paragraph in article.paragraphs {
          for sentence in article.sentences(of: paragraph) { #expect(paragraph.range.contains(sentence.lowerBound)) }
        }
      }
      _ = try? Citation.parse(decoded)
      _ = LineRanges([decoded])
    }
  }

  private func article(_ source: String, _ wrap: Article.Wrap = .none) throws -> Article {
    let text = try #require(EvidenceText.read(Array(source.utf8), path: "seeds/a.txt").value)
    return Article(text: text, lines: nil, zones: [], wrap: wrap, title: nil)
  }

  /// The places of a match; `nil` where the quote was too short.
  private func ranges(_ match: QuoteMatch) -> [Range<Int>]? {
    switch match {
    case .found(let passage), .elsewhere(_, let passage): [passage.range]
    case .ambiguous(let passages): passages.map(\.range)
    case .tooShort: nil
    case .missing, .missingOccurrence, .outside: []
    }
  }

  private static func text(_ random: inout SeededGenerator, _ length: ClosedRange<Int>) -> String {
    (0..<Int.random(in: length, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
  }

  /// A stretch of the source, or one joined with another, or a random text.
  private static func quote(from source: String, _ random: inout SeededGenerator) -> String {
    let scalars = Array(source.unicodeScalars)
    func stretch() -> String {
      let start = Int.random(in: 0...scalars.count, using: &random)
      let end = min(scalars.count, start + Int.random(in: 0...6, using: &random))
      return String(String.UnicodeScalarView(scalars[start..<end])).replacing("\n", with: " ")
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return text(&random, 0...4).replacing("\n", with: " ")
    case 1: return stretch() + " … " + stretch()
    case 2: return stretch() + "[...]" + stretch() + "..."
    default: return stretch()
    }
  }
}
