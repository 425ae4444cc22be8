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
    let lines = String(decoding: bytes, as: UTF8.self).split(
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
    isDraft = front.says("draft", "true") || front.says("private", "true") || front.says("publish", "false")
    otherFields = front.fields.filter { !Self.own.contains($0.name) && !$0.values.isEmpty }
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

  /// In the order of the note, by their names in small letters.
  let fields: [(name: String, values: [String])]

  /// The lines of what is neither a text nor a list of some, or would mean something else in a record.
  let unread: [String]

  init(_ lines: [String]) {
    let isFence = { (line: String) in line.withSingleSpaces == "---" }
    guard let first = lines.first, isFence(first),
      let end = lines.indices.dropFirst().first(where: { isFence(lines[$0]) })
    else {
      (lineCount, fields, unread) = (0, [], [])
      return
    }
    lineCount = end + 1
    let inner = Array(lines[1..<end])
    let read = RecordFile.readMap(Array(inner.map { $0 + "\n" }.joined().utf8), path: "note.md")
    let wrong = Set(read.diagnostics.compactMap { $0.span?.start.line })
    let starts = read.value.map(\.keySpan.start.line) + [inner.count + 1]
    var fields: [(name: String, values: [String])] = []
    var unread: [String] = []
    for (index, entry) in read.value.enumerated() {
      let place = starts[index]..<max(starts[index] + 1, starts[index + 1])
      let written = Array(inner[(place.lowerBound - 1)..<min(place.upperBound - 1, inner.count)])
      let values = place.contains(where: wrong.contains) ? Self.bracketed(written) : entry.value.texts
      let name = entry.name.lowercased()
      if let values { fields.append((name, values)) }
      let isKept = ["title", "tags", "tag"].contains(name) || !Note.own.contains(name)
      if values == nil || !isKept { unread += written }
    }
    (self.fields, self.unread) = (fields, unread)
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

  func says(_ name: String, _ value: String) -> Bool { texts(name).contains { $0.lowercased() == value } }
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
