import Testing
import WikiDiagnostics
import WikiFiles
import WikiTemplates
import WikiTestSupport

/// What the program says of templates that are wrong.
@Suite struct TemplateFindingTests {
  @Test(arguments: [
    ("{{ 1️⃣titel }}", "nothing is called 'titel' here; did you mean 'title'?"),
    ("{{ first_link.1️⃣txt }}", "link has no field 'txt'; did you mean 'text'?"),
    ("{{ title.1️⃣text }}", "a text has no field 'text'"),
    ("{% for x in 1️⃣title %}{% endfor %}", "a text is no list"),
    ("{{ 1️⃣names }}", "a list of text cannot be printed"),
    ("{{ 1️⃣first_link }}", "a link cannot be printed"),
    ("{{ title|1️⃣uper }}", "no filter is called 'uper'; did you mean 'upper'?"),
    ("{{ title|1️⃣truncate(3) }}", "the filter 'truncate' is not built yet"),
    ("{{ count is 1️⃣od }}", "no test is called 'od'; did you mean 'odd'?"),
    ("{{ title|1️⃣replace('a') }}", "the filter 'replace' is written |replace(\"old\", \"new\")"),
    ("{{ 1️⃣title + count }}", "'+' does not take a text and a number"),
    ("{{ 1️⃣title if yes else count }}", "this is either a text or a number"),
    ("1️⃣{% macro m() %}", "the tag 'macro' is not built yet"),
    ("x1️⃣{% extends \"head.html\" %}", "'extends' is not the first thing of the template"),
    ("{% block a %}{% endblock %}{% block 1️⃣a %}", "the template has two blocks 'a'"),
    ("1️⃣{% fro x in names %}", "no tag is called 'fro'; did you mean 'for'?"),
    ("1️⃣{% if yes %}", "'if' is never ended by 'endif'"),
    ("1️⃣{{ title", "'{{' is never closed by '}}'"),
    ("1️⃣{% include \"head.htm\" %}", "no template is called 'head.htm'; did you mean 'head.html'?"),
    ("1️⃣{% set loop = 1 %}", "'loop' is the name of the loop itself and cannot be set"),
    ("{{ loop.1️⃣index }}", "there is no 'loop' outside of a 'for'"),
    ("{% set x = 1 %}1️⃣{% set x = 'a' %}", "'x' is a number and cannot become a text"),
    ("{{ title 1️⃣title }}", "this cannot stand here"),
    ("{{ 1️⃣99999999999999999999 }}", "'99999999999999999999' is no whole number"),
  ])
  func namesWhatIsWrongAndWhere(page: String, message: String) {
    expect("-- page.html --\n\(page)\n-- head.html --\n", finds: message)
  }

  @Test(arguments: [
    ("<a href={{ 1️⃣title }}>", "a value cannot be written in 'href' without quotation marks"),
    ("<p {{ 1️⃣title }}>", "a value cannot be written inside a tag"),
    ("<script>x = \"{{ 1️⃣title }}\"</script>", "a value cannot be written in <script>"),
    ("<style>{{ 1️⃣title }}</style>", "a value cannot be written in <style>"),
    ("<p style=\"{{ 1️⃣title }}\">", "a value cannot be written in the attribute 'style'"),
    ("<p onclick='{{ 1️⃣title }}'>", "a value cannot be written in the attribute 'onclick'"),
    (
      "<a href=\"java{{ 1️⃣title }}\">",
      "a value cannot be written in the middle of the beginning of an address; join its parts with '~'"
    ),
    (
      "<a href=\"{{ title }}{{ 1️⃣title }}\">",
      "a value cannot be written in the middle of the beginning of an address; join its parts with '~'"
    ),
    ("<!-- {{ 1️⃣title }} -->", "a value cannot be written in a comment"),
    ("<p title=\"{{ 1️⃣body }}\">", "a value cannot be written as html in an attribute"),
    (
      "1️⃣{% if yes %}<p {% endif %}>",
      "the ways through this end at different places of the HTML, such as inside and outside of a tag"
    ),
  ])
  func refusesOutputsThatCannotBeEscaped(page: String, message: String) {
    expect("-- page.html --\n\(page)\n", finds: message)
  }

