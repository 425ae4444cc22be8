/// Findings as a person reads them on a terminal.
package struct TextReport {
  /// Whether colours help: only on a terminal.
  package enum Style: Sendable { case plain, coloured }

  private let style: Style
  private var lines: SourceLines

  package init(_ style: Style, lines: SourceLines) {
    self.style = style
    self.lines = lines
  }

  /// The finding with its line, a mark under its place, its notes and hints; ends with a line feed.
  package mutating func text(of finding: Diagnostic) -> String {
    let severity = finding.severity == .error ? paint("error:", .red) : paint("warning:", .yellow)
    var text = place(finding.span) + "\(severity) \(visible(finding.message)) [\(finding.code.name)]\n"
    if let span = finding.span { text += excerpt(span) }
    for note in finding.notes {
      text += place(note.span) + "\(paint("note:", .cyan)) \(visible(note.message))\n"
      if let span = note.span { text += excerpt(span) }
    }
    for hint in finding.hints {
      text += "  \(paint("hint:", .green)) \(visible(hint).split(separator: "\n").joined(separator: "\n        "))\n"
    }
    return text
  }

  private mutating func place(_ span: SourceSpan?) -> String {
    guard let span else { return "" }
    return "\(span.file):\(span.start.line):\(lines.scalarColumn(of: span.start, in: span.file)): "
  }

  /// The line the span begins in, cut around it where it is long, and a mark below.
  private mutating func excerpt(_ span: SourceSpan) -> String {
    guard let line = lines.line(span.start.line, of: span.file), !line.isEmpty else { return "" }
    let endsHere = span.end.line == span.start.line
    let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    let start = min(lines.scalarColumn(of: span.start, in: span.file) - 1, scalars.count)
    let end = endsHere ? min(lines.scalarColumn(of: span.end, in: span.file) - 1, scalars.count) : scalars.count
    let first = scalars.count <= 110 ? 0 : max(0, start - 40)
    let last = min(scalars.count, first + 110)
    let before = (first > 0 ? "…" : "") + visible(scalars[first..<start])
    let marked = visible(scalars[start..<max(start, min(end, last))])
    let after = visible(scalars[max(start, min(end, last))..<max(start, last)]) + (last < scalars.count ? "…" : "")
    let number = String(span.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let mark = "^" + String(repeating: "~", count: max(0, marked.unicodeScalars.count - 1))
    let indent = String(repeating: " ", count: before.unicodeScalars.count)
    return "\(number) | \(before)\(marked)\(after)\n\(gutter) | \(indent)\(paint(mark, .green))\n"
  }

  private enum Colour: Int { case red = 31, green = 32, yellow = 33, cyan = 36 }

  private func paint(_ text: String, _ colour: Colour) -> String {
    style == .coloured ? "\u{1B}[1;\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// The text with everything that a terminal would obey instead of show replaced, one scalar for one scalar.
private func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var text = String.UnicodeScalarView()
  for scalar in scalars {
    switch scalar {
    case "\n": text.append(scalar)
    case "\t": text.append(" ")
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}",
      "\u{2066}"..."\u{2069}":
      text.append("\u{FFFD}")
    default: text.append(scalar)
    }
  }
  return String(text)
}

private func visible(_ text: String) -> String { visible(text.unicodeScalars) }
