import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles

/// The wording of all findings about citations and quotes.
@Suite struct EvidenceFindingTests {
  private static let span = SourceSpan(file: "Site/actors/pmf.md", line: 3, column: 9, length: 4)

  @Test(arguments: [
    (
      "mek-2019 \"Soleimani met with heads\"",
      """
      quote-not-found: 'mek-2019' does not say 'Soleimani met with heads'
      seeds/003_56f995411dd5aaac.txt:12:1: the closest passage: Soleimani [-met-]{+me+} with heads
      Quote the source letter for letter; leave words out with '…'.
      """
    ),
    (
      "mek-2019 \"an entirely different story\"",
      """
      quote-not-found: 'mek-2019' does not say 'an entirely different story'
      Copy the words from seeds/003_56f995411dd5aaac.txt.
      """
    ),
    (
      "ap-2025 \"have told The Associated Press. The killing in October underscores\"",
      """
      quote-not-found: 'ap-2025' does not say 'have told The Associated Press. The killing in October underscores'
      seeds/002_0248a6aedfd10660.txt:139:1: the closest passage: [-have told The Associated Press.-] \
      The killing in October underscores
      Cite each paragraph for itself: a quote lies within one, and this runs from line 138 to 139.
      """
    ),
    (
      "ap-2025 \"Oct. 19 raid\"",
      """
      quote-ambiguous: 'Oct. 19 raid' stands in 2 places of 'ap-2025'
      seeds/002_0248a6aedfd10660.txt:141:176: here as (1)
      seeds/002_0248a6aedfd10660.txt:171:23: here as (2)
      Quote more words, or write (2) behind the quote for the second place.
      """
    ),
    (
      "ap-2025 \"Oct. 19 raid\" (3)",
      """
      missing-occurrence: 'Oct. 19 raid' stands in 2 places of 'ap-2025', not in 3
      Write a number from 1 to 2.
      """
    ),
    (
      "mek-2019 \"deputy chief\" (2)",
      """
      missing-occurrence: 'deputy chief' stands in one place of 'mek-2019', not in 2
      Leave out the number.
      """
    ),
    (
      "lwj-2016 \"great stuff, thanks!\"",
      """
      quote-in-comment: 'great stuff, thanks!' stands only in the zone 'comment' of 'lwj-2016', which must be named
      seeds/000_f1010f71447d6e1a.txt:44:5: it stands here
      Write lwj-2016 comment "…" if that zone is meant.
      """
    ),
    (
      "mek-2019 \"Read more\"",
      """
      quote-in-boilerplate: 'Read more' stands only in the zone 'boilerplate' of 'mek-2019', which must be named
      seeds/003_56f995411dd5aaac.txt:21:1: it stands here
      Write mek-2019 boilerplate "…" if that zone is meant.
      """
    ),
    (
      "mek-2019 body \"deputy chief\"",
      """
      quote-in-other-zone: 'deputy chief' stands in the zone 'caption' of 'mek-2019', not in 'body'
      seeds/003_56f995411dd5aaac.txt:5:89: it stands here
      Write mek-2019 caption "…" if that zone is meant.
      """
    ),
    (
      "arabnews-2025 \"an Daesh (IS) group official\"",
      """
      quote-outside-article: 'an Daesh (IS) group official' stands on line 138 of seeds/002_0248a6aedfd10660.txt, \
      which is not of 'arabnews-2025'
      seeds/002_0248a6aedfd10660.txt:138:1: it stands here
      Cite the source that line 138 belongs to, or correct 'lines' of 'arabnews-2025'.
      """
    ),
    (
      "mei \"[…]\"",
      """
      quote-too-short: '[…]' holds no word to search for
      Quote some words of 'mei'.
      """
    ),
    ("mek-2019 \"Soleimani me with heads\"", ""),
  ])
  func sayWhatIsWrongWithAQuote(text: String, expected: String) throws {
    let citation = try Citation.parse(text)
    let article = try Seeds.article(citation.source)
    let match = article.find(citation.quote ?? "", zone: citation.zone, occurrence: citation.occurrence)
    let finding = Diagnostic.quote(match, of: citation, in: article, at: Self.span)
    #expect(finding.map(description) ?? "" == expected)
  }

  @Test(arguments: [
    (
      "", "the citation is empty",
      "Write the id of a source, then the words in straight quotation marks: id \"words\"."
    ),
    (
      "\"x\"", "no source stands before the quote",
      "Write the id of a source, then the words in straight quotation marks: id \"words\"."
    ),
    ("a \"x", "the quotation mark is not closed", "Close the quote with a straight mark: \"."),
    (
      "a “x”", "curly quotation marks do not enclose a quote",
      "Enclose the quote in straight marks: \"; inside it either kind may stand."
    ),
    (
      "a some words", "'some words' behind the source is not in quotation marks",
      "Enclose the words in straight quotation marks: \"some words\"."
    ),
    (
      "a 'some words'", "single quotation marks do not enclose a quote",
      "Enclose the words in straight quotation marks: \"some words\"."
    ),
    (
      "a \(String(repeating: "word ", count: 13))",
      "'\(String(repeating: "word ", count: 12))word' behind the source is not in quotation marks",
      "Enclose the words in straight quotation marks: \"."
    ),
    (
      "a coment \"x\"", "no zone is called 'coment'; did you mean 'comment'?",
      "The zones are title, byline, caption, comment, boilerplate, body."
    ),
    ("a \"\"", "the quote is empty", "Quote some words, or leave out the marks to cite the source as a whole."),
    (
      "a \"x\" #2", "'#2' behind the quote is no part of a citation",
      "Write several citations as a list, and a second occurrence as (2)."
    ),
    ("a \"x\" (two)", "'(two)' is no occurrence", "Write a number from 1, such as (2)."),
  ])
  func sayWhatIsWrongWithACitation(text: String, message: String, hint: String) {
    do {
      _ = try Citation.parse(text)
      Issue.record("'\(text)' was read")
    } catch {
      let expected = Diagnostic("bad-citation", .error, message, at: Self.span, hints: [hint])
      #expect(Diagnostic.badCitation(error, at: Self.span) == expected)
    }
  }

  @Test func shortenALongQuote() throws {
    let quote = String(repeating: "never said word ", count: 12)
    let citation = try Citation.parse("mei \"\(quote)\"")
    let article = try Seeds.article("mei")
    let finding = Diagnostic.quote(.missing(closest: nil), of: citation, in: article, at: Self.span)
    #expect(finding?.message == "'mei' does not say 'never said word never said … never said word'")
  }

  private func description(_ finding: Diagnostic) -> String {
    #expect(finding.severity == .error && finding.span == Self.span)
    let notes = finding.notes.map { "\($0.span?.description ?? ""): \($0.message)" }
    return (["\(finding.code.name): \(finding.message)"] + notes + finding.hints).joined(separator: "\n")
  }
}