  @Test func namesTheChainOfIncludes() {
    let tree: MarkedTree = """
      -- page.html --
      {% include "a.html" %}
      -- a.html --
      x
      {% include "b.html" %}
      -- b.html --
      {{ nope }}
      """
    let finding = findings(tree).first
    #expect(finding?.span?.description == "b.html:1:4")
    #expect(
      finding?.notes.map { "\($0.message) \($0.span?.description ?? "")" } == [
        "included from here a.html:2:1", "included from here page.html:1:1",
      ]
    )
  }

  @Test func endsIncludesAndParentsThatNeverEnd() {
    let including: MarkedTree = "-- page.html --\n{% include \"a.html\" %}\n-- a.html --\n{% include \"a.html\" %}\n"
    #expect(findings(including).map(\.code) == ["endless-inclusion"])
    let extending: MarkedTree = "-- page.html --\n{% extends \"a.html\" %}\n-- a.html --\n{% extends \"page.html\" %}\n"
    #expect(findings(extending).map(\.code) == ["endless-inclusion"])
  }

  @Test func refusesABlockThatNoParentHas() {
    let tree: MarkedTree = """
      -- page.html --
      {% extends "base.html" %}{% block mian %}{% endblock %}
      -- base.html --
      {% block main %}{% endblock %}
      """
    #expect(
      findings(tree).map(\.message) == [
        "no template that this one extends has a block 'mian'; did you mean 'main'?"
      ]
    )
  }

  @Test func reportsEveryWrongTagOfATemplate() {
    let tree: MarkedTree = "-- page.html --\n{{ a }}{{ b }}{% nope %}{{ title }}\n{{ 1 + }}\n"
    #expect(findings(tree).map(\.code) == ["unknown-name", "unknown-name", "template-syntax", "template-syntax"])
  }

  @Test(arguments: [
    ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), (" java\nscript:alert(1)", "#"),
    ("data:text/html,x", "#"), ("vbscript:x", "#"), ("\u{1}javascript:x", "#"), ("a.html", "a.html"),
    ("https://example.org/", "https://example.org/"), ("mailto:a@b.org", "mailto:a@b.org"), ("#x", "#x"),
    ("a/b:c", "a/b:c"), ("?q=a:b", "?q=a:b"),
  ])
  func writesNoAddressThatCanRun(address: String, written: String) throws {
    let item = TemplateCase(
      "<a href=\"{{ address }}\"></a>",
      fields: [("address", .text, .text(address))]
    )
    #expect(try item.rendered().get() == "<a href=\"\(written)\"></a>")
  }

  @Test func namesTheRecordWhereRenderingFails() {
    let refusal = #expect(throws: TemplateRefusal.self) { try TemplateCase("\n{{ names[5] }}").rendered().get() }
    #expect(refusal?.diagnostics.map(\.message) == ["the list has no item 5, while rendering test"])
    #expect(refusal?.diagnostics.first?.span?.description == "page.html:2:4")
  }

  @Test(arguments: [
    ("(", 100_000), ("{% if yes %}", 5_000), ("{{", 50_000), ("not ", 50_000), ("[", 100_000), ("-", 50_000),
    (".a", 20_000), ("1 + ", 20_000), ("title|", 20_000),
  ])
  func refusesDeepNesting(piece: String, count: Int) {
    let soup = String(repeating: piece, count: count)
    for page in ["{{ title\(soup) }}", "{{ \(soup)title }}", "{% if yes %}" + soup] {
      #expect(throws: TemplateRefusal.self) { try TemplateCase(page).rendered().get() }
    }
  }

  /// Random tokens of the language, in random order.
  @Test func survivesAnySoupOfTokens() {
    let tokens = [
      "{{", "}}", "{%", "%}", "{#", "#}", "-", "+", " ", "\n", "if", "else", "elif", "endif", "for", "in", "endfor",
      "set",
      "block", "endblock", "extends", "include", "raw", "endraw", "title", "names", "links", "l", "loop", ".", "|",
      "upper",
      "(", ")", "[", "]", "'", "\"", "\\", "=", "==", "~", "*", "1", "0", "not", "and", "or", "is", "defined", "<p",
      ">",
      "<a href=\"", "\"", "</a>", "<script>", "é", "\u{0}", "😀",
    ]
    for seed in 0..<20_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let length = Int.random(in: 1...25, using: &random)
      let page = (0..<length).map { _ in tokens.randomElement(using: &random) ?? "" }.joined(
        separator: Bool.random(using: &random) ? " " : ""
      )
      if case .failure(let refusal) = TemplateCase(page).rendered() {
        #expect(!refusal.diagnostics.isEmpty, "seed \(seed)")
      }
    }
  }
}

private func findings(_ tree: MarkedTree) -> [Diagnostic] {
  var files: [RelativePath: TemplateFile] = [:]
  for path in tree.files.paths { files[path] = TemplateFile(path: path, bytes: tree.files[path] ?? []) }
  let fields = TemplateCase.fields.map { Shape.Field(name: $0.0, type: $0.1, meaning: "") }
  return TemplateSet.compile(files, pages: ["page.html": Shape(name: "page", fields: fields)]).diagnostics
}

private func expect(_ text: String, finds message: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let tree = MarkedTree(stringLiteral: text)
  #expect(findings(tree).map { tree.finding($0) } == ["1️⃣: \(message)"], sourceLocation: sourceLocation)
}
