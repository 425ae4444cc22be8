import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles

@Suite struct EvidenceTextTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]), ("a\r\nb\r\n", ["a", "b"]),
    ("a\rb\n", ["a\rb"]),
    ("\n", [""]), ("\r\n\r\n", ["", ""]), ("\u{FEFF}a\nb", ["a", "b"]), ("\u{FEFF}", []), ("a\n\r", ["a", "\r"]),
    ("é\u{2028}x\n", ["é\u{2028}x"]),
  ])
  func hasItsLines(text: String, lines: [String]) throws {
    let read = try read(text)
    #expect((0..<read.lineCount).map { read.string(read.line($0 + 1)) } == lines)
    #expect(read.bytes == Array(text.utf8))
  }

  @Test func hasNoLineBeyondTheLast() throws {
    let text = try read("a\nb")
    #expect([0, -1, 3, Int.max].map { text.line($0) } == Array(repeating: 3..<3, count: 4))
    #expect(text.string(1..<1000) == "\nb")
  }

  @Test func givesThePlaceOfAStretch() throws {
    let text = try read("ab\nc’d\r\ne")
    #expect(text.span(of: 1..<2) == SourceSpan(file: "seeds/a.txt", line: 1, column: 2, length: 1))
    #expect(text.span(of: 4..<7) == SourceSpan(file: "seeds/a.txt", line: 2, column: 2, length: 3))
    #expect(text.span(of: 0..<11).end == SourcePosition(line: 3, column: 2))
    #expect(text.span(of: 8..<10).start == SourcePosition(line: 2, column: 6))
    #expect(try read("").span(of: 0..<0) == SourceSpan(file: "seeds/a.txt"))
  }

  @Test(arguments: [
    (
      [0xFF, 0xFE, 0x61, 0], "1:1: the text is not UTF-8 from offset 0 on; it looks like UTF-16LE",
      "Save it as UTF-8 in an editor, or convert it: iconv -f UTF-16LE -t UTF-8 'seeds/a.txt' > converted.txt."
    ),
    (
      [0, 0x61, 0, 0x62, 0, 0x0A], "1:1: the text is not UTF-8 from offset 0 on; it looks like UTF-16BE",
      "Save it as UTF-8 in an editor, or convert it: iconv -f UTF-16BE -t UTF-8 'seeds/a.txt' > converted.txt."
    ),
    (
      [0x61, 0, 0x62, 0], "1:1: the text is not UTF-8 from offset 0 on; it looks like UTF-16LE",
      "Save it as UTF-8 in an editor, or convert it: iconv -f UTF-16LE -t UTF-8 'seeds/a.txt' > converted.txt."
    ),
    (
      [0xC7, 0xE1, 0xCD, 0xD4, 0xCF, 0x20, 0xC7, 0xE1, 0xD4, 0xDA, 0xC8, 0xED],
      "1:1: byte 0xC7 at offset 0 is not UTF-8; it looks like WINDOWS-1256",
      "Save it as UTF-8 in an editor, or convert it: iconv -f WINDOWS-1256 -t UTF-8 'seeds/a.txt' > converted.txt."
    ),
    (
      Array("line\nIran".utf8) + [0x92] + Array("s plan".utf8),
      "2:5: byte 0x92 at offset 9 is not UTF-8; it looks like WINDOWS-1252",
      "Save it as UTF-8 in an editor, or convert it: iconv -f WINDOWS-1252 -t UTF-8 'seeds/a.txt' > converted.txt."
    ),
    (
      [0xEE, 0xF0, 0xF3, 0xE6, 0xE8, 0xE5, 0x20], "1:1: byte 0xEE at offset 0 is not UTF-8",
      "Save it as UTF-8 in an editor, or convert it: iconv -f ENCODING -t UTF-8 'seeds/a.txt' > converted.txt."
    ),
    (
      Array("it’s ".utf8) + [0x92, 0x73], "1:8: byte 0x92 at offset 7 is not UTF-8",
      "Save it as UTF-8 in an editor, or convert it: iconv -f ENCODING -t UTF-8 'seeds/a.txt' > converted.txt."
    ),
    (
      Array("a\nIraq".utf8) + [0xE2, 0x80], "2:5: the text ends inside a character, at offset 6",
      "Fetch the text again, or remove the bytes from 6 on."
    ),
    (
      Array("abcdefghij abcdefghij".utf8) + [0] + Array("abcdefghij abcdefghij".utf8),
      "1:22: a NUL byte at offset 21 is no text", "Keep in 'seeds/originals' what is no text."
    ),
  ])
  func saysWhyAFileIsNoText(bytes: [UInt8], finding: String, hint: String) {
    let checked = EvidenceText.read(bytes, path: "seeds/a.txt")
    #expect(checked.value == nil)
    #expect(checked.diagnostics.map(\.code) == ["unreadable-text"])
    #expect(checked.diagnostics.map { "\($0.span?.description.dropFirst(12) ?? ""): \($0.message)" } == [finding])
    #expect(checked.diagnostics.flatMap(\.hints) == [hint])
  }

  private func read(_ text: String) throws -> EvidenceText {
    let checked = EvidenceText.read(Array(text.utf8), path: "seeds/a.txt")
    #expect(checked.diagnostics.isEmpty)
    return try #require(checked.value)
  }
}
