import WikiModel

/// The Markdown of a note, in the words of Obsidian and Quartz, as a page of a wiki says it.
///
/// What has no counterpart becomes its words: no page shows signs that only another program understands. Code stays as it
/// is, and what an author wrote for nobody else to read goes.
/// - Complexity: O(*n*) in the bytes of the note.
struct NoteText {
  private let names: NoteNames

  /// The pictures that may be shown.
  private let knownPictures: PictureBook

  /// The pictures that it shows.
  private(set) var pictures: [PictureBook.Picture] = []

  /// Names of notes and pictures that there are not, or that nobody is to see.
  private(set) var deadLinks: [String] = []

  /// What ends the author's comment that a line is in.
  private var endOfComment: String?
  private(set) var text = ""

  init(_ lines: [String], _ names: NoteNames, pictures: PictureBook) {
    self.names = names
    knownPictures = pictures
    var fence: String?
    for line in lines {
      let start = line.drop { $0 == " " || $0 == ">" }
      let mark = start.prefix { $0 == start.first && ($0 == "`" || $0 == "~") }
      if let open = fence {
        if mark.hasPrefix(open), start.dropFirst(mark.count).allSatisfy({ $0 == " " }) { fence = nil }
        text += line + "\n"
      } else if mark.count >= 3, endOfComment == nil, !(mark.first == "`" && start.dropFirst(mark.count).contains("`"))
      {
        fence = String(mark)
        text += line + "\n"
      } else {
        add(line)
      }
    }
  }

  private mutating func add(_ line: String) {
    let wasInComment = endOfComment != nil
    let line = Self.withoutBlockName(written(wasInComment ? line : Self.callout(line)))
    if line.isBlank, wasInComment || endOfComment != nil { return }
    text += line + "\n"
  }

