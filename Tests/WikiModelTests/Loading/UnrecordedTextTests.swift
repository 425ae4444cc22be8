import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiTestSupport

/// Texts that no record describes: a folder with seeds alone is a wiki.
@Suite struct UnrecordedTextTests {
  @Test func areSourcesByThemselves() {
    let model = load(
      """
      -- seeds/First Report.txt --

      Headline
      Words.
      -- seeds/2019/Baghdad, one.md --
      Words.
      """
    )
    #expect(model.diagnostics == [])
    #expect(model.value.sources.map(\.id.description) == ["2019-baghdad-one", "first-report"])
    #expect(model.value.sources.map(\.title) == ["Words.", "Headline"])
    #expect(model.value.sources.map(\.isUnrecorded) == [true, true])
    #expect(model.value.sources.map(\.date.isUnknown) == [true, true])
  }

  @Test func canBeCited() {
    expect(
      """
      -- seeds/reports/one.txt --
      Words of one.
      -- Site/actors/a.md --
      ---
      name: N
      kind: person
      facts:
        - born: 1954
          from: reports-one "Words of"
      ---
      """
    )
  }

  @Test func clashWithARecordOfTheSameID() {
    expect(
      """
      -- seeds/one.txt --
      1️⃣Words.
      -- Site/actors/one.md --
      ---
      name: N
      kind: person
      ---
      """,
      finds: "1️⃣ error[duplicate-id]: the text seeds/one.txt has no record, and its id 'one' is taken"
    )
  }

  @Test func clashWithOneAnother() {
    expect(
      """
      -- seeds/a/b.txt --
      Words.
      -- seeds/a-b.txt --
      Words.
      -- seeds/a b.md --
      Words.
      """,
      finds: "seeds/a-b.txt:1:1 error[duplicate-id]: the text seeds/a-b.txt has no record, and its id 'a-b' is taken",
      "seeds/a/b.txt:1:1 error[duplicate-id]: the text seeds/a/b.txt has no record, and its id 'a-b' is taken"
    )
  }

  @Test(arguments: ["index", "map", "con"])
  func mayNotHaveAReservedName(name: String) {
    let reason = name == "con" ? "Windows keeps it for a device" : "it is the name of a page that the program makes"
    expect(
      MarkedTree(stringLiteral: "-- seeds/\(name).txt --\n1️⃣Words.\n"),
      finds: "1️⃣ error[reserved-id]: the text seeds/\(name).txt has no record, and no id may be '\(name)': \(reason)"
    )
  }

  @Test func areNotReportedWhereTheirRecordIsOnlyIncomplete() {
    expect(
      """
      -- seeds/one.txt --
      Words.
      -- Site/sources/one.md --
      1️⃣---
      publisher: P
      ---
      -- Site/actors/a.md --
      ---
      name: N
      kind: person
      facts:
        - born: 1954
          from: one "Words"
      ---
      """,
      finds: "1️⃣ error[missing-field]: 'date' is missing"
    )
  }

  @Test func haveAnIDWhateverTheirNameIs() {
    let model = load("-- seeds/تقرير.txt --\nWords.\n-- seeds/….txt --\nWords.\n")
    #expect(model.diagnostics == [])
    #expect(model.value.sources.count == 2)
    for source in model.value.sources { #expect(source.id.description.hasPrefix("x-")) }
  }

  @Test func mayBeEmptyOrBlank() {
    let model = load("-- seeds/empty.txt --\n-- seeds/blank.txt --\n\n  \n\u{A0}\n")
    #expect(model.diagnostics == [])
    #expect(model.value.sources.map(\.title) == ["blank", "empty"])
    #expect(model.value.sources.map { $0.article?.paragraphs.count } == [0, 0])
  }
}

/// How files are written down.
@Suite struct TextFormTests {
  static let record = "---\npublisher: P\ndate: 2019\nnotes:\n  - at: second line\n    say: N\n---\n"

  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func readsEitherLineEndAndPassesOverAByteOrderMark(lineEnd: String, mark: String) {
    var files = FileTree()
    let text = "The headline\nThe second line\nThe last\n"
    files["seeds/s.txt"] = Array((mark + written(text, lineEnd)).utf8)
    files["Site/sources/s.md"] = Array((mark + written(Self.record, lineEnd)).utf8)
    let model = load(files)
    #expect(model.diagnostics == [])
    let source = model.value.sources[0]
    #expect(source.title == "The headline")
    #expect(source.remarks.map(\.passage.paragraph) == [2])
    #expect(
      source.article?.paragraphs.map { source.article?.text.string($0.range) ?? "" }
        == ["The headline", "The second line", "The last"]
    )
    #expect(source.remarks.map { source.article?.text.string($0.passage.range) ?? "" } == ["second line"])
  }

  @Test func refusesATextThatIsNotUTF8() {
    var files = FileTree()
    files["seeds/s.txt"] = [0x41, 0xFF, 0x0A]
    #expect(load(files).diagnostics.map(\.message) == ["byte 0xFF at offset 1 is not UTF-8"])
  }

  private func written(_ text: String, _ lineEnd: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
  }
}
