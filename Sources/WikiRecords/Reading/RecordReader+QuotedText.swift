import WikiDiagnostics

extension RecordReader {
  /// The text in quotes that begins at `start`, with all its lines.
  mutating func quoted(at start: Place, in column: Int, style: RecordScalar.Style) -> RecordNode {
    let quote = text.bytes[start.offset]
    var builder = ScalarBuilder(text)
    var place = Place(line: start.line, offset: start.offset + 1)
    while true {
      let stop = quotedPart(from: place, quote: quote, into: &builder)
      line = place.line + 1
      if case .closingQuote(let offset) = stop {
        return close(at: Place(line: place.line, offset: offset), start, builder, in: column, style: style)
      }
      guard let next = quotedContinuation(in: column) else {
        let range = text.rest(from: start.offset, ofLine: start.line)
        let fixed = place.line == start.line ? fixedLine(text.string(range), at: start, comment: nil, line: line) : nil
        let span = text.span(start.offset..<start.offset + 1, line: start.line)
        report(.unclosedQuote(quote, at: span, fixed: fixed))
        return builder.node(style, from: start, to: Place(line: place.line, offset: text.lines[place.line].end))
      }
      let lineEnd = Place(line: place.line, offset: text.lines[place.line].end)
      let blankLines = next.line - place.line - 1
      switch stop {
      case .escapedLineEnd: builder.appendLineFeeds(blankLines, at: lineEnd)
      case .lineEnd, .closingQuote: builder.appendFold(blankLines: blankLines, at: lineEnd)
      }
      place = next
    }
  }

  /// What a key stands for.
  mutating func keyText(_ key: RecordText.Key, line: Int) -> String {
    guard key.style != .plain else { return text.string(key.range) }
    var builder = ScalarBuilder(text)
    let start = Place(line: line, offset: key.range.lowerBound + 1)
    _ = quotedPart(from: start, quote: text.bytes[key.range.lowerBound], into: &builder)
    return builder.text
  }

  /// The node that ends with the quote at `end`; text behind that is a text that wants other quotes.
  private mutating func close(
    at end: Place,
    _ start: Place,
    _ builder: ScalarBuilder,
    in column: Int,
    style: RecordScalar.Style
  ) -> RecordNode {
    let behind = end.offset + 1
    let rest = text.rest(from: behind, ofLine: end.line)
    let isComment = !rest.isEmpty && text.bytes[rest.lowerBound] == .hash && rest.lowerBound > behind
    guard rest.isEmpty || isComment else {
      let why = PlainTrouble.textBehindQuote(text.bytes[start.offset])
      guard end.line == start.line else {
        report(.unquotedText(why, at: text.span(rest, line: end.line), fixed: nil))
        return builder.node(style, from: start, to: Place(line: end.line, offset: behind))
      }
      return plain(at: start, in: column, trouble: (why, rest))
    }
    return builder.node(style, from: start, to: Place(line: end.line, offset: behind))
  }

  private func quotedContinuation(in column: Int) -> Place? {
    let next = text.lines[line..<max(line, end)].firstIndex { !$0.isBlank }
    return next.flatMap { text.lines[$0].indent > column ? text.content(ofLine: $0) : nil }
  }

  /// What ended a part of quoted text.
  private enum QuotedStop {
    case closingQuote(Int)
    case lineEnd
    /// A line that ends with a backslash, which takes its end away.
    case escapedLineEnd
  }

  /// Reads up to the closing quote or the end of the line; white space before the end of a line is no text.
  private mutating func quotedPart(from place: Place, quote: UInt8, into builder: inout ScalarBuilder) -> QuotedStop {
    let (line, lineEnd) = (place.line, text.lines[place.line].end)
    var (start, offset) = (place.offset, place.offset)
    while offset < lineEnd {
      let length = escapeLength(at: offset, line: line, quote: quote)
      if length == 0, text.bytes[offset] == quote {
        builder.append(start..<offset, ofLine: line)
        return .closingQuote(offset)
      }
      if length > 0 {
        builder.append(start..<offset, ofLine: line)
        guard offset + 1 < lineEnd else { return .escapedLineEnd }
        let escape = offset..<offset + length
        builder.append(meaning(ofEscape: escape, line: line), for: escape, ofLine: line)
        start = escape.upperBound
      }
      offset += max(length, 1)
    }
    while offset > start, text.bytes[offset - 1].isBlank { offset -= 1 }
    builder.append(start..<offset, ofLine: line)
    return .lineEnd
  }

  /// The bytes of the escape at `offset`, `''` being one; 0 where the byte there is itself or ends the text.
  private func escapeLength(at offset: Int, line: Int, quote: UInt8) -> Int {
    if quote == .singleQuote {
      return text.bytes[offset] == quote && text.byte(offset + 1, inLine: line) == quote ? 2 : 0
    }
    guard text.bytes[offset] == .backslash else { return 0 }
    return offset + 1 == text.lines[line].end ? 1 : text.escapeLength(at: offset, inLine: line)
  }

  /// The UTF-8 that an escape stands for; one that stands for nothing is reported, and stands for itself.
  private mutating func meaning(ofEscape range: Range<Int>, line: Int) -> [UInt8] {
    if text.bytes[range.lowerBound] == .singleQuote { return [.singleQuote] }
    guard let scalar = text.scalar(ofEscape: range) else {
      report(.badEscape(text.string(range), at: text.span(range, line: line)))
      return Array(text.bytes[range])
    }
    if scalar.isForbidden { report(.controlCharacter(scalar, at: text.span(range, line: line))) }
    return Array(String(scalar).utf8)
  }
}
