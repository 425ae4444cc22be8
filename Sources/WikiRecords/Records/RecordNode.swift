package import WikiDiagnostics

/// One node of front matter, with its place.
package struct RecordNode: Hashable, Sendable {
  /// What a node is made of.
  package enum Content: Hashable, Sendable {
    case scalar(RecordScalar)
    /// In the order of the file.
    case list([RecordNode])
    /// In the order of the file; no two entries have one name.
    case map([RecordEntry])
  }

  package var content: Content

  /// The node as written, with quotes, brackets and the header of a block, from its first to its last byte that is no
  /// white space. Where nothing was written, the empty place behind the colon or hyphen.
  package var span: SourceSpan

  /// Where the parts of a scalar's text were read, in order; empty where the text stands in the file as it is.
  let pieces: [TextPiece]

  package init(_ content: Content, at span: SourceSpan) {
    self.init(content, at: span, pieces: [])
  }

  init(_ content: Content, at span: SourceSpan, pieces: [TextPiece]) {
    self.content = content
    self.span = span
    self.pieces = pieces
  }
}
