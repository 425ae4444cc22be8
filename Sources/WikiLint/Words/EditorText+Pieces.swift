import WikiDiagnostics
import WikiMarkdown
import WikiRecords

extension EditorText.Piece {
  /// The place of bytes of the text that this piece holds; `nil` where it is not known.
  func span(of range: Range<Int>) -> SourceSpan? {
    switch origin {
    case .run(let places):
      places.run.span(of: (range.lowerBound - places.start)..<(range.upperBound - places.start))
    case .node(let node): node.span(ofText: range)
    case .whole(let span): span
    }
  }

  /// The place of the piece where it has only one.
  var whole: SourceSpan? {
    switch origin {
    case .whole(let span): span
    case .node(let node): node.span
    case .run: nil
    }
  }
}
