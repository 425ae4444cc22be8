import Testing
import WikiDiagnostics
import WikiFiles
import WikiRecords
import WikiTestSupport

@Suite struct TextWritingTests {
  @Test(arguments: [
    ("a b", "a b"), (#"id "a b""#, #"id "a b""#), (#"id "a: b""#, #"'id "a: b"'"#), (#"id "a #b""#, #"'id "a #b"'"#),
    ("it's: so", "'it''s: so'"), ("[a]", "'[a]'"), ("\"a\" b", "'\"a\" b'"), ("a:", "'a:'"), ("- a", "'- a'"),
    (" a", "' a'"), ("a\nb", #""a\nb""#), ("a\u{1B}b", nil), ("a\u{2028}b", nil),
  ])
  func quotesOnlyWhatHasToBe(text: String, written: String?) {
    #expect(RecordNotation.readableValue(text) == written)
  }

  /// What is written is read again, by other readers of YAML, too.
  @Test func isReadAgain() throws {
    var random = SeededGenerator(seed: 1)
    let parts = [
      "a", " ", "\"", "'", ":", "#", ",", "[", "]", "{", "-", "&", "*", "!", "|", ">", "%", "@", "`", "é", "\\",
    ]
    var records: [String] = []
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
        .joined()
      let written = try #require(RecordNotation.readableValue(text), "\(text)")
      for place in ["text: ", "list:\n  - "] {
        let record = "\(place)\(written)\n"
        #expect(RecordFile.readMap(Array(record.utf8), path: "site.yml").diagnostics == [], "\(record)")
        records.append(record)
      }
    }
    #expect(try agreed(records) == records.count)
  }
}
