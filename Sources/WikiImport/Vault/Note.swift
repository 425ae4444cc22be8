import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiRecords

/// A note of a vault: front matter, as far as there is any, and Markdown.
struct Note {
  let path: RelativePath
  let title: String

  /// Other names of the note, by which links may call it.
  let aliases: [String]
  let tags: [String]

  /// Whether its author keeps it from being published.
  let isDraft: Bool

  /// Fields that mean something to other programs only, each with its values.
  let otherFields: [(name: String, values: [String])]

  /// Lines of front matter that a record cannot have.
  let unreadLines: [String]

  /// The Markdown below the front matter.
  let body: [String]

  init(_ bytes: [UInt8], at path: RelativePath) {
    self.path = path
    let text = String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...],
      as: UTF8.self
    )
    let lines = text.split(
      omittingEmptySubsequences: false,
      whereSeparator: \.isNewline
    )
    .map(String.init)
    let front = NoteFrontMatter(lines)
    title = front.texts("title").first ?? String(path.stem)
    aliases = front.texts("aliases") + front.texts("alias")
    tags = (front.texts("tags") + front.texts("tag")).flatMap { $0.split { ", ".contains($0) } }.map {
      $0.hasPrefix("#") ? String($0.dropFirst()) : String($0)
    }
    isDraft = front.keepsBack
    otherFields = front.writable
    unreadLines = front.unread
    body = Self.withoutHeading(title, Array(lines[front.lineCount...]))
  }

  /// Fields that pages have themselves; what they say in a note is read above, or meant otherwise.
  fileprivate static let own = Set(FieldDeclaration.fields(of: .pages).map(\.name) + ["tag"])

  /// The lines without a first heading that says the title again.
  private static func withoutHeading(_ title: String, _ lines: [String]) -> [String] {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), lines[first].withSingleSpaces == "# \(title)" else {
      return lines
    }
    return Array(lines[(first + 1)...])
  }
}

/// The front matter of a note, read as that of a record as far as that goes.
private struct NoteFrontMatter {
  let lineCount: Int

  /// By their names in small letters, in the order of the note.
  let fields: [(name: String, values: [String])]

  /// Those that a record can have as they are, each once.
  let writable: [(name: String, values: [String])]

  /// The lines of all others, and of those that would mean something else in a record.
  let unread: [String]

  /// Whether anything in it can mean that the note is not to be published; where that is in doubt, it is not.
  let keepsBack: Bool

  init(_ lines: [String]) {
    let closes = { (line: String) in ["---", "..."].contains(line.withSingleSpaces) }
    guard lines.first?.withSingleSpaces == "---",
      let end = lines.indices.dropFirst().first(where: { closes(lines[$0]) })
    else {
      (lineCount, fields, writable, unread, keepsBack) = (0, [], [], [], false)
      return
    }
    lineCount = end + 1
    let inner = Array(lines[1..<end])
    let read = RecordFile.readMap(Array(inner.map { $0 + "\n" }.joined().utf8), path: "note.md")
    let wrong = Set(read.diagnostics.compactMap { $0.span?.start.line })
    let starts = read.value.map(\.keySpan.start.line) + [inner.count + 1]
    var fields: [(name: String, values: [String])] = []
    var writable: [(name: String, values: [String])] = []
    var unread: [String] = []
    for (index, entry) in read.value.enumerated() {
      let place = starts[index]..<max(starts[index] + 1, starts[index + 1])
      let written = Array(inner[(place.lowerBound - 1)..<min(place.upperBound - 1, inner.count)])
      let values = place.contains(where: wrong.contains) ? Self.bracketed(written) : entry.value.texts
      let name = entry.name.lowercased()
      if let values { fields.append((name, values)) }
      if ["title", "tags", "tag"].contains(name), values != nil { continue }
      let isKept = Self.isPlain(name) && !Note.own.contains(name) && !writable.contains { $0.name == name }
      if let values, isKept, !values.isEmpty { writable.append((name, values)) } else { unread += written }
    }
    (self.fields, self.writable, self.unread) = (fields, writable, unread)
    keepsBack = inner.contains(where: Self.keepsBack)
  }

  /// Whether a key needs no quotes, so that the same stands in `other fields`.
  private static func isPlain(_ name: String) -> Bool {
    name.utf8.first.map { (0x61...0x7A).contains($0) } == true
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x20 }
  }

  /// Whether a line says, or may say, that the note is not to be published; read as it stands, since the last of several
  /// lines may be the one that counts.
  private static func keepsBack(_ line: String) -> Bool {
    let parts = line.lowercased().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let word = { (text: Substring) in
      String(text.split(separator: "#", omittingEmptySubsequences: false)[0].filter { $0.isLetter || $0.isNumber })
    }
    let value = word(parts[1])
    switch word(parts[0]) {
    case "draft", "private": return !["false", "no", "0"].contains(value)
    case "publish": return !["true", "yes", "1"].contains(value)
    case "status": return ["draft", "private", "wip", "withdrawn"].contains(value)
    default: return false
    }
  }

  /// The items of a list on one line, which may be quoted here; `nil` for all else.
  private static func bracketed(_ lines: [String]) -> [String]? {
    guard lines.count == 1, let colon = lines[0].firstIndex(of: ":") else { return nil }
    let list = String(lines[0][lines[0].index(after: colon)...]).withSingleSpaces
    guard list.hasPrefix("["), list.hasSuffix("]"), !list.dropFirst().contains("[") else { return nil }
    var (items, quote) = ([""], Character?.none)
    for letter in list.dropFirst().dropLast() {
      switch letter {
      case quote: quote = nil
      case _ where "\"'".contains(letter) && quote == nil && items[items.count - 1].isBlank: quote = letter
      case "," where quote == nil: items.append("")
      default: items[items.count - 1].append(letter)
      }
    }
    return quote == nil ? items.map(\.withSingleSpaces).filter { !$0.isEmpty } : nil
  }

  func texts(_ name: String) -> [String] {
    fields.filter { $0.name == name }.flatMap(\.values).map(\.withSingleSpaces).filter { !$0.isEmpty }
  }
}

extension RecordNode {
  /// The texts of a scalar, or of a list of nothing else; `nil` for all else.
  fileprivate var texts: [String]? {
    switch content {
    case .scalar: scalars
    case .list(let items): items.allSatisfy { $0.texts?.count ?? 2 <= 1 } ? scalars : nil
    case .map: nil
    }
  }
}
