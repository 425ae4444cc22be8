import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiRecords

extension SourceFacts {
  /// What a text says of itself near its beginning and its end, in English words as the press prints them.
  /// - Parameter lines: those of the whole text, without their ends.
  init(of lines: [String]) {
    let front = FrontMatterLines(lines)
    takeLabels(front.labels)
    mark(front.lines, as: "boilerplate")
    let written = lines.indices.filter { !front.lines.contains($0 + 1) && !lines[$0].isBlank }
    let head = Array(written.prefix(12))
    for index in head {
      let line = lines[index].withoutHeadingMarks
      if let label = TextLabel(line) {
        takeLabels([label])
        mark([index + 1], as: "boilerplate")
      } else if authors.isEmpty, let names = Byline.authors(in: line) {
        authors = names
        mark([index + 1], as: "byline")
      } else if origin == nil, let name = Byline.agency(in: line) {
        origin = Finding(name, from: "line \(index + 1)")
      }
    }
    if date == nil { date = printedDate(lines, at: head) ?? printedDate(lines, at: written.suffix(5)) }
    if publisher == nil { takeCopyright(lines, at: written) }
    markComments(lines)
    if title == nil { title = headline(lines, at: written) }
  }

  private mutating func mark(_ numbers: some Sequence<Int>, as zone: String) { zones[zone, default: []] += numbers }

  private mutating func takeLabels(_ labels: [TextLabel]) {
    for label in labels {
      let place = "the text's '\(label.name)'"
      switch label.name {
      case "title", "headline": title = title ?? Finding(label.value, from: place)
      case "author", "authors", "by", "byline":
        if authors.isEmpty { authors = Byline.names(in: label.value) }
      case "date", "published", "publication date", "updated", "posted", "created":
        let isLater = ["updated", "created"].contains(label.name)
        let isWeak = date?.place.map { $0.hasSuffix("'updated'") || $0.hasSuffix("'created'") } ?? true
        guard date == nil || isWeak && !isLater,
          let day = EDTFDate.spoken(label.value) ?? PrintedDate.first(in: label.value)
        else {
          continue
        }
        date = Finding(day.text, from: place)
      case "retrieved", "accessed", "clipped":
        retrieved = retrieved ?? EDTFDate.spoken(label.value)?.text
      case "url", "link", "source", "publisher", "outlet", "site":
        if (try? WebAddress.parse(label.value)) != nil {
          url = url ?? label.value
        } else if publisher == nil, ["source", "publisher", "outlet", "site"].contains(label.name) {
          publisher = Finding(label.value, from: place)
        }
      case "language", "lang":
        if (try? LanguageTag.parse(label.value)) != nil { language = label.value }
      default: continue
      }
    }
  }

  private func printedDate(_ lines: [String], at indices: some Sequence<Int>) -> Finding? {
    for index in indices {
      guard let date = PrintedDate.ofPublication(in: lines[index]) else { continue }
      return Finding(date.text, from: "line \(index + 1)")
    }
    return nil
  }

  /// The owner of the text, where a line near its end names one.
  private mutating func takeCopyright(_ lines: [String], at written: [Int]) {
    for index in written.suffix(8).reversed() {
      guard let owner = Copyright.owner(in: lines[index]) else { continue }
      publisher = Finding(owner, from: "line \(index + 1)")
      return mark([index + 1], as: "boilerplate")
    }
  }

  /// What stands below the heading of readers' comments is theirs.
  private mutating func markComments(_ lines: [String]) {
    let half = lines.count / 2
    guard let start = lines.indices.dropFirst(half).first(where: { lines[$0].isHeadingOfComments }) else { return }
    let taken = Set(zones.values.flatMap { $0 })
    mark((start + 1...lines.count).filter { !taken.contains($0) }, as: "comment")
  }

  /// The first line, where it is a headline and not a sentence of the article.
  private func headline(_ lines: [String], at written: [Int]) -> Finding? {
    let taken = Set(zones.values.flatMap { $0 })
    guard let first = written.first(where: { !taken.contains($0 + 1) }) else { return nil }
    let line = lines[first].withoutHeadingMarks.withSingleSpaces
    let isSentence = line.hasSuffix(".") && line.split(separator: " ").count > 8
    return line.utf8.count <= 200 && !isSentence ? Finding(line, from: "line \(first + 1)") : nil
  }
}

/// The front matter that other programs write above Markdown, as labels.
private struct FrontMatterLines {
  /// Counted from 1, with the lines that enclose it; empty where there is none.
  let lines: [Int]
  let labels: [TextLabel]

  init(_ all: [String]) {
    let isFence = { (line: String) in line.withSingleSpaces == "---" }
    guard let first = all.first, isFence(first), let end = all.indices.dropFirst().first(where: { isFence(all[$0]) })
    else {
      (lines, labels) = ([], [])
      return
    }
    lines = Array(1...end + 1)
    let bytes = all[1..<end].map { $0 + "\n" }.joined()
    // What is wrong with it does not matter here: the lines are kept as they are.
    labels = RecordFile.readMap(Array(bytes.utf8), path: "front-matter.md").value.flatMap { entry in
      entry.value.scalars.map { TextLabel(name: entry.name.lowercased(), value: $0) }
    }
  }
}

extension RecordNode {
  /// The texts of a scalar, or of a list of some.
  var scalars: [String] {
    switch content {
    case .scalar(let scalar): scalar.text.isEmpty ? [] : [scalar.text]
    case .list(let items): items.flatMap(\.scalars)
    case .map: []
    }
  }
}

/// A line such as "Published: 3 April 2025".
private struct TextLabel {
  /// In small letters.
  let name: String
  let value: String

  init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// `nil` where the line has none of the labels that are known.
  init?(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].lowercased().withSingleSpaces
    let value = String(line[line.index(after: colon)...]).withSingleSpaces
    guard Self.names.contains(name), !value.isEmpty, value.utf8.count <= 300 else { return nil }
    self.init(name: name, value: value)
  }

  private static let names: Set<String> = [
    "title", "headline", "author", "authors", "by", "byline", "date", "published", "publication date", "updated",
    "posted",
    "retrieved", "accessed", "url", "link", "source", "publisher", "outlet", "site", "language", "lang",
  ]
}

extension String {
  var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }

  /// A line of Markdown without the signs of a heading.
  fileprivate var withoutHeadingMarks: String {
    let marks = prefix { $0 == "#" }
    guard !marks.isEmpty, marks.count <= 6, dropFirst(marks.count).first == " " else { return self }
    return String(dropFirst(marks.count + 1))
  }

  /// "Comments", "3 Comments", "1 Comment(s)", "Leave a reply".
  fileprivate var isHeadingOfComments: Bool {
    let words = lowercased().split { !$0.isLetter }.map(String.init).filter { $0 != "s" }
    return [["comments"], ["comment"], ["leave", "a", "reply"], ["leave", "a", "comment"], ["post", "a", "comment"]]
      .contains(words) && utf8.count <= 40
  }
}
