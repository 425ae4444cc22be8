extension TokenScanner {
  /// Where to read on if the word just read is an article that the light fold drops (format.md §4).
  ///
  /// That is one of twelve before a hyphen and a letter (`al-Hakim`, `as-Sistani`, not `AR-15`), or *al*, *el*, *ul* in
  /// lower case before white space and a capital (`Hayder al Abadi`, `al Qaeda`, not `Al Gore`, not `et al said`).
  /// Elsewhere *as*, *an* and *at* are English.
  func placeBehindArticle() -> Int? {
    guard range.upperBound == position, range.count == folded.count else { return nil }
    switch text.kind(at: position) {
    case .hyphen:
      let behind = text.place(behind: position)
      return isOne(of: Self.articles) && letterKind(at: behind).isLetter ? behind : nil
    case .space:
      guard folded.count == 2, folded[1] == UInt8(ascii: "l"), shape.smalls == 2 else { return nil }
      let behind = text.skipping(from: position) { $0 == .space }.place
      return letterKind(at: behind) == .capital ? behind : nil
    case .separator, .breaking, .apostrophe, .modifier, .mark, .ignorable, .capital, .small, .uncased, .digit:
      return nil
    }
  }

  /// Whether the word begins as some article does: a look at one letter, which spares the rest to most words.
  @inline(__always)
  var mayBeArticle: Bool {
    guard folded.count <= 3 else { return false }
    return folded[0] == UInt8(ascii: "a") || folded[0] == UInt8(ascii: "e") || folded[0] == UInt8(ascii: "u")
  }

  private func isOne(of articles: [[UInt8]]) -> Bool {
    articles.contains { $0.elementsEqual(folded.letters) }
  }

  /// The class of what follows `place`, apostrophes passed over: `al-‘Abadi`.
  private func letterKind(at place: Int) -> LetterClass {
    text.skipping(from: place) { $0 == .apostrophe || $0 == .modifier }.kind
  }

  private static let articles = ["al", "el", "ul", "ash", "as", "an", "ar", "at", "ad", "az", "adh", "ath"].map {
    Array($0.utf8)
  }
}
