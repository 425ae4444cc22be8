/// A name as a record gives it: one spelling of what the matcher looks for.
package struct NamePattern: Hashable, Sendable {
  /// The words of the record; commas and other breaks in them are read as spaces, and are not found in texts (L5).
  package let spelling: String

  /// The caller's number; patterns may share it.
  package let id: Int

  package init(spelling: String, id: Int) {
    self.spelling = spelling
    self.id = id
  }

  /// Whether the spelling is one token of capitals, six at most, perhaps with digits (L4): `IRGC`, `P.M.U.s`, `F16`, not `A`.
  package var isAcronym: Bool {
    let tokens = NameTokens.tokens(of: spelling)
    return tokens.count == 1 && tokens[0].isAllCapitals && tokens[0].folded.utf8.count > 1
  }
}
