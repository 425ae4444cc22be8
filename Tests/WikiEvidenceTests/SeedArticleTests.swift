import Testing
import WikiEvidence

/// The six articles of the first corpus: every line range and zone that its records claim.
@Suite struct SeedArticleTests {
  @Test(arguments: [
    ("lwj-2016", [Zone.body: 19, .boilerplate: 4, .comment: 10]),
    ("mei", [.body: 8, .boilerplate: 2]),
    ("arabnews-2025", [.title: 2, .caption: 8, .boilerplate: 3, .body: 40]),
    ("ap-2025", [.title: 2, .boilerplate: 2, .body: 37]),
    ("mek-2019", [.boilerplate: 2, .title: 1, .caption: 2, .byline: 1, .body: 18]),
    ("diyaruna", [.title: 1, .byline: 1, .caption: 2, .boilerplate: 3, .comment: 1, .body: 25]),
  ])
  func haveTheirParagraphsInTheirZones(id: String, expected: [Zone: Int]) throws {
    let article = try Seeds.article(id)
    #expect(Dictionary(grouping: article.paragraphs, by: \.zone).mapValues(\.count) == expected)
    #expect(article.paragraphs.map(\.number) == Array(1...article.paragraphs.count))
    for paragraph in article.paragraphs {
      #expect(paragraph.lines.count == 1)
      #expect(paragraph.range == article.text.line(paragraph.lines.lowerBound))
    }
  }

  @Test(arguments: [
    (
      "lwj-2016", Zone.comment,
      ["  • RichardL says:", "paymasters or they would turn their eyes to Iraq to subdue the “Rawafidh”."]
    ),
    ("lwj-2016", .boilerplate, ["Tags: , , , ,", "Boko Haram"]),
    ("mei", .boilerplate, ["Read the full Policy Paper here.", "For a listing of MEI donors, please click here."]),
    ("arabnews-2025", .boilerplate, ["Short Url", "Follow"]),
    ("arabnews-2025", .caption, ["This photo taken on August 22, 2017", "(US Central Command/Handout via REUTERS)"]),
    ("ap-2025", .boilerplate, ["Updated 52 min 3 sec ago", "Follow"]),
    ("mek-2019", .boilerplate, ["728 x 90", "Read more:"]),
    ("mek-2019", .byline, ["Reporting by PMOI/MEK", "Reporting by PMOI/MEK"]),
    ("diyaruna", .byline, ["By Fares al-Omran", "By Fares al-Omran"]),
    ("diyaruna", .boilerplate, ["Do you like this article?", "Comment Policy * Denotes Required Field 1500 / 1500"]),
    ("diyaruna", .comment, ["O, God, grant victory", "who are agents of Zionists!"]),
  ])
  func beginAndEndTheirZonesWhereTheTextDoes(id: String, zone: Zone, ends: [String]) throws {
    let article = try Seeds.article(id)
    let texts = article.paragraphs.filter { $0.zone == zone }.map { article.text.string($0.range) }
    #expect(texts.first?.hasPrefix(ends[0]) ?? false)
    #expect(texts.last?.hasSuffix(ends[1]) ?? false)
  }

  /// The record writes a curly apostrophe where the text has a straight one.
  @Test func findTheLinesOfTheirTitle() throws {
    let article = try Seeds.article("diyaruna")
    #expect(article.paragraphs.filter { $0.zone == .title }.map(\.lines) == [3...3])
    #expect(
      try Seeds.article("ap-2025").paragraphs.filter { $0.zone == .title }.map(\.lines) == [128...128, 133...133]
    )
  }

  @Test func haveTheirFirstBodyLineAsTitleWhereNoneIsGiven() throws {
    let text = try Seeds.text("001_d6ac6752db8232c7")
    let article = Article(text: text, lines: nil, zones: [], wrap: .none, title: nil)
    #expect(article.title == "Summary")
    #expect(article.paragraphs.first?.zone == .body)
  }

  /// `LC_ALL=C.UTF-8 wc -w` says 269 for the lines 1-12 of 001 without bullets and the dash between words.
  @Test func countTheirOwnWordsOnly() throws {
    #expect(try Seeds.article("mei").wordCount == 269)
    #expect(try Seeds.article("mek-2019").wordCount == 805)
  }

  @Test func giveTheirLinesByteForByte() throws {
    let text = try Seeds.text("002_0248a6aedfd10660")
    let lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    #expect(try Seeds.article("ap-2025").bytes() == Array(lines[127...].joined(separator: [0x0A])))
    #expect(try Seeds.article("arabnews-2025").bytes() == Array(lines[..<122].joined(separator: [0x0A])) + [0x0A])
  }

  @Test func findTheParagraphOfEveryByte() throws {
    for id in Seeds.records.keys.sorted() {
      let article = try Seeds.article(id)
      for offset in article.text.bytes.indices {
        let expected = article.paragraphs.first { $0.range.contains(offset) }
        #expect(article.paragraph(at: offset) == expected)
      }
    }
  }
}
