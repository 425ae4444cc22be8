import Testing
import WikiFiles
import WikiTestSupport

@Suite struct HostileMarkupTests {
  @Test func neverMakesMarkupOfData() async throws {
    let evil = #"<script>alert(1)</script>"><img src=x onerror=alert(1)>'{{ title }}{% include "x" %}"#
    let wiki = try TestWiki(
      FileTree(
        txtar:
          """
          -- Site/site.yml --
          title: '\(evil.replacing("'", with: "''"))'
          description: '\(evil.replacing("'", with: "''"))'
          rights: full
          rights note: '\(evil.replacing("'", with: "''"))'
          -- Site/actors/evil.md --
          ---
          name: '\(evil.replacing("'", with: "''"))'
          kind: person
          public: yes
          aliases:
            - '<b>Evil</b>'
          meaning: '\(evil.replacing("'", with: "''"))'
          note: '\(evil.replacing("'", with: "''"))'
          facts:
            - occupation: '\(evil.replacing("'", with: "''"))'
              by: '<i>someone</i>'
              from: report "</p><script>alert(2)</script>"
          ---
          \(evil.replacing("'", with: ""))

          <script>alert(3)</script>

          `<script>` [@report "</p><script>alert(2)</script>"] &lt;script&gt;
          -- Site/sources/report.md --
          ---
          publisher: '<script>alert(5)</script>'
          title: '\(evil.replacing("'", with: "''"))'
          author: '<img src=x>'
          date: 2020
          ---
          -- seeds/report.txt --
          <h1>Not a heading</h1> <b>Evil</b>
          </p><script>alert(2)</script> & <!-- no comment
          ]]> \u{202E}reversed
          """
      )
    )
    let outcome = await wiki.run("build")
    #expect(outcome.code == 0)
    #expect(Set(outcome.codes) == ["raw-html"])
    let site = try wiki.site
    for path in site.paths where path.ending == "html" {
      let page = site.text(path).lowercased()
      for markup in ["<script", "<img", "<b>evil", "<i>someone", "<h1>not", "<!-- no"]
      where page.contains(markup) {
        Issue.record("\(path) holds \(markup)")
      }
    }
    #expect(site.text("actors/evil.html").contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt&colon;alert)", "[x](<java\u{2028}script:x>)", "[x](&#106;avascript:x)",
    "[x](&#x6A;avascript:x)", "[x](<java script:x>)", "[x](data:text/html,x)", "[x](vbscript:x)", "[x](//evil.org)",
    "<javascript:x>", "[x](file:///etc/passwd)", "[x](blob:x)", "[x](view-source:x)",
  ])
  func refusesLinksThatRunOrLeave(link: String) async throws {
    let wiki = try TestWiki(.blueBand(and: "Site/pages/other.md", "---\ntitle: Other\n---\nAnd \(link).\n"))
    let outcome = await wiki.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.codes == ["unsafe-link"])
    #expect(outcome.findings.first?.hasPrefix("Site/pages/other.md:4:5: error: a link cannot lead to '") == true)
    #expect(try wiki.site.isEmpty)
  }

  @Test func refusesADisguiseByReference() async throws {
    let text = "---\ntitle: Other\n---\nAnd [v][r].\n\n[r]: javascript:x\n"
    try await expectRefusal(
      of: .blueBand(and: "Site/pages/other.md", text),
      because: ["Site/pages/other.md:4:5: error: a link cannot lead to 'javascript:x' [unsafe-link]"]
    )
  }

  @Test(arguments: [
    ("/etc/passwd", "begins at the root of a server"), ("../../x.html", "leads nowhere"), ("#no", "leads nowhere"),
    ("\\\\\\\\evil.org", "leads nowhere"),
  ])
  func refusesLinksThatLeadNowhere(address: String, message: String) async throws {
    let wiki = try TestWiki(.blueBand(and: "Site/pages/other.md", "---\ntitle: Other\n---\nAnd [x](\(address)).\n"))
    let outcome = await wiki.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.codes == ["broken-link"])
    #expect(outcome.findings.first?.hasSuffix("\(message) [broken-link]") == true)
    #expect(try wiki.root.names() == ["Site", "seeds"])
  }

  @Test(arguments: ["url: javascript:alert(1)", "archived: 'data:text/html,x'", "url: //evil.org"])
  func refusesAddressesInFieldsThatRunOrLeave(field: String) async throws {
    let files = FileTree.blueBand.replacing("date: 2020", with: "\(field)\ndate: 2020", in: "Site/sources/report.md")
    let wiki = try TestWiki(files)
    let outcome = await wiki.run("build")
    #expect(outcome.code == 1)
    #expect(outcome.codes == ["bad-value"])
    #expect(try wiki.site.isEmpty)
  }
}
