import WikiDiagnostics
import WikiFiles
import WikiModel

extension Diagnostic {
  /// A document that nothing was made of; it stands where it was, and nothing is lost.
  static func unreadDocument(_ path: RelativePath, _ reason: String, _ wayOut: String? = nil) -> Diagnostic {
    Diagnostic(
      "unread-document",
      .warning,
      "nothing was made of \(path): \(reason)",
      at: SourceSpan(file: path),
      hints: wayOut.map { [$0] } ?? []
    )
  }

  static func deadLink(_ name: String, _ note: RelativePath) -> Diagnostic {
    Diagnostic(
      "dead-link",
      .warning,
      "\(note) links to '\(name)', which is not there: its words are kept, without a link",
      at: SourceSpan(file: note)
    )
  }

  static func frontMatterKept(_ note: RelativePath, _ count: Int) -> Diagnostic {
    Diagnostic(
      "front-matter-kept",
      .warning,
      "a record cannot have \(count) line\(count == 1 ? "" : "s") of the front matter of \(note): kept there as comments",
      at: SourceSpan(file: note)
    )
  }

  static func draftShown(_ note: RelativePath, _ page: RecordID) -> Diagnostic {
    Diagnostic(
      "draft-shown",
      .warning,
      "\(note) is a draft by now, and its page is not",
      at: SourceSpan(file: note),
      hints: ["Write 'status: draft' in Site/pages/\(page).md, or remove that file."]
    )
  }

  static func documentKept(_ document: RelativePath, _ path: RelativePath) -> Diagnostic {
    Diagnostic(
      "file-kept",
      .warning,
      "\(document) was not copied: the wiki has another file \(path) already",
      at: SourceSpan(file: document),
      hints: ["Give one of the two another name."]
    )
  }
}
