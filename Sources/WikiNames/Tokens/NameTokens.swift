/// Texts as tokens, for names and for explaining; the matcher reads the same tokens without making values of them.
package enum NameTokens {
  /// The tokens of a part of a text, in order, by L1, L2, L3, L5 and the light fold of format.md §4.
  ///
  /// What lies outside of `range` is not looked at: a zone of an article is read as if it were all.
  ///
  /// - Complexity: O(*n*), *n* the number of bytes.
  package static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [NameToken] {
    var scanner = TokenScanner(bytes, in: range)
    var tokens: [NameToken] = []
    while scanner.advance() { tokens.append(scanner.token) }
    return tokens
  }

  /// The tokens of a whole text, a name for example.
  package static func tokens(of text: String) -> [NameToken] {
    let bytes = Array(text.utf8)
    return tokens(of: bytes, in: bytes.indices)
  }
}
