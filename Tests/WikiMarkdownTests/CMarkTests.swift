import Foundation
import Testing
import WikiDiagnostics
import WikiFiles
import WikiMarkdown
import WikiTestSupport

/// cmark-gfm's own HTML is the oracle: but for the differences listed in `canonical`, ours is the same.
@Suite struct CMarkTests {
  @Test func rendersHandMadeMarkdownAsCMarkDoes() throws { try compare(Self.handMade) }

  @Test func rendersGeneratedMarkdownAsCMarkDoes() throws {
    var random = SeededGenerator(seed: 7)
    try compare((0..<3000).map { _ in Self.generated(&random) })
  }

  private func compare(_ texts: [String]) throws {
    let input = try JSONEncoder().encode(texts)
    let output = try Oracle.run("cmark_oracle.py", beside: #filePath, input: input)
    for (text, oracle) in zip(texts, try JSONDecoder().decode([String].self, from: output)) {
      #expect(Self.canonical(html(text)) == Self.canonicalOracle(oracle), "\(text.debugDescription)")
    }
  }

  /// White space between tags, and the white space of soft breaks, says nothing.
  private static func canonical(_ html: String) -> String {
    html.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("> <", with: "><").replacing(" <", with: "<").replacing("> ", with: ">")
  }

  /// The intended differences: headings begin at 2 and have anchors, tables can scroll and name alignments by class,
  /// links to other sites say so, boxes of tasks have names (and are ticked where the library would tick them for
  /// any `[x]` on the line, which is left out here), and the tags of HTML are not those of XHTML.
  private static func canonicalOracle(_ html: String) -> String {
    var tables = 0
    var html = html.components(separatedBy: "<table>").reduce("") { text, part in
      defer { tables += 1 }
      let label = tables == 1 ? "table" : "table \(tables)"
      let open = "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(label)\"><table>"
      return tables == 0 ? part : text + open + part
    }
    html = html.replacing("<hr />", with: "<hr>").replacing("<br />", with: "<br>")
      .replacing("<h1>", with: "<h2>").replacing("</h1>", with: "</h2>")
      .replacing("</table>", with: "</table></div>")
      .replacing(" align=\"left\"", with: "").replacing(" align=\"center\"", with: " class=\"center\"")
      .replacing(" align=\"right\"", with: " class=\"right\"").replacing("&#x27;", with: "'")
      .replacing(
        "<input type=\"checkbox\" checked=\"\" disabled=\"\" />",
        with: "<input type=\"checkbox\" disabled aria-label=\"open\">"
      )
      .replacing(
        "<input type=\"checkbox\" disabled=\"\" />",
        with: "<input type=\"checkbox\" disabled aria-label=\"open\">"
      )
    html.replace(/(<a href="(?:https?|mailto):[^"]*"(?: title="[^"]*")?)>/) { "\($0.output.1) rel=\"external\">" }
    return canonical(html)
  }

  private func html(_ text: String) -> String {
    let document = MarkdownDocument.parse(Array(text.utf8), file: "a.md", line: 1) { _ in "" }.value
    var html = String(decoding: document.html(ProseTargets()), as: UTF8.self)
    html.replace(/<h([2-6]) id="[^"]*">/) { "<h\($0.output.1)>" }
    html.replace("<ul class=\"tasks\">", with: "<ul>")
    html.replace("<ol class=\"tasks\">", with: "<ol>")
    html.replace(" checked aria-label=\"done\"", with: " aria-label=\"open\"")
    return html
  }

  private static let handMade = [
    "", "a", "a\nb", "a\n\nb", "*a* **b** ***c***", "a_b_c __d__", "`a < b`", "``a ` b``", "~~x~~ ~y~", "a  \nb",
    "a\\\nb",
    "# one\n## two\n###### six\n####### seven", "One\n===\nTwo\n---", "- a\n- b\n  - c\n\n    d", "1. a\n2. b\n\n   c",
    "3) x\n4) y", "* a\n\n* b",
    "- [ ] a\n- [x] b\n- c", "1. [x] a", "> a\n> b\n\n> c\nlazy", "> - a\n> - b", "```\ncode < & \"\n```",
    "```swift x\ny\n```", "    code\n\n    more",
    "| a | b |\n|---|:-:|\n| c | *d* |\n| e |", "| a |\n|--:|", "a | b\n---|---\n1 | 2 | 3", "***\n---\n___",
    "[a](b.html)", "[a](<b c> \"t & t\")", "[a][r]\n\n[r]: x.html 'T'",
    "<https://a.b/?c=d&e>", "<me@x.org>", "www.example.org and https://x.org/a(b).", "me@example.org",
    "&amp; &copy; &#65; &unknown;", "\\* \\# \\&", "a * b", "a<b>c".replacing("<b>", with: "< b >"),
    "[a](b%20c.html?x=ä&y='\")", "[*a* `b`](c)", "**a [b](c) d**", "- a\n\n  ```\n  x\n  ```\n- b",
    "1. a\n\n       code", "\u{0}a\u{FFFD}", "tab\tx\n\ty", "ä ö 😀 \u{10FFFD}", "a\r\nb\r\n\r\nc",
    "![not an image", "! [a](b)", "[unclosed", "a]b", "[](x)", "[a]()", "+ a\n- b\n* c",
  ]

  private static let pieces = [
    "a", "b c", "*", "**", "_", "`", "~~", " ", " ", "\n", "\n", "\n\n", "- ", "1. ", "2) ", "> ", "# ", "## ", "    ",
    "  \n", "|", "\n\n| a | b |\n|---|:-:|\n",
    "```\n", "***\n", "[x](y.html)", "[x](http://y.z \"t\")", "[r]", "\n\n[r]: u.html\n\n", "&amp;", "&", "\\*", "é",
    "=", "---\n", "- [ ] ", "- [x] ", "(", ")", "]", "\t", "1", ".",
  ]

  private static func generated(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...20, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
