import Testing
import WikiDiagnostics
import WikiFiles
import WikiPages
import WikiTemplates

/// The filters of templates that are the site's own.
@Suite struct SiteFilterTests {
  @Test(arguments: [
    ("{{ '2025-10-19'|date }}", "19 October 2025"),
    ("{{ '2016-12~'|date }}", "about December 2016"),
    ("{{ '2019-09-14/2019-09-21'|date(short=true) }}", "14–21 Sep 2019"),
    ("{{ ['2025', 'unknown']|map('date')|join(', ') }}", "2025, date unknown"),
    ("{{ 7|number }} {{ 999|number }} {{ 1000|number }} {{ -1234567|number }}", "7 999 1,000 -1,234,567"),
    ("{{ 12345|number('.') }} {{ 12345|number(separator='') }}", "12.345 12345"),
    (
      "{{ 1|plural('article') }} {{ 0|plural('article') }} {{ 2|plural('person', 'people') }}",
      "article articles people"
    ),
    ("{{ 'actors/index.html'|relative }}", "index.html"),
    ("{{ 'index.html'|relative }} {{ 'assets/a.css'|relative }}", "../index.html ../assets/a.css"),
    ("<a href=\"{{ 'actors/b.html#p3'|relative }}\">b</a>", "<a href=\"b.html#p3\">b</a>"),
  ])
  func makeTextsOfValues(template: String, text: String) throws {
    #expect(try render(template, on: "actors/a.html") == text)
  }

  @Test func leadFromThePageThatHostsShowAnywhereToTheWeb() throws {
    let template = "{{ 'actors/a.html'|relative }}"
    #expect(try render(template, on: "404.html") == "https://example.org/w/actors/a.html")
  }

  @Test(arguments: [
    ("{{ '2025-13-45'|date }}", "'2025-13-45' is no date, while rendering a record"),
    ("{{ '../secret'|relative }}", "'../secret' is no file of the site, while rendering a record"),
  ])
  func sayWhatTheyCannotTake(template: String, message: String) {
    let fault = #expect(throws: RenderFault.self) { try render(template, on: "actors/a.html") }
    #expect(fault?.diagnostic.message == message)
  }

  private func render(_ template: String, on page: RelativePath) throws -> String {
    let file = TemplateFile(path: "page.html", bytes: Array(template.utf8))
    let templates = TemplateSet.compile(
      ["page.html": file],
      pages: ["page.html": Shape(name: "page", fields: [])],
      filters: SiteFilters.all(baseURL: "https://example.org/w/")
    )
    #expect(templates.diagnostics.map(\.message) == [])
    var bytes: [UInt8] = []
    try templates.value.render("page.html", [], record: "a record", page: page, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
