package import WikiFiles

/// Where the lines of a text begin, for turning byte offsets into places.
package struct LineIndex: Sendable {
  private let file: RelativePath
  private let firstLine: Int
  private let starts: [Int]

  /// - Parameters:
  ///   - text: the whole file, or its end.
  ///   - line: the line of the file on which `text` begins, from 1.
  package init(_ text: [UInt8], of file: RelativePath, line: Int = 1) {
    self.file = file
    firstLine = line
    starts = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The place in the file of a stretch of the text.
  /// - Complexity: O(log *n*), *n* the number of lines.
  package func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: file, start: position(range.lowerBound), end: position(range.upperBound))
  }

  private func position(_ offset: Int) -> SourcePosition {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return SourcePosition(line: firstLine + low - 1, column: offset - starts[low - 1] + 1)
  }

  /// The byte of the text at which a column of one of its own lines lies, both from 1; its last line where it has
  /// no such line.
  package func offset(line: Int, column: Int) -> Int {
    guard starts.indices.contains(line - 1) else { return starts.last ?? 0 }
    return starts[line - 1] + max(0, column - 1)
  }
}
