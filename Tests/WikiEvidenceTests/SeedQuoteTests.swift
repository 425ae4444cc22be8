import Testing
import WikiEvidence

/// Quotes from and about the first corpus, whose texts hold the traps.
@Suite struct SeedQuoteTests {
  /// The citations of the examples in the study of the field.
  @Test(arguments: [
    ("lwj-2016", "The PMF was established in June 2014 after the Iraqi military and police forces were overwhelmed"),
    ("arabnews-2025", "was created in 2014 in response to a fatwa"),
    ("mei", "40 of an estimated 67 P.M.U. militias"),
    ("arabnews-2025", "approximately 70 predominantly Shiite armed groups"),
    ("arabnews-2025", "250k Fighters the PMF claims to have under arms"),
    ("arabnews-2025", "$3.3 billion Iraqi state funding at the PMF’s disposal"),
    ("mek-2019", "launched back in 2014 with massive support provided by Iran’s IRGC"),
    ("arabnews-2025", "formally part of Iraq’s state security apparatus"),
    ("mek-2019", "deputy chief of Iraq’s Hashd al-Shaabi"),
    ("arabnews-2025", "killed PMF chief Abu Mahdi Al-Muhandis alongside Quds Force commander Qassem Soleimani"),
    ("arabnews-2025", "The militias suffered a major blow in January 2020"),
    ("mek-2019", "a massive explosion leveled a weapons depot of the Iran-backed PMF group in Iraq’s Anbar Province"),
    (
      "mek-2019", "Officials say these explosions are the result of drone attacks or fires resulting from malfunctions."
    ),
    ("mek-2019", "Casualties have been reported without any details."),
    ("ap-2025", "Residents said US troops conducted the raid alongside the Syrian Free Army"),
    ("ap-2025", "broke down the door and shot him, Al-Kilani said"),
    ("ap-2025", "aiming to capture an Daesh (IS) group official"),
    ("ap-2025", "The group classified Al-Masoud as a civilian."),
    ("ap-2025", "Initial media reports on the raid said it had captured an IS official."),
    ("ap-2025", "made no announcement"),
    ("ap-2025", "We are aware of these reports but do not have any information to provide."),
    ("ap-2025", "an Daesh (IS) group official"),
    ("mek-2019", "Soleimani me with heads of Iraqi militia groups"),
  ])
  func areFoundLetterForLetter(id: String, quote: String) throws {
    #expect(try found(quote, in: id) == quote)
  }

  @Test(arguments: [
    (
      "mek-2019", "deputy chief of Iraq's Hashd al-Shaabi - Popular", "deputy chief of Iraq’s Hashd al-Shaabi – Popular"
    ),
    ("diyaruna", "Iran’s disposal", "Iran's disposal"),
    ("diyaruna", "“more hostile measures” to threaten", "\"more hostile measures\" to threaten"),
    ("mek-2019", "fall into the 'Golan war trap.'\"", "fall into the ‘Golan war trap.’”"),
    ("mek-2019", "the UAE-based National website", "the UAE-based\u{A0}National\u{A0}website"),
    ("lwj-2016", "according to the The Washington Post", "according to the\u{A0}The Washington Post"),
    ("mek-2019", "military conflict... At times", "military conflict… At times"),
    ("mek-2019", "Soleimani me [sic] with heads", "Soleimani me with heads"),
    ("arabnews-2025", "number of US.Troops in", "number of US.Troops in"),
    ("lwj-2016", "massive basij [mobilization] force", "massive basij [mobilization] force"),
    (
      "arabnews-2025", "Along with Hezbollah … they are considered part",
      "Along with Hezbollah in Lebanon, the Houthis in Yemen, and Hamas in Gaza, they are considered part"
    ),
    (
      "arabnews-2025", "The PMF comprised […] 250,000 fighters",
      "The PMF comprised approximately 70 predominantly Shiite armed groups made up of around 250,000 fighters"
    ),
  ])
  func areFoundAsStored(id: String, quote: String, stored: String) throws {
    #expect(try found(quote, in: id) == stored)
  }

  @Test func countACaptionPrintedTwiceOnce() throws {
    let article = try Seeds.article("mek-2019")
    let quote = "deputy chief of Iraq’s Hashd al-Shaabi"
    #expect(article.find(quote, zone: nil, occurrence: 2) == .missingOccurrence(count: 1))
    guard case .found(let passage) = article.find(quote, zone: .caption, occurrence: nil) else {
      Issue.record("not found")
      return
    }
    #expect(passage.paragraph == 3 && article.text.lineNumber(at: passage.range.lowerBound) == 5)
  }

  @Test func mustNameTheZoneOfAComment() throws {
    let article = try Seeds.article("lwj-2016")
    guard case .elsewhere(.comment, let passage) = article.find("Khomeini took power", zone: nil, occurrence: nil)
    else {
      Issue.record("not elsewhere")
      return
    }
    #expect(article.text.string(passage.range) == "Khomeini took power")
    #expect(article.find("Khomeini took power", zone: .comment, occurrence: nil) == .found(passage))
  }

