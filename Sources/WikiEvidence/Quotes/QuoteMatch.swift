/// What a search for a quote came to.
package enum QuoteMatch: Hashable, Sendable {
  case found(Passage)
  /// The quote stands in several places, and does not say which is meant.
  case ambiguous([Passage])
  /// The occurrence asked for is beyond the last; `count` is at least 1.
  case missingOccurrence(count: Int)
  /// Only in a zone that has to be named, or in another than the one named.
  case elsewhere(Zone, Passage)
  /// In the text, but on a line that is not of the article.
  case outside(line: Int)
  /// Nothing but ellipses, brackets and blanks.
  case tooShort
  /// Nowhere; the closest passage, where one is close enough to be meant.
  case missing(closest: ClosestPassage?)
}
