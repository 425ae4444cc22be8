import WikiLinks
import WikiModel
import WikiTemplates

/// Marks laid over a stretch of text, which itself is not changed.
///
/// Marks that lie within one another nest; of two that overlap in part, the one that began later is closed where the
/// other ends and opened again, and only its first piece has the id.
struct LayeredText {
  /// A mark over a range of bytes.
  struct Mark {
    let range: Range<Int>
    let tag: StaticString
    let id: String
    let attributes: [(name: StaticString, value: String)]

    fileprivate func clamped(to range: Range<Int>) -> Mark {
      Mark(range: self.range.clamped(to: range), tag: tag, id: id, attributes: attributes)
    }
  }

  /// The text of `range` with its marks as HTML.
  /// - Parameters:
  ///   - marks: in any order; parts outside `range` are cut off.
  ///   - redactions: what stands for words that are not shown; no mark begins or ends within one.
  /// - Complexity: O(*n* + *m* log *m*), for a bounded depth of nesting.
  static func html(
    of bytes: [UInt8],
    in range: Range<Int>,
    marks: [Mark],
    redactions: [Source.Redaction] = []
  ) -> TrustedHTML {
    let sorted = marks.map { $0.clamped(to: range) }.filter { !$0.range.isEmpty }.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var html = HTMLText()
    var open: [Mark] = []
    var place = range.lowerBound
    func write(to end: Int) {
      for piece in redactions.pieces(of: place..<end) {
        switch piece {
        case .stored(let range): html.append(utf8: bytes[range])
        case .instead(let words):
          html.open("span", [("class", "redacted")])
          html.append(words)
          html.close("span")
        }
      }
      place = end
    }
    /// Closes the marks that end before or at `end`, in the order of their ends.
    func closeMarks(upTo end: Int) {
      while let next = open.map(\.range.upperBound).min(), next <= end {
        write(to: next)
        let first = open.firstIndex { $0.range.upperBound <= next } ?? 0
        for mark in open[first...].reversed() { html.close(mark.tag) }
        open = open[..<first] + open[first...].filter { $0.range.upperBound > next }
        for mark in open[first...] { html.open(mark.tag, mark.attributes) }
      }
    }
    for mark in sorted {
      closeMarks(upTo: mark.range.lowerBound)
      write(to: mark.range.lowerBound)
      html.open(mark.tag, [("id", mark.id)] + mark.attributes)
      open.append(mark)
    }
    closeMarks(upTo: range.upperBound)
    write(to: range.upperBound)
    return html.trusted
  }
}
