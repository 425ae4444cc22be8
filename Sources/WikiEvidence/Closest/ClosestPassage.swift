/// What a quote that is found nowhere was most plausibly taken from.
package struct ClosestPassage: Hashable, Sendable {
  /// Bytes of the text, whole words.
  package let range: Range<Int>

  /// The number of the paragraph.
  package let paragraph: Int

  /// From the words of the quote to those of the source, neighbours of one kind joined; `line` prints it.
  package let difference: [WordChange]
}
