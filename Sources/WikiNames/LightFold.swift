import WikiFiles

/// The light fold of format.md §4, which holds for every name: two names that fold to the same string are one.
///
/// It forgets accents, apostrophes, the dots of acronyms and a plural *s* behind capitals (L2), a possessive (L3), case,
/// hyphens, *-isation*, and articles. It does not join spellings of one sound: Bell is not Bill.
package enum LightFold {
  /// The folds of the tokens, joined by single spaces; empty where there is no letter and no digit.
  ///
  /// The fold of a fold is itself.
  ///
  /// - Complexity: O(*n*), *n* the length of `text`.
  package static func folded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var scanner = TokenScanner(bytes, in: bytes.indices)
    var folded: [UInt8] = []
    while scanner.advance() {
      if !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      folded += scanner.folded.letters
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The slug of words (format.md §1): the light fold with articles, `[a-z0-9]` kept, every other run one hyphen, cut at
  /// 80 letters.
  ///
  /// The *s* of a possessive stays, as only the apostrophe is forgotten there: `Iraq’s PMF` gives `iraqs-pmf`. Where a
  /// letter or a digit has no Latin base, or where there is none at all, the slug is `x-` and 8 digits of the SHA-256 of
  /// `words`. Reserved names are not avoided.
  package static func slug(_ words: String) -> String {
    let bytes = Array(words.utf8)
    var scanner = TokenScanner(bytes, in: bytes.indices, articles: .kept)
    var slug: [UInt8] = []
    while scanner.advance() {
      guard scanner.folded.letters.allSatisfy({ $0 < 0x80 }) else { return digest(of: bytes) }
      if !slug.isEmpty { slug.append(hyphen) }
      slug += scanner.folded.letters.map { isKept($0) ? $0 : hyphen }
      if scanner.isPossessive { slug.append(UInt8(ascii: "s")) }
    }
    return cut(slug) ?? digest(of: bytes)
  }

  /// Words with single hyphens between them, within the length of a slug; nil where there is none.
  private static func cut(_ words: [UInt8]) -> String? {
    var slug = Array(words.split(separator: hyphen).joined(separator: [hyphen]).prefix(80))
    if slug.last == hyphen { slug.removeLast() }
    for place in slug.split(separator: hyphen).compactMap(IzationEnding.place) { slug[place] = UInt8(ascii: "z") }
    return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isKept(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func digest(of words: [UInt8]) -> String {
    "x-" + SHA256Digest(of: words).hex(digits: 8)
  }
}
