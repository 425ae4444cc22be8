import WikiFiles

/// What a block of a guide does to a file of the wiki.
struct GuideFile {
  let path: RelativePath
  let part: Part
  let lasts: Span
  let lines: [String]

  /// What of the file the block shows.
  enum Part { case whole, fields, prose }

  /// Until when it holds.
  enum Span { case untilTheNextConsole, forGood }

  /// - Returns: nothing where the line before the block names no file of a wiki.
  init?(_ block: Guide.Block, of guide: Guide) {
    guard let name = block.caption.firstMatch(of: /`((?:seeds|Site|Templates)\/[^`]+)`:$/)?.output.1,
      let path = RelativePath(name)
    else { return nil }
    let words = block.caption.dropLast(name.count + 3)
    self.path = path
    part = words.contains("elow the front matter") ? .prose : words.lowercased().contains(/\bin $/) ? .fields : .whole
    lasts = words.contains(/^(?:Wrong|Suppose)/) ? .untilTheNextConsole : .forGood
    lines = Array(guide.lines[block.range])
  }

  /// The file as it is afterwards.
  func applied(to text: String) -> String {
    switch part {
    case .whole: lines.map { $0 + "\n" }.joined()
    case .prose: text + "\n" + lines.map { $0 + "\n" }.joined()
    case .fields: withFields(text)
    }
  }

  private func withFields(_ text: String) -> String {
    let old = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isRecord = old.first == "---"
    let start = isRecord ? 1 : 0
    let end = isRecord ? old.dropFirst().firstIndex(of: "---") ?? old.count : old.count - 1
    var fields = Outline(old[start..<end], indentation: 0)
    fields.merge(Outline(lines[...], indentation: 0))
    return (old[..<start] + fields.lines + old[end...]).joined(separator: "\n")
  }
}

/// Lines as items: a line of one indentation, and those below it that are indented more.
private struct Outline {
  let indentation: Int
  var items: [[String]] = []

  init(_ lines: ArraySlice<String>, indentation: Int) {
    self.indentation = indentation
    for line in lines {
      let depth = line.prefix { $0 == " " }.count
      if depth > indentation, !items.isEmpty { items[items.count - 1].append(line) } else { items.append([line]) }
    }
  }

  var lines: [String] { items.flatMap(\.self) }

  /// Adds the items of another outline; one of the same key, or an item of a list with the same first line, is replaced.
  mutating func merge(_ other: Outline) {
    for item in other.items {
      guard let index = items.firstIndex(where: { key(of: $0) == key(of: item) }) else {
        items.append(item)
        continue
      }
      guard indentation == 0, item.count > 1, item[0] == items[index][0] else {
        items[index] = item
        continue
      }
      var inner = Outline(items[index].dropFirst(), indentation: 2)
      inner.merge(Outline(item.dropFirst(), indentation: 2))
      items[index] = [item[0]] + inner.lines
    }
  }

  private func key(of item: [String]) -> Substring {
    item[0].hasPrefix("  - ") ? item[0][...] : item[0].prefix { $0 != ":" }
  }
}
