import WikiFiles

/// Findings as machines read them: the list that `docs/diagnostics.md` describes.
package enum JSONReport {
  /// Columns count Unicode scalars from 1; a finding without a place has `null` for file, lines and columns.
  package static func text(of findings: [Diagnostic], lines: SourceLines) -> String {
    var lines = lines
    let items = findings.map { object(of: $0, lines: &lines).line }
    return items.isEmpty ? "[]\n" : "[\n" + items.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(of finding: Diagnostic, lines: inout SourceLines) -> JSONText {
    var members: [(name: String, value: JSONText)] = [
      ("severity", .string(finding.severity == .error ? "error" : "warning")),
      ("code", .string(finding.code.name)),
      ("message", .string(finding.message)),
    ]
    members += place(finding.span, lines: &lines)
    var notes: [JSONText] = []
    for note in finding.notes {
      notes.append(.object([("message", .string(note.message))] + place(note.span, lines: &lines)))
    }
    members.append(("notes", .list(notes)))
    members.append(("hints", .list(finding.hints.map { .string($0) })))
    return .object(members)
  }

  private static func place(_ span: SourceSpan?, lines: inout SourceLines) -> [(name: String, value: JSONText)] {
    guard let span else {
      return ["file", "line", "column", "endLine", "endColumn"].map { ($0, .null) }
    }
    return [
      ("file", .string(span.file.description)),
      ("line", .number(span.start.line)),
      ("column", .number(lines.scalarColumn(of: span.start, in: span.file))),
      ("endLine", .number(span.end.line)),
      ("endColumn", .number(lines.scalarColumn(of: span.end, in: span.file))),
    ]
  }
}
