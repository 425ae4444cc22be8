extension CitedWork {
  /// The sorts of works that the formats tell apart, and `other` for the rest.
  enum Kind: Sendable, CaseIterable {
    case news, report, statement, law, post, book, data, webpage, other

    /// Its names in the three formats. Of BibTeX's only those that readers know, as some leave out all others.
    var types: (bibTeX: String, ris: String, csl: String) {
      switch self {
      case .news: ("article", "NEWS", "article-newspaper")
      case .report: ("report", "RPRT", "report")
      case .statement: ("online", "ELEC", "document")
      case .law: ("misc", "STAT", "legislation")
      case .post: ("online", "BLOG", "post-weblog")
      case .book: ("book", "BOOK", "book")
      case .data: ("misc", "DATA", "dataset")
      case .webpage: ("online", "ELEC", "webpage")
      case .other: ("misc", "GEN", "document")
      }
    }

    /// Whether it is published by a house, and not in something that has a title.
    var standsAlone: Bool {
      switch self {
      case .report, .statement, .law, .book, .data: true
      case .news, .post, .webpage, .other: false
      }
    }
  }
}
