import WikiNames

/// Words that stand before the names of people and are no part of them (L14).
enum Titles {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a token is an abbreviated title whose dot alone stands before a name: `Gen. Soleimani`.
  static func areAbbreviations(_ bytes: [UInt8], _ token: NameToken, _ place: Int) -> Bool {
    words.contains(token.folded) && bytes[token.range.upperBound..<place].elementsEqual(". ".utf8)
  }

  private static let words: Set<String> = [
    "admiral", "ambassador", "ayatollah", "brigadier", "capt", "captain", "chairman", "chief", "col", "colonel",
    "commander", "deputy", "director", "dr", "emir", "foreign", "gen", "general", "governor", "grand", "hajj", "haj",
    "hojjatoleslam", "imam", "interim", "king", "lady", "leader", "lieutenant", "lt", "maj", "major", "marshal",
    "martyr", "minister", "mp", "mr", "mrs", "ms", "mullah", "premier", "president", "prime", "prince", "prof",
    "professor", "secretary", "senator", "sgt", "shaykh", "sheik", "sheikh", "sheykh", "spokesman", "spokesperson",
    "spokeswoman", "sultan", "supreme", "vice",
  ]
}
