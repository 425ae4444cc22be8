import WikiFiles

/// The lines of a text that are one article, in zones and paragraphs, ready to be searched.
package struct Article: Sendable {
  package let text: EvidenceText
  package let lines: LineRanges

  /// As given; otherwise the first non-blank line of the body; otherwise the name of the file.
  package let title: String
  package let paragraphs: [Paragraph]

  /// The paragraphs folded for comparison, in their order.
  let folded: [[UInt8]]
  let wrap: Wrap

  /// What a line's end means: that of a paragraph, or nothing.
  package enum Wrap: Sendable { case none, hard }

  /// - Parameters:
  ///   - lines: the lines that belong to the article; all of them where `nil`.
  ///   - zones: every other line is body; of a line in two zones the first counts.
  ///   - title: every line that equals it, quotes and spaces aside, is of the zone `title`.
  package init(text: EvidenceText, lines: LineRanges?, zones: [(Zone, LineRanges)], wrap: Wrap, title: String?) {
    let lines = lines ?? LineRanges(whole: text.lineCount) ?? LineRanges.none
    let paragraphs = Self.paragraphs(text, lines, ZoneMap(zones, title: title, text), wrap)
    self.text = text
    self.lines = lines
    self.wrap = wrap
    self.paragraphs = paragraphs
    folded = paragraphs.map { QuoteFold.bytes(of: text.bytes[$0.range]) }
    self.title = title ?? Self.firstBodyLine(text, paragraphs) ?? String(text.path.stem)
  }

  private static func firstBodyLine(_ text: EvidenceText, _ paragraphs: [Paragraph]) -> String? {
    guard let first = paragraphs.first(where: { $0.zone == .body }) else { return nil }
    return text.string(Whitespace.trimmed(text.bytes, text.line(first.lines.lowerBound)))
  }

  private static func paragraphs(
    _ text: EvidenceText,
    _ lines: LineRanges,
    _ zones: ZoneMap,
    _ wrap: Wrap
  ) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    for number in lines.ranges.flatMap({ $0 }) where number <= text.lineCount {
      let range = text.line(number)
      guard !Whitespace.isAll(text.bytes[range]) else { continue }
      let zone = zones[number]
      if wrap == .hard, let last = paragraphs.last, last.zone == zone, last.lines.upperBound == number - 1 {
        paragraphs[paragraphs.count - 1] = Paragraph(
          number: last.number,
          zone: zone,
          lines: last.lines.lowerBound...number,
          range: last.range.lowerBound..<range.upperBound
        )
      } else {
        paragraphs.append(Paragraph(number: paragraphs.count + 1, zone: zone, lines: number...number, range: range))
      }
    }
    return paragraphs
  }

  /// The paragraph in which a byte of the text lies; `nil` between paragraphs.
  /// - Complexity: O(log *n*), *n* the number of paragraphs.
  package func paragraph(at offset: Int) -> Paragraph? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, offset <= paragraphs[low - 1].range.upperBound else { return nil }
    return paragraphs[low - 1]
  }

  /// The lines of the article, byte for byte with their ends.
  package func bytes() -> [UInt8] {
    lines.ranges.flatMap { $0 }.filter { $0 <= text.lineCount }.flatMap { text.bytes[text.wholeLine($0)] }
  }

  /// The number of words in it, comments and boilerplate left out.
  package var wordCount: Int {
    zip(paragraphs, folded).reduce(0) { count, pair in
      pair.0.zone.isSearched ? count + pair.1.split(separator: 0x20).count : count
    }
  }
}

extension LineRanges {
  /// For a text without lines.
  static let none = LineRanges(empty: ())

  private init(empty: Void) {
    ranges = []
  }
}

/// Which zone each line of a text is of.
private struct ZoneMap {
  private let zones: [(Zone, LineRanges)]
  private let title: [UInt8]
  private let text: EvidenceText

  init(_ zones: [(Zone, LineRanges)], title: String?, _ text: EvidenceText) {
    self.zones = zones
    self.title = QuoteFold.trimmed(QuoteFold.bytes(of: Array((title ?? "").utf8)[...]))
    self.text = text
  }

  subscript(line: Int) -> Zone {
    if let zone = zones.first(where: { $0.1.contains(line) }) { return zone.0 }
    guard !title.isEmpty else { return .body }
    return QuoteFold.trimmed(QuoteFold.bytes(of: text.bytes[text.line(line)])) == title ? .title : .body
  }
}
