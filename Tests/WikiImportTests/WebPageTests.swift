import Testing
import WikiDiagnostics
import WikiFiles
import WikiImport
import WikiTestSupport

/// Saved web pages: each test has the page, and the text that is made of it.
@Suite struct WebPageTests {
  @Test func reducesAPageToItsArticle() {
    let tree = planned([
      "news/bridge.html": """
      <!doctype html><html lang="en-GB"><head><title>Bridge falls | The Valley Post</title>
      <meta property="og:site_name" content="The Valley Post">
      <meta property="article:published_time" content="2024-03-05T08:00:00+01:00">
      <meta name="author" content="Ann Hill"><link rel="canonical" href="https://valley.example/bridge"></head>
      <body><nav><ul><li><a href="/">Home</a><li><a href="/n">News, with so many words that it might count</a></ul></nav>
      <main><article><header><h1>Bridge falls</h1><p class="byline">By Ann Hill and Bob Ray</p></header>
      <figure><img src=x><figcaption>The bridge, in May 2019. (Ann Hill)</figcaption></figure>
      <p>The old bridge fell on <b>Tuesday</b>, the mayor
      said. It was &ldquo;a miracle&rdquo;.<p>He said so to the <a href=x>Valley Post</a>.<br>Then he left.
      <ul><li>One<li><p>Two</ul><blockquote>A quote</blockquote><pre>  kept
      as it is</pre>
      <div class="related-stories"><p>Read also: a long text that would be taken for a part of the article.</p></div>
      <table><tr><td>Dead<td>0<tr><th>Hurt<td>2</table></article>
      <section id="comments"><p>I think that this is all very bad and that somebody should do something.</p></section>
      </main><footer><p>© 2024 Valley Post</p></footer><script>var a = "<p>words</p>";</script></body></html>
      """
    ])
    #expect(
      tree.string("seeds/news-bridge.txt") == """
        Bridge falls

        By Ann Hill and Bob Ray

        The bridge, in May 2019. (Ann Hill)

        The old bridge fell on Tuesday, the mayor said. It was “a miracle”.

        He said so to the Valley Post.

        Then he left.

        • One

        • Two

        A quote

          kept

        as it is

        Dead | 0

        Hurt | 2


        """
    )
    #expect(
      tree.string("Site/sources/news-bridge.md").hasPrefix(
        """
        ---
        publisher: The Valley Post  # look again: from the page's metadata
        date: 2024-03-05  # look again: from the page's metadata
        lines: 1-26
        zones:
          byline: 3
          caption: 5
        title: Bridge falls
        author: Ann Hill
        url: https://valley.example/bridge
        language: en-GB
        dated by: printed

        """
      )
    )
    #expect(tree["seeds/originals/news/bridge.html"] != nil)
  }

  @Test func takesWhatLinkedDataSays() {
    let tree = planned([
      "a.html": """
      <title>x</title><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "no"}, {"@type":
      ["NewsArticle"], "headline": "The headline", "datePublished": "2020-02-03", "author": [{"name": "A. B."}, "C"],
      "publisher": {"name": "The Outlet"}, "url": "https://outlet.example/1"}]}</script><p>Some words of an article.
      """
    ])
    let record = tree.string("Site/sources/a.md")
    for line in [
      "publisher: The Outlet  # ", "date: 2020-02-03  # ", "title: The headline\n", "author:\n  - A. B.\n  - C\n",
      "url: https://outlet.example/1\n",
    ] {
      #expect(record.contains("\n" + line), "\(record)")
    }
  }

  @Test func takesTheAddressThatABrowserWroteIntoThePage() {
    let page = "<!-- saved from url=(0030)https://www.outlet.example/a/b -->\n<html><body><p>Some words."
    let record = planned(["a.htm": page]).string("Site/sources/a.md")
    #expect(record.contains("publisher: outlet.example  # look again: from the page's address\n"))
    #expect(record.contains("url: https://www.outlet.example/a/b\n"))
  }

  @Test(arguments: [
    ("windows-1252", [UInt8](arrayLiteral: 0x93, 0xE9, 0x94), "“é”"), ("iso-8859-1", [0x93, 0xE9, 0x94], "“é”"),
    ("windows-1256", [0xC7, 0xE1], "ال"), ("koi8-r", [0xC1, 0xC2], "аб"), ("utf-8", Array("é".utf8), "é"),
    ("no-such-thing", Array("é".utf8), "é"),
  ])
  func readsPagesInTheirEncoding(label: String, bytes: [UInt8], words: String) {
    let page = Array("<meta charset=\"\(label)\"><p>words ".utf8) + bytes + Array("</p>".utf8)
    #expect(text(of: page).contains("words \(words)\n"))
  }

  @Test func readsPagesInUTF16() {
    let page: [UInt8] =
      [0xFF, 0xFE] + "<p>Ünder the bridge".utf16.flatMap { unit in [UInt8(unit & 255), UInt8(unit >> 8)] as [UInt8] }
    #expect(text(of: page) == "Ünder the bridge\n\n")
  }

  @Test(arguments: [
    "", "<html></html>", "<nav><p>Only a menu of many words is here</nav>", "<script>x</script>", "<!-- <p>no</p> -->",
  ])
  func saysSoWhereThereIsNoArticle(page: String) {
    let plan = plan(["dir/a.html": page])
    #expect(plan.files.isEmpty)
    #expect(plan.findings.map(\.message) == ["nothing was made of dir/a.html: no article was found in it"])
  }

  @Test(arguments: [
    (
      "<table><tr><td>Menu<td><h1>Dam</h1>By Ann Hill<br>The dam held, as everybody had hoped it would.</table>",
      "By Ann Hill\n\nThe dam held"
    ),
    (
      "<div class=no-sidebar><p>The dam held, as everybody had hoped.</p></div><div class=sidebar><p>Read</div>",
      "The dam held"
    ),
    ("<form><p>The dam held, as everybody had hoped.</p></form><form><input></form>", "The dam held"),
    (
      "<div id=b>The dam held, as everybody in the valley had hoped it would for years.<br>It rained.</div><p>We use cookies.</p>",
      "The dam held"
    ),
  ])
  func findsArticlesOfPagesThatAreMadeOtherwise(page: String, words: String) {
    #expect(text(of: Array(page.utf8)).contains(words), "\(text(of: Array(page.utf8)))")
  }

  /// Formatting that is never closed is opened again in each paragraph.
  @Test func refusesPagesThatOpenFormattingWithoutEnd() {
    let page = "<p>" + (0..<1900).map { "<i a=\($0)>" }.joined() + String(repeating: "<p>x", count: 6000)
    #expect(plan(["a.html": page]).files.isEmpty)
  }

  /// A page of nothing but opened elements, or one that is as deep as pages get.
  @Test(arguments: [
    "<div>", "<b>", "<table>", "<div><p>", "<ul><li>", "<svg>", "<x-y>", "<a>", "<template>", "</p>", "<", "&#",
  ])
  func survivesDepthAndSoup(tag: String) {
    for count in [300, 1900, 200_000] {
      let page = String(repeating: tag, count: count) + "<p>Some words of an article"
      let plan = plan(["a.html": page])
      #expect(plan.files.isEmpty == !plan.findings.isEmpty)
    }
  }

  /// Whatever stands around an article, and whatever its words are, the text is the words, a paragraph a line.
  @Test(arguments: 0..<60)
  func findsTheParagraphsOfRandomArticles(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let paragraphs = (0..<Int.random(in: 2...9, using: &random)).map { _ in sentence(&random) }
    let page = layout(paragraphs.map(escaped).joined(separator: "</p>\n<p>"), &random)
    #expect(text(of: Array(page.utf8)) == (["A heading"] + paragraphs).map { $0 + "\n\n" }.joined())
  }

  private func sentence(_ random: inout SeededGenerator) -> String {
    let words = ["the", "river", "<b>", "Öl & gas", "said", "“quoted”", "3.5", "العربية", "bridge", "a\u{A0}b", "'s"]
    let count = Int.random(in: 8...40, using: &random)
    return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ") + "."
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  private func layout(_ body: String, _ random: inout SeededGenerator) -> String {
    let head =
      "<!doctype html><title>A heading</title><body><nav><p>A menu with many words in it, as menus are</p></nav>"
    let tail =
      "<aside><p>Most read: a long teaser of something else</p></aside><footer><p>All rights reserved, of course"
    let inner = "<h1>A heading</h1><p>\(body)</p>"
    let middle = [
      "<article>\(inner)</article>", "<main><div><div>\(inner)</div></div></main>",
      "<div id=page><div class=\"c1\"><h1>A heading</h1></div><div itemprop=\"articleBody\"><p>\(body)</p></div></div>",
      "<table><tr><td><a href=x>link</a><td>\(inner)</table>",
      "<div class=\"share\"><p>Share this with all your friends</p></div><section>\(inner)</section>",
    ]
    return head + (middle.randomElement(using: &random) ?? "") + tail
  }

  private func text(of page: [UInt8]) -> String {
    var files = FileTree()
    files["a.html"] = page
    var plan = ImportPlan(into: FileTree())
    plan.add(Documents(files: files, kind: .texts))
    return plan.files.string("seeds/a.txt")
  }
}
