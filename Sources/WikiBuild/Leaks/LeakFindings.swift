import WikiDiagnostics
import WikiFiles
import WikiModel

extension Diagnostic {
  /// The words themselves are not told: findings are pasted into places that the editor has not thought of.
  static func withheldText(_ reason: Secret.Reason, in path: RelativePath) -> Diagnostic {
    Diagnostic(
      "withheld-text",
      .error,
      "the site would show \(reason.words)",
      notes: [Note("shown in \(path)")],
      hints: [reason.remedy]
    )
  }
}

extension Secret.Reason {
  fileprivate var words: String {
    switch self {
    case .record(let record): "words of '\(record.id)', which is a draft or withdrawn"
    case .person(let id): "a name of '\(id)', who is not public"
    case .redaction(let id): "what '\(id)' redacts"
    case .text(let id): "more of the text of '\(id)' than its rights allow"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .record, .text: "Look for the words in the records and templates that make the page; nothing was published."
    case .person(let id):
      "Write '[[\(id)]]' or what the person is to others; a quote must say more than the name. For a public figure, "
        + "write 'public: yes' in the record."
    case .redaction(let id):
      "Look for the words in the records that make the page; another text that has them needs a 'redact' like that of "
        + "'\(id)'."
    }
  }
}
