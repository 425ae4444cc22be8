import Testing
import WikiDiagnostics
import WikiFiles
import WikiMarkdown

/// Where the text of prose stands in its file.
@Suite struct TextPlaceTests {
  @Test(arguments: [
    ("one here two", "1:5"),
    ("one\nhere two", "2:1"),
    ("one\n   here two", "2:4"),
    ("*one* **two** here", "1:15"),
    ("one *here*", "1:6"),
    ("- a\n- b\n  here", "3:3"),
    ("> a\n> here", "2:3"),
    ("> a\nhere", "2:1"),
    ("| a | b |\n|---|---|\n| c | here |", "3:7"),
    ("[@a \"here\"] here", "1:13"),
    ("[[a|here]] and here", "1:16"),
    ("[a]: http://b.c\n\nhere", "3:1"),
    ("one \\* two &amp; three here", "1:24"),
    ("\\* here", "1:4"),
    ("&amp; here", "1:7"),
    ("é “x” here", "1:12"),
    ("one\\\nhere", "2:1"),
    ("`here` here", "1:8"),
    ("\\Name here", "1:7"),
    ("one[^n] here\n\n[^n]: and that", "1:9"),
    ("a \\[ here", "1:6"),
  ])
  func isThatOfTheWord(text: String, place: String) {
    let runs = MarkdownDocument.parse(Array(text.utf8), file: "a.md", line: 1) { $0 }.value.textRuns
    let spans = runs.compactMap { run -> SourceSpan? in
      let bytes = Array(run.text.utf8)
      guard let start = bytes.indices.last(where: { bytes[$0...].starts(with: "here".utf8) }) else { return nil }
      return run.span(of: start..<(start + 4))
    }
    #expect(spans.map(\.description) == ["a.md:\(place)"])
    #expect(spans.map { $0.end.column - $0.start.column } == [4])
  }
}
