import WikiDiagnostics

extension RecordReader {
  /// The `|` or `>` block whose header begins at `start`.
  mutating func block(at start: Place, in column: Int, style: RecordScalar.Style) -> RecordNode {
    guard let header = BlockHeader(at: start, in: text) else {
      let why = PlainTrouble.leading(text.bytes[start.offset])
      return plain(at: start, in: column, trouble: (why, start.offset..<start.offset + 1))
    }
    line = start.line + 1
    let indent = header.indent.map { column + $0 } ?? detectIndent(in: column)
    var builder = ScalarBuilder(text)
    var last: BlockLine?
    var blankLines = 0
    reading: while true {
      switch blockPart(indent: indent) {
      case .end: break reading
      case .blank: blankLines += text.lines[line].hasLineFeed ? 1 : 0
      case .text(let content):
        let next = BlockLine(line: line, content: content)
        join(last, next, blankLines, style: style, into: &builder)
        builder.append(content, ofLine: line)
        last = next
        blankLines = 0
      }
      line += 1
    }
    let textEnd = last?.end ?? Place(line: start.line, offset: header.end)
    chomp(header.chomping, last, blankLines, at: textEnd, into: &builder)
    return builder.node(style, from: start, to: textEnd)
  }

  /// A line of a block that is not blank, or has more white space than the block's indentation.
  private struct BlockLine {
    var line: Int
    var content: Range<Int>

    var end: Place { Place(line: line, offset: content.upperBound) }
  }

  /// The current line as part of a block.
  private enum BlockPart {
    case blank
    /// The text without indentation, never empty.
    case text(Range<Int>)
    /// The line stands behind the block.
    case end
  }

  private func blockPart(indent: Int) -> BlockPart {
    guard line < end else { return .end }
    let bounds = text.lines[line]
    if bounds.isBlank, bounds.indent <= indent { return .blank }
    return bounds.indent < indent ? .end : .text(bounds.start + indent..<bounds.end)
  }

  /// The indentation of the first line with text; blank lines above it may not be longer.
  private mutating func detectIndent(in column: Int) -> Int {
    let lines = text.lines[line..<max(line, end)]
    let first = lines.firstIndex { !$0.isBlank }
    let longest = text.lines[line..<(first ?? max(line, end))].indices.max {
      text.lines[$0].indent < text.lines[$1].indent
    }
    guard let first, text.lines[first].indent > column else {
      return max(column + 1, longest.map { text.lines[$0].indent } ?? 0)
    }
    if let longest, text.lines[longest].indent > text.lines[first].indent {
      report(.longBlankLine(at: text.span(text.lines[longest].start..<text.lines[longest].end, line: longest)))
    }
    return text.lines[first].indent
  }

  /// Adds what stands for the end of `last` and the blank lines up to `next`. Lines that begin with white space are
  /// not folded.
  private func join(
    _ last: BlockLine?,
    _ next: BlockLine,
    _ blankLines: Int,
    style: RecordScalar.Style,
    into builder: inout ScalarBuilder
  ) {
    guard let last else {
      return builder.appendLineFeeds(
        blankLines,
        at: Place(line: next.line - blankLines, offset: text.lines[next.line - blankLines].start)
      )
    }
    let isFolded =
      style == .folded && !text.bytes[last.content.lowerBound].isBlank
      && !text.bytes[next.content.lowerBound].isBlank
    if isFolded {
      builder.appendFold(blankLines: blankLines, at: last.end)
    } else {
      builder.appendLineFeeds(1 + blankLines, at: last.end)
    }
  }

  private func chomp(
    _ chomping: BlockHeader.Chomping,
    _ last: BlockLine?,
    _ blankLines: Int,
    at end: Place,
    into builder: inout ScalarBuilder
  ) {
    let own = last.map { text.lines[$0.line].hasLineFeed ? 1 : 0 } ?? 0
    switch chomping {
    case .strip: break
    case .clip: builder.appendLineFeeds(own, at: end)
    case .keep: builder.appendLineFeeds(own + blankLines, at: end)
    }
  }
}
