/// A stretch of a text that a quote was found in.
package struct Passage: Hashable, Sendable {
  /// Bytes of the text, exactly those that match.
  package let range: Range<Int>

  /// The number of the paragraph it lies in.
  package let paragraph: Int

  /// Which of several places it is, where the citation says so; otherwise 1.
  package let occurrence: Int
}

/// What came of looking for a quote.
package enum QuoteMatch: Hashable, Sendable {
  case found(Passage)

  /// It stands in several places; stretches of adjacent identical lines count once.
  case ambiguous([Passage])

  /// The place that the citation asks for is not among those there are.
  case missingOccurrence(count: Int)

  /// It stands only in another zone than those that were searched.
  case elsewhere(Zone, Passage)

  /// It stands in the text, but on a line that is not of this article.
  case outside(line: Int)

  /// There is nothing to look for: only dots, blanks or brackets.
  case tooShort
  case missing(closest: ClosestPassage?)
}

/// The passage that a quote was most probably taken from, and how the two differ.
package struct ClosestPassage: Hashable, Sendable {
  /// Bytes of the text.
  package let range: Range<Int>
  package let paragraph: Int
  package let difference: [WordChange]
}

/// A stretch of words that a quote and its source have in common, or not.
package enum WordChange: Hashable, Sendable {
  case same(String)

  /// Only in the quote.
  case removed(String)

  /// Only in the source.
  case added(String)
}
