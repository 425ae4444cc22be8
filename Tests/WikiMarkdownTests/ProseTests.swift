import Testing
import WikiDiagnostics
import WikiFiles
import WikiMarkdown
import WikiTestSupport

/// Citations, wikilinks and unlinked names in prose.
@Suite struct ProseTests {
  @Test(arguments: [
    ("x [@a \"q\"].", ["a \"q\""]),
    ("[@a \"q\"; @b \"r\"]", ["a \"q\"", "b \"r\""]),
    ("[@a]", ["a"]),
    ("[@a; @b]", ["a", "b"]),
    ("[@a comment \"q\" (2)]", ["a comment \"q\" (2)"]),
    ("[@a \"has ] and ; @ and *x* `y` <z> inside\"]", ["a \"has ] and ; @ and *x* `y` <z> inside\""]),
    ("[@a \"he said \"no\" twice\"]", ["a \"he said \"no\" twice\""]),
    ("[@a \"over\na line's end\"]", ["a \"over a line's end\""]),
    ("**[@a \"q\"]** and\n\n| t |\n|---|\n| [@b \"r|s\"] |", ["a \"q\"", "b \"r|s\""]),
  ])
  func findsCitations(text: String, items: [String]) {
    let found = parse(text).value.references.flatMap { reference -> [String] in
      guard case .citation(let items) = reference.kind else { return [] }
      return items.map(\.text)
    }
    #expect(found == items)
    #expect(parse(text).diagnostics == [])
  }

  @Test func tellsThePlaceOfEachCitationAlsoOverALinesEnd() {
    let document = parse("one\ntwo é [@abc \"q\"; @de\n\"r s\"]").value
    guard case .citation(let items)? = document.references.first?.kind else {
      Issue.record("no citation")
      return
    }
    #expect(items[0].span(of: 0..<3).description == "a.md:11:10")
    #expect(items[1].span(of: 0..<2).description == "a.md:11:20")
    #expect(items[1].span(of: 4..<7).description == "a.md:12:2")
  }

  @Test(arguments: [
    ("[[pmf]]", "<p><a href=\"P\">W</a></p>"),
    ("[[pmf|the *PMF*]]", "<p><a href=\"P\">W</a></p>"),
    ("| a |\n|---|\n| [[pmf|x]] |", "<td><a href=\"P\">W</a></td>"),
    ("`[[pmf]]` \\[[pmf]]", "<p><code>[[pmf]]</code> [[pmf]]</p>"),
    ("    [[pmf]]", "<pre><code>[[pmf]]\n</code></pre>"),
    ("# [[pmf]]", "<h2 id=\"h-pmf\"><a href=\"P\">W</a></h2>"),
  ])
  func putsWikilinksBackIntoTheTree(text: String, html: String) {
    var targets = ProseTargets()
    targets.wikilinks = [0: ProseWikilink(href: "P", words: "W")]
    #expect(String(decoding: parse(text).value.html(targets), as: UTF8.self).contains(html))
  }

  /// Prose is wrapped, so that a link may be, too.
  @Test(arguments: ["[[pmf|the old\nforces]]", "[[pmf|the old  \n  forces]]", "[[pmf |\nthe old forces]]"])
  func readsWikilinksOverALinesEnd(text: String) {
    let document = parse("one \(text)\ntwo 1").value
    guard case .wikilink(let id, let words)? = document.references.first?.kind else {
      Issue.record("no link")
      return
    }
    #expect(id == "pmf" && words == "the old forces")
  }

