import Testing
import WikiDiagnostics
import WikiFiles
import WikiRecords
import WikiTestSupport

@Suite struct FindingTests {
  @Test func printsTheLineToPasteForAColonInAQuotation() {
    expect(
      "from: mei \"40 of1️⃣: an estimated\"",
      finds: ["1️⃣: text with ': ' inside stands without quotes"],
      hints: ["Put the whole text into quotes:\nfrom: 'mei \"40 of: an estimated\"'"],
      reads: #"{"from": "mei \"40 of: an estimated\""}"#
    )
  }

  @Test(arguments: [
    ("a: it's b1️⃣: c  # d", "text with ': ' inside stands without quotes", "a: 'it''s b: c' # d"),
    ("l:\n  - a: b1️⃣:", "text with ': ' inside stands without quotes", "- a: 'b:'"),
    ("l:\n  - mei \"40 of1️⃣: x\"", "text with ': ' inside stands without quotes", "- 'mei \"40 of: x\"'"),
    ("a:\n    b \"c\n    d1️⃣: e\"", "text with ': ' inside stands without quotes", "'b \"c d: e\"'"),
    ("a: b\n\n  c \"1️⃣: d\"", "text with ': ' inside stands without quotes", "a: \"b\\nc \\\": d\\\"\""),
    ("a: b \"c 1️⃣#2 d\" e", "' #' begins a comment and cuts the quotation off", "a: 'b \"c #2 d\" e'"),
    ("a: b \"c\n  1️⃣#2\" d", "' #' begins a comment and cuts the quotation off", "a: 'b \"c #2\" d'"),
    ("a: \"b\" 1️⃣and more", "text behind the closing '\"'", "a: '\"b\" and more'"),
    ("a: \"b\" 1️⃣and\n  more # c", "text behind the closing '\"'", "a: '\"b\" and more' # c"),
    ("a: 'b' 1️⃣c", "text behind the closing \"'\"", "a: '''b'' c'"),
    ("a: [b] 1️⃣c", "text behind the closing bracket", "a: '[b] c'"),
    ("a: {b} 1️⃣c", "text behind the closing bracket", "a: '{b} c'"),
    ("a: 1️⃣%b", "text cannot begin with '%' without quotes", "a: '%b'"),
    ("a: 1️⃣@b", "text cannot begin with '@' without quotes", "a: '@b'"),
    ("a: 1️⃣`b", "text cannot begin with '`' without quotes", "a: '`b'"),
    ("a: 1️⃣, b", "text cannot begin with ',' without quotes", "a: ', b'"),
    ("a: 1️⃣]b", "text cannot begin with ']' without quotes", "a: ']b'"),
    ("a: 1️⃣? b", "text cannot begin with '?' without quotes", "a: '? b'"),
    ("a: 1️⃣: b", "text cannot begin with ':' without quotes", "a: ': b'"),
    ("a: 1️⃣>1000", "'>' begins a block of text, which stands on the lines below", "a: '>1000'"),
    ("a: 1️⃣|b", "'|' begins a block of text, which stands on the lines below", "a: '|b'"),
  ])
  func printsTheLineToPasteForWhatWouldBeLost(text: String, message: String, fixed: String) {
    expect(text, finds: ["1️⃣: \(message)"], hints: ["Put the whole text into quotes:\n\(fixed)"])
  }

