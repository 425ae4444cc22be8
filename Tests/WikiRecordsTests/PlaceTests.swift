import Testing
import WikiDiagnostics
import WikiFiles
import WikiRecords

@Suite struct PlaceTests {
  /// What is written, and the place of its first value: line and column of its start, and of its end.
  @Test(arguments: [
    ("a: bc", "1:4-1:6"), ("a:  bc  # d", "1:5-1:7"), ("é: ü", "1:5-1:7"), ("a:", "1:3-1:3"), ("a:  # b", "1:3-1:3"),
    ("a: ''", "1:4-1:6"), ("a: 'b''c'", "1:4-1:10"), ("a: \"b\\tc\" # d", "1:4-1:10"), ("a: \"b\n  c\"", "1:4-2:5"),
    ("a: b\n  c\n\n  d # e", "1:4-4:4"), ("a:\n  b", "2:3-2:4"), ("a: [b, c] # d", "1:4-1:10"), ("a: []", "1:4-1:6"),
    ("a: |\n  b\n  c\n\nd: e", "1:4-3:4"), ("a: >-2 # x\nd: e", "1:4-1:7"), ("a:\n- b\n- cd\n\ne: f", "2:1-3:5"),
    ("a:\n  - b: c\n    d: e\nf: g", "2:3-3:9"), ("a:\n  b:\n  c: d # e", "2:3-3:7"), ("a:\n  b:\n", "2:3-2:5"),
    ("a:\n  -\n", "2:3-2:4"), ("\u{FEFF}a: b", "1:7-1:8"), ("a: b\r\n", "1:4-1:5"),
  ])
  func aNodeIsWhereItIsWritten(text: String, place: String) {
    let found = read(text)
    #expect(found.diagnostics == [])
    #expect(found.value.first.map { written($0.value.span) } == place)
  }

  @Test(arguments: [
    ("abc: d", "1:1-1:4"), ("'a b' : c", "1:1-1:6"), ("  - a: b", nil), ("\u{FEFF}a: b", "1:4-1:5"),
    ("# x\n\n a: b", "3:2-3:3"),
  ])
  func aKeyIsWhereItIsWritten(text: String, place: String?) {
    #expect(read(text).value.first.map { written($0.keySpan) } == place)
  }

  @Test func itemsAndInnerKeysHaveTheirOwnPlaces() {
    let entries = read("a: [b, 'c', d]\ne:\n  - f: g\n    h:\n    - i\n").value
    #expect(scalars(entries).map { written($0.span) } == ["1:5-1:6", "1:8-1:11", "1:13-1:14", "3:8-3:9", "5:7-5:8"])
    guard case .list(let items) = entries.last?.value.content, case .map(let inner) = items.first?.content else {
      Issue.record("no map inside of the list")
      return
    }
    #expect(inner.map { written($0.keySpan) } == ["3:5-3:6", "4:5-4:6"])
    #expect(written(items[0].span) == "3:5-5:8")
  }

  /// What is written, bytes of its text, and their place.
  @Test(arguments: [
    ("a: mek \"quote\"", 4..<11, "1:8-1:15"), ("a: bc", 0..<2, "1:4-1:6"), ("a: bc", 2..<2, "1:6-1:6"),
    ("a: bc", 1..<99, "1:5-1:6"),
    ("a: 'x''y z'", 0..<1, "1:5-1:6"), ("a: 'x''y z'", 1..<2, "1:6-1:8"), ("a: 'x''y z'", 2..<5, "1:8-1:11"),
    ("a: 'x''y z'", 5..<5, "1:11-1:11"), ("a: ''", 0..<0, "1:5-1:5"), ("a: \"\\u00e9x\"", 0..<1, "1:5-1:11"),
    ("a: \"\\u00e9x\"", 1..<2, "1:5-1:11"), ("a: \"\\u00e9x\"", 2..<3, "1:11-1:12"), ("a: \"\\_x\"", 1..<3, "1:5-1:8"),
    ("a: \"é\\\"b\\\"\"", 2..<5, "1:7-1:12"), ("a: bc\n   de", 3..<5, "2:4-2:6"), ("a: bc\n   de", 1..<4, "1:5-2:5"),
    ("a: bc \n   de", 2..<3, "1:6-1:6"), ("a: 'bc\n\n   de'", 3..<4, "3:4-3:5"),
    ("a: |\n  bc\n   de\n", 3..<6, "3:3-3:6"),
    ("a: |\n  bc\n  de\n", 3..<5, "3:3-3:5"), ("a: |\n  bc\n  de\n", 5..<6, "3:5-3:5"),
    ("a: >\n  bc\n  de\n", 3..<5, "3:3-3:5"),
    ("a:", 0..<4, "1:3-1:3"), ("a: [b]", 0..<1, "1:4-1:7"), ("a: |\nb: c", 0..<0, "1:4-1:5"),
  ])
  func partsOfATextHaveTheirPlaces(text: String, range: Range<Int>, place: String) {
    let found = read(text)
    #expect(found.diagnostics == [])
    #expect(found.value.first.map { written($0.value.span(ofText: range)) } == place)
  }

  /// Every byte of every text, in every notation, is at the place where it was written.
  @Test func everyPlainByteOfATextIsFoundAtItsPlace() {
    let text =
      "a: x yz\n  w\nb: 'it''s é\n\n  so'\nc: \"q \\\"r\\\" \\\n   s\"\nd: |\n    t\n     u\ne: >\n  v w\n  x\nf: [g, h i]\n"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    for node in scalars(read(text).value) {
      guard case .scalar(let scalar) = node.content else { continue }
      for (offset, byte) in scalar.text.utf8.enumerated() where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\n")
      {
        let span = node.span(ofText: offset..<offset + 1)
        let written = lines[span.start.line - 1][span.start.column - 1..<span.end.column - 1]
        #expect(written.last == byte, "byte \(offset) of \(quoted(scalar.text))")
      }
    }
  }
}

private func read(_ text: String) -> Checked<[RecordEntry]> { RecordFile.readMap(Array(text.utf8), path: "site.yml") }

private func written(_ span: SourceSpan) -> String {
  "\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column)"
}
