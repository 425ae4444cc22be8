import WikiDiagnostics
import WikiFiles
import WikiModel

extension Model {
  /// The findings without those warnings that a record's `ignore` keeps silent; an `ignore` that silences nothing
  /// is itself a warning, so that a misspelt code does not go unnoticed.
  /// - Parameter withheld: records that were not looked at in full, so that nothing is said of their `ignore`.
  func unsilenced(_ findings: [Diagnostic], withheld: Withheld) -> [Diagnostic] {
    let ignored = commons.flatMap(\.ignored)
    let wanted = Set(ignored.map(Silence.init))
    var met: Set<Silence> = []
    let rest = findings.filter { finding in
      guard finding.severity == .warning, let silence = Silence(finding), wanted.contains(silence) else { return true }
      met.insert(silence)
      return false
    }
    let unseen = Set(commons.filter { withheld.all.contains($0.reference) }.compactMap(\.file))
    return rest
      + ignored.filter { !unseen.contains($0.span.file) }.filter { !met.contains(Silence($0)) }.map {
        .uselessIgnore($0)
      }
  }
}

/// Warnings of one code in one file.
private struct Silence: Hashable {
  let file: RelativePath
  let code: Diagnostic.Code

  init(_ ignored: RecordCommons.Ignored) {
    file = ignored.span.file
    code = ignored.code
  }

  init?(_ finding: Diagnostic) {
    guard let span = finding.span else { return nil }
    file = span.file
    code = finding.code
  }
}
