package import WikiDiagnostics
package import WikiFiles

/// A source text as it came: never edited, read once.
///
/// Offsets are UTF-8 bytes of the file as stored; a byte order mark, if any, stands before the first byte of line 1.
/// - Invariant: `bytes` is UTF-8 without NUL.
package struct EvidenceText: Hashable, Sendable {
  /// Where it stands in the wiki: `seeds/000_x.txt`.
  package let path: RelativePath

  package let bytes: [UInt8]

  /// The digest of all bytes.
  package let digest: SHA256Digest

  /// Where each line begins, in order.
  private let starts: [Int]

  init(valid bytes: [UInt8], path: RelativePath) {
    self.path = path
    self.bytes = bytes
    digest = SHA256Digest(of: bytes)
    var starts: [Int] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      starts.append(start)
      start = (bytes[start...].firstIndex(of: 0x0A) ?? bytes.count) + 1
    }
    self.starts = starts
  }

  /// A line end at the end of the file begins no further line; an empty file has none.
  package var lineCount: Int { starts.count }

  /// The bytes of a line without its end, `\n` or `\r\n`; lines count from 1.
  ///
  /// Empty, at the end of the file, where there is no such line.
  package func line(_ number: Int) -> Range<Int> {
    let whole = wholeLine(number)
    var end = whole.upperBound
    if end > whole.lowerBound, bytes[end - 1] == 0x0A {
      end -= 1
      if end > whole.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
    }
    return whole.lowerBound..<end
  }

  /// The bytes of a line with its end; as `line(_:)` where there is no such line.
  func wholeLine(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return bytes.count..<bytes.count }
    return starts[number - 1]..<(number < starts.count ? starts[number] : bytes.count)
  }

  /// The number of the line that the byte at `offset` is in, its end included; at least 1.
  /// - Complexity: O(log *n*), *n* the number of lines.
  package func lineNumber(at offset: Int) -> Int { max(1, starts.partition { $0 > offset }) }

  /// The place of a stretch, for a finding; columns count the bytes of the line as stored, a byte order mark too.
  package func span(of range: Range<Int>) -> SourceSpan {
    SourceSpan(file: path, start: position(range.lowerBound), end: position(range.upperBound))
  }

  private func position(_ offset: Int) -> SourcePosition {
    let line = lineNumber(at: offset)
    let start = line == 1 || starts.isEmpty ? 0 : starts[line - 1]
    return SourcePosition(line: line, column: offset - start + 1)
  }

  /// The text of a stretch, as far as it lies in the file.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
