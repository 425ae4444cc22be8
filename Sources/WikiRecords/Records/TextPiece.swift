import WikiDiagnostics

/// A stretch of a scalar's text, and the stretch of one line of the file that it was read from.
struct TextPiece: Hashable, Sendable {
  enum Kind: Sendable {
    /// Byte for byte as in the file.
    case verbatim
    /// One escape, or the end of a line: no part of it has a place of its own.
    case whole
  }

  var kind: Kind

  /// In UTF-8 bytes of the text; may be empty.
  var text: Range<Int>

  /// Where it stands in the file.
  var position: SourcePosition

  /// Bytes it takes there.
  var length: Int

  /// The place at which the byte at `offset` of the text begins; behind the piece, its end.
  func start(ofByte offset: Int) -> SourcePosition {
    guard offset < text.upperBound else { return place(length) }
    switch kind {
    case .verbatim: return place(offset - text.lowerBound)
    case .whole: return position
    }
  }

  /// The place at which the byte at `offset` of the text ends.
  func end(ofByte offset: Int) -> SourcePosition {
    switch kind {
    case .verbatim: place(min(offset + 1 - text.lowerBound, length))
    case .whole: place(length)
    }
  }

  private func place(_ offset: Int) -> SourcePosition {
    SourcePosition(line: position.line, column: position.column + offset)
  }
}
