import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles

@Suite struct SentenceTests {
  @Test(arguments: [
    "He left.| She stayed!| Why?| “Nobody knows.”| The end…| 12 were there.",
    "It was at 3 a.m., residents woke.| They ran.",
    "The U.S. State Department said so.| Maj. Gen. Qassem Soleimani left.", "It is in the U.S.| The group left.",
    "The I.R.G.C. is strong.| It does not extend to all P.M.U.s.| Differences remain.",
    "On Dec. 14, he spoke.| It was Dec.| He left.",
    "A rise of 1.5 percent.| No. 5 is alive.| No.| He said no.", "(He left.)| [She stayed.]| “‘Go.’”| Then nothing.",
    "Donald J. Trump spoke vs. Gov. Smith.| Etc.", "At 5 p.m. Monday he left.| At 5 p.m.| He left.",
    "1. The first item.| The second.",
    "• One bullet.", "no end", "Wait... what?| Go on...| Then stop.", "قال الرئيس.| ثم ذهب؟| نعم.",
    "$3 was paid.| $5 was not.",
    "US.Troops in Jordan.| \u{A0}(Image)", "Is it e.g. Iran, i.e. Tehran?| Yes.", "He said so.\n| It was true.",
    "Was he there?!| Yes.",
    "It fell to 1,038 in 2019.| 12 attacks followed.", "St. Louis and Mt. Hermon are far.", "He left . .",
    "Sen. A. B. Smith and Rep. O’Neil met.",
  ])
  func areSplitWhereTheyEnd(marked: String) throws {
    let source = marked.replacing("|", with: "")
    let expected = marked.split(separator: "|").map { part in
      String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    #expect(try sentences(of: source) == expected)
  }

  @Test(arguments: [
    (
      "mek-2019", 21,
      [
        "“[United States President Donald] Trump’s withdrawal … in a military conflict…",
        "At times there are events … are left mistaken…",
      ]
    ),
    (
      "mei", 2,
      [
        "As Iran’s Islamic Revolutionary Guard Corps (I.R.G.C.) campaigns against … proxy networks in Iraq.",
        "The I.R.G.C.’s expeditionary wing, … Popular Mobilization Units (P.M.U.s).",
        "P.M.U. groups that express support … of the 1980s and 1990s.",
        "However, Iran’s extensive Shiite … to all P.M.U.s.",
        "Differences amongst P.M.U. groups … participation in mass politics.",
      ]
    ),
    (
      "ap-2025", 16,
      [
        "The raid occurred in Dumayr, … edge of the desert.",
        "At around 3 a.m., residents woke … vehicles and planes.",
      ]
    ),
    (
      "ap-2025", 10,
      ["Neither US nor Syrian … derail improving ties.", "Weeks after the Oct. 19 raid, … coalition against IS."]
    ),
    (
      "ap-2025", 23,
      [
        "“How did he die?", "We don’t know,” his mother said.",
        "“I want the people … be held accountable.”",
      ]
    ),
    (
      "arabnews-2025", 38,
      [
        "Maxar satellite imagery of Tower 22 … US.Troops in northern Jordan.",
        "(Satellite image (c) 2024 Maxar Technologies/via AFP)",
      ]
    ),
    (
      "diyaruna", 7,
      ["Last August, media outlets … commander Maj. Gen. Qassem Soleimani."]
    ),
    ("mei", 6, ["• P.M.Us groups with … opposition to U.S. military presence in the 2000s."]),
  ])
  func areThoseOfTheFirstCorpus(id: String, number: Int, expected: [String]) throws {
    let article = try Seeds.article(id)
    let found = article.sentences(of: article.paragraphs[number - 1]).map(article.text.string)
    #expect(found.count == expected.count)
    for (sentence, expected) in zip(found, expected) {
      let ends = expected.split(separator: " … ")
      #expect(sentence.hasPrefix(ends[0]) && sentence.hasSuffix(ends[ends.count - 1]))
    }
  }

  @Test func coverEveryParagraphButForBlanks() throws {
    for id in Seeds.records.keys.sorted() {
      let article = try Seeds.article(id)
      for paragraph in article.paragraphs {
        let words = article.text.string(paragraph.range).split { $0.isWhitespace }
        let sentences = article.sentences(of: paragraph).map(article.text.string)
        #expect(sentences.flatMap { $0.split { $0.isWhitespace } } == words)
      }
    }
  }

  @Test func areFoundInAnyText() {
    let text = Array(" He met Gen. X. He left.  ".utf8)
    #expect(Sentences.ranges(in: text).map { String(decoding: text[$0], as: UTF8.self) } == ["He met Gen. X. He left."])
    #expect(Sentences.ranges(in: Array("One. Two.".utf8)) == [0..<4, 5..<9])
    #expect(Sentences.ranges(in: []) == [])
  }

  private func sentences(of source: String) throws -> [String] {
    let text = try #require(EvidenceText.read(Array(source.utf8), path: "seeds/a.txt").value)
    let article = Article(text: text, lines: nil, zones: [], wrap: .hard, title: nil)
    return article.paragraphs.flatMap(article.sentences).map(text.string)
  }
}