  /// A line without comments, its words as pages have them, its code as it is.
  private mutating func written(_ line: String) -> String {
    var result = ""
    var rest = Substring(line)
    while true {
      if let end = endOfComment {
        guard let close = rest.firstRange(of: end) else { return result }
        endOfComment = nil
        rest = rest[close.upperBound...]
      }
      guard let sign = Self.nextSign(in: rest) else { return result + rewritten(rest) }
      result += rewritten(rest[..<sign])
      rest = rest[sign...]
      if rest.hasPrefix("%%") {
        endOfComment = "%%"
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("<!--") {
        endOfComment = "-->"
        rest = rest.dropFirst(4)
      } else {
        let code = Self.code(at: rest)
        result += code
        rest = rest[code.endIndex...]
      }
    }
  }

  /// Where the next code or comment begins.
  private static func nextSign(in words: Substring) -> Substring.Index? {
    var place = words.startIndex
    while place < words.endIndex {
      let rest = words[place...]
      if rest.first == "`" || rest.hasPrefix("%%") || rest.hasPrefix("<!--") { return place }
      place = words.index(after: place)
    }
    return nil
  }

  /// Code with its marks; the marks alone where they are not closed.
  private static func code(at words: Substring) -> Substring {
    let marks = words.prefix { $0 == "`" }
    guard let close = words[marks.endIndex...].firstRange(of: marks) else { return marks }
    return words[..<close.upperBound]
  }

  /// The first line of a callout as a bold one: `> [!note]- Title`.
  private static func callout(_ line: String) -> String {
    let start = line.prefix { $0 == ">" || $0 == " " }
    let rest = line.dropFirst(start.count)
    guard start.contains(">"), rest.hasPrefix("[!"), let end = rest.firstIndex(of: "]") else { return line }
    let kind = rest[rest.index(rest.startIndex, offsetBy: 2)..<end].split(separator: "|").first ?? ""
    let title = String(rest[rest.index(after: end)...].drop { "+-".contains($0) }).withSingleSpaces
    return "\(start)**\(title.isEmpty ? kind.prefix(1).uppercased() + kind.dropFirst().lowercased() : title)**"
  }

  /// A line without the name at its end by which Obsidian links to it: ` ^a1b2c3`.
  private static func withoutBlockName(_ line: String) -> String {
    guard let mark = line.lastIndex(of: "^"), mark > line.startIndex, line[line.index(before: mark)] == " " else {
      return line
    }
    let name = line[line.index(after: mark)...]
    let isName = !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isName ? String(line[..<mark].dropLast()) : line
  }

  /// Words outside of code with their links, embeds and marks as pages have them.
  private mutating func rewritten(_ words: Substring) -> String {
    var result = ""
    var rest = words
    let ends = LinkEnds(words)
    while let sign = rest.firstIndex(where: { $0 == "[" || $0 == "!" || $0 == "=" }) {
      result += rest[..<sign]
      rest = rest[sign...]
      if let (end, text) = replacement(at: rest, ends) {
        result += text
        rest = rest[end...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }

  /// What stands for the link, embed or mark at the beginning, and where that ends; `nil` where there is none.
  private mutating func replacement(at words: Substring, _ ends: LinkEnds) -> (end: Substring.Index, text: String)? {
    let isEmbed = words.hasPrefix("!")
    let link = isEmbed ? words.dropFirst() : words
    if link.hasPrefix("[["), ends.hasWikilink(behind: link.startIndex), let close = link.firstRange(of: "]]") {
      let inner = link[link.index(link.startIndex, offsetBy: 2)..<close.lowerBound]
      return (close.upperBound, wikilink(inner, isEmbed: isEmbed))
    }
    if link.hasPrefix("[@") { return (link.index(after: link.startIndex), isEmbed ? "!\\[" : "\\[") }
    if link.hasPrefix("["), ends.hasLink(behind: link.startIndex), let parts = MarkdownLink(link) {
      return markdownLink(parts, isEmbed: isEmbed).map { (parts.end, $0) }
    }
    if words.hasPrefix("=="), let close = words.dropFirst(2).firstRange(of: "==") {
      let inner = words[words.index(words.startIndex, offsetBy: 2)..<close.lowerBound]
      return inner.isEmpty ? nil : (close.upperBound, "**\(rewritten(inner))**")
    }
    return nil
  }

  /// `target#heading|words`, as pages link: by the page's id, or as words where there is no such page.
  private mutating func wikilink(_ inner: Substring, isEmbed: Bool) -> String {
    let parts = inner.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let place = parts[0].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = String(place[0]).withSingleSpaces
    let heading = place.count > 1 ? String(place[1]).withSingleSpaces : ""
    let words = parts.count > 1 ? String(parts[1]).withSingleSpaces : ""
    if isEmbed, PictureBook.isPicture(String(parts[0])) {
      let isSize = words.allSatisfy { $0.isNumber || $0 == "x" }
      return picture(String(parts[0]).withSingleSpaces, words: isSize ? "" : words)
    }
    let shown = !words.isEmpty ? words : target.isEmpty ? heading : target.lastPart
    return target.isEmpty ? shown.withoutBrackets : link(to: target, shown)
  }

  /// A link to a page; the words where there is none, and none of its title where nobody is to see it.
  private mutating func link(to target: String, _ words: String) -> String {
    switch names.page(target) {
    case .page(let id): return "[[\(id)|\(words.withoutBrackets)]]"
    case .draft(let called):
      deadLinks.append(target)
      let small = words.lowercased()
      return called.contains { small.contains($0) } ? "(a page that is not shown)" : words.withoutBrackets
    case nil:
      deadLinks.append(target)
      return words.withoutBrackets
    }
  }

  private mutating func markdownLink(_ link: MarkdownLink, isEmbed: Bool) -> String? {
    let target = link.target.removingPercentEncoding
    if target.contains("://") || target.hasPrefix("mailto:") {
      return isEmbed ? "[\(link.words.isEmpty ? target : link.words)](\(link.target))" : nil
    }
    if PictureBook.isPicture(target) { return picture(target, words: link.words) }
    let page = target.split(separator: "#").first.map(String.init) ?? ""
    return page.isEmpty ? link.words : self.link(to: page, link.words)
  }

  /// Pages have no pictures in their text: a link leads to the file.
  private mutating func picture(_ target: String, words: String) -> String {
    let name = target.lastPart
    let shown = (words.isEmpty ? name : words).withoutBrackets
    guard let picture = knownPictures.picture(target) else {
      deadLinks.append(name)
      return shown
    }
    pictures.append(picture)
    return "[\(shown)](\(picture.address))"
  }
}

extension String {
  /// What stands behind the last slash of a link's target: the name of a note or a picture.
  var lastPart: String { split(separator: "/").last.map(String.init) ?? self }

  /// Without the signs of links, which words of one cannot have.
  var withoutBrackets: String { String(map { "[]|".contains($0) ? " " : $0 }).withSingleSpaces }
}

/// Where the last ends of links are in some words, so that no link is looked for where none can end.
private struct LinkEnds {
  private let lastWikilink: Substring.Index?
  private let lastLink: Substring.Index?

  init(_ words: Substring) {
    var (wikilink, link, previous) = (Substring.Index?.none, Substring.Index?.none, Character(" "))
    for place in words.indices {
      if previous == "]", words[place] == "]" { wikilink = place }
      if words[place] == ")" { link = place }
      previous = words[place]
    }
    (lastWikilink, lastLink) = (wikilink, link)
  }

  func hasWikilink(behind place: Substring.Index) -> Bool { lastWikilink.map { $0 > place } ?? false }

  func hasLink(behind place: Substring.Index) -> Bool { lastLink.map { $0 > place } ?? false }
}

/// A link of Markdown at the beginning of words: `[words](target "title")`.
private struct MarkdownLink {
  let words: String
  let target: String

  /// Behind the closing parenthesis.
  let end: Substring.Index

  init?(_ text: Substring) {
    let inner = text.dropFirst()
    guard let bracket = inner.firstIndex(where: { $0 == "[" || $0 == "]" }), text[bracket] == "]",
      case let open = text.index(after: bracket), open < text.endIndex, text[open] == "(",
      let close = text[open...].firstIndex(of: ")")
    else { return nil }
    words = String(inner[..<bracket])
    var place = text[text.index(after: open)..<close]
    if place.hasPrefix("<"), let end = place.firstIndex(of: ">") {
      place = place[place.index(after: place.startIndex)..<end]
    } else if let quote = place.firstRange(of: " \"") {
      place = place[..<quote.lowerBound]
    }
    target = String(place).withSingleSpaces
    end = text.index(after: close)
  }
}

extension String {
  /// With the characters that `%20` and its like stand for.
  fileprivate var removingPercentEncoding: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
