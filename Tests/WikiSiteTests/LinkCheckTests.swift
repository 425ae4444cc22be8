import Testing
import WikiDiagnostics
import WikiFiles
import WikiSite
import WikiTestSupport

@Suite struct LinkCheckTests {
  @Test(arguments: [
    "b.html", "./b.html", "../index.html", "../actors/b.html", "x/../b.html", "", "?q", "?q:r", "#here", "#",
    "b.html#b",
    "b.html?q#b", "b%2Ehtml#%62", "../caf%C3%A9.txt", "%2E./index.html", "b.html#", "../index.html?a/b",
  ])
  func acceptsLinksThatLeadSomewhere(href: String) {
    expect(href, finds: [])
  }

  @Test(arguments: [
    "c.html", "b.html/", "b", "../actors/", "../actors", ".", "..", "../..", "../../actors/b.html",
    "../../../etc/passwd",
    "#there", "b.html#there", "b.html#B", "b.html#b%", "b%2", "%2E%2E/%2E%2E/x", "..%2F..%2Findex.html", ":x", "1a:b",
    "B.html", "b.html%00",
  ])
  func findsLinksThatLeadNowhere(href: String) {
    expect(href, finds: ["actors/a.html:1:1: the link '\(href)' leads nowhere"])
  }

  @Test(arguments: [
    "https://example.org/x", "//example.org/x", "mailto:a@b", "data:image/png;base64,AA", "HTTPS://x", "tel:+1",
    "web+x:y",
  ])
  func leavesLinksOutOfTheSiteAlone(href: String) {
    expect(href, finds: [], counts: 0)
  }

  @Test(arguments: ["/index.html", "/", "/#a"])
  func findsLinksThatBeginAtTheRootOfAServer(href: String) {
    expect(href, finds: ["actors/a.html:1:1: the link '\(href)' begins at the root of a server"])
  }

  @Test func findsAnIdThatStandsTwiceOnAPage() {
    expect(
      site: """
        -- a.html --
        <p id=x><p id="x"><p id=X>
        -- b.html --
        <p id=x>
        """,
      finds: ["a.html:1:1: the anchor 'x' stands twice on the page"]
    )
  }

  @Test func namesTheFirstPageOfALinkThatLeadsNowhereAndEachPlaceOnce() {
    expect(
      site: """
        -- a.html --
        <a href=z.html><a href=y.html#p>
        -- b.html --
        <a href=z.html><a href=./z.html><a href=b/z.html>
        """,
      finds: [
        "a.html:1:1: the link 'z.html' leads nowhere", "a.html:1:1: the link 'y.html#p' leads nowhere",
        "b.html:1:1: the link 'b/z.html' leads nowhere",
      ]
    )
  }

  @Test func findsLinksOfOtherElementsThanAnchors() {
    expect(
      site: """
        -- a.html --
        <link href="no.css"><img src=no.png><script src='no.js'></script>
        """,
      finds: ["no.css", "no.png", "no.js"].map { "a.html:1:1: the link '\($0)' leads nowhere" }
    )
  }

  @Test func readsOnlyPages() {
    expect(
      site: """
        -- a.txt --
        <a href=no><p id=x><p id=x>
        -- b.js --
        "<a href=no>"
        """,
      finds: []
    )
  }

  @Test func acceptsALinkToAFileThatComesLater() {
    expect(
      site: """
        -- a.html --
        <a href="b.html#x">
        -- b.html --
        <a href="a.html"><b id=x>
        """,
      finds: []
    )
  }

  @Test(
    arguments: [["a", "a"], ["a", "a/b"], ["a/b", "a"], ["a/b/c", "a/b"], ["a", "a/b/c/d"]] as [[RelativePath]]
  )
  func findsTwoFilesThatCannotStandSideBySide(paths: [RelativePath]) throws {
    var assembly = SiteAssembly(MemorySink())
    for path in paths { try assembly.add(path, []) }
    let second = try #require(paths.last)
    #expect(assembly.conclude().map(\.message) == ["two files of the site want to be \(second)"])
    #expect(assembly.sink.files.paths == Array(paths.prefix(1)))
  }

  /// The findings of a small site with one link, on `actors/a.html`.
  private func expect(
    _ href: String,
    finds expected: [String],
    counts count: Int = 1,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    var site: FileTree = """
      -- index.html --
      home
      -- actors/b.html --
      <p id=b>
      -- café.txt --
      text
      """
    site["actors/a.html"] = Array("<p id=here><a href=\"\(href)\">".utf8)
    let found = findings(of: site)
    #expect(found.messages == expected, sourceLocation: sourceLocation)
    #expect(found.links == count, sourceLocation: sourceLocation)
  }

  private func expect(
    site: FileTree,
    finds expected: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(findings(of: site).messages == expected, sourceLocation: sourceLocation)
  }

  private func findings(of site: FileTree) -> (messages: [String], links: Int) {
    var assembly = SiteAssembly(DiscardingSink())
    for path in site.paths {
      do { try assembly.add(path, site[path] ?? []) } catch { Issue.record(error) }
    }
    let messages = assembly.conclude().map { "\($0.span?.file.description ?? "?"):1:1: \($0.message)" }
    return (messages, assembly.linkCount)
  }
}
