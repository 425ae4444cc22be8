import WikiDiagnostics

/// Where the front matter of a file begins and ends.
struct FrontMatterFrame {
  /// The lines between the two `---`.
  var lines: Range<Int>

  /// The line behind the closing `---`; the end of the file where there is none.
  var bodyStart: Int

  var findings: [Diagnostic] = []

  /// Without an opening line, the whole file is body. Without a closing one, front matter goes on while it looks like it.
  init(of text: RecordText) {
    let first = text.lines.firstIndex { !$0.isBlank } ?? 0
    guard text.isMarker(first) else {
      lines = 0..<0
      bodyStart = 0
      let span = text.span(ofLine: first)
      let isField = text.lines.indices.contains(first) && text.key(at: text.content(ofLine: first)) != nil
      findings = [isField ? .missingFirstMarker(at: span) : .missingFrontMatter(at: span)]
      return
    }
    if first > 0 { findings = [.lineAboveFrontMatter(at: text.span(ofLine: 0))] }
    let start = first + 1
    if let closing = text.lines.indices[start...].first(where: text.isMarker) {
      lines = start..<closing
      bodyStart = min(closing + 1, text.lines.count)
    } else {
      let end = text.lines.indices[start...].first { !text.looksLikeFrontMatter($0) } ?? text.lines.count
      lines = start..<end
      bodyStart = end
      let opening = text.span(ofLine: first)
      let behind = end < text.lines.count && end > start ? text.span(ofLine: end) : nil
      findings.append(.unclosedFrontMatter(at: opening, textBegins: behind))
    }
  }
}

extension RecordText {
  /// Whether the line is `---`, with nothing but white space behind it.
  func isMarker(_ line: Int) -> Bool {
    let rest = trimmed(lines[line].start..<lines[line].end)
    return lines[line].indent == 0 && bytes[rest].elementsEqual("---".utf8)
  }

  /// Whether the line could stand in front matter at all; prose hardly ever does.
  fileprivate func looksLikeFrontMatter(_ line: Int) -> Bool {
    let start = content(ofLine: line)
    guard lines[line].indent == 0, let byte = byte(at: start) else { return line + 1 < lines.count }
    return byte == .hash || isIndicator(.hyphen, at: start) || key(at: start) != nil
  }
}