  @Test(arguments: [
    ("a:1️⃣\tb", "a tab in front matter", "Write a space, or '\\t' within double quotes."),
    ("1️⃣\ta: b", "a tab in the indentation", "Write two spaces for each tab."),
    ("a:\n1️⃣\t# b", "a tab in the indentation", "Write two spaces for each tab."),
    ("a: b1️⃣\u{7}", "U+0007 is a character that cannot be seen", "Delete it."),
    ("a: b1️⃣\u{FEFF}", "U+FEFF is a character that cannot be seen", "Delete it."),
    (
      "a: b1️⃣\u{2028}c", "U+2028 ends a line for some readers and not for others",
      "End the line with a line feed, or write a space."
    ),
    (
      "a: b1️⃣\rc: d", "U+000D ends a line for some readers and not for others",
      "End the line with a line feed, or write a space."
    ),
    ("a: \"1️⃣\\0\"", "U+0000 is a character that cannot be seen", "Delete it."),
    ("a: \"1️⃣\\q\"", "'\\q' stands for nothing", Self.escapeHint),
    ("a: \"1️⃣\\x4\"", "'\\x4' stands for nothing", Self.escapeHint),
    ("a: \"1️⃣\\uD83D\"", "'\\uD83D' stands for nothing", Self.escapeHint),
    ("a: \"1️⃣\\U00110000\"", "'\\U00110000' stands for nothing", Self.escapeHint),
    ("a: \"1️⃣\\é\"", "'\\é' stands for nothing", Self.escapeHint),
    ("1️⃣text", "'text' has no key", "Write 'key: value', or indent the line if it goes on with the value above."),
    ("1️⃣a:b", "no space behind the colon of 'a:b'", "Write:\na: b"),
    ("1️⃣- a", "a list without a key above it", "Write a line 'key:' above the list."),
    ("a: b\n1️⃣- c", "a list without a key above it", "Write a line 'key:' above the list."),
    ("1️⃣[a]: b", "a key cannot begin with '['", "Put the key into single quotes, if it is meant to begin so."),
    ("1️⃣<<: b", "the merge key of YAML ('<<') cannot stand in a record", "Write the entries themselves."),
    ("1️⃣? a", "a complex key of YAML ('? ') cannot stand in a record", "Write 'key: value'."),
    ("1️⃣%YAML 1.2", "a directive of YAML ('%YAML 1.2') cannot stand in a record", "Delete the line."),
    (
      "1️⃣...", "a line that divides YAML into documents ('...') cannot stand in a record",
      "Delete the line; a file is one record."
    ),
    (
      "1️⃣--- a", "a line that divides YAML into documents ('---') cannot stand in a record",
      "Delete the line; a file is one record."
    ),
    ("a: 1️⃣{b: c}", "a map in braces cannot stand in a record", Self.braceHint),
    ("a: 1️⃣{\n  b: c\n}", "a map in braces cannot stand in a record", Self.braceHint),
    (
      "a: [b, 1️⃣[c]]", "brackets inside of brackets cannot stand in a record",
      "Write one item to a line:\na:\n  - 'b'\n  - '[c]'"
    ),
    (
      "a: [1️⃣'b, c', \"d\"]", "quotes inside of a list in brackets cannot stand in a record",
      "Write one item to a line:\na:\n  - 'b, c'\n  - 'd'"
    ),
    (
      "a:\n- [1️⃣\"b\"]", "quotes inside of a list in brackets cannot stand in a record",
      "Write one item to a line:\n- 'b'"
    ),
    (
      "a: [b \"c1️⃣, d\", e]", "a comma or bracket cuts the quotation in two",
      "Write one item to a line:\na:\n  - 'b \"c, d\"'\n  - 'e'"
    ),
    ("a: [b1️⃣: c]", "a colon inside of a list in brackets", "Write one item to a line:\na:\n  - 'b: c'"),
    ("a: [b1️⃣?]", "'?' means something else in a list in brackets", "Write one item to a line:\na:\n  - 'b?'"),
    (
      "a: [b, 1️⃣*c]", "'*' means something else in a list in brackets",
      "Write one item to a line:\na:\n  - 'b'\n  - '*c'"
    ),
    ("a: [b, 1️⃣, c]", "nothing stands before the comma", "Delete the comma."),
    ("a: [b 1️⃣#c]", "' #' begins a comment inside of the brackets", "Write one item to a line:\na:\n  - 'b #c'"),
    ("a: 1️⃣[b,\n  c]\nd: e", "no ']' ends the list on this line", Self.bracketHint),
    ("a: 1️⃣[b,\n  c\n]\nd: e", "no ']' ends the list on this line", Self.bracketHint),
    (
      "a: |\n1️⃣   \n  b", "a blank line above the text of a block is longer than the text is indented",
      "Delete the spaces of the blank line."
    ),
    (
      "a:\n  b: c\n 1️⃣d: e", "the line is indented like no line that it could stand beside",
      "Indent it exactly as the line it stands beside."
    ),
    (
      "a:\n   - b\n  1️⃣- c", "the line is indented like no line that it could stand beside",
      "Indent it exactly as the line it stands beside."
    ),
    (
      "  a: b\n1️⃣c: d", "the line is indented like no line that it could stand beside",
      "Indent it exactly as the line it stands beside."
    ),
  ])
  func namesTheRuleAndAWayOut(text: String, message: String, hint: String) {
    expect(text, finds: ["1️⃣: \(message)"], hints: [hint])
  }

  private static let escapeHint =
    "Write '\\\\' for a backslash, or put the text into single quotes, where a backslash is itself."
  private static let braceHint = "Write each 'key: value' on a line of its own, indented below."
  private static let bracketHint = "Close the list on the same line, or write one item to a line behind '- '."

  @Test(arguments: [
    (
      "a: 1️⃣&b c", "an anchor of YAML ('&') cannot stand in a record", "Write the value itself wherever it is needed.",
      "a: '&b c'"
    ),
    ("a: 1️⃣*b", "an alias of YAML ('*') cannot stand in a record", "Write the value itself.", "a: '*b'"),
    (
      "a: 1️⃣!b", "a tag of YAML ('!') cannot stand in a record", "Delete the tag: the field decides what a value is.",
      "a: '!b'"
    ),
    (
      "a: 1️⃣- b", "'- ' begins a list, which stands on the lines below",
      "Begin the list on the line below the key, if it is one.", "a: '- b'"
    ),
  ])
  func offersTwoWaysOutWhereEitherMayBeMeant(text: String, message: String, hint: String, fixed: String) {
    expect(text, finds: ["1️⃣: \(message)"], hints: [hint, "Put the whole text into quotes:\n\(fixed)"])
  }

