import WikiDiagnostics

extension RecordReader {
  /// The list in brackets that begins at `start`.
  mutating func bracketList(at start: Place, in column: Int) -> RecordNode {
    let scan = BracketScan(at: start, in: text)
    if let end = scan.end, let behind = textBehind(end, line: start.line) {
      return plain(at: start, in: column, trouble: (.textBehindBracket, behind))
    }
    line = start.line + 1
    if let trouble = scan.trouble {
      let hint = scan.end == nil ? nil : hyphenated(scan.items, at: start)
      report(.bracketList(trouble.why, at: text.span(trouble.range, line: start.line), hyphenated: hint))
    }
    if scan.end == nil { skipBracketed(in: column, closing: .closeBracket) }
    let end = Place(line: start.line, offset: scan.end ?? text.lines[start.line].end)
    return RecordNode(.list(scan.items.map { item($0, line: start.line) }), at: text.span(from: start, to: end))
  }

  /// A map in braces, which is refused; its value is the text as written.
  mutating func braceMap(at start: Place, in column: Int) -> RecordNode {
    let rest = text.rest(from: start.offset, ofLine: start.line)
    let closing = text.bytes[rest].lastIndex(of: .closeBrace)
    if let closing, let behind = textBehind(closing + 1, line: start.line) {
      return plain(at: start, in: column, trouble: (.textBehindBracket, behind))
    }
    report(.braceMap(at: text.span(start.offset..<start.offset + 1, line: start.line)))
    line = start.line + 1
    if closing == nil { skipBracketed(in: column, closing: .closeBrace) }
    let content = RecordNode.Content.scalar(RecordScalar(text.string(rest)))
    return RecordNode(content, at: text.span(rest, line: start.line))
  }

  /// What stands behind a closing bracket, if it is no comment.
  private func textBehind(_ offset: Int, line: Int) -> Range<Int>? {
    let rest = text.rest(from: offset, ofLine: line)
    guard let first = text.bytes[rest].first else { return nil }
    return first == .hash && rest.lowerBound > offset ? nil : rest
  }

  /// Passes over the lines of something in brackets that goes on below.
  private mutating func skipBracketed(in column: Int, closing: UInt8) {
    skipDeeper(than: column)
    if line < end, text.byte(at: text.content(ofLine: line)) == closing { line += 1 }
  }

  private func item(_ range: Range<Int>, line: Int) -> RecordNode {
    RecordNode(.scalar(RecordScalar(itemText(range))), at: text.span(range, line: line))
  }

  /// The item without its quotes, which it should not have.
  private func itemText(_ range: Range<Int>) -> String {
    guard range.count > 1, let quote = text.bytes[range].first, quote == text.bytes[range].last,
      quote == .singleQuote || quote == .doubleQuote
    else { return text.string(range) }
    return text.string(range.lowerBound + 1..<range.upperBound - 1)
  }

  /// The same list with one item to a line.
  private func hyphenated(_ items: [Range<Int>], at start: Place) -> String {
    let prefix = text.string(text.trimmed(text.content(ofLine: start.line).offset..<start.offset))
    let head = prefix.hasSuffix(":") ? [prefix] : []
    let indent = head.isEmpty ? "" : "  "
    return (head + items.map { "\(indent)- \(quotedScalar(itemText($0)))" }).joined(separator: "\n")
  }
}
