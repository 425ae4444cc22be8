import Testing
import WikiDiagnostics
import WikiFiles
import WikiRecords

@Suite struct RecordFileTests {
  @Test(arguments: [
    ("---\na: b\n---\nText\n", "Text\n", 4), ("---\r\na: b\r\n---\r\nText\r\n", "Text\r\n", 4),
    ("\u{FEFF}---\na: b\n---  \n\n---\n", "\n---\n", 4), ("---\na: b\n---", "", 4), ("---\n---\n", "", 3),
    ("---\na: |\n  b\n---\nx\ty", "x\ty", 5),
  ])
  func dividesFrontMatterFromText(file: String, body: String, line: Int) {
    let found = read(file)
    #expect(found.diagnostics == [])
    #expect(String(decoding: found.value.body, as: UTF8.self) == body)
    #expect(found.value.bodyLine == line)
  }

  @Test(arguments: ["", "\n", "# Title\n", "----\n"])
  func showsTheSmallestRecordWhereThereIsNone(file: String) {
    let found = read(file)
    #expect(
      found.diagnostics == [
        Diagnostic(
          "missing-front-matter",
          .error,
          "a record begins with a line '---', its fields, and another line '---'",
          at: SourceSpan(file: "a.md", line: 1, column: 1, length: file.split(separator: "\n").first?.utf8.count ?? 0),
          hints: ["Begin the file like this:\n---\nname: Ann Example\nkind: person\n---"]
        )
      ]
    )
    #expect(found.value.body == Array(file.utf8))
    #expect(found.value.bodyLine == 1)
    #expect(!found.value.isWhole)
  }

  @Test func saysOfFieldsWithoutALineAboveThatTheLineIsMissing() {
    let found = read("name: Ann\n---\nText.\n").diagnostics
    #expect(found.map(\.message) == ["no line '---' stands above the fields of the record"])
    #expect(found.map(\.hints) == [["Write a line '---' above the first field, and another one below the last."]])
  }

  @Test(arguments: ["---\nname:Ann\n---\n", "---\n\tname: Ann\n---\n", "---\nname: 'Ann\n---\n"])
  func knowsThatAFieldMayStandInALineThatCannotBeRead(file: String) { #expect(!read(file).value.isWhole) }

  @Test(arguments: ["---\nname: Ann\n---\n", "---\nname: two: Ann\n---\n", "---\n---\n"])
  func knowsThatAllFieldsAreThere(file: String) { #expect(read(file).value.isWhole) }

  @Test func readsWhatStandsBelowABlankLine() {
    let found = read("\n\n---\na: b\n---\nx")
    #expect(found.diagnostics.map(\.message) == ["a blank line stands above the line '---' that begins the record"])
    #expect(treeText(found.value.frontMatter) == #"{"a": "b"}"#)
    #expect(found.value.bodyLine == 6)
  }

  @Test func guessesWhereTextBeginsThatNothingDivides() {
    let found = read("---\nname: Ann\nfacts:\n  - a: b\n\nAnn is a person.\nshe: says\n")
    #expect(
      found.diagnostics == [
        Diagnostic(
          "unclosed-front-matter",
          .error,
          "no second line '---' ends the fields that begin here",
          at: SourceSpan(file: "a.md", line: 1, column: 1, length: 3),
          notes: [
            Diagnostic.Note(
              "this looks like the first line of the text",
              at: SourceSpan(file: "a.md", line: 6, column: 1, length: 16)
            )
          ],
          hints: ["Write a line '---' below the last field."]
        )
      ]
    )
    #expect(treeText(found.value.frontMatter) == #"{"name": "Ann", "facts": [{"a": "b"}]}"#)
    #expect(found.value.bodyLine == 6)
  }

  @Test func refusesWhatIsNoText() {
    expect(
      [UInt8]("---\na: \u{FC}".utf8.dropLast()),
      message: "the byte at offset 7 is no UTF-8; the file looks like Windows-1252",
      line: 2,
      column: 4
    )
    expect(
      [0xFF, 0xFE, 0x2D, 0],
      message: "the byte at offset 0 is no UTF-8; the file looks like UTF-16",
      line: 1,
      column: 1
    )
    let large = Array("---\n---\n".utf8) + Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
    expect(large, message: "the file has 1048584 bytes, more than 1 MiB (1048576)", line: 1, column: 1)
  }

  @Test func refusesControlCharactersInTheTextToo() {
    let found = read("---\na: b\n---\nx\ty\nz\u{0}\u{1}\n\u{85}\u{2028}\n\u{1B}[31m")
    #expect(
      found.diagnostics.map { "\($0.span?.description ?? ""): \($0.message)" } == [
        "a.md:5:2: U+0000 is a character that cannot be seen", "a.md:7:1: U+001B is a character that cannot be seen",
      ]
    )
  }
}

private func read(_ text: String) -> Checked<RecordFile> { RecordFile.read(Array(text.utf8), path: "a.md") }

private func expect(
  _ bytes: [UInt8],
  message: String,
  line: Int,
  column: Int,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = RecordFile.read(bytes, path: "a.md")
  #expect(found.diagnostics.map(\.message) == [message], sourceLocation: sourceLocation)
  #expect(
    found.diagnostics.first?.span?.start == SourcePosition(line: line, column: column),
    sourceLocation: sourceLocation
  )
  #expect(found.value.body.isEmpty && found.value.frontMatter.isEmpty, sourceLocation: sourceLocation)
}
