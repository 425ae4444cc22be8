extension NamePattern {
  /// The part of a person's name that may stand for it once it has been given in full (L11), as it is written there.
  ///
  /// That is the last token with its article (`al-Muhandis`, `al Abadi`), or the last two where the first of them is
  /// *bin*, *ibn*, *abu*, *abd*, *abdul* or *abdel* (`Bin Ammar`, `Abdul-Hussain`). Jr., Sr., II, III and IV behind it are
  /// passed over. Nil where that would be all of the name: a name of one token, `Abu Bakr`, `Abd al-Rahman`.
  package static func surname(of name: String) -> String? {
    let bytes = Array(name.utf8)
    var tokens = NameTokens.tokens(of: bytes, in: bytes.indices)
    if let last = tokens.last, tokens.count > 2, generations.contains(last.folded) { tokens.removeLast() }
    guard let last = tokens.last else { return nil }
    let isJoined = tokens.count > 1 && joining.contains(tokens[tokens.count - 2].folded)
    guard tokens.count > (isJoined ? 2 : 1) else { return nil }
    let first = isJoined ? tokens[tokens.count - 2] : last
    let range = first.rangeWithArticle.lowerBound..<last.range.upperBound
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The spelling with its last word in the plural or the singular (L9): `Quds Forces`, `Houthi`.
  ///
  /// A single word loses its *s* only behind *i*: `Houthis` is a plural, `Hamas` is none. Acronyms stay as they are, since
  /// their plural *s* falls by itself.
  package static func otherNumbers(of name: String) -> [String] {
    let tokens = NameTokens.tokens(of: name)
    guard let last = tokens.last, !last.isAllCapitals, last.isCapitalised, last.range.upperBound == name.utf8.count,
      last.folded.utf8.count > 3, last.folded.utf8.allSatisfy({ $0 < 0x80 })
    else { return [] }
    guard last.folded.hasSuffix("s") else { return [name + "s"] }
    guard !last.folded.hasSuffix("ss"), tokens.count > 1 || last.folded.hasSuffix("is") else { return [] }
    return [String(name.dropLast())]
  }

  private static let joining: Set = ["bin", "ibn", "abu", "abd", "abdul", "abdel"]
  private static let generations: Set = ["jr", "sr", "ii", "iii", "iv"]
}
