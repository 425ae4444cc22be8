import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiTestSupport

@Suite struct SourceTests {
  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "a/../t.txt", "./t.txt", "a//t.txt", "..", "t.txt/"])
  func readsNoTextOutsideOfTheSeeds(path: String) {
    expect(described("text: 1️⃣\(path)"), finds: "1️⃣ error[bad-path]: '\(path)' is no path below seeds/")
  }

  @Test func suggestsTheNearestText() {
    expect(
      described("text: 1️⃣tt.txt"),
      finds: "1️⃣ error[unknown-text]: there is no text seeds/tt.txt; did you mean 't.txt'?"
    )
  }

  @Test func takesTheTextOfItsOwnName() {
    let model = load(
      """
      -- seeds/a.md --
      The words.
      -- Site/sources/a.md --
      ---
      publisher: P
      date: 2019
      ---
      """
    )
    #expect(model.diagnostics == [])
    #expect(model.value.sources.map { $0.article?.text.path } == ["seeds/a.md"])
    #expect(model.value.sources.map(\.title) == ["The words."])
  }

  @Test func mayBeMetadataOnly() {
    let model = load("-- Site/sources/a.md --\n---\npublisher: P\ndate: 2019\n---\n")
    #expect(model.diagnostics == [])
    #expect(model.value.sources.map { $0.article == nil } == [true])
    #expect(model.value.sources.map(\.title) == ["a"])
  }

  @Test func refusesLinesThatAreNone() {
    for lines in ["0", "3-2", "a", "1-", "-2", "1-2-3", "99999999999999999999", "1 - 2"] {
      expect(described("lines: 1️⃣\(lines)"), finds: "1️⃣ error[bad-lines]: '\(lines)' names no lines")
    }
    expect(described("lines: [2-3, 1]"))
    expect(
      described("lines: [1️⃣1-2, 2-3]"),
      finds: "1️⃣ error[bad-lines]: the ranges of lines overlap"
    )
  }

  /// The last number is one that could not be counted through.
  @Test(arguments: ["4", "1-4", "999999999", "1-999999999"])
  func refusesLinesBeyondTheText(lines: String) {
    expect(described("lines: 1️⃣\(lines)"), finds: "1️⃣ error[bad-lines]: seeds/t.txt has only 3 lines")
    expect(
      described("zones:\n  comment: 1️⃣\(lines)"),
      finds: "1️⃣ error[bad-lines]: seeds/t.txt has only 3 lines"
    )
  }

  @Test func putsALineInOneZone() {
    expect(
      described("zones:\n  comment: 1-2\n  caption: 1️⃣2-3"),
      finds: "1️⃣ error[bad-lines]: a line of 'caption' is in the zone 'comment' too"
    )
  }

  @Test func keepsZonesWithinTheArticle() {
    expect(
      described("lines: 1-2\nzones:\n  comment: 1️⃣2-3"),
      finds: "1️⃣ error[bad-lines]: a line of 'comment' is not of this article"
    )
    expect(described("lines: [1, 2]\nzones:\n  comment: 1-2"))
  }

  @Test func suggestsTheNearestZone() {
    expect(
      described("zones:\n  1️⃣comments: 2"),
      finds: "1️⃣ error[unknown-choice]: 'comments' is no zone; did you mean 'comment'?"
    )
  }

  @Test func givesEveryLineItsZone() {
    let zones = [
      "title": Zone.title, "byline": .byline, "caption": .caption, "comment": .comment, "boilerplate": .boilerplate,
      "body": .body,
    ]
    for (name, zone) in zones {
      let model = load(described("zones:\n  \(name): 2").files)
      #expect(model.diagnostics == [])
      #expect(model.value.sources[0].article?.paragraphs.map(\.zone) == [.body, zone, .body])
    }
  }

  @Test func joinsHardWrappedLinesOnlyWhereItIsTold() {
    #expect(load(described("").files).value.sources[0].article?.paragraphs.count == 3)
    #expect(load(described("wrap: hard").files).value.sources[0].article?.paragraphs.count == 1)
    expect(described("wrap: 1️⃣soft"), finds: "1️⃣ error[unknown-choice]: 'soft' is no wrap")
  }

  @Test func warnsOfTwoSourcesThatShareLines() {
    let wiki: MarkedTree = """
      -- seeds/t.txt --
      one
      two
      -- Site/sources/a.md --
      ---
      text: t.txt
      publisher: P
      date: 2019
      ---
      -- Site/sources/b.md --
      1️⃣---
      text: t.txt
      lines: 2
      publisher: P
      date: 2019
      ---
      """
    expect(wiki, finds: "1️⃣ warning[shared-lines]: 'b' and 'a' share lines of a text")
  }

  /// The first and the last share lines, the one between does not.
  @Test func warnsOfSharedLinesAmongSeveralSources() {
    expect(
      """
      -- seeds/t.txt --
      one
      two
      three
      -- Site/sources/a.md --
      ---
      text: t.txt
      lines: [1, 3]
      publisher: P
      date: 2019
      ---
      -- Site/sources/b.md --
      ---
      text: t.txt
      lines: 2
      publisher: P
      date: 2019
      ---
      -- Site/sources/c.md --
      1️⃣---
      text: t.txt
      lines: 3
      publisher: P
      date: 2019
      ---
      """,
      finds: "1️⃣ warning[shared-lines]: 'c' and 'a' share lines of a text"
    )
  }

  @Test func findsThePlacesOfRemarks() {
    let model = load(described("notes:\n  - at: line of words\n    say: as printed").files)
    #expect(model.diagnostics == [])
    #expect(model.value.sources[0].remarks.map(\.say) == ["as printed"])
    #expect(model.value.sources[0].remarks.map(\.passage.paragraph) == [2])
    expect(
      described("notes:\n  - at: 1️⃣words that are not there\n    say: as printed"),
      finds: "1️⃣ error[quote-not-found]: 's' does not say 'words that are not there'"
    )
    expect(
      described("notes:\n  - 1️⃣say: as printed\n    2️⃣sya: x"),
      finds: "1️⃣ error[missing-field]: 'at' is missing",
      "2️⃣ error[unknown-key]: no key is called 'sya'; did you mean 'say'?"
    )
  }

  @Test func readsWhatItIsAndHowItCameThere() throws {
    let model = load(
      described(
        """
        title: T
        author: [A, B]
        origin: O
        url: https://example.org/a
        archived: https://example.org/b
        retrieved: 2020
        type: report
        language: en-GB
        dated by: the page
        date note: N
        rights: full
        rights note: R
        """
      ).files
    )
    #expect(model.diagnostics == [])
    let source = try #require(model.value.sources.first)
    #expect(
      [source.title, source.origin?.text, source.url?.text, source.archived?.text, source.retrieved?.text]
        == ["T", "O", "https://example.org/a", "https://example.org/b", "2020"]
    )
    #expect(source.authors.map(\.text) == ["A", "B"] && source.type == .report && source.language?.text == "en-GB")
    #expect([source.datedBy, source.dateNote, source.rightsNote] == ["the page", "N", "R"])
  }

  /// A wiki with a text of three lines and a source that has these further lines.
  private func described(_ lines: String) -> MarkedTree {
    let text = lines.contains("text: ") ? "" : "text: t.txt\n"
    return MarkedTree(
      stringLiteral: """
        -- seeds/t.txt --
        The first.
        The line of words.
        The last.
        -- Site/sources/s.md --
        ---
        publisher: P
        date: 2019
        \(text)\(lines)
        ---
        """
    )
  }
}
