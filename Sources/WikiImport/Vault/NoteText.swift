import WikiModel

/// The Markdown of a note, in the words of Obsidian and Quartz, as a page of a wiki says it.
///
/// What has no counterpart becomes its words: no page shows signs that only another program understands. Code stays as it
/// is.
struct NoteText {
  private let names: NoteNames

  /// The names of the pictures that the vault has.
  private let knownPictures: Set<String>

  /// The pictures that it shows, as it names them.
  private(set) var pictures: [String] = []

  /// Names of notes that there are not.
  private(set) var deadLinks: [String] = []

  private var inComment = false
  private(set) var text = ""

  init(_ lines: [String], _ names: NoteNames, pictures: Set<String>) {
    self.names = names
    knownPictures = pictures
    var fence: String?
    for line in lines {
      let mark = line.drop { $0 == " " || $0 == ">" }.prefix { $0 == "`" || $0 == "~" }
      if let open = fence {
        if mark.hasPrefix(open), Set(mark).count == 1 { fence = nil }
        text += line + "\n"
      } else if mark.count >= 3, Set(mark).count == 1, !inComment {
        fence = String(mark)
        text += line + "\n"
      } else {
        add(line)
      }
    }
  }

  private mutating func add(_ line: String) {
    let wasInComment = inComment
    var line = withoutComments(line)
    if line.isBlank, wasInComment || inComment { return }
    line = Self.withoutBlockName(Self.callout(line))
    text += outsideCode(of: line) + "\n"
  }

  /// What stands between `%%` is for the author only.
  private mutating func withoutComments(_ line: String) -> String {
    var kept = ""
    var rest = Substring(line)
    while let mark = rest.firstRange(of: "%%") {
      if !inComment { kept += rest[..<mark.lowerBound] }
      inComment.toggle()
      rest = rest[mark.upperBound...]
    }
    return inComment ? kept : kept + rest
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

  private mutating func outsideCode(of line: String) -> String {
    var result = ""
    var rest = Substring(line)
    while let tick = rest.firstIndex(of: "`") {
      result += rewritten(rest[..<tick])
      let marks = rest[tick...].prefix { $0 == "`" }
      guard let close = rest[marks.endIndex...].firstRange(of: marks) else {
        rest = rest[tick...]
        return result + rest
      }
      result += rest[tick..<close.upperBound]
      rest = rest[close.upperBound...]
    }
    return result + rewritten(rest)
  }

  /// Words outside of code with their links, embeds and marks as pages have them.
  private mutating func rewritten(_ words: Substring) -> String {
    var result = ""
    var rest = words
    while let sign = rest.firstIndex(where: { $0 == "[" || $0 == "!" || $0 == "=" }) {
      result += rest[..<sign]
      rest = rest[sign...]
      if let (length, text) = replacement(at: rest) {
        result += text
        rest = rest.dropFirst(length)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }

  /// What stands for the link, embed or mark at the beginning, and how long that is; `nil` where there is none.
  private mutating func replacement(at words: Substring) -> (length: Int, text: String)? {
    let isEmbed = words.hasPrefix("!")
    let link = isEmbed ? words.dropFirst() : words
    if link.hasPrefix("[["), let close = link.firstRange(of: "]]") {
      let inner = link[link.index(link.startIndex, offsetBy: 2)..<close.lowerBound]
      return (words.distance(from: words.startIndex, to: close.upperBound), wikilink(inner, isEmbed: isEmbed))
    }
    if link.hasPrefix("[@") { return (isEmbed ? 2 : 1, isEmbed ? "!\\[" : "\\[") }
    if link.hasPrefix("["), let parts = MarkdownLink(link) {
      guard let text = markdownLink(parts, isEmbed: isEmbed) else { return nil }
      return (parts.length + (isEmbed ? 1 : 0), text)
    }
    if words.hasPrefix("=="), let close = words.dropFirst(2).firstRange(of: "=="),
      close.lowerBound > words.index(words.startIndex, offsetBy: 2)
    {
      let inner = words[words.index(words.startIndex, offsetBy: 2)..<close.lowerBound]
      return (inner.count + 4, "**\(inner)**")
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
    if isEmbed, Self.isPicture(target) {
      return picture(target, words: words.allSatisfy { $0.isNumber || $0 == "x" } ? "" : words)
    }
    let shown = !words.isEmpty ? words : target.isEmpty ? heading : String(target.split(separator: "/").last ?? "")
    guard !target.isEmpty else { return shown }
    guard let id = names.page(target) else {
      deadLinks.append(target)
      return shown
    }
    return "[[\(id)|\(shown)]]"
  }

  private mutating func markdownLink(_ link: MarkdownLink, isEmbed: Bool) -> String? {
    let target = link.target.removingPercentEncoding
    if target.contains("://") || target.hasPrefix("mailto:") {
      return isEmbed ? "[\(link.words.isEmpty ? target : link.words)](\(link.target))" : nil
    }
    if Self.isPicture(target) { return picture(target, words: link.words) }
    let page = target.split(separator: "#").first.map(String.init) ?? ""
    guard !isEmbed, let id = names.page(page) else {
      if !page.isEmpty { deadLinks.append(page) }
      return link.words
    }
    return "[[\(id)|\(link.words)]]"
  }

  /// Pages have no pictures in their text: a link leads to the file.
  private mutating func picture(_ target: String, words: String) -> String {
    let name = target.split(separator: "/").last.map(String.init) ?? target
    guard knownPictures.contains(name) else {
      deadLinks.append(name)
      return words.isEmpty ? name : words
    }
    pictures.append(target)
    return "[\(words.isEmpty ? name : words)](\(NoteText.address(ofPicture: name)))"
  }

  static func address(ofPicture name: String) -> String { "static/\(name.replacing(" ", with: "-"))" }

  private static func isPicture(_ target: String) -> Bool {
    [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"].contains { target.lowercased().hasSuffix($0) }
  }
}

/// A link of Markdown at the beginning of words: `[words](target "title")`.
private struct MarkdownLink {
  let words: String
  let target: String

  /// In characters.
  let length: Int

  init?(_ text: Substring) {
    guard let bracket = text.firstRange(of: "]("), !text[..<bracket.lowerBound].dropFirst().contains("["),
      let close = text[bracket.upperBound...].firstIndex(of: ")")
    else { return nil }
    words = String(text[text.index(after: text.startIndex)..<bracket.lowerBound])
    var inner = text[bracket.upperBound..<close]
    if inner.hasPrefix("<"), let end = inner.firstIndex(of: ">") {
      inner = inner[inner.index(after: inner.startIndex)..<end]
    } else if let quote = inner.firstRange(of: " \"") {
      inner = inner[..<quote.lowerBound]
    }
    target = String(inner).withSingleSpaces
    length = text.distance(from: text.startIndex, to: close) + 1
  }
}

extension String {
  /// With the characters that `%20` and its like stand for.
  fileprivate var removingPercentEncoding: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.count >= 2
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
