import WikiDiagnostics

/// Puts the text of a scalar together, and remembers where each part of it was read.
struct ScalarBuilder {
  private let source: RecordText
  private var bytes: [UInt8] = []
  private var pieces: [TextPiece] = []

  init(_ source: RecordText) {
    self.source = source
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds bytes of one line as they stand there.
  mutating func append(_ range: Range<Int>, ofLine line: Int) {
    guard !range.isEmpty || pieces.isEmpty else { return }
    add(.verbatim, source.bytes[range], at: RecordText.Place(line: line, offset: range.lowerBound), length: range.count)
  }

  /// Adds what an escape stands for.
  mutating func append(_ meaning: some Collection<UInt8>, for escape: Range<Int>, ofLine line: Int) {
    add(.whole, meaning, at: RecordText.Place(line: line, offset: escape.lowerBound), length: escape.count)
  }

  /// Adds line feeds that stand for ends of lines, the first of them that of `place`.
  mutating func appendLineFeeds(_ count: Int, at place: RecordText.Place) {
    guard count > 0 else { return }
    add(.whole, repeatElement(.lineFeed, count: count), at: place, length: 0)
  }

  /// Adds what folding makes of the end of a line with `blankLines` below it.
  mutating func appendFold(blankLines: Int, at place: RecordText.Place) {
    guard blankLines == 0 else { return appendLineFeeds(blankLines, at: place) }
    add(.whole, CollectionOfOne(.space), at: place, length: 0)
  }

  func node(_ style: RecordScalar.Style, from start: RecordText.Place, to end: RecordText.Place) -> RecordNode {
    let isAsWritten = style == .plain && pieces.count <= 1
    let content = RecordNode.Content.scalar(RecordScalar(text, style: style))
    return RecordNode(content, at: source.span(from: start, to: end), pieces: isAsWritten ? [] : pieces)
  }

  private mutating func add(
    _ kind: TextPiece.Kind,
    _ meaning: some Collection<UInt8>,
    at place: RecordText.Place,
    length: Int
  ) {
    let start = bytes.count
    bytes += meaning
    pieces.append(
      TextPiece(kind: kind, text: start..<bytes.count, position: source.position(place), length: length)
    )
  }
}
