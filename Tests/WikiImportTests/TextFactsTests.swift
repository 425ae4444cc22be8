import Testing
import WikiFiles
import WikiTestSupport

/// What a source record says that was drafted from a text: each test has the text, and the fields.
@Suite struct TextFactsTests {
  @Test func takesTitleBylineAndDateFromTheHeadOfAnArticle() {
    expectFields(
      of: """
        Bridge falls in the valley

        By Ann Hill and Bob Ray
        Published: March 5, 2024

        The old bridge fell on Tuesday.

        © 2024 The Valley Post. All rights reserved.
        """,
      """
      publisher: The Valley Post  # look again: from line 8
      date: 2024-03-05  # look again: from the text's 'published'
      lines: 1-8
      zones:
        boilerplate: [4, 8]
        byline: 3
      title: Bridge falls in the valley  # look again: from line 1
      author:
        - Ann Hill
        - Bob Ray
      dated by: printed
      """
    )
  }

  @Test func takesLabelsAboveTheText() {
    expectFields(
      of: """
        Title: On water
        Source: Institute of Rivers
        URL: https://rivers.example/water
        Date: 12 Jan 2020
        Language: en-GB

        Water is scarce.
        """,
      """
      publisher: Institute of Rivers  # look again: from the text's 'source'
      date: 2020-01-12  # look again: from the text's 'date'
      lines: 1-7
      zones:
        boilerplate: 1-5
      title: On water  # look again: from the text's 'title'
      url: https://rivers.example/water
      language: en-GB
      dated by: printed
      """
    )
  }

  @Test func takesTheFrontMatterThatAClipperWrote() {
    expectFields(
      of: """
        ---
        title: "Dam: a history"
        source: "https://rivers.example/dam"
        author:
          - "[[Ann Hill]]"
        published: 2023-11-02
        created: 2024-01-01
        ---
        # Dam: a history

        The dam was built in 1930.
        """,
      named: "dam.md",
      """
      publisher: unknown  # look again: who published it: the id or the name of an actor, or words
      date: 2023-11-02  # look again: from the text's 'published'
      text: dam.md
      lines: 1-11
      zones:
        boilerplate: 1-8
      title: 'Dam: a history'  # look again: from the text's 'title'
      author: '[[Ann Hill]]'
      url: https://rivers.example/dam
      dated by: printed
      """
    )
  }

  @Test(arguments: [
    ("BEIRUT (AP) — Rain fell.", "AP", nil),
    ("Reporting by PMOI/MEK\n\nIran, September 21, 2019—A man came.", "PMOI/MEK", "2019-09-21"),
    ("Rain (and wind) — nothing else", nil, nil),
    ("Heading\nUpdated 03 April 2025", nil, "2025-04-03"),
    ("Heading\nSept. 21, 2019 10:32 GMT", nil, "2019-09-21"),
    ("Heading\nUpdated: 5 May 2025\nPublished: 3 April 2025", nil, "2025-04-03"),
    ("Heading\nPublished: 3 April 2025\nUpdated: 5 May 2025", nil, "2025-04-03"),
    ("Heading\n2019-09-21", nil, "2019-09-21"),
    ("Heading\n03/04/2025", nil, nil),
    ("Heading\nThis photo taken on August 22, 2017, shows men of the valley near the town of Dale. (AFP)", nil, nil),
    ("Heading\nThe dam of 3 April 2025 held, he said then.", nil, nil),
    ("Heading\nMarch 2025", nil, nil),
  ])
  func tellsTheDayOfPublicationFromOtherDays(text: String, origin: String?, date: String?) {
    let record = drafted(text)
    #expect(record.value(of: "origin") == origin)
    #expect(record.value(of: "date") == date ?? "unknown")
  }

  @Test func setsReadersCommentsApart() {
    let record = drafted("Heading\n\nOne.\n\nTwo.\n\n2 Comment(s)\n\nAnn: nonsense.\n\nBob: yes.")
    #expect(record.contains("zones:\n  comment: 7-11\n"))
  }

  @Test(arguments: [
    "By the river, men waited for the boat.", "By. ", "by 1999 all was over",
    "By " + String(repeating: "x", count: 200),
  ])
  func takesNoSentenceForAByline(line: String) {
    #expect(drafted("Heading\n\(line)\nText").value(of: "author") == nil)
  }

  @Test(arguments: [
    "# Heading", "Heading: a 'quote' # here", "- heading", "\"Heading\" said", "[x] & *y*", "@heading", "Ünïcöde  x",
  ])
  func writesEveryTitleSoThatItIsReadAgain(title: String) {
    let tree = planned(["a.txt": "\(title)\n\nText"])
    #expect(recordErrors(in: tree) == [])
  }

  private func expectFields(
    of text: String,
    named path: RelativePath = "bridge.txt",
    _ fields: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let tree = planned([path: text])
    let record = tree.paths.first { $0.isBelow("Site") }.map { tree.string($0) } ?? ""
    #expect(record.hasPrefix("---\n" + fields + "\n\n#"), "\(record)", sourceLocation: sourceLocation)
  }

  private func drafted(_ text: String) -> String { planned(["a.txt": text]).string("Site/sources/a.md") }
}

extension String {
  /// What a drafted record says in a field of one line.
  fileprivate func value(of field: String) -> String? {
    split(separator: "\n").first { $0.hasPrefix("\(field): ") }
      .map { String($0.dropFirst(field.count + 2)).split(separator: "  #")[0] }.map(String.init)
  }
}
