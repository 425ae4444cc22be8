/// Which zone every line of a text is in, and what follows from it.
struct ArticleLayout {
  /// The lines of an article, or those that are not of it.
  enum Side { case inside, outside }

  private let text: EvidenceText

  /// By line number less 1; `nil` outside the article.
  private var zones: [Zone?]

  init(_ text: EvidenceText, _ lines: LineRanges, _ named: [(Zone, LineRanges)], _ title: String?) {
    self.text = text
    zones = Array(repeating: nil, count: text.lineCount)
    let isTitle = Self.titleTest(title, text)
    for line in lines.ranges.joined() { zones[line - 1] = isTitle(line) ? .title : .body }
    for (zone, lines) in named.reversed() {
      for line in lines.clamped(to: text.lineCount).ranges.joined() where zones[line - 1] != nil {
        zones[line - 1] = zone
      }
    }
  }

  private static func titleTest(_ title: String?, _ text: EvidenceText) -> (Int) -> Bool {
    guard let title else { return { _ in false } }
    let folded = FoldedText(title).bytes
    return { line in
      let range = text.bytes.trimmingBlanks(text.line(line))
      return !range.isEmpty && FoldedText(text.bytes, [range]).bytes == folded
    }
  }

  /// The first non-blank line of a zone, without blanks at its ends.
  func firstLine(in zone: Zone) -> String? {
    for (index, lineZone) in zones.enumerated() where lineZone == zone {
      let range = text.bytes.trimmingBlanks(text.line(index + 1))
      if !range.isEmpty { return text.string(range) }
    }
    return nil
  }

  /// The paragraphs on one side, in order; those outside are all taken for body.
  func paragraphs(_ wrap: Article.Wrap, _ side: Side) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    for (index, zone) in zones.enumerated() {
      let line = index + 1
      let range = text.line(line)
      guard (zone != nil) == (side == .inside), !text.bytes.trimmingBlanks(range).isEmpty else { continue }
      let zone = zone ?? .body
      if wrap == .hard, let last = paragraphs.last, last.zone == zone, last.lines.upperBound + 1 == line {
        paragraphs[paragraphs.count - 1] = Paragraph(
          number: last.number,
          zone: zone,
          lines: last.lines.lowerBound...line,
          range: last.range.lowerBound..<range.upperBound
        )
      } else {
        paragraphs.append(Paragraph(number: paragraphs.count + 1, zone: zone, lines: line...line, range: range))
      }
    }
    return paragraphs
  }

  /// For a line that repeats the one before it, byte for byte: the first of such a stretch.
  var repeatedLines: [Int: Int] {
    var repeated: [Int: Int] = [:]
    for line in zones.indices.dropFirst().map({ $0 + 1 }) where zones[line - 1] != nil && zones[line - 2] != nil {
      let (range, before) = (text.line(line), text.line(line - 1))
      guard range.count == before.count, !range.isEmpty, text.bytes[range] == text.bytes[before] else { continue }
      repeated[line] = repeated[line - 1] ?? line - 1
    }
    return repeated
  }
}
