/// A non-blank line of an article, or, where lines are wrapped hard, a run of them in one zone.
package struct Paragraph: Hashable, Sendable {
  /// Counts from 1 within the article, all zones together.
  package let number: Int
  package let zone: Zone
  package let lines: ClosedRange<Int>

  /// Bytes of the text, from the first of the first line to the last of the last, without its line end.
  package let range: Range<Int>
}
