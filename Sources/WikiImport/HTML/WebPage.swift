/// A saved web page, reduced to its article.
struct WebPage {
  let text: [UInt8]
  let lineCount: Int
  let facts: SourceFacts

  /// `nil` where the page cannot be read, or has no article.
  static func read(_ bytes: [UInt8]) -> WebPage? {
    guard bytes.count <= longest, let page = HTMLBytes.text(bytes), let root = HTMLElement.parse(page) else {
      return nil
    }
    let article = ArticleFinder.article(in: root)
    var facts = SourceFacts(of: root, saved: savedAddress(in: page))
    let text = ArticleText(of: article, title: facts.title?.value)
    guard text.lines.contains(where: { !$0.isEmpty && $0 != facts.title?.value }) else { return nil }
    let printed = SourceFacts(of: text.lines)
    facts.date = facts.date ?? printed.date
    facts.origin = printed.origin
    if facts.authors.isEmpty { facts.authors = printed.authors }
    facts.zones = printed.zones.filter { $0.key == "byline" }
    if !text.captions.isEmpty { facts.zones["caption"] = text.captions }
    return WebPage(text: text.bytes, lineCount: text.lines.count, facts: facts)
  }

  /// Longer pages than this are no articles, in bytes.
  private static let longest = 16 << 20

  /// The address that browsers write into a page that they save.
  private static func savedAddress(in page: String) -> String? {
    let start = String(page.prefix(1000))
    guard let mark = start.firstRange(of: "saved from url=("), let close = start[mark.upperBound...].firstIndex(of: ")")
    else { return nil }
    let address = start[start.index(after: close)...].prefix { !$0.isWhitespace }
    return address.isEmpty ? nil : String(address)
  }
}
