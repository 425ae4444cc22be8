import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles

@Suite struct ArticleTests {
  @Test func endsAParagraphWithTheLine() throws {
    #expect(try paragraphs("a\n\u{A0}\u{2003}\nb\nc\n", .none) == ["1 body 1-1 a", "2 body 3-3 b", "3 body 4-4 c"])
  }

  @Test func joinsLinesThatAreWrapped() throws {
    #expect(try paragraphs("a\r\nb\r\n\t\r\nc\n", .hard) == ["1 body 1-2 a\r\nb", "2 body 4-4 c"])
  }

  @Test func endsAWrappedParagraphWithItsZone() throws {
    #expect(
      try paragraphs("a\nb\nc\nd", .hard, zones: [(.caption, "2-3")])
        == ["1 body 1-1 a", "2 caption 2-3 b\nc", "3 body 4-4 d"]
    )
  }

  @Test func endsAWrappedParagraphWhereLinesAreLeftOut() throws {
    #expect(try paragraphs("a\nb\nc", .hard, lines: ["1", "3"]) == ["1 body 1-1 a", "2 body 3-3 c"])
  }

  @Test func givesALineToTheFirstZoneThatClaimsIt() throws {
    #expect(
      try paragraphs("a\nb", .none, lines: ["1"], zones: [(.byline, "1"), (.comment, "1-900000000")])
        == ["1 byline 1-1 a"]
    )
  }

  @Test func findsItsTitleWhateverTheMarks() throws {
    let source = "x\n  Iraq's “plan” - e\u{301}…\u{A0}\nIraq's plan\nIRAQ’S \"plan\" – é...\n"
    #expect(
      try paragraphs(source, .none, title: "Iraq’s \"plan\" – é...").map { $0.prefix(8) }
        == ["1 body 1", "2 title ", "3 body 3", "4 body 4"]
    )
  }

  @Test(arguments: [
    ("\n\u{A0}First \u{A0}\nb", [], "First"), ("a\nb", [(Zone.boilerplate, "1")], "b"), ("a\nb", [(.title, "2")], "b"),
    ("\n", [], "a"), ("", [], "a"),
  ])
  func hasATitleInAnyCase(source: String, zones: [(Zone, String)], title: String) throws {
    #expect(try article(source, zones: zones).title == title)
  }

  @Test func doesNotCountWhatOthersSay() throws {
    #expect(try article("one two — three\n• 4\nmore words", zones: [(.comment, "3")]).wordCount == 4)
  }

  @Test func givesItsLinesWithoutTheByteOrderMark() throws {
    #expect(try article("\u{FEFF}a\r\nb\nc", lines: ["1", "3"]).bytes() == Array("a\r\nc".utf8))
    #expect(try article("").bytes().isEmpty)
  }

  private func paragraphs(
    _ source: String,
    _ wrap: Article.Wrap,
    lines: [String]? = nil,
    zones: [(Zone, String)] = [],
    title: String? = nil
  ) throws -> [String] {
    let article = try article(source, wrap, lines: lines, zones: zones, title: title)
    return article.paragraphs.map {
      "\($0.number) \($0.zone) \($0.lines.lowerBound)-\($0.lines.upperBound) \(article.text.string($0.range))"
    }
  }

  private func article(
    _ source: String,
    _ wrap: Article.Wrap = .none,
    lines: [String]? = nil,
    zones: [(Zone, String)] = [],
    title: String? = nil
  ) throws -> Article {
    let text = try #require(EvidenceText.read(Array(source.utf8), path: "seeds/a.txt").value)
    return Article(
      text: text,
      lines: lines.flatMap { LineRanges($0) },
      zones: zones.compactMap { zone, lines in LineRanges([lines]).map { (zone, $0) } },
      wrap: wrap,
      title: title
    )
  }
}
