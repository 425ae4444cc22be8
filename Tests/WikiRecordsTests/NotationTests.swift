import Testing
import WikiDiagnostics
import WikiFiles
import WikiRecords
import WikiTestSupport

/// Text that the program writes into records itself.
@Suite struct NotationTests {
  @Test(arguments: [
    ("Badr Organization", "Badr Organization"),
    ("Kata'ib al-Nujaba", "Kata'ib al-Nujaba"),
    ("'Band'", "'''Band'''"),
    ("A: B", "'A: B'"),
    ("Title:", "'Title:'"),
    ("No #1", "'No #1'"),
    ("C#", "C#"),
    ("[x] y", "'[x] y'"),
    ("&a", "'&a'"),
    ("*a", "'*a'"),
    ("- a", "'- a'"),
    ("-a", "-a"),
    ("\"so-called\" state", "'\"so-called\" state'"),
    ("5\" gun", "5\" gun"),
    ("الحشد الشعبي", "الحشد الشعبي"),
    ("yes", "yes"),
    ("", "''"),
  ])
  func writesAValueWithQuotesWhereTheyAreNeeded(text: String, value: String) {
    #expect(RecordNotation.value(text) == value)
  }

  @Test func writesValuesThatEveryReaderReadsBack() throws {
    var random = SeededGenerator(seed: 11)
    let texts = (0..<3000).map { _ in text(using: &random) }
    let records = texts.map { "a: \(RecordNotation.value($0))\nb:\n  - \(RecordNotation.value($0))\n" }
    let expected = texts.map { "{\"a\": \(quoted($0)), \"b\": [\(quoted($0))]}" }
    for (record, tree) in zip(records, expected) {
      let read = RecordFile.readMap(Array(record.utf8), path: "site.yml")
      #expect(read.diagnostics.map(\.message) == [], "\(record)")
      #expect(treeText(read.value) == tree)
      #expect(Oracle.yams(record) == tree)
    }
    #expect(try Oracle.pyYAML(records) == expected)
  }

  @Test func writesCommentsThatNothingEnds() {
    #expect(RecordNotation.comment("a\nb: c\r\nd\u{2028}e\tf") == "# a b: c  d e f")
    #expect(RecordNotation.comment("a\u{7}\u{FEFF}\u{202E}b") == "# a\u{FFFD}\u{FFFD}\u{FFFD}b")
    #expect(RecordNotation.comment(" \n") == "#")
    var random = SeededGenerator(seed: 12)
    for _ in 0..<2000 {
      let scalars = (0..<8).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x30FF, using: &random)) }
      let line = RecordNotation.comment(String(String.UnicodeScalarView(scalars)))
      let read = RecordFile.readMap(Array("a: b\n\(line)\nc: d\n".utf8), path: "site.yml")
      #expect(
        read.diagnostics.map(\.message) == [] && treeText(read.value) == "{\"a\": \"b\", \"c\": \"d\"}",
        "\(line)"
      )
    }
  }

  /// Few signs of YAML and letters, with single spaces only.
  private func text(using random: inout SeededGenerator) -> String {
    let signs = [
      "a", "Ab", "é", "ب", "'", "\"", "#", ":", "-", "?", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@",
      "`",
      "\\", "…", "~", "=", "<<", "---", "...", "0x1", "null", "𝒜",
    ]
    let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in signs.randomElement(using: &random) ?? "a" }.joined()
    }
    return words.joined(separator: " ")
  }
}
