/// A name as a record gives it: one spelling of what the matcher looks for.
package struct NamePattern: Hashable, Sendable {
  /// The words of the record; commas and other breaks in them are read as spaces, and are not found in texts (L5).
  package let spelling: String

  /// The caller's number; patterns may share it.
  package let id: Int

  /// Whether spellings that only the transliteration fold joins with it are the name, too.
  package let isTransliterated: Bool

  package init(spelling: String, id: Int, isTransliterated: Bool = false) {
    self.spelling = spelling
    self.id = id
    self.isTransliterated = isTransliterated
  }

  /// Whether the spelling shows an Arabic name: a hyphenated article (`al-Sudani`) or a kunya (`Abu Mahdi`).
  package var isFromArabic: Bool {
    let tokens = NameTokens.tokens(of: spelling)
    let bytes = Array(spelling.utf8)
    let hasArticle = tokens.contains { token in
      token.article.map { bytes[$0.upperBound..<token.range.lowerBound].contains(UInt8(ascii: "-")) } ?? false
    }
    return hasArticle || tokens.count > 1 && ["abu", "abou", "umm"].contains(tokens[0].folded)
  }

  /// Whether the spelling is one token of capitals, six at most, perhaps with digits (L4): `IRGC`, `P.M.U.s`, `F16`, not `A`.
  package var isAcronym: Bool {
    let tokens = NameTokens.tokens(of: spelling)
    return tokens.count == 1 && tokens[0].isAllCapitals && tokens[0].folded.utf8.count > 1
  }
}
