import WikiDiagnostics
import WikiFiles

/// The lines of a record's body, for places in the file that it is part of.
struct BodyLines {
  private let file: RelativePath
  private let firstLine: Int
  private let starts: [Int]

  init(_ body: [UInt8], file: RelativePath, line: Int) {
    self.file = file
    firstLine = line
    starts = [0] + body.indices.filter { body[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  func span(_ range: Range<Int>) -> SourceSpan {
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

  /// The byte at which a column of a line lies, both from 1.
  func offset(line: Int, column: Int) -> Int {
    guard starts.indices.contains(line - 1) else { return starts.last ?? 0 }
    return starts[line - 1] + max(0, column - 1)
  }
}
