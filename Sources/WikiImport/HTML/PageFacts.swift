import WikiModel

extension SourceFacts {
  /// What the head of a web page says of the article: in linked data, in the tags for social networks and libraries, and
  /// in the tags of HTML itself, in this order.
  init(of page: HTMLElement, saved: String?) {
    let tags = PageTags(page)
    let data = LinkedArticle(in: page)
    let site = data.publisher ?? tags["og:site_name", "citation_journal_title", "dc.publisher", "application-name"]
    title =
      (data.headline ?? tags["og:title", "citation_title", "dc.title", "twitter:title"] ?? Self.heading(of: page, site))
      .map { Finding($0) }
    authors = data.authors.isEmpty ? tags.authors : data.authors
    url = [tags.canonical, tags["og:url"], data.address, saved].lazy.compactMap { $0.flatMap(Self.address) }.first
    language = page.attributes["lang"].flatMap(Self.languageTag)
    date = (data.date ?? tags.date).flatMap(Self.day).map { Finding($0, from: "the page's metadata") }
    if let site {
      publisher = Finding(site, from: "the page's metadata")
    } else if let host = url.flatMap(Self.host) {
      publisher = Finding(host, from: "the page's address")
    }
  }

  /// The heading that the title of the page has, too; else the title, as far as it is not the site's name.
  private static func heading(of page: HTMLElement, _ site: String?) -> String? {
    let texts = { (name: String) in
      page.elements.filter { $0.name == name }.map(\.text.withSingleSpaces).filter { !$0.isEmpty }
    }
    let headings = texts("h1")
    guard let title = texts("title").first else { return headings.first }
    return headings.first { title.hasPrefix($0) || title.hasSuffix($0) } ?? title.withoutSite(site)
  }

  private static func address(_ text: String) -> String? {
    (try? WebAddress.parse(text)) == nil ? nil : text
  }

  private static func languageTag(_ text: String) -> String? {
    (try? LanguageTag.parse(text)) == nil ? nil : text
  }

  private static func host(_ address: String) -> String? {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count > 1 else { return nil }
    return parts[1].hasPrefix("www.") ? String(parts[1].dropFirst(4)) : String(parts[1])
  }

  /// The day of a time in ISO 8601, as written there, or of a date in words.
  private static func day(_ text: String) -> String? {
    let day = text.prefix { $0 != "T" && $0 != " " }
    if (try? EDTFDate.parse(String(day))) != nil { return String(day) }
    return EDTFDate.spoken(text)?.text
  }
}

/// The `meta` and `link` tags of a page.
private struct PageTags {
  private let values: [String: String]
  let authors: [String]
  let canonical: String?

  init(_ page: HTMLElement) {
    var values: [String: String] = [:]
    var authors: [String] = []
    var canonical: String?
    for element in page.elements {
      if element.name == "link", element.words(of: "rel") == ["canonical"] {
        canonical = canonical ?? element.attributes["href"]
      }
      guard element.name == "meta",
        let name = element.attributes["property"] ?? element.attributes["name"] ?? element.attributes["itemprop"],
        let content = element.attributes["content"]?.withSingleSpaces, !content.isEmpty
      else { continue }
      let key = name.lowercased()
      if values[key] == nil { values[key] = content }
      // Some pages give the address of the author's page.
      if Self.namesAuthors.contains(key), !content.contains("://"), !authors.contains(content) {
        authors.append(content)
      }
    }
    (self.values, self.authors, self.canonical) = (values, authors, canonical)
  }

  /// The value of the first tag that there is.
  subscript(names: String...) -> String? { names.lazy.compactMap { values[$0] }.first }

  var date: String? {
    self[
      "article:published_time",
      "datepublished",
      "citation_publication_date",
      "citation_date",
      "parsely-pub-date",
      "dc.date.issued",
      "dc.date",
      "pubdate",
      "publish-date",
      "date"
    ]
  }

  private static let namesAuthors: Set<String> = ["author", "article:author", "citation_author", "dc.creator"]
}

/// What the linked data of a page (schema.org, as JSON-LD) says of its article.
private struct LinkedArticle {
  var headline: String?
  var publisher: String?
  var authors: [String] = []
  var date: String?
  var address: String?

  init(in page: HTMLElement) {
    let scripts = page.elements.filter {
      $0.name == "script" && $0.attributes["type"]?.lowercased() == "application/ld+json"
    }
    let things = scripts.compactMap { try? JSONValue.read(Array($0.text.utf8)) }.flatMap(Self.things)
    guard let article = things.first(where: Self.isArticle) else { return }
    headline = article["headline"]?.words ?? article["name"]?.words
    publisher = article["publisher"]?.items.first?["name"]?.words
    authors = article["author"]?.items.compactMap { $0["name"]?.words ?? $0.words } ?? []
    date = article["datePublished"]?.words
    address = article["url"]?.words
  }

  /// The things that linked data is about: one, a list, or a graph of them.
  private static func things(_ value: JSONValue) -> [JSONValue] {
    value.items.flatMap { $0["@graph"]?.items ?? [$0] }
  }

  private static func isArticle(_ thing: JSONValue) -> Bool {
    (thing["@type"]?.items ?? []).contains { type in
      type.words.map { $0.hasSuffix("Article") || ["BlogPosting", "Report"].contains($0) } == true
    }
  }
}

extension String {
  /// A page's title without the name of its site at the end or the beginning.
  fileprivate func withoutSite(_ site: String?) -> String {
    guard let site else { return self }
    for mark in [" | ", " - ", " – ", " — ", " · ", " : ", ": "] {
      if hasSuffix(mark + site) { return String(dropLast(mark.count + site.count)) }
      if hasPrefix(site + mark) { return String(dropFirst(mark.count + site.count)) }
    }
    return self
  }
}
