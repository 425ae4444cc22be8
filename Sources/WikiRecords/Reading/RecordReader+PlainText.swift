import WikiDiagnostics

extension RecordReader {
  /// The text without quotes that begins at `start`, with all its lines.
  ///
  /// The trouble is why the text needs quotes, where that is known before; it is read to its end nevertheless.
  mutating func plain(at start: Place, in column: Int, trouble: (why: PlainTrouble, range: Range<Int>)?) -> RecordNode {
    var scan = PlainScan(trouble: trouble.map { PlainScan.Trouble(why: $0.why, range: $0.range, line: start.line) })
    var builder = ScalarBuilder(text)
    var part = scan.part(of: text, from: start)
    builder.append(part, ofLine: start.line)
    var last = Place(line: start.line, offset: part.upperBound)
    line = start.line + 1
    while let next = continuation(of: scan, in: column) {
      builder.appendFold(blankLines: next.line - last.line - 1, at: last)
      part = scan.part(of: text, from: next)
      builder.append(part, ofLine: next.line)
      last = Place(line: next.line, offset: part.upperBound)
      line = next.line + 1
    }
    if let trouble = scan.trouble {
      let fixed = fixedLine(builder.text, at: start, comment: scan.comment, line: last.line)
      report(.unquotedText(trouble.why, at: text.span(trouble.range, line: trouble.line), fixed: fixed))
    }
    return builder.node(.plain, from: start, to: last)
  }

  /// The next line, if plain text goes on there.
  ///
  /// A line that looks like a key or an item does not go on, though YAML would have it so: it is a slip of indentation.
  private func continuation(of scan: PlainScan, in column: Int) -> Place? {
    guard scan.comment == nil, let next = text.lines[line..<max(line, end)].firstIndex(where: { !$0.isBlank }) else {
      return nil
    }
    let place = text.content(ofLine: next)
    guard text.lines[next].indent > column else { return nil }
    if scan.isQuotationOpen { return place }
    let isOther = text.byte(at: place) == .hash || text.isBareIndicator(at: place) || text.key(at: place) != nil
    return isOther ? nil : place
  }

  /// The line at `start` as it should be, on one line.
  func fixedLine(_ meaning: String, at start: Place, comment: Int?, line: Int) -> String {
    let prefix = text.string(text.content(ofLine: start.line).offset..<start.offset)
    let suffix = comment.map { " " + text.string(text.rest(from: $0, ofLine: line)) } ?? ""
    return prefix + quotedScalar(meaning) + suffix
  }
}

/// What is known of plain text while its lines are read.
private struct PlainScan {
  struct Trouble {
    var why: PlainTrouble
    var range: Range<Int>
    /// From 0.
    var line: Int
  }

  /// The first that was met.
  private(set) var trouble: Trouble?

  /// Where a comment ends the text.
  private(set) var comment: Int?

  /// Whether an odd number of `"` was met so far.
  private(set) var isQuotationOpen = false

  init(trouble: Trouble?) {
    self.trouble = trouble
  }

  /// The part of the text that stands on the line of `start`.
  mutating func part(of text: RecordText, from start: RecordText.Place) -> Range<Int> {
    let end = text.lines[start.line].end
    for offset in start.offset..<end {
      switch text.bytes[offset] {
      case .doubleQuote: isQuotationOpen.toggle()
      case .colon where text.isBlankOrEnd(offset + 1, inLine: start.line): note(.colon, offset, line: start.line)
      case .hash
      where offset > text.lines[start.line].start && text.bytes[offset - 1].isBlank || offset == start.offset:
        guard isQuotationOpen else {
          comment = offset
          return text.trimmed(start.offset..<offset)
        }
        note(.cutQuotation, offset, line: start.line)
      default: break
      }
    }
    return text.trimmed(start.offset..<end)
  }

  private mutating func note(_ why: PlainTrouble, _ offset: Int, line: Int) {
    if trouble == nil { trouble = Trouble(why: why, range: offset..<offset + 1, line: line) }
  }
}

/// The text in single quotes, or in double quotes where it holds a line feed.
func quotedScalar(_ text: String) -> String {
  var quoted: [UInt8] = []
  let isFolded = text.utf8.contains(.lineFeed)
  let quote: UInt8 = isFolded ? .doubleQuote : .singleQuote
  for byte in text.utf8 {
    switch byte {
    case .lineFeed: quoted += "\\n".utf8
    case .singleQuote where !isFolded: quoted += "''".utf8
    case .doubleQuote where isFolded, .backslash where isFolded: quoted += [.backslash, byte]
    default: quoted.append(byte)
    }
  }
  return String(decoding: [quote] + quoted + [quote], as: UTF8.self)
}
