import Testing

@testable import WikiPages

@Suite struct CitationFormatTests {
  @Test func sayAnArticleInASentence() {
    #expect(
      article.plainText == """
        Fares al-Omran and Ministry of Women, Family and Labor. “Costs & Benefits of ‘Camp_7’.” The {Daily}, \
        10 September 2019. https://example.org/a;b?c=1%202#d.
        """
    )
  }

  @Test func escapeWhatLaTeXObeysAndKeepNamesWhole() {
    #expect(
      article.bibTeX == #"""
        @article{daily-2019,
          author = {{Fares al-Omran} and {Ministry of Women, Family and Labor}},
          title = {{Costs \& Benefits of “Camp\_7”}},
          journal = {The {\textbraceleft}Daily{\textbraceright}},
          year = {2019},
          month = sep,
          date = {2019-09-10},
          url = {https://example.org/a;b?c=1%202#d},
          urldate = {2024-01}
        }

        """#
    )
  }

  @Test func giveEveryTagOfRISALine() {
    #expect(
      article.ris == """
        TY  - NEWS
        AU  - Fares al-Omran
        AU  - Ministry of Women, Family and Labor
        TI  - Costs & Benefits of “Camp_7”
        T2  - The {Daily}
        PY  - 2019
        DA  - 2019/09/10/
        UR  - https://example.org/a%3Bb?c=1%202#d
        Y2  - 2024/01//
        ID  - daily-2019
        ER  -\u{20}

        """
    )
  }

  @Test func writeOneItemOfCSL() {
    #expect(
      article.cslJSON == """
        [{"id":"daily-2019","type":"article-newspaper","title":"Costs & Benefits of “Camp_7”",\
        "author":[{"literal":"Fares al-Omran"},{"literal":"Ministry of Women, Family and Labor"}],\
        "container-title":"The {Daily}","issued":{"date-parts":[[2019,9,10]]},\
        "accessed":{"date-parts":[[2024,1]]},"URL":"https://example.org/a;b?c=1%202#d"}]
        """
    )
  }

  @Test func leaveOutWhatIsNotKnown() {
    let work = work(title: "Appeal", container: "National Council", kind: .report)
    #expect(work.plainText == "“Appeal.” National Council, unknown date.")
    #expect(work.bibTeX == "@report{x,\n  title = {{Appeal}},\n  institution = {National Council}\n}\n")
    #expect(work.ris == "TY  - RPRT\nTI  - Appeal\nPB  - National Council\nID  - x\nER  - \n")
    #expect(work.cslJSON == #"[{"id":"x","type":"report","title":"Appeal","publisher":"National Council"}]"#)
  }

  @Test(arguments: [
    ("Why", "“Why.”"), ("Why?", "“Why?”"), ("“Why?”", "“‘Why?’”"), ("Why the \"MEK\"", "“Why the 'MEK'.”"),
    ("چرا؟", "“چرا؟”"),
  ])
  func closeTheTitleOnce(title: String, sentence: String) {
    #expect(work(title: title, container: "", kind: .other).plainText == sentence)
  }

  @Test(arguments: [
    ("a\r\nER  - \u{0}\n b ", "a ER - b"), ("\u{202E}العمران\u{2028}", "العمران"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("\u{FEFF} \t", ""),
  ])
  func bringTextsOntoOneLine(text: String, line: String) {
    #expect(text.singleLine == line)
  }

  @Test func letNoTextEndItsField() {
    let work = work(title: #"}}, @book{y, "\</script>"#, container: "", kind: .other)
    #expect(
      work.bibTeX == #"""
        @misc{x,
          title = {{{\textbraceright}{\textbraceright}, @book{\textbraceleft}y, "{\textbackslash}</script>}}
        }

        """#
    )
    #expect(work.cslJSON == #"[{"id":"x","type":"document","title":"}}, @book{y, \"\\\u003c/script>"}]"#)
  }

  /// A semicolon with a joiner behind it is another character, though the same code point.
  @Test func findASemicolonBeforeAJoiner() {
    var work = work(title: "", container: "", kind: .webpage)
    work.url = "https://example.org/;\u{200C}"
    #expect(work.ris == "TY  - ELEC\nUR  - https://example.org/%3B\u{200C}\nID  - x\nER  - \n")
  }
}

private let article = CitedWork(
  key: "daily-2019",
  title: "Costs & Benefits of\n“Camp_7”",
  authors: ["Fares al-Omran", "Ministry of Women, Family and Labor", " "],
  container: "The {Daily}",
  publisher: "",
  date: PartialDate(year: 2019, month: 9, day: 10),
  dateWords: "10 September 2019",
  url: "https://example.org/a;b?c=1 2#d",
  kind: .news,
  accessed: PartialDate(year: 2024, month: 1)
)

private func work(title: String, container: String, kind: CitedWork.Kind) -> CitedWork {
  CitedWork(
    key: "x",
    title: title,
    authors: [],
    container: container,
    publisher: "",
    date: nil,
    dateWords: container.isEmpty ? "" : "unknown date",
    url: "",
    kind: kind,
    accessed: nil
  )
}
