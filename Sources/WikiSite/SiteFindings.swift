import WikiDiagnostics
import WikiFiles

extension Diagnostic {
  static func pathTaken(_ path: RelativePath) -> Diagnostic {
    Diagnostic("path-taken", .error, "two files of the site want to be \(path)", at: SourceSpan(file: path))
  }

  static func brokenLink(_ href: String, on page: RelativePath) -> Diagnostic {
    Diagnostic(
      "broken-link",
      .error,
      "the link '\(href)' leads nowhere",
      at: SourceSpan(file: page),
      hints: ["Correct it in the record or template that the page is made of."]
    )
  }

  static func rootedLink(_ href: String, on page: RelativePath) -> Diagnostic {
    Diagnostic(
      "broken-link",
      .error,
      "the link '\(href)' begins at the root of a server",
      at: SourceSpan(file: page),
      hints: ["Write it relative to the page, so that it also works from a folder or an archive."]
    )
  }

  static func repeatedAnchor(_ id: String, on page: RelativePath) -> Diagnostic {
    Diagnostic("repeated-anchor", .error, "the anchor '\(id)' stands twice on the page", at: SourceSpan(file: page))
  }
}
