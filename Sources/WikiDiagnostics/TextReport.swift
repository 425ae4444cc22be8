import WikiFiles

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
    var text = place(finding.span) + "\(severity) \(oneLine(finding.message)) [\(finding.code.name)]\n"
    if let span = finding.span { text += excerpt(span) }
    for note in finding.notes {
      text += place(note.span) + "\(paint("note:", .cyan)) \(oneLine(note.message))\n"
      if let span = note.span { text += excerpt(span) }
    }
    for hint in finding.hints {
      text += "  \(paint("hint:", .green)) \(visible(hint).split(separator: "\n").joined(separator: "\n        "))\n"
    }
    return text
  }

  private mutating func place(_ span: SourceSpan?) -> String {
    guard let span else { return "" }
    return "\(oneLine(span.file.description)):\(span.start.line):\(lines.scalarColumn(of: span.start, in: span.file)): "
  }

  /// The line the span begins in, cut around it where it is long, and a mark below.
  private mutating func excerpt(_ span: SourceSpan) -> String {
    guard let line = lines.line(span.start.line, of: span.file), !line.isEmpty else { return "" }
    let start = min(max(0, span.start.column - 1), line.count)
    let end = span.end.line == span.start.line ? max(start, min(span.end.column - 1, line.count)) : line.count
    let shown = window(of: line, around: start)
    let before = (shown.lowerBound > 0 ? "…" : "") + visible(line, shown.lowerBound..<start)
    let marked = visible(line, start..<max(start, min(end, shown.upperBound)))
    let rest = max(start, min(end, shown.upperBound))..<max(start, shown.upperBound)
    let after = visible(line, rest) + (shown.upperBound < line.count ? "…" : "")
    let number = String(span.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let mark = "^" + String(repeating: "~", count: max(0, marked.unicodeScalars.count - 1))
    let indent = String(repeating: " ", count: before.unicodeScalars.count)
    return "\(number) | \(before)\(marked)\(after)\n\(gutter) | \(indent)\(paint(mark, .green))\n"
  }

  private func paint(_ text: String, _ colour: Style.Colour) -> String { style.painted(text, colour) }
}

extension TextReport.Style {
  /// The colours of terminals that are used.
  package enum Colour: Int, Sendable { case red = 31, green = 32, yellow = 33, cyan = 36 }

  /// The text in bold and in colour, where colours help.
  package func painted(_ text: String, _ colour: Colour) -> String {
    self == .coloured ? "\u{1B}[1;\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// The part of a line that is shown, in bytes: all of a short one, some 110 characters around the place of a long one.
private func window(of line: ArraySlice<UInt8>, around place: Int) -> Range<Int> {
  let bytes = Array(line.dropFirst(max(0, place - 4 * 110)).prefix(8 * 110))
  let offset = max(0, place - 4 * 110)
  var starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
  guard offset > 0 || offset + bytes.count < line.count || starts.count > 110 else { return 0..<line.count }
  starts.removeFirst(max(0, starts.count { $0 < place - offset } - 40))
  let end = starts.count > 110 ? starts[110] : bytes.count
  return min(place, offset + (starts.first ?? 0))..<max(place, offset + end)
}

private func visible(_ line: ArraySlice<UInt8>, _ range: Range<Int>) -> String {
  visible(String(decoding: line.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self))
}

/// A text for the midst of a line on a terminal: nothing in it is obeyed, and it has no line feed, as names of files may.
package func oneLine(_ text: String) -> String {
  visible(text.unicodeScalars.lazy.map { $0 == "\n" ? "\u{FFFD}" : $0 })
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
