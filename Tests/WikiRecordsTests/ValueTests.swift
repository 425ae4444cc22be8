import Testing
import WikiDiagnostics
import WikiFiles
import WikiRecords

@Suite struct ValueTests {
  @Test func readsMapsListsAndTexts() {
    expect(
      """
      name: Popular Mobilization Forces   # the umbrella
      aliases: [PMF, al-Hashd al-Shaabi, http://pmf.example/a:b,]

      facts:
        - founded: 2014-06
          from:
          - lwj-2016 "established in June"
          - mei
        -
          fighters: 250000
      # nothing below
      native: الحشد
      empty:
      none: []
      """,
      reads: """
        {"name": "Popular Mobilization Forces", \
        "aliases": ["PMF", "al-Hashd al-Shaabi", "http://pmf.example/a:b"], \
        "facts": [{"founded": "2014-06", "from": ["lwj-2016 \\"established in June\\"", "mei"]}, {"fighters": "250000"}], \
        "native": "\\u{627}\\u{644}\\u{62d}\\u{634}\\u{62f}", "empty": "", "none": []}
        """
    )
  }

  @Test(arguments: [
    ("a: 000", "000"), ("a: NO", "NO"), ("a: 2014-06", "2014-06"), ("a: null", "null"), ("a: ~", "~"),
    ("a: 0x1F", "0x1F"),
    ("a:", ""), ("a: ''", ""), ("a: \"\"", ""), ("a: -x", "-x"), ("a: ?x", "?x"), ("a: :x", ":x"), ("a: a:b", "a:b"),
    ("a: b#c", "b#c"), ("a: b # c", "b"), ("a: # c", ""), ("a: 03:00~", "03:00~"), ("a: <1000", "<1000"),
    ("a: “x” ’y’", "“x” ’y’"), ("a: b\u{A0}c\u{A0}", "b\u{A0}c\u{A0}"), ("a: b [c], {d}", "b [c], {d}"),
    ("a: mek \"x\" (2) # c", "mek \"x\" (2)"), ("a: it's", "it's"), ("a : b", "b"), ("a:   b", "b"),
  ])
  func readsEveryPlainTextAsItIs(line: String, text: String) {
    #expect(value(of: line) == text)
  }

  @Test(arguments: [
    ("a: 'it''s'", "it's"), ("a: 'x: y # z'  # c", "x: y # z"), ("a: ''''", "'"), (#"a: 'a\n'"#, #"a\n"#),
    (#"a: "\"\\\/\t\n\r\ \_\N\L\P""#, "\"\\/\t\n\r \u{A0}\u{85}\u{2028}\u{2029}"),
    (#"a: "\x41\u0416\U0001F600""#, "AЖ😀"), ("a: \"a  \n\n  b\n  c\"", "a\nb c"),
    ("a: \"a \\\n   b\\\n\n  \\ c\"", "a b\n c"),
    ("a: 'a\n  b'", "a b"), ("a:\n  'a\n\n\n   b '", "a\n\nb "), ("a: \"  a\n  \"", "  a "),
    ("a: \"\\x41\\\n  b\"", "Ab"),
  ])
  func readsQuotedTexts(lines: String, text: String) {
    #expect(value(of: lines) == text)
  }

  @Test(arguments: [
    ("a: b\n  c\n\n\n   d  # e", "b c\n\nd"), ("a:\n  b\n  c", "b c"), ("a: mek\n  \"x\n  - y\" z", "mek \"x - y\" z"),
    ("a: b\n  [c", "b [c"),
  ])
  func foldsPlainTextOverLines(lines: String, text: String) {
    #expect(value(of: lines) == text)
  }

  @Test(arguments: [
    ("a: |\n  x\n   y\n\n  z\n\n\nb: c", "x\n y\n\nz\n"), ("a: |-\n  x\n\nb: c", "x"),
    ("a: |+\n  x\n\n\nb: c", "x\n\n\n"),
    ("a: |2\n    x\n  y\nb: c", "  x\ny\n"), ("a: |1-  # c\n  x\nb: c", " x"), ("a: |-1\n  x\nb: c", " x"),
    ("a: |\n\n  x\nb: c", "\nx\n"), ("a: |\nb: c", ""), ("a: |\n\n\nb: c", ""), ("a: |+\n\n\nb: c", "\n\n"),
    ("a: >\n  x\n  y\n\n  z\nb: c", "x y\nz\n"), ("a: >\n  x\n   y\n  z\nb: c", "x\n y\nz\n"),
    ("a: >-\n\n  x\n\n\n   y\nb: c", "\nx\n\n\n y"),
    ("a: |\n  # x\n # y\nb: c", "# x\n"), ("a: |\n  x: [\n  - \"\nb: c", "x: [\n- \"\n"),
    ("a: |\n  x\n     \nb: c", "x\n   \n"),
    ("a:\n  |\n  x\nb: c", "x\n"), ("a: |\n  x", "x"),
  ])
  func readsBlocksOfText(lines: String, text: String) {
    #expect(value(of: lines) == text)
  }

  @Test func canonicalNamesHaveSpaces() {
    let entries = read("disputed-by: a\ndated_by: b\n'same as': c").value
    #expect(entries.map(\.name) == ["disputed by", "dated by", "same as"])
    #expect(entries.map(\.key) == ["disputed-by", "dated_by", "same as"])
  }

  @Test(arguments: ["\u{FEFF}a: b\r\nc:\r\n  - d\r\n", "---\na: b\nc:\n- d", "# x\n\n---\na: b\nc: [d]"])
  func takesEveryMarkOfAFile(text: String) {
    expect(text, reads: #"{"a": "b", "c": ["d"]}"#)
  }

  @Test(arguments: ["", "\n\n", "# only a comment", "---\n"])
  func readsNothingAsAnEmptyMap(text: String) {
    expect(text, reads: "{}")
  }
}

private func read(_ text: String) -> Checked<[RecordEntry]> { RecordFile.readMap(Array(text.utf8), path: "site.yml") }

private func value(of text: String) -> String? {
  let found = read(text)
  guard found.diagnostics.isEmpty, case .scalar(let scalar) = found.value.first?.value.content else { return nil }
  return scalar.text
}

private func expect(_ text: String, reads tree: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let found = read(text)
  #expect(found.diagnostics == [], sourceLocation: sourceLocation)
  #expect(treeText(found.value) == tree, sourceLocation: sourceLocation)
}
