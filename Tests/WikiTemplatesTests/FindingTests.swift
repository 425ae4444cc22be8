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
    ("{{ title|1️⃣safe }}", "there is no filter 'safe' here"),
    ("{{ title|truncate(1️⃣'3') }}", "'length' cannot be a text"),
    ("{{ count is 1️⃣od }}", "no test is called 'od'; did you mean 'odd'?"),
    ("{{ title|1️⃣replace('a') }}", "the arguments do not fit: it is written |replace(old, new, count=none)"),
    ("{{ 1️⃣title + count }}", "'+' does not take a text and a number"),
    ("{{ 1️⃣(title if yes else count) + 1 }}", "'+' does not take a number or a text and a number"),
    ("1️⃣{% macro m() %}", "'macro' is never ended by 'endmacro'"),
    ("1️⃣{% autoescape false %}", "there is no tag 'autoescape' here"),
    ("{% for l in links 1️⃣recursive %}{% endfor %}", "loops cannot call themselves"),
    ("{{ title.1️⃣upper() }}", "a text has no method 'upper': there are only filters"),
    ("{% macro m(a) %}{% endmacro %}{{ m(1, 1️⃣2) }}", "'m' takes no more than 1 values"),
    ("{% macro m(size) %}{% endmacro %}{{ m(1️⃣sise=2) }}", "'m' takes no 'sise'; did you mean 'size'?"),
    ("{% macro card() %}{% endmacro %}{{ 1️⃣crad() }}", "no macro is called 'crad' here; did you mean 'card'?"),
    ("{% macro m() %}{{ 1️⃣titel }}{% endmacro %}", "nothing is called 'titel' here; did you mean 'title'?"),
    ("{% macro m(x) %}{{ x.1️⃣text }}{% endmacro %}{{ m(title) }}", "a text has no field 'text'"),
    ("{% if yes %}{% set x = 1 %}{% endif %}{{ 1️⃣x }}", "'x' is not set on every way that leads here"),
    ("{% set x = 1️⃣names|map('upper') %}", "a lazy list can be gone through once only, so it is not kept"),
    ("{% if 1️⃣names|select %}{% endif %}", "a lazy list is true even where it is empty"),
    ("{{ people|map(attribute=1️⃣'nmae')|join }}", "person has no field 'nmae'; did you mean 'name'?"),
    (
      "{% for k, g in people|groupby('kind') %}{{ g[0].1️⃣nam }}{% endfor %}",
      "person has no field 'nam'; did you mean 'name'?"
    ),
    ("{{ 1️⃣count == title }}", "a number is never equal to a text"),
    ("{% set 1️⃣ns.x = 1 %}", "'ns' is no namespace, so its fields cannot be set"),
    ("{% block a %}{{ 1️⃣super() }}{% endblock %}", "no template further up has a block 'a' for 'super()'"),
    ("{{ 1️⃣titl|default('y') }}", "nothing is called 'titl' here; did you mean 'title'?"),
    ("x1️⃣{% extends \"head.html\" %}", "'extends' is not the first thing of the template"),
    ("{% block a %}{% endblock %}{% block 1️⃣a %}", "the template has two blocks 'a'"),
    ("1️⃣{% fro x in names %}", "no tag is called 'fro'; did you mean 'for'?"),
    ("1️⃣{% if yes %}", "'if' is never ended by 'endif'"),
    ("1️⃣{{ title", "'{{' is never closed by '}}'"),
    ("{% include 1️⃣\"head.htm\" %}", "no template is called 'head.htm'; did you mean 'head.html'?"),
    ("{% set 1️⃣loop = 1 %}", "'loop' is the name of the loop itself and cannot be set"),
    ("{{ 1️⃣loop.index }}", "there is no 'loop' outside of a 'for'"),
    ("{{ title 1️⃣title }}", "'title' cannot stand here"),
    ("{{ 1️⃣99999999999999999999 }}", "'99999999999999999999' is too large"),
  ])
  func namesWhatIsWrongAndWhere(page: String, message: String) {
    expect("-- page.html --\n\(page)\n-- head.html --\n", finds: message)
  }

  @Test(arguments: [
    ("<a href={{ 1️⃣title }}>", "a value cannot be written in 'href' without quotation marks"),
    ("<p {{ 1️⃣title }}>", "a value cannot be written inside a tag"),
    ("<script>x = \"{{ 1️⃣title }}\"</script>", "a value cannot be written in a <script> that runs"),
    ("<script>x = \"{{ 1️⃣title|tojson }}\"</script>", "a value cannot be written in a <script> that runs"),
    (
      "<script type=\"module\" type=\"application/json\">{{ 1️⃣title|tojson }}</script>",
      "a value cannot be written in a <script> that runs"
    ),
    (
      "<script type=\"application/json\">{{ 1️⃣title }}</script>",
      "a value cannot be written in a <script> of data, except as JSON"
    ),
    ("<p data-x=\"{{ 1️⃣names|tojson }}\">", "a value cannot be written as JSON in double quotation marks"),
    (
      "<meta content=\"{{ 1️⃣title }}\">",
      "a value cannot be written in 'content' before 'name' or 'http-equiv' says what it is"
    ),
    (
      "<meta http-equiv=\"refresh\" content=\"{{ 1️⃣title }}\">",
      "a value cannot be written in a refresh, other than right behind 'url='"
    ),
    ("<iframe>{{ 1️⃣title }}</iframe>", "a value cannot be written in <iframe>"),
    (
      "<a href=\"{% for n in names %}{{ 1️⃣n }}{% endfor %}\">",
      "a value cannot be written where the scheme of an address may still go on"
    ),
    ("<style>{{ 1️⃣title }}</style>", "a value cannot be written in <style>"),
    ("<p style=\"{{ 1️⃣title }}\">", "a value cannot be written in the attribute 'style'"),
    ("<p onclick='{{ 1️⃣title }}'>", "a value cannot be written in the attribute 'onclick'"),
    (
      "<a href=\"java{{ 1️⃣title }}\">",
      "a value cannot be written where the scheme of an address may still go on"
    ),
    (
      "<a href=\"{{ title }}{{ 1️⃣title }}\">",
      "a value cannot be written where the scheme of an address may still go on"
    ),
    ("<a href=\"javascript:f('{{ 1️⃣title }}')\">", "a value cannot be written behind a scheme that may run it"),
    ("<a href=\"{{ title }}:{{ 1️⃣title }}\">", "a value cannot be written behind a scheme that may run it"),
    ("<a href=\"java&#115;cript:{{ 1️⃣title }}\">", "a value cannot be written behind a scheme that may run it"),
    (
      "<a href=\"{% if yes %}http{% else %}data{% endif %}:{{ 1️⃣title }}\">",
      "a value cannot be written behind a scheme that may run it"
    ),
    (
      "<a href=\"{% if yes %}javascript:{% else %}a{% endif %}/{{ 1️⃣title }}\">",
      "a value cannot be written behind a scheme that may run it"
    ),
    (
      "<a href=\"{% for n in names %}java{% endfor %}script:{{ 1️⃣title }}\">",
      "a value cannot be written behind a scheme that may run it"
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
        "included from here a.html:2:12", "included from here page.html:1:12",
      ]
    )
  }

  @Test func endsIncludesAndParentsThatNeverEnd() {
    let including: MarkedTree = "-- page.html --\n{% include \"a.html\" %}\n-- a.html --\n{% include \"a.html\" %}\n"
    #expect(findings(including).map(\.code) == ["endless-inclusion"])
    let extending: MarkedTree = "-- page.html --\n{% extends \"a.html\" %}\n-- a.html --\n{% extends \"page.html\" %}\n"
    #expect(findings(extending).map(\.code) == ["endless-inclusion"])
  }

  /// Each part is small, and calls the next one twice.
  @Test(arguments: [
    (0..<40).map { "{% block b\($0) %}{{ self.b\($0 + 1)() }}{{ self.b\($0 + 1)() }}{% endblock %}" }.joined()
      + "{% block b40 %}{% endblock %}",
    (0..<40).reversed().map { "{% macro m\($0)(x) %}{{ m\($0 + 1)((x, 1)) }}{{ m\($0 + 1)((x, 'a')) }}{% endmacro %}" }
      .reduce("{% macro m40(x) %}{% endmacro %}", +) + "{{ m0(1) }}",
  ])
  func endsWhatWouldDoubleWithEachStep(page: String) {
    #expect(findings(MarkedTree(stringLiteral: "-- page.html --\n\(page)\n")).map(\.code) == ["template-too-large"])
  }

  @Test func readsLongNamesInGoodTime() {
    let long = String(repeating: "a", count: 50_000)
    #expect(findings(MarkedTree(stringLiteral: "-- page.html --\n<\(long) \(long)=\"{{ title }}\">\n")).isEmpty)
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

  @Test(arguments: [
    "<a href=\"https://example.org/{{ title }}\">x</a>", "<a href=\" HTTP:{{ title }}\">x</a>",
    "<a href=\"mailto:{{ title }}?subject={{ title }}\">x</a>", "<a href=\"/{{ title }}:{{ title }}\">x</a>",
    "<a href=\"{{ empty }}/{{ title }}\">x</a>", "<a href=\"?a=1&amp;b={{ title }}\">x</a>",
    "<a href=\"#{{ title }}\">x</a>", "<p title=\"javascript:{{ title }}\">x</p>",
    "<a href=\"{% if yes %}https{% else %}https{% endif %}:{{ title }}\">x</a>",
  ])
  func takesValuesBehindHarmlessBeginningsOfAddresses(page: String) {
    #expect(throws: Never.self) { try TemplateCase(page).rendered().get() }
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
