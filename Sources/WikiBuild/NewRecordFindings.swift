import WikiDiagnostics
import WikiFiles
import WikiModel

// What 'dossier new' says of a record that it does not write.
extension Diagnostic {
  static func badIDOfNewRecord(_ words: String, _ suggestion: String) -> Diagnostic {
    Diagnostic(
      "bad-id",
      .error,
      "'\(words)' is no id: ids are lower-case letters a-z, digits and single hyphens, at most \(RecordID.longest)",
      hints: ["Write --id \(suggestion)."]
    )
  }

  static func reservedIDOfNewRecord(_ id: RecordID, _ reason: String) -> Diagnostic {
    Diagnostic(
      "reserved-id",
      .error,
      "no record may be called '\(id)': \(reason)",
      hints: ["Choose another id with --id."]
    )
  }

  static func idTaken(_ id: RecordID, as words: String, at span: SourceSpan?, hint: String) -> Diagnostic {
    Diagnostic("duplicate-id", .error, "'\(id)' is \(words)", at: span, hints: [hint])
  }

  static func nameTaken(_ name: String, by owner: RecordReference, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      "name-taken",
      .error,
      "'\(name)' is a name of '\(owner.id)', \(owner.kind.noun), already",
      at: span,
      hints: ["Edit that record if it is the same; if not, give this one a name that tells readers the two apart."]
    )
  }

  static func missingKind(of kind: RecordKind, known: [String]) -> Diagnostic {
    Diagnostic(
      "missing-field",
      .error,
      "\(kind.noun) needs a kind",
      hints: ["Write --kind and one of: \(known.joined(separator: ", "))."]
    )
  }

  /// The same finding without places in a record that there is not; one elsewhere says that the record is its reason.
  func ofRecord(notWrittenTo path: RelativePath) -> Diagnostic {
    var finding = self
    finding.notes = notes.map { $0.span?.file == path ? Note("\($0.message), in the new \(path)") : $0 }
    guard span?.file == path else {
      finding.hints.append("The new record \(path) would bring this about, so it was not written.")
      return finding
    }
    finding.span = nil
    return finding
  }
}
