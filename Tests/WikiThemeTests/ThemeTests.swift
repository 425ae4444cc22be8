import Testing
import WikiDiagnostics
import WikiFiles
import WikiTemplates
import WikiTheme

@Suite struct ThemeTests {
  /// The shape of pages in these tests: that they have a title.
  private static let shape = Shape(
    name: "page",
    fields: [Shape.Field(name: "title", type: .text, meaning: "the heading")]
  )

  @Test func takesTheWikisFileInThePlaceOfItsOwn() throws {
    let theme = load(["404.html": "<h1>{{ title }}</h1>"])
    #expect(theme.diagnostics == [])
    #expect(try page(theme.value, titled: "Nothing & more") == "<h1>Nothing &amp; more</h1>")
  }

  @Test func includesPartsThatOnlyTheWikiHas() throws {
    let theme = load(["404.html": "{% include \"_mine.html\" %}!", "_mine.html": "{{ title }}"])
    #expect(theme.diagnostics == [])
    #expect(try page(theme.value, titled: "Nothing") == "Nothing!")
  }

  @Test func namesTheStylesheetByItsContent() {
    let one = load(["style.css": "a {}"]).value.stylesheet
    let other = load(["style.css": "b {}"]).value.stylesheet
    let own = load([:]).value.stylesheet
    #expect(one.path == "assets/style-\(SHA256Digest(of: one.bytes).hex.prefix(10)).css")
    #expect(one.bytes == Array("a {}".utf8))
    #expect(Set([one.path, other.path, own.path]).count == 3)
  }

  @Test func refusesFilesThatAreNoPartOfATheme() {
    let findings = load(["404.html": "", "405.html": "", "style.cs": "", "a/404.html": ""]).diagnostics
    #expect(
      findings.map { "\($0.span?.file.description ?? ""): \($0.message) [\($0.code.name)]" } == [
        "Templates/405.html: no part of the theme is called '405.html'; did you mean '404.html'? [unknown-theme-file]",
        "Templates/a/404.html: no part of the theme is called 'a/404.html'; did you mean '404.html'? "
          + "[unknown-theme-file]",
        "Templates/style.cs: no part of the theme is called 'style.cs'; did you mean 'style.css'? [unknown-theme-file]",
      ]
    )
  }

  @Test func namesTheWikisFileWhereItIsBroken() {
    let findings = load(["404.html": "<p>\n{{ titel }}</p>"]).diagnostics
    #expect(
      findings == [
        Diagnostic(
          "unknown-name",
          .error,
          "nothing is called 'titel' here; did you mean 'title'?",
          at: SourceSpan(file: "Templates/404.html", line: 2, column: 4, length: 5)
        )
      ]
    )
  }

  private func load(_ overrides: [RelativePath: String]) -> Checked<Theme> {
    Theme.load(
      overrides: overrides.mapValues { Array($0.utf8) },
      pages: overrides["404.html"] == nil ? [:] : ["404.html": Self.shape],
      filters: []
    )
  }

  private func page(_ theme: Theme, titled title: String) throws -> String {
    var buffer: [UInt8] = []
    try theme.templates.render("404.html", [.text(title)], record: "404.html", page: "404.html", into: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}
