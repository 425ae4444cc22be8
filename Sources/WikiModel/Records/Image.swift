package import WikiDiagnostics
package import WikiFiles

/// A picture of an actor.
package struct Image: Hashable, Sendable {
  /// Below `Site/static`.
  package let path: RelativePath

  /// What it shows, for those who do not see it.
  package let alt: String

  /// Whose picture it is; empty where that is not said.
  package let credit: String
  package let span: SourceSpan
}
