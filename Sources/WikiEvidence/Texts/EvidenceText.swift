package import WikiDiagnostics
package import WikiFiles

/// A source text as it came.
///
/// Offsets are UTF-8 bytes of the file as stored; a byte order mark lies before the first byte of line 1.
/// - Invariant: the bytes are valid UTF-8 without NUL.
package struct EvidenceText: Hashable, Sendable {
  package let path: RelativePath
  package let bytes: [UInt8]

  /// Where each line begins.
  private let lineStarts: [Int]

  /// Takes a text that can be read; otherwise says at which byte it cannot, and what it may be.
  package static func read(_ bytes: [UInt8], path: RelativePath) -> Checked<EvidenceText?> {
    if let fault = Encoding.fault(in: bytes) { return Checked(nil, [.unreadableText(fault, in: bytes, path)]) }
    return Checked(EvidenceText(bytes, path))
  }

  private init(_ bytes: [UInt8], _ path: RelativePath) {
    self.path = path
    self.bytes = bytes
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var starts = first < bytes.count ? [first] : []
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") && index + 1 < bytes.count {
      starts.append(index + 1)
    }
    lineStarts = starts
  }

  package var lineCount: Int { lineStarts.count }

  /// The bytes of a line without its end (`\n` or `\r\n`).
  /// - Precondition: `number` is from 1 to `lineCount`.
  package func line(_ number: Int) -> Range<Int> {
    let whole = wholeLine(number)
    var end = whole.upperBound
    if end > whole.lowerBound, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > whole.lowerBound, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return whole.lowerBound..<end
  }

  /// The bytes of a line with its end.
  func wholeLine(_ number: Int) -> Range<Int> {
    lineStarts[number - 1]..<(number < lineStarts.count ? lineStarts[number] : bytes.count)
  }

  /// The number of the line in which a byte lies, from 1.
  /// - Complexity: O(log *n*), *n* the number of lines.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  package func span(of range: Range<Int>) -> SourceSpan {
    SourceSpan(file: path, start: position(range.lowerBound), end: position(range.upperBound))
  }

  private func position(_ offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let start = lineStarts.isEmpty ? 0 : lineStarts[line - 1]
    return SourcePosition(line: line, column: offset - start + 1)
  }

  package func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
