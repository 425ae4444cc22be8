/// A place in a text where a name stands.
package struct NameMatch: Hashable, Sendable {
  /// What a link covers, in UTF-8 bytes: from the article of the first token, if it has one, to the end of the last,
  /// without a possessive (L3). Brackets that the name crosses are inside: `Donald] Trump` (L5).
  package let range: Range<Int>

  /// The ids of all patterns that this is a spelling of: sorted, each once, never empty. Several are several names of
  /// one fold, perhaps of several actors (L7).
  package let ids: [Int]

  /// How many tokens the name has, at least one.
  package let tokenCount: Int

  /// By which fold the text is a spelling of the names.
  package let fold: Fold

  package enum Fold: Hashable, Sendable { case light, transliteration }

  package init(range: Range<Int>, ids: [Int], tokenCount: Int, fold: Fold = .light) {
    self.range = range
    self.ids = ids
    self.tokenCount = tokenCount
    self.fold = fold
  }
}
