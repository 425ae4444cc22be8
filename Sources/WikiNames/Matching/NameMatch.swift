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

  package init(range: Range<Int>, ids: [Int], tokenCount: Int) {
    self.range = range
    self.ids = ids
    self.tokenCount = tokenCount
  }
}
