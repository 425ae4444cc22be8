import Testing
import WikiFiles
import WikiTestSupport

@Suite struct BadEvidenceTests {
  private static let place = "Site/actors/blue-band.md:6:19: error: "

  @Test(arguments: [
    ("was founded at 2014 by Ann Hill", "was founded [-at-]{+in+} 2014 by Ann Hill"),
    ("was foundd in 2014 by Ann Hill", "was [-foundd-]{+founded+} in 2014 by Ann Hill"),
    ("was founded ‘in’ 2014 by Ann Hill", "was founded [-‘in’-]{+in+} 2014 by Ann Hill"),
  ])
  func refusesAQuoteThatDiffersByAWordALetterOrAQuotationMark(quote: String, difference: String) async throws {
    let files = FileTree.blueBand.replacing("was founded in 2014", with: quote, in: "Site/actors/blue-band.md")
    try await expectRefusal(of: files, because: [Self.place + "'report' does not say '\(quote)' [quote-not-found]"])
    let outcome = await (try TestWiki(files)).run("check")
    #expect(outcome.output.contains("\nseeds/report.txt:3:15: note: the closest passage: \(difference)\n"))
  }

  @Test(arguments: [
    ("Blue Band", "'Blue Band' stands in 2 places of 'report' [quote-ambiguous]"),
    (
      "the Blue Band is bad",
      "'the Blue Band is bad' stands only in the zone 'comment' of 'report', which must be named [quote-in-comment]"
    ),
    ("something else", "'report' does not say 'something else' [quote-not-found]"),
    ("…", "'…' holds no word to search for [quote-too-short]"),
  ])
  func refusesAQuoteThatIsNotTheSources(quote: String, message: String) async throws {
    let files = FileTree.blueBand.replacing("was founded in 2014", with: quote, in: "Site/actors/blue-band.md")
    try await expectRefusal(of: files, because: [Self.place + message])
  }

  @Test func refusesAnEmptyQuote() async throws {
    let files = FileTree.blueBand.replacing("was founded in 2014", with: "", in: "Site/actors/blue-band.md")
    try await expectRefusal(
      of: files,
      because: ["Site/actors/blue-band.md:6:18: error: the quote is empty [bad-citation]"]
    )
  }

  @Test func refusesAQuoteInProseThatIsNotTheSources() async throws {
    let files = FileTree.blueBand.replacing("killed three", with: "killed four", in: "Site/actors/blue-band.md")
    try await expectRefusal(
      of: files,
      because: [
        "Site/actors/blue-band.md:8:20: error: 'report' does not say 'killed four people' [quote-not-found]"
      ]
    )
  }

  @Test func refusesASourceThatDoesNotExist() async throws {
    let files = FileTree.blueBand.replacing("report \"", with: "reprt \"", in: "Site/actors/blue-band.md")
    try await expectRefusal(
      of: files,
      because: [
        "Site/actors/blue-band.md:6:11: error: no source is called 'reprt'; did you mean 'report'? [unknown-source]",
        "Site/actors/blue-band.md:8:12: error: no source is called 'reprt'; did you mean 'report'? [unknown-source]",
      ]
    )
  }

  @Test func refusesTextsThatAreNotUTF8AndGuessesWhatTheyAre() async throws {
    var files = FileTree.blueBand
    files["seeds/cut.txt"] = Array("ab".utf8) + [0xE2, 0x82]
    files["seeds/nul.txt"] = Array("ab\0c".utf8)
    files["seeds/utf16.txt"] = [0xFF, 0xFE] + "A report of some length".utf8.flatMap { [$0, 0] }
    files["seeds/windows.txt"] = [0xD3, 0xE1, 0xC7, 0xE3, 0x20, 0xDA, 0xE1, 0xED, 0xDF, 0xE3, 0x0A]
    try await expectRefusal(
      of: files,
      because: [
        "seeds/cut.txt:1:3: error: the text ends inside a character, at offset 2 [unreadable-text]",
        "seeds/nul.txt:1:1: error: the text is not UTF-8 from offset 0 on; it looks like UTF-16BE [unreadable-text]",
        "seeds/utf16.txt:1:1: error: the text is not UTF-8 from offset 0 on; it looks like UTF-16LE [unreadable-text]",
        "seeds/windows.txt:1:1: error: byte 0xD3 at offset 0 is not UTF-8 [unreadable-text]",
      ]
    )
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "../Site/site.yml", "a/../../x"])
  func refusesATextOutsideOfTheEvidence(path: String) async throws {
    let files = FileTree.blueBand.with(
      FileTree(
        txtar: """
          -- Site/sources/other.md --
          ---
          publisher: The Paper
          date: 2020
          text: \(path)
          ---
          """
      )
    )
    try await expectRefusal(
      of: files,
      because: ["Site/sources/other.md:4:7: error: '\(path)' is no path below seeds/ [bad-path]"]
    )
  }

  @Test func readsEmptyTextsAndSuchOfBlankLines() async throws {
    let wiki = try TestWiki(.blueBand)
    try wiki.write("", to: "seeds/empty.txt")
    try wiki.write(" \n\n\u{A0}\n", to: "seeds/blank.md")
    let outcome = await wiki.run("build")
    #expect(outcome.errors == "public: 16 pages, 278 links, nothing to mend in T s (T ms a page)\n")
  }
}
