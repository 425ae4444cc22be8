package import WikiDiagnostics
package import WikiEvidence

/// A citation whose quote was found: the source, and the passage in its article.
package struct Evidence: Hashable, Sendable {
  package let source: RecordID

  /// `nil` where the article is cited as a whole.
  package let passage: Passage?

  /// The citation in the record.
  package let span: SourceSpan
}
