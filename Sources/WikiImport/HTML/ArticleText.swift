/// The text of an article of a web page, a paragraph a line, with a blank line behind each.
struct ArticleText {
  private(set) var lines: [String] = []

  /// The lines of captions, counted from 1.
  private(set) var captions: [Int] = []

  /// The paragraph that is being read.
  private var words = ""

  /// - Parameter title: the first line, if there is one; the article's own heading of these words is left out.
  init(of article: HTMLElement, title: String?) {
    if let title { add(title, isCaption: false) }
    self.title = title
    read(article.children, isCaption: false)
    finish(isCaption: false)
  }

  private var title: String?

  /// The file that the lines make.
  var bytes: [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

  private mutating func read(_ nodes: [HTMLNode], isCaption: Bool) {
    for node in nodes {
      switch node {
      case .text(let text): words += text
      case .element(let element): read(element, isCaption: isCaption)
      }
    }
  }

  private mutating func read(_ element: HTMLElement, isCaption: Bool) {
    switch element.name {
    case "br", "hr": finish(isCaption: isCaption)
    case "pre": readVerbatim(element)
    case "figcaption", "caption": readBlock(element, isCaption: true)
    case "li":
      finish(isCaption: isCaption)
      words = "• "
      read(element.children, isCaption: isCaption)
      finish(isCaption: isCaption)
    case "tr": readRow(element)
    case let name where Self.inline.contains(name): read(element.children, isCaption: isCaption)
    default: readBlock(element, isCaption: isCaption)
    }
  }

  private mutating func readBlock(_ element: HTMLElement, isCaption: Bool) {
    // A list item's first paragraph stands behind its bullet.
    if words != "• " { finish(isCaption: isCaption) }
    read(element.children, isCaption: isCaption)
    finish(isCaption: isCaption)
  }

  /// The cells of a row on one line; those of a table that only places things on the page one below the other.
  private mutating func readRow(_ row: HTMLElement) {
    finish(isCaption: false)
    guard !row.elements.contains(where: { Self.blocks.contains($0.name) }) else {
      return row.children.forEach { cell in
        read([cell], isCaption: false)
        finish(isCaption: false)
      }
    }
    let cells = row.children.compactMap { node in
      if case .element(let cell) = node, ["td", "th"].contains(cell.name) { cell.text.withSingleSpaces } else { nil }
    }
    words = cells.joined(separator: " | ")
    finish(isCaption: false)
  }

  private mutating func readVerbatim(_ element: HTMLElement) {
    finish(isCaption: false)
    for line in element.text.split(whereSeparator: \.isNewline) { add(String(line), isCaption: false) }
  }

  private mutating func finish(isCaption: Bool) {
    let paragraph = words.withSingleSpaces
    words = ""
    guard !paragraph.isEmpty, paragraph != "•" else { return }
    // The heading of the article itself; its title stands above it already.
    if paragraph == title, lines.count < 20 {
      title = nil
      return
    }
    add(paragraph, isCaption: isCaption)
  }

  private mutating func add(_ paragraph: String, isCaption: Bool) {
    lines.append(paragraph)
    if isCaption { captions.append(lines.count) }
    lines.append("")
  }

  /// Elements that no cell of a table of data has.
  private static let blocks: Set<String> = [
    "p", "br", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "blockquote", "section", "article",
  ]

  /// Elements that do not part paragraphs.
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    "picture", "img", "source",
  ]
}