  /// A reader quotes the article: the article's own words come first, and the comment only where it is named.
  @Test func tellAnArticleFromTheCommentThatRepeatsIt() throws {
    let article = try Seeds.article("lwj-2016")
    let quote = "feed into sectarianism and Sunni anger"
    #expect(line(of: article.find(quote, zone: nil, occurrence: nil), in: article) == 21)
    #expect(line(of: article.find(quote, zone: .comment, occurrence: nil), in: article) == 56)
  }

  @Test func stayWithinTheirArticle() throws {
    let quote = "The group classified Al-Masoud as a civilian."
    #expect(try Seeds.article("arabnews-2025").find(quote, zone: nil, occurrence: nil) == .outside(line: 169))
    #expect(try Seeds.article("ap-2025").find("Tower 22 which", zone: nil, occurrence: nil) == .outside(line: 86))
  }

  @Test func areAmbiguousWhereTheyStandTwice() throws {
    let article = try Seeds.article("ap-2025")
    guard case .ambiguous(let passages) = article.find("Oct. 19 raid", zone: nil, occurrence: nil) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(passages.map { article.text.lineNumber(at: $0.range.lowerBound) } == [141, 171])
    #expect(passages.map(\.occurrence) == [1, 2])
    #expect(article.find("Oct. 19 raid", zone: nil, occurrence: 2) == .found(passages[1]))
    #expect(article.find("Oct. 19 raid", zone: nil, occurrence: 3) == .missingOccurrence(count: 2))
    #expect(article.find("Oct. 19 raid", zone: nil, occurrence: 0) == .missingOccurrence(count: 2))
  }

  @Test(arguments: [
    (
      "mek-2019", "Soleimani met with heads of Iraqi militia groups",
      "Soleimani [-met-]{+me+} with heads of Iraqi militia groups"
    ),
    ("mek-2019", "Abu Mahdi Muhandis", "Abu Mahdi [-Muhandis-]{+Mohandes,+}"),
    ("mek-2019", "Mohandis", "[-Mohandis-]{+Mohandes,+}"),
    (
      "arabnews-2025", "small number of US. Troops in northern Jordan",
      "small number of [-US. Troops-]{+US.Troops+} in northern Jordan"
    ),
    ("arabnews-2025", "The Militias suffered a major blow", "The [-Militias-]{+militias+} suffered a major blow"),
    (
      "arabnews-2025", "renewal of the maximum pressure campaign",
      "renewal of the [-maximum pressure-]{+“maximum pressure”+} campaign"
    ),
    (
      "arabnews-2025", "withdrew his own factions over Iranian influence",
      "withdrew his own factions {+as concerns+} over Iranian influence"
    ),
    (
      "lwj-2016", "Earlier this week, Supreme Leader Ali Khamenei received Hakim, head of the National Alliance",
      "Earlier this week, Supreme Leader Ali Khamenei received {+Ammar+} Hakim, head of the {+Shiite+} National Alliance"
    ),
    (
      "arabnews-2025", "Along with the Hezbollah … they are considered part of the Axis",
      "Along with [-the-] Hezbollah … they are considered part of [-the Axis-]{+Iran’s so-called+}"
    ),
  ])
  func areMissedCloseBy(id: String, quote: String, difference: String) throws {
    let article = try Seeds.article(id)
    guard case .missing(let closest) = article.find(quote, zone: nil, occurrence: nil) else {
      Issue.record("not missing")
      return
    }
    #expect(closest?.difference.line == difference)
    #expect(closest.map { article.paragraphs[$0.paragraph - 1].range.contains($0.range.lowerBound) } ?? false)
  }

  @Test(arguments: ["The quick brown fox jumps over a lazy dog", "zzzz", "Запрос", "!?"])
  func areMissedAltogether(quote: String) throws {
    #expect(try Seeds.article("mek-2019").find(quote, zone: nil, occurrence: nil) == .missing(closest: nil))
  }

  @Test(arguments: ["", " \u{A0}", "…", "...", "[…] …", "[sic]", "[", "()"])
  func areTooShortWithoutAnyWord(quote: String) throws {
    #expect(try Seeds.article("mek-2019").find(quote, zone: nil, occurrence: nil) == .tooShort)
  }

  private func found(_ quote: String, in id: String) throws -> String? {
    let article = try Seeds.article(id)
    guard case .found(let passage) = article.find(quote, zone: nil, occurrence: nil) else { return nil }
    #expect(article.paragraph(at: passage.range.lowerBound)?.number == passage.paragraph)
    return article.text.string(passage.range)
  }

  private func line(of match: QuoteMatch, in article: Article) -> Int? {
    guard case .found(let passage) = match else { return nil }
    return article.text.lineNumber(at: passage.range.lowerBound)
  }
}
