import WikiFiles

/// Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code hosts and editors read.
package enum SARIFReport {
  /// One run with all findings; columns count Unicode scalars, and it says so.
  /// - Parameter version: that of the program.
  package static func text(of findings: [Diagnostic], lines: SourceLines, version: String) -> String {
    var lines = lines
    let rules = Set(findings.map(\.code.name)).sorted()
    let results = findings.map { result(of: $0, rules, lines: &lines) }
    let driver = JSONText.object([
      ("name", .string("dossier")), ("version", .string(version)),
      ("rules", .list(rules.map { .object([("id", .string($0))]) })),
    ])
    let run = JSONText.object([
      ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
      ("results", .list(results)),
    ])
    let log = JSONText.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
      ("runs", .list([run])),
    ])
    return log.line + "\n"
  }

  private static func result(of finding: Diagnostic, _ rules: [String], lines: inout SourceLines) -> JSONText {
    let placeless = finding.notes.filter { $0.span == nil }.map(\.message)
    let text = ([finding.message] + placeless + finding.hints).joined(separator: "\n")
    var members: [(name: String, value: JSONText)] = [
      ("ruleId", .string(finding.code.name)),
      ("ruleIndex", .number(rules.firstIndex(of: finding.code.name) ?? 0)),
      ("level", .string(finding.severity == .error ? "error" : "warning")),
      ("message", .object([("text", .string(text))])),
    ]
    if let span = finding.span { members.append(("locations", .list([location(span, lines: &lines)]))) }
    var related: [JSONText] = []
    for note in finding.notes {
      guard let span = note.span else { continue }
      related.append(location(span, lines: &lines, message: note.message))
    }
    if !related.isEmpty { members.append(("relatedLocations", .list(related))) }
    return .object(members)
  }

  private static func location(_ span: SourceSpan, lines: inout SourceLines, message: String = "") -> JSONText {
    let region = JSONText.object([
      ("startLine", .number(span.start.line)),
      ("startColumn", .number(lines.scalarColumn(of: span.start, in: span.file))),
      ("endLine", .number(span.end.line)),
      ("endColumn", .number(lines.scalarColumn(of: span.end, in: span.file))),
    ])
    let place = JSONText.object([
      ("artifactLocation", .object([("uri", .string(uri(of: span.file)))])), ("region", region),
    ])
    let words: [(name: String, value: JSONText)] =
      message.isEmpty ? [] : [("message", .object([("text", .string(message))]))]
    return .object([("physicalLocation", place)] + words)
  }

  /// The path as a relative reference (RFC 3986): what is no unreserved letter is written in percent.
  private static func uri(of path: RelativePath) -> String {
    var uri = ""
    for byte in path.description.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80,
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._~/".unicodeScalars.contains(scalar)
      {
        uri.unicodeScalars.append(scalar)
      } else {
        uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }
}