  @Test func writesNotesCloseToTheWordBefore() {
    var targets = ProseTargets()
    targets.notes = [0: [ProseNote(number: 3, href: "#n-3", id: "r-3-1", label: "note 3")]]
    #expect(
      String(decoding: parse("word [@a \"q\"].").value.html(targets), as: UTF8.self)
        == "<p>word<sup><a id=\"r-3-1\" href=\"#n-3\" role=\"doc-noteref\" aria-label=\"note 3\">3</a></sup>.</p>"
    )
  }

  @Test func readsFootnotesIntoTheSameNumbering() {
    let document = parse("a[^n] [@s \"q\"] b[^m]\n\n[^m]: second\n[^n]: first *note*\n").value
    let labels = document.references.map { reference -> String in
      switch reference.kind {
      case .citation: "citation"
      case .footnote(_, let blocks): String(decoding: document.html(of: blocks, ProseTargets()), as: UTF8.self)
      case .wikilink: "link"
      }
    }
    #expect(labels == ["<p>first <em>note</em></p>", "citation", "<p>second</p>"])
  }

  @Test(arguments: [
    ("1️⃣[@a \"q", "the citation that begins here does not end within its paragraph"),
    ("x 1️⃣[@a \"q\n\nnext\"]", "the citation that begins here does not end within its paragraph"),
    ("1️⃣[[a", "the link that begins here does not end within its paragraph"),
    ("1️⃣[[a|b\n\nc]]", "the link that begins here does not end within its paragraph"),
    ("> 1️⃣[[a|b\n> c]]", "the link that begins here does not end within its paragraph"),
    ("1️⃣[[]]", "the link has no id or no words"),
    ("1️⃣[[a|]]", "the link has no id or no words"),
    ("[x 1️⃣[[a]] y](b.html)", "a citation or wikilink cannot stand inside another link"),
    ("1️⃣[x](javascript:alert)", "a link cannot lead to 'javascript:alert'"),
    ("1️⃣[x](JAVA&#115;CRIPT:alert)", "a link cannot lead to 'JAVAsCRIPT:alert'"),
    ("1️⃣[x](data:text/html,y)", "a link cannot lead to 'data:text/html,y'"),
    ("1️⃣[x](//evil.example)", "a link cannot lead to '//evil.example'"),
    ("a 1️⃣<b>c", "HTML is shown as text"),
    ("1️⃣<script>alert(1)</script>", "HTML is shown as text"),
    ("1️⃣![alt](a.png)", "an image in prose is not built yet"),
  ])
  func saysWhatIsWrongAndWhere(text: String, message: String) {
    let tree = MarkedTree(stringLiteral: "-- a.md --\n\(text)\n")
    let body = tree.files["a.md"] ?? []
    let findings = MarkdownDocument.parse(body, file: "a.md", line: 1) { $0 }.diagnostics
    #expect(findings.prefix(1).map { tree.finding($0) } == ["1️⃣: \(message)"])
  }

  @Test func keepsNamesBehindABackslashApart() {
    let runs = parse("See \\Hamas and\n\\\\Badr, `\\Code`.").value.textRuns
    #expect(runs.map(\.text) == ["See Hamas and \\Badr, ", "."])
    #expect(runs[0].unlinked == [4..<5])
  }

  @Test func givesThePlainWordsForDescriptions() {
    let text = "The *band* [@a \"q\"], with [[pmf|the PMF]] and\n`code`[^n].\n\n> left out\n\nMore.\n\n[^n]: note"
    #expect(parse(text).value.plainText { $0 } == "The band, with the PMF and code. More.")
  }

  @Test func ticksTheBoxOfATaskOnly() {
    let html = String(
      decoding: parse("- [ ] open [x]\n- [X] done [ ]\n- [x] more").value.html(ProseTargets()),
      as: UTF8.self
    )
    #expect(html.split(separator: "\n").map { $0.contains("checked") } == [false, false, true, true, false])
  }

  /// libcmark-gfm is not made for this: without a lock, marks of its extensions get lost.
  @Test func parsesSideBySide() async {
    let text = "~~a~~ www.b.org c@d.org\n\n| e |\n|---|\n| ~~f~~ |\n"
    let alone = parse(text).value.html(ProseTargets())
    await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<2000 { group.addTask { parse(text).value.html(ProseTargets()) } }
      for await html in group { #expect(html == alone) }
    }
  }

  @Test func numbersAnchorsOnAClash() {
    #expect(parse("# A\n## A\n# b").value.headings.map(\.anchor) == ["h-A", "h-A-2", "h-b"])
  }

  @Test func linksNamesInRunsOnly() {
    let document = parse("The PMF, *the PMF* and [the PMF](x.html) in `PMF`.\n\n# PMF").value
    #expect(document.textRuns.map(\.text) == ["The PMF, ", "the PMF", " and ", " in ", "."])
    var targets = ProseTargets()
    targets.links = [0: [RunLink(range: 4..<7, href: "a&b", cssClass: "mention")]]
    #expect(
      String(decoding: document.html(targets), as: UTF8.self)
        .hasPrefix("<p>The <a class=\"mention\" href=\"a&amp;b\">PMF</a>, <em>the PMF</em>")
    )
  }

  /// Random brackets, quotes and Markdown: no crash, no markup from data, no script.
  @Test func survivesAnySoup() {
    let pieces = [
      "[@", "[[", "]]", "]", "[", "\"", "; @", " (2)", "a", "id", "|", "`", "```\n", "\n", "\n\n", "\\", "\\N", "*",
      "<script>", "<", "javascript:", "(", ")", "> ", "- ",
      "| a |\n|---|\n", "\u{F0000}", "\u{10FFFD}", "é", "[^1]", "\n[^1]: ", "[x](javascript:y)", "&quot;", "\u{0}",
      "onclick=\"", "    ",
    ]
    for seed in 0..<5000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 1...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let html = String(decoding: parse(text) { _ in "s" }.value.html(ProseTargets()), as: UTF8.self)
      #expect(!html.contains("<script"), "seed \(seed)")
      #expect(html.firstMatch(of: /<[^>]*(href="javascript|onclick=)/) == nil, "seed \(seed)")
    }
  }

  @Test(arguments: [
    (">", 100_000), ("[", 100_000), ("*a ", 50_000), ("- ", 20_000), ("[[", 50_000), ("[@", 50_000), ("`", 100_000),
    ("\\a", 50_000),
  ])
  func survivesDeepNesting(piece: String, count: Int) {
    let document = parse(String(repeating: piece, count: count)).value
    #expect(document.html(ProseTargets()).count < 40 * count * piece.utf8.count)
  }
}

private func parse(_ text: String, slug: @escaping (String) -> String = { $0 }) -> Checked<MarkdownDocument> {
  MarkdownDocument.parse(Array(text.utf8), file: "a.md", line: 10, slug: slug)
}
