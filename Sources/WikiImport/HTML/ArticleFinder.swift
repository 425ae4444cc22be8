/// Finds in a web page the element that holds its article, and leaves out what stands around it.
///
/// Pages are not made to be read by programs. What speaks for an element is the words in its paragraphs that are no links;
/// what speaks against one is what it is called: menus, comments, recommendations.
enum ArticleFinder {
  /// The element with the article in it: what the page calls one if most words are there, or else the innermost element
  /// that holds most of them.
  static func article(in page: HTMLElement) -> HTMLElement {
    let page = page.withoutFurniture(half: page.weight / 2)
    let whole = page.weight
    let named = page.elements.filter { $0.attributes["itemprop"]?.contains("articleBody") == true }
    if let body = heaviest(named), body.weight * 4 >= whole, whole > 0 { return body }
    let articles = page.elements.filter { $0.name == "article" }
    if let article = heaviest(articles), article.weight * 2 >= whole, whole > 0 { return article }
    return innermost(page)
  }

  /// The first of the heaviest.
  private static func heaviest(_ elements: [HTMLElement]) -> HTMLElement? {
    elements.enumerated().max { ($0.element.weight, -$0.offset) < ($1.element.weight, -$1.offset) }?.element
  }

  private static func innermost(_ page: HTMLElement) -> HTMLElement {
    var element = page
    while let inner = heaviest(element.children.compactMap(\.element)), !inner.isBlockOfWords,
      inner.weight * 4 >= element.weight * 3, inner.weight > 0
    {
      element = inner
    }
    return element
  }
}

extension HTMLNode {
  fileprivate var element: HTMLElement? {
    switch self {
    case .element(let element): element
    case .text: nil
    }
  }
}

extension HTMLElement {
  /// The element without what is no part of any article.
  ///
  /// What is only called like furniture stays where it holds more letters than `half`: the frame of a page is often called
  /// by what it has or has not, such as "no-sidebar".
  fileprivate func withoutFurniture(half: Int) -> HTMLElement {
    let kept: [HTMLNode] = children.compactMap { node in
      guard let element = node.element else { return node }
      if Self.furniture.contains(element.name) || element.isHidden { return nil }
      if element.isCalledFurniture, element.weight <= half { return nil }
      return .element(element.withoutFurniture(half: half))
    }
    return HTMLElement(name: name, attributes: attributes, children: kept)
  }

  private var isCalledFurniture: Bool {
    if ["html", "body", "main", "article"].contains(name) { return false }
    if attributes["itemprop"]?.contains("articleBody") == true { return false }
    if name == "form" { return true }
    if ["navigation", "complementary", "contentinfo", "search", "dialog"].contains(attributes["role"]) { return true }
    return (words(of: "class") + words(of: "id")).contains { Self.words.contains($0) }
  }

  private var isHidden: Bool {
    attributes["hidden"] != nil || attributes["aria-hidden"] == "true"
      || attributes["style"]?.lowercased().filter { $0 != " " }.contains("display:none") == true
  }

  private static let furniture: Set<String> = [
    "nav", "aside", "footer", "script", "style", "noscript", "template", "iframe", "svg", "button", "select",
    "dialog", "object", "video", "audio", "canvas", "head",
  ]

  /// Words in classes and ids of what stands around articles.
  private static let words: Set<String> = [
    "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "comment", "comments", "consent",
    "cookie", "cookies", "disqus", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "outbrain", "popup",
    "promo", "recommended", "related", "share", "sharing", "sidebar", "skip", "social", "subscribe", "subscription",
    "taboola", "toolbar", "trending",
  ]

  /// How many letters of its paragraphs are no links.
  fileprivate var weight: Int {
    if isBlockOfWords { return unlinkedLetters }
    if Self.withoutWords.contains(name) { return 0 }
    // Some pages write their paragraphs as lines of a 'div'.
    let own = children.reduce(0) { sum, node in
      guard case .text(let text) = node else { return sum }
      let letters = text.withSingleSpaces.utf8.count
      return letters >= 40 ? sum + letters : sum
    }
    return children.compactMap(\.element).reduce(own) { $0 + $1.weight }
  }

  private static let withoutWords: Set<String> = [
    "script", "style", "noscript", "template", "head", "title", "textarea",
  ]

  /// Whether it is a paragraph or what may stand for one.
  fileprivate var isBlockOfWords: Bool { ["p", "li", "blockquote", "pre", "dd"].contains(name) }

  private var unlinkedLetters: Int {
    children.reduce(0) { sum, node in
      switch node {
      case .text(let text): sum + text.withSingleSpaces.utf8.count
      case .element(let element): sum + (element.name == "a" ? 0 : element.unlinkedLetters)
      }
    }
  }
}
