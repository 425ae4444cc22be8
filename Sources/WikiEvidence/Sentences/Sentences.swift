/// The sentences of a text that is no article: an editor's.
package enum Sentences {
  /// As bytes of the text, in order, without the blanks between them; what is in doubt is not split.
  /// - Complexity: O(*n*), *n* the length of the text.
  package static func ranges(in text: [UInt8]) -> [Range<Int>] {
    SentenceSplitter(text, text.trimmingBlanks(text.indices)).sentences()
  }
}
