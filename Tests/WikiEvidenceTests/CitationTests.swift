import Testing
import WikiEvidence

@Suite struct CitationTests {
  @Test(arguments: [
    ("mek-2019 \"deputy chief\"", "mek-2019 - deputy chief -"), ("mek-2019", "mek-2019 - - -"),
    ("  mek-2019  ", "mek-2019 - - -"), ("lwj comment \"x\" (2)", "lwj comment x 2"),
    ("a \"x \"y\" z\" (12)", "a - x \"y\" z 12"),
    ("a \"“x”\"", "a - “x” -"), ("a\"x\"(2)", "a - x 2"), ("a\u{A0}caption \"x\"", "a caption x -"),
  ])
  func isReadAsWritten(text: String, parts: String) throws {
    let citation = try Citation.parse(text)
    let (zone, quote) = (citation.zone?.rawValue ?? "-", citation.quote ?? "-")
    #expect("\(citation.source) \(zone) \(quote) \(citation.occurrence.map(String.init) ?? "-")" == parts)
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[citation.sourceRange], as: UTF8.self) == citation.source)
    #expect(citation.quoteRange.map { String(decoding: bytes[$0], as: UTF8.self) } == citation.quote)
  }

  @Test(
    arguments: [
      ("", .empty), (" \u{A0}", .empty), ("\"x\"", .noSource(0..<1)), ("  \"x", .noSource(2..<3)),
      ("a \"x", .noClosingMark(2..<3)), ("a \"x”", .curlyMarks(4..<7)), ("a “x”", .curlyMarks(2..<5)),
      ("a “x \"y\" z”", .curlyMarks(2..<5)), ("a «x»", .curlyMarks(2..<4)),
      ("a deputy chief", .unquoted("deputy chief", 2..<14)),
      ("a coment \"x\"", .unknownZone("coment", 2..<8)), ("a Comment \"x\"", .unknownZone("Comment", 2..<9)),
      ("a comment", .unquoted("comment", 2..<9)), ("a \"\"", .emptyQuote(2..<4)), ("a \" \"", .emptyQuote(2..<5)),
      ("a \"x\" #2", .textAfterQuote("#2", 6..<8)), ("a \"x\" (0)", .badOccurrence("(0)", 6..<9)),
      ("a \"x\" (two)", .badOccurrence("(two)", 6..<11)),
      ("a \"x\" (9999999999)", .badOccurrence("(9999999999)", 6..<18)),
      ("a \"x\" (", .textAfterQuote("(", 6..<7)), ("a \"x\" ()", .badOccurrence("()", 6..<8)),
    ] as [(String, Citation.ParseError)]
  )
  func saysWhatIsWrong(text: String, expected: Citation.ParseError) {
    #expect(throws: expected) { try Citation.parse(text) }
  }
}
