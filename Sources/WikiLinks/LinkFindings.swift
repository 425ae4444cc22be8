import WikiDiagnostics
import WikiModel

extension Diagnostic {
  /// L7: one spelling that several actors claim.
  static func ambiguousName(_ spelling: String, _ actors: [Actor]) -> Diagnostic {
    let ids = actors.map { "'\($0.id)'" }.joined(separator: " and ")
    return Diagnostic(
      "ambiguous-name",
      .warning,
      "'\(spelling)' is a name of \(ids), so it is linked to neither",
      at: actors.last?.commons.file.map { SourceSpan(file: $0) },
      notes: actors.dropLast().map { Note("also a name here", at: $0.commons.file.map { SourceSpan(file: $0) }) },
      hints: ["Remove it from the aliases of all but one, or leave it as text."]
    )
  }

  static func brokenWikilink(_ id: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "broken-wikilink",
      .error,
      "no record is called '\(id)'\(didYouMean(id, among: known))",
      at: span,
      hints: ["Write the id of a record, or the words without brackets."]
    )
  }
}
