/// Where a quote stands in its source.
package struct Passage: Hashable, Sendable {
  /// Bytes of the text as stored; with `…` in the quote, the whole stretch from its first word to its last.
  package let range: Range<Int>

  /// The number of the paragraph it lies in.
  package let paragraph: Int

  /// Which of several equal ones it is, from 1; stretches of adjacent identical lines hold one.
  package let occurrence: Int

  package init(range: Range<Int>, paragraph: Int, occurrence: Int) {
    self.range = range
    self.paragraph = paragraph
    self.occurrence = occurrence
  }
}
