import Testing
import WikiFiles
import WikiTestSupport

/// Bibliographies in CSL-JSON, as Zotero and Better BibTeX export them.
@Suite struct BibliographyTests {
  @Test func makesASourceWithoutATextOfEachItem() {
    let tree = planned([
      "library.json": """
      [
        {"id": "http://zotero.org/users/1/items/AB12", "type": "article-newspaper", "title": "Bridge falls",
         "container-title": "The Post", "publisher": "Post Ltd", "author": [{"family": "Hill", "given": "Ann"},
         {"literal": "News desk"}, {"family": "Berg", "given": "Eva", "non-dropping-particle": "van den"}],
         "issued": {"date-parts": [["2024", 3, "05"]]}, "URL": "https://e.example/1",
         "accessed": {"date-parts": [[2024, 4, 1]]}, "language": "en-GB"},
        {"id": "smith2019", "type": "report", "title": "On  water", "publisher": "Institute", "DOI": "10.1/x",
         "issued": {"date-parts": [[2019], [2020]], "circa": true}}
      ]
      """
    ])
    #expect(
      tree.string("Site/sources/hill-2024-bridge.md").hasPrefix(
        """
        ---
        publisher: The Post
        date: 2024-03-05
        title: Bridge falls
        author:
          - Ann Hill
          - News desk
          - Eva van den Berg
        url: https://e.example/1
        retrieved: 2024-04-01
        language: en-GB

        """
      )
    )
    #expect(
      tree.string("Site/sources/smith2019.md").hasPrefix(
        """
        ---
        publisher: Institute
        date: 2019~/2020~
        title: On water
        url: https://doi.org/10.1/x
        type: report

        """
      )
    )
  }

  @Test(arguments: [
    (#"{"date-parts": [[2001, 4]]}"#, "2001-04"), (#"{"date-parts": [[2001]], "season": "3"}"#, "2001-23"),
    (#"{"literal": "March 2001"}"#, "2001-03"), (#"{"raw": "2001-03-04"}"#, "2001-03-04"),
    (#"{"literal": "n.d."}"#, "unknown"), (#"{"date-parts": [[2001, 13]]}"#, "unknown"),
    (#"{"date-parts": [[-44]]}"#, "unknown"), (#"{"date-parts": [[]]}"#, "unknown"), (#"{"date-parts": 7}"#, "unknown"),
    ("null", "unknown"), ("[[]]", "unknown"), (#""2001""#, "unknown"),
  ])
  func readsDatesOfAllShapes(issued: String, date: String) {
    let tree = planned(["l.json": #"[{"id": "k", "type": "book", "title": "T", "issued": \#(issued)}]"#])
    #expect(tree.string("Site/sources/k.md").contains("\ndate: \(date)"))
    #expect(recordErrors(in: tree) == [])
  }

  @Test func takesTheCitationKeyOfBetterBibTeX() {
    let tree = planned([
      "l.json": #"{"items": [{"id": 7, "citation-key": "hillBridge2024", "type": "book", "title": "T"}]}"#
    ])
    #expect(tree.paths.map(\.description) == ["Site/sources/hillbridge2024.md"])
  }
}
