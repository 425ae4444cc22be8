import WikiFiles

/// Those lines of a text that are one article, its comments included, in paragraphs.
package struct Article: Sendable {
  /// How the text ends its lines.
  package enum Wrap: Sendable {
    /// At the end of a paragraph only.
    case none
    /// Wherever a line was full; a blank line ends the paragraph.
    case hard
  }

  package let text: EvidenceText

  /// Only lines that the text has.
  package let lines: LineRanges

  /// As given; otherwise the first line of the title's zone, the first body line, or the name of the file.
  package let title: String

  /// In order.
  package let paragraphs: [Paragraph]

  /// The words of the article itself: those of comments and boilerplate are not counted, nor dashes and bullets.
  package let wordCount: Int

  /// The paragraphs as quotes are compared with them.
  let inside: SearchableText

  /// The lines of the text that are not of this article, in the same way.
  let outside: SearchableText

  /// For a line that repeats the one before it, byte for byte: the first of such a stretch.
  let repeatedLines: [Int: Int]

  /// Lays out an article: `lines` are `nil` for all, and of two zones that claim a line the first has it.
  ///
  /// The lines that repeat a title which an editor gave become its zone, unless `zones` names them. Lines that the
  /// text has not, and zones outside the article, do not matter here.
  /// - Complexity: O(*n*), *n* the length of the text, whose folded form is kept.
  package init(text: EvidenceText, lines: LineRanges?, zones: [(Zone, LineRanges)], wrap: Wrap, title: String?) {
    let all = LineRanges(sorted: text.lineCount > 0 ? [1...text.lineCount] : [])
    let lines = lines.map { $0.clamped(to: text.lineCount) } ?? all
    let layout = ArticleLayout(text, lines, zones, title)
    self.text = text
    self.lines = lines
    self.title = title ?? layout.firstLine(in: .title) ?? layout.firstLine(in: .body) ?? String(text.path.stem)
    paragraphs = layout.paragraphs(wrap, .inside)
    wordCount = paragraphs.reduce(0) { $0 + text.wordCount(of: $1) }
    inside = SearchableText(text, paragraphs.map(\.range), wrap)
    outside = SearchableText(text, layout.paragraphs(wrap, .outside).map(\.range), wrap)
    repeatedLines = layout.repeatedLines
  }

  /// The article's lines with their ends, byte for byte, without a byte order mark.
  package func bytes() -> [UInt8] {
    lines.ranges.flatMap { range in
      text.bytes[text.wholeLine(range.lowerBound).lowerBound..<text.wholeLine(range.upperBound).upperBound]
    }
  }

  /// How many of the article's words a paragraph has.
  package func wordCount(of paragraph: Paragraph) -> Int { text.wordCount(of: paragraph) }

  /// The paragraph that the byte at `offset` is in; `nil` between two.
  /// - Complexity: O(log *n*), *n* the number of paragraphs.
  package func paragraph(at offset: Int) -> Paragraph? {
    let following = paragraphs.partition { $0.range.lowerBound > offset }
    guard following > 0, paragraphs[following - 1].range.contains(offset) else { return nil }
    return paragraphs[following - 1]
  }
}

extension EvidenceText {
  fileprivate func wordCount(of paragraph: Paragraph) -> Int {
    paragraph.zone.mustBeNamed ? 0 : wordCount(in: paragraph.range)
  }

  /// The runs of anything but white space that hold a letter or a digit.
  fileprivate func wordCount(in range: Range<Int>) -> Int {
    var count = 0
    var isCounted = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      if isBlank(value) {
        isCounted = false
      } else if !isCounted, isWordScalar(value) {
        isCounted = true
        count += 1
      }
      offset += length
    }
    return count
  }
}
