/// What a line of an article is.
package enum Zone: String, CaseIterable, Sendable {
  case title, byline, caption, comment, boilerplate, body

  /// Whether quotes are looked for in it without its being named.
  var isSearched: Bool {
    switch self {
    case .title, .byline, .caption, .body: true
    case .comment, .boilerplate: false
    }
  }
}

/// A non-blank line of an article, or with `wrap: hard` a run of them.
package struct Paragraph: Hashable, Sendable {
  /// From 1, all zones counted, in the order of the article: the number of its anchor.
  package let number: Int
  package let zone: Zone

  /// The lines of the text, from 1.
  package let lines: ClosedRange<Int>

  /// Bytes of the text, without the end of the last line.
  package let range: Range<Int>
}
