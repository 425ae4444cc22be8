package import WikiDiagnostics

extension RecordNode {
  /// The place of these UTF-8 bytes of a scalar's text; what lies outside of the text is cut off.
  ///
  /// Exact in every notation. An escape is one place as a whole, and the space or line feed that stands for the end of a
  /// line is the empty place at its end. For a list or map it is the place of the node.
  /// - Complexity: O(log *n*), *n* the number of escapes and lines of the text.
  package func span(ofText range: Range<Int>) -> SourceSpan {
    guard case .scalar(let scalar) = content else { return span }
    let range = range.clamped(to: 0..<scalar.text.utf8.count)
    guard !pieces.isEmpty else {
      let column = span.start.column
      guard scalar.style == .plain else { return span }
      return SourceSpan(file: span.file, line: span.start.line, column: column + range.lowerBound, length: range.count)
    }
    let start = piece(at: range.lowerBound).start(ofByte: range.lowerBound)
    guard !range.isEmpty else { return SourceSpan(file: span.file, start: start, end: start) }
    let end = piece(at: range.upperBound - 1).end(ofByte: range.upperBound - 1)
    return SourceSpan(file: span.file, start: start, end: max(start, end))
  }

  /// The last piece that begins at `offset` of the text or before it.
  private func piece(at offset: Int) -> TextPiece {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text.lowerBound <= offset { low = middle } else { high = middle }
    }
    return pieces[low]
  }
}
