/// What an editor names as evidence: `source-id [zone] "quote" [(n)]`.
package struct Citation: Hashable, Sendable {
  /// The id as written; whether there is such a source is not known here.
  package let source: String

  /// `nil` where none is named.
  package let zone: Zone?

  /// The words between the marks, as written; `nil` where the source as a whole is meant.
  package let quote: String?

  /// From 1; `nil` where none is named.
  package let occurrence: Int?

  /// UTF-8 bytes of the parsed text.
  package let sourceRange: Range<Int>

  /// UTF-8 bytes of the parsed text, inside the marks; `nil` where there is no quote.
  package let quoteRange: Range<Int>?
}

extension Citation {
  /// The words of a source that nobody had to write a citation for, such as the place of an editor's remark.
  package init(source: String, quote: String) {
    self.init(source: source, zone: nil, quote: quote, occurrence: nil, sourceRange: 0..<0, quoteRange: nil)
  }
}
