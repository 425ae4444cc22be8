import WikiDiagnostics
import WikiModel

extension Model {
  /// The findings without those warnings that a record's `ignore` keeps silent; an `ignore` that silences nothing
  /// is itself a warning, so that a misspelt code does not go unnoticed.
  func unsilenced(_ findings: [Diagnostic]) -> [Diagnostic] {
    var rest = findings
    for commons in commons {
      for ignored in commons.ignored {
        let count = rest.count
        rest.removeAll { $0.severity == .warning && $0.code == ignored.code && $0.span?.file == commons.file }
        if rest.count == count { rest.append(.uselessIgnore(ignored)) }
      }
    }
    return rest
  }
}