  @Test(arguments: [
    "a: b\n  1️⃣c: d", "a: 'b'\n  1️⃣c: d", "a: b # c\n  1️⃣d", "a: b\n  1️⃣- c", "a:\n- b\n 1️⃣- c", "a: |\n    b\n  1️⃣c",
  ])
  func offersToQuoteTextThatALineMayGoOnWith(text: String) {
    expect(
      text,
      finds: ["1️⃣: the line is indented like no line that it could stand beside"],
      hints: [
        "Indent it by 0 spaces, as the line above.",
        "Or, if it belongs to the text above, put that text into quotes as a whole.",
      ]
    )
  }

  @Test(arguments: [
    ("a: 1️⃣\"b\nc: d", #"{"a": "b", "c": "d"}"#, "\"", "a: '\"b'"),
    ("a: 1️⃣'b # c\nd: e", #"{"a": "b # c", "d": "e"}"#, "'", "a: '''b # c'"),
  ])
  func endsAnUnclosedQuoteAboveTheNextKey(text: String, tree: String, quote: String, fixed: String) {
    let name = quote == "'" ? "\"'\"" : "'\"'"
    expect(
      text,
      finds: ["1️⃣: no \(name) ends the text that begins here"],
      hints: [
        "Write the closing \(name), and indent the lines that the text goes on in.",
        "Or, if the quote is part of the text, write:\n\(fixed)",
      ],
      reads: tree
    )
  }

  @Test func namesTheFirstOfTwoEqualKeys() {
    let tree = marked("1️⃣dated by: a\nb:\n  dated-by: c\n2️⃣dated_by: d")
    let findings = read(tree).diagnostics
    #expect(
      findings.map { tree.finding($0) } == [
        "2️⃣: the key 'dated_by', another spelling of 'dated by', stands here for the second time"
      ]
    )
    #expect(findings.first?.notes.map(\.message) == ["first here"])
    #expect(findings.first?.notes.first?.span?.start == tree.marks["1️⃣"]?.start)
    #expect(treeText(read(tree).value.frontMatter) == #"{"dated by": "a", "b": {"dated-by": "c"}}"#)
  }

  @Test func allowsEightLevels() {
    expect(
      "a:\n- - - - - - - 1️⃣- b\nc: 'd'",
      finds: ["1️⃣: more than 8 lists and maps inside of one another"],
      hints: ["Take out a level: no field needs more than four."]
    )
    expect("a:\n- - - - - - - b\nc: 'd'", finds: [], hints: [])
  }

  @Test func reportsAllErrorsOfAFileAndReadsTheRest() {
    let tree = marked(
      """
      name: 1️⃣&x Ann
      kind: person
       2️⃣short: A
      facts:
        - born: "1970" 3️⃣or so
          from: [4️⃣'mei']
       5️⃣- died: 6️⃣{}
      7️⃣text
      note: "8️⃣\\q
      9️⃣kind: person
      """
    )
    let found = read(tree)
    #expect(
      found.diagnostics.map { "\(tree.finding($0).prefix { $0 != " " }) \($0.code.name)" } == [
        "1️⃣: unsupported-yaml", "2️⃣: bad-indentation", "3️⃣: unquoted-text", "4️⃣: unsupported-yaml", "5️⃣: bad-indentation",
        "6️⃣: unsupported-yaml", "7️⃣: missing-key", "a.md:10:7: unclosed-quote", "8️⃣: bad-escape", "9️⃣: duplicate-key",
      ]
    )
    #expect(
      treeText(found.value.frontMatter)
        == #"{"name": "&x Ann", "kind": "person", "short": "A", "facts": [{"born": "\"1970\" or so", "from": ["mei"]}], "note": "\\q"}"#
    )
  }
}

private func marked(_ frontMatter: String) -> MarkedTree {
  MarkedTree(stringLiteral: "-- a.md --\n---\n\(frontMatter)\n---\n")
}

private func read(_ tree: MarkedTree) -> Checked<RecordFile> { RecordFile.read(tree.files["a.md"] ?? [], path: "a.md") }

/// Compares all findings of a front matter, and the tree where one is given.
private func expect(
  _ frontMatter: String,
  finds expected: [String],
  hints: [String],
  reads tree: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = marked(frontMatter)
  let found = read(marked)
  #expect(found.diagnostics.map { marked.finding($0) } == expected, sourceLocation: sourceLocation)
  #expect(found.diagnostics.flatMap(\.hints) == hints, sourceLocation: sourceLocation)
  #expect(found.diagnostics.allSatisfy { $0.severity == .error }, sourceLocation: sourceLocation)
  if let tree { #expect(treeText(found.value.frontMatter) == tree, sourceLocation: sourceLocation) }
}
