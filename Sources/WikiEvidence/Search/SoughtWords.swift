/// Words that somebody looks for, however a text spells and punctuates them.
///
/// Case, accents, apostrophes, punctuation and white space do not matter; `…` stands for any text of a paragraph, and
/// the last word may be only begun.
package struct SoughtWords: Sendable {
  /// What stands between two ellipses: at least one word, as letters.
  let pieces: [[[UInt8]]]

  /// As written.
  package let text: String

  /// `nil` where there is no word.
  package init?(_ text: String) {
    self.text = text
    pieces = QuoteReading.split(FoldedText(text).bytes).map { piece in
      let loose = LooseWords(piece)
      return loose.words.map { Array(loose.letters[$0.letters]) }
    }.filter { !$0.isEmpty }
    if pieces.isEmpty { return nil }
  }
}

/// A place where sought words stand.
package struct FoundWords: Hashable, Sendable {
  /// How the last word stands there.
  package enum Ending: Sendable {
    case whole
    /// More letters follow.
    case begun
  }

  /// Bytes of the text, from the first word to the last.
  package let range: Range<Int>

  /// Bytes of the text, for every stretch between ellipses.
  package let pieces: [Range<Int>]

  package let ending: Ending

  /// The paragraph that they stand in.
  package let paragraph: Paragraph
}
