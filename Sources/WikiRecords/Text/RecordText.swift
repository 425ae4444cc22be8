import WikiDiagnostics
import WikiFiles

/// A file as lines of bytes.
struct RecordText: Sendable {
  /// A line without its end; offsets count bytes of the file from 0.
  struct Line: Sendable {
    var start: Int
    var end: Int
    /// White space before the first other byte; all of a blank line.
    var indent: Int
    /// `false` where the file ends without a line feed.
    var hasLineFeed: Bool

    var isBlank: Bool { start + indent == end }
  }

  /// A byte of the file, and the number of its line from 0.
  struct Place: Hashable, Sendable {
    var line: Int
    var offset: Int
  }

  let path: RelativePath
  let bytes: [UInt8]

  /// Never empty: a file that is empty, or ends with a line feed, has an empty last line.
  let lines: [Line]

  /// A byte order mark belongs to no line, yet counts in the columns of the first.
  init(_ bytes: [UInt8], path: RelativePath) {
    self.bytes = bytes
    self.path = path
    var lines: [Line] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while let feed = bytes[start...].firstIndex(of: .lineFeed) {
      let end = feed > start && bytes[feed - 1] == .carriageReturn ? feed - 1 : feed
      lines.append(Self.line(start..<end, of: bytes, hasLineFeed: true))
      start = feed + 1
    }
    lines.append(Self.line(start..<bytes.count, of: bytes, hasLineFeed: false))
    self.lines = lines
  }

  private static func line(_ range: Range<Int>, of bytes: [UInt8], hasLineFeed: Bool) -> Line {
    let indent = bytes[range].prefix { $0.isBlank }.count
    return Line(start: range.lowerBound, end: range.upperBound, indent: indent, hasLineFeed: hasLineFeed)
  }

  /// The offset at which a line begins; behind the last line, the end of the file.
  func start(ofLine line: Int) -> Int { line < lines.count ? lines[line].start : bytes.count }

  /// The byte at `offset`; `nil` at the end of the line and behind it.
  func byte(_ offset: Int, inLine line: Int) -> UInt8? { offset < lines[line].end ? bytes[offset] : nil }

  func byte(at place: Place) -> UInt8? { byte(place.offset, inLine: place.line) }

  /// Whether a word can end before `offset`: white space is there, or the end of the line.
  func isBlankOrEnd(_ offset: Int, inLine line: Int) -> Bool { byte(offset, inLine: line)?.isBlank ?? true }

  /// The first byte of a line that is no white space.
  func content(ofLine line: Int) -> Place { Place(line: line, offset: lines[line].start + lines[line].indent) }

  /// Columns count from 0, in bytes, without a byte order mark: they are what indentation is compared by.
  func column(of place: Place) -> Int { place.offset - lines[place.line].start }

  /// What lies between `offset` and the end of the line, without the white space around it; empty at the end if none.
  func rest(from offset: Int, ofLine line: Int) -> Range<Int> {
    trimmed(min(offset, lines[line].end)..<lines[line].end)
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    while start < end, bytes[start].isBlank { start += 1 }
    return start..<end
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func position(_ place: Place) -> SourcePosition {
    let lineStart = place.line == 0 ? 0 : lines[place.line].start
    return SourcePosition(line: place.line + 1, column: place.offset - lineStart + 1)
  }

  /// The place of bytes of one line.
  func span(_ range: Range<Int>, line: Int) -> SourceSpan {
    let start = position(Place(line: line, offset: range.lowerBound))
    return SourceSpan(file: path, line: start.line, column: start.column, length: range.count)
  }

  /// The place of a line without the white space around it.
  func span(ofLine line: Int) -> SourceSpan {
    span(trimmed(lines[line].start..<lines[line].end), line: line)
  }

  func span(from start: Place, to end: Place) -> SourceSpan {
    SourceSpan(file: path, start: position(start), end: position(end))
  }
}
