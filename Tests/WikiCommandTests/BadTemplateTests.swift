import Testing
import WikiFiles
import WikiTestSupport

@Suite struct BadTemplateTests {
  @Test(arguments: [
    ("group.html", "{{ titel }}", "1:4: error: nothing is called 'titel' here; did you mean 'title'? [unknown-name]"),
    (
      "group.html", "{{ site.titel }}",
      "1:9: error: site has no field 'titel'; did you mean 'title'? [unknown-field]"
    ),
    (
      "group.html", "x{% include \"group.html\" %}",
      "1:13: error: 'group.html' would include itself without end [endless-inclusion]"
    ),
    (
      "group.html", "{% extends \"group.html\" %}",
      "1:12: error: 'group.html' would extend itself without end [endless-inclusion]"
    ),
    ("group.html", "{% if title %}", "1:1: error: 'if' is never ended by 'endif' [template-syntax]"),
    ("base.html", "{% block content %}", "1:1: error: 'block' is never ended by 'endblock' [template-syntax]"),
    ("group.html", "\n{{ title", "2:1: error: '{{' is never closed by '}}' [template-syntax]"),
    (
      "group.html", "<script>{{ title }}</script>",
      "1:12: error: a value cannot be written in a <script> that runs [unsafe-output]"
    ),
    (
      "group.html", "{% include \"_hed.html\" %}",
      "1:12: error: no template is called '_hed.html'; did you mean '_head.html'? [unknown-template]"
    ),
    (
      "grup.html", "x",
      "1:1: error: no part of the theme is called 'grup.html'; did you mean 'group.html'? [unknown-theme-file]"
    ),
    ("app.js", "x", "1:1: error: no part of the theme is called 'app.js' [unknown-theme-file]"),
  ])
  func namesTheWikisFileAndThePlace(name: String, text: String, finding: String) async throws {
    try await expectRefusal(
      of: .blueBand(and: RelativePath("Templates/\(name)"), text),
      because: ["Templates/\(name):\(finding)"]
    )
  }

  @Test func refusesTemplatesThatIncludeEachOther() async throws {
    let files = FileTree.blueBand.with(
      """
      -- Templates/_a.html --
      {% include "_b.html" %}
      -- Templates/_b.html --
      {% include "_a.html" %}
      -- Templates/group.html --
      {% include "_a.html" %}
      """
    )
    let wiki = try TestWiki(files)
    let outcome = await wiki.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.codes == ["endless-inclusion"])
    #expect(try wiki.root.content == files)
  }

  @Test func putsAFileInThePlaceOfOneTemplateOnly() async throws {
    let wiki = try TestWiki(.blueBand)
    _ = await wiki.run("build")
    let plain = try wiki.site
    try wiki.write("<p>{{ title }}: {% include \"_own.html\" %}</p>\n", to: "Templates/404.html")
    try wiki.write("{{ site.title }}", to: "Templates/_own.html")
    let outcome = await wiki.run("build")
    let site = try wiki.site
    #expect(outcome.code == 0)
    #expect(site.text("404.html") == "<p>Page not found: Little</p>\n")
    let changed = site.paths.filter { site[$0] != plain[$0] }
    #expect(changed == ["404.html", "dossier-manifest.json"])
  }
}
