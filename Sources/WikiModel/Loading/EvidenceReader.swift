package import WikiDiagnostics
import WikiEvidence

/// Finds what citations cite: the source, and the passage of its article.
///
/// The model loader uses it for front matter, and the link graph for prose.
package struct EvidenceReader: Sendable {
  private let sources: [String: Source]
  private let sourceIDs: [String]

  package init(_ sources: [Source]) {
    self.sources = Dictionary(uniqueKeysWithValues: sources.map { ($0.id.description, $0) })
    sourceIDs = self.sources.keys.sorted()
  }

  /// Whether there is a source of this id.
  func knows(_ id: String) -> Bool { sources[id] != nil }

  /// Reads a citation and looks for its quote.
  /// - Parameters:
  ///   - text: `source-id [zone] "quote" [(n)]`.
  ///   - span: the place of a stretch of UTF-8 bytes of `text`.
  package func evidence(of text: String, span: (Range<Int>) -> SourceSpan) -> Checked<Evidence?> {
    let whole = span(0..<text.utf8.count)
    let citation: Citation
    do throws(Citation.ParseError) {
      citation = try Citation.parse(text)
    } catch {
      return Checked(nil, [.badCitation(error, at: span(error.range))])
    }
    guard let source = sources[citation.source] else {
      return Checked(nil, [.unknownSource(citation.source, known: sourceIDs, at: span(citation.sourceRange))])
    }
    guard let quote = citation.quote, let quoteRange = citation.quoteRange else {
      return Checked(
        Evidence(source: source.id, passage: nil, span: whole),
        [.noQuote(citation.source, at: span(citation.sourceRange))]
      )
    }
    guard let article = source.article else {
      return Checked(nil, [.noText(citation.source, at: span(citation.sourceRange))])
    }
    let match = article.find(quote, zone: citation.zone, occurrence: citation.occurrence)
    if case .found(let passage) = match {
      if source.hides(passage.range) { return Checked(nil, [.redactedQuote(citation.source, at: span(quoteRange))]) }
      return Checked(Evidence(source: source.id, passage: passage, span: whole))
    }
    let finding = Diagnostic.quote(match, of: citation, in: article, at: span(quoteRange))
    return Checked(nil, finding.map { [$0] } ?? [])
  }
}
