import WikiFiles

/// Findings as GitHub's workflow commands, which show them beside the lines of a change.
package enum GitHubReport {
  /// One command a line; hints and notes stand in the message, below each other.
  package static func text(of findings: [Diagnostic], lines: SourceLines) -> String {
    var lines = lines
    return findings.map { command(of: $0, lines: &lines) + "\n" }.joined()
  }

  private static func command(of finding: Diagnostic, lines: inout SourceLines) -> String {
    let level = finding.severity == .error ? "error" : "warning"
    var properties = finding.span.map { place($0, lines: &lines) } ?? []
    properties.append(("title", finding.code.name))
    let notes = finding.notes.map { note in note.span.map { "\($0): \(note.message)" } ?? note.message }
    let message = ([finding.message] + notes + finding.hints).joined(separator: "\n")
    let list = properties.map { "\($0)=\(escaped($1, [":", ","]))" }.joined(separator: ",")
    return "::\(level) \(list)::\(escaped(message))"
  }

  /// Columns are given where the place is of one line only: others are not understood.
  private static func place(_ span: SourceSpan, lines: inout SourceLines) -> [(name: String, value: String)] {
    var properties = [
      ("file", span.file.description), ("line", String(span.start.line)), ("endLine", String(span.end.line)),
    ]
    guard span.start.line == span.end.line else { return properties }
    properties.append(("col", String(lines.scalarColumn(of: span.start, in: span.file))))
    properties.append(("endColumn", String(lines.scalarColumn(of: span.end, in: span.file))))
    return properties
  }

  private static func escaped(_ text: String, _ others: Set<Character> = []) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      let isSpecial = scalar == "%" || scalar == "\r" || scalar == "\n" || others.contains(Character(scalar))
      if isSpecial {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "%" + (digits.count == 1 ? "0" : "") + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
