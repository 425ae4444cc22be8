import WikiDiagnostics
import WikiEvidence
import WikiModel
import WikiNames

extension Source {
  /// Findings of what the record says under `mentions` of names that are nowhere in its article.
  ///
  /// - Parameter candidates: the places of names in the article.
  func unmatchedOverrides(_ candidates: [NameCandidate]) -> [Diagnostic] {
    guard let article, !mentionOverrides.isEmpty else { return [] }
    let found = Set(candidates.map { LightFold.folded(article.text.string($0.range)) })
    return mentionOverrides.filter { !found.contains(LightFold.folded($0.text)) }.map { .unmatchedMention($0, in: id) }
  }
}
