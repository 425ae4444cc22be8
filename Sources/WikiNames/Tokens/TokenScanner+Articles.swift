extension TokenScanner {
  /// Where to read on if the word just read is an article that the light fold drops (format.md §4).
  ///
  /// That is one of twelve before a hyphen and a letter (`al-Hakim`, `as-Sistani`, not `AR-15`), or *al*, *el*, *ul* in
  /// lower case before white space and a capital (`Hayder al Abadi`, `al Qaeda`, not `Al Gore`, not `et al said`).
  /// Elsewhere *as*, *an* and *at* are English.
  func placeBehindArticle() -> Int? {
    guard folded.count <= 3, range.upperBound == position, range.count == folded.count else { return nil }
    switch text.kind(at: position) {
    case .hyphen:
      let behind = text.place(behind: position)
      return Self.articles.contains(folded) && letterKind(at: behind).isLetter ? behind : nil
    case .space:
      let behind = text.skipping(from: position) { $0 == .space }.place
      let isLowerCase = shape.smalls == folded.count
      return isLowerCase && Self.looseArticles.contains(folded) && letterKind(at: behind) == .capital ? behind : nil
    case .separator, .breaking, .apostrophe, .modifier, .mark, .ignorable, .capital, .small, .uncased, .digit:
      return nil
    }
  }

  /// The class of what follows `place`, apostrophes passed over: `al-‘Abadi`.
  private func letterKind(at place: Int) -> LetterClass {
    text.skipping(from: place) { $0 == .apostrophe || $0 == .modifier }.kind
  }

  private static let looseArticles = ["al", "el", "ul"].map { Array($0.utf8) }
  private static let articles =
    looseArticles + ["ash", "as", "an", "ar", "at", "ad", "az", "adh", "ath"].map { Array($0.utf8) }
}
