extension Article {
  /// The sentences of a paragraph as bytes of the text, in order, without the blanks between them.
  ///
  /// Good enough to show evidence in; a heading or a bullet is one sentence. What is in doubt is not split.
  /// - Complexity: O(*n*), *n* the length of the paragraph.
  package func sentences(of paragraph: Paragraph) -> [Range<Int>] {
    SentenceSplitter(text.bytes, text.bytes.trimmingBlanks(paragraph.range)).sentences()
  }
}
