package import WikiFiles

/// A place in an authored file.
package struct SourcePosition: Hashable, Sendable, Comparable {
  /// Counts from 1.
  package var line: Int

  /// Counts from 1, in UTF-8 bytes: the unit of libcmark-gfm and of compilers.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}

/// A stretch of an authored file, from `start` up to and not including `end`.
package struct SourceSpan: Hashable, Sendable {
  package var file: RelativePath
  package var start: SourcePosition
  package var end: SourcePosition

  package init(file: RelativePath, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// A stretch of `length` bytes within one line.
  package init(file: RelativePath, line: Int, column: Int, length: Int) {
    self.init(
      file: file,
      start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: line, column: column + length)
    )
  }

  /// A file as a whole, shown as its first place.
  package init(file: RelativePath) {
    self.init(file: file, line: 1, column: 1, length: 0)
  }
}

extension SourceSpan: Comparable, CustomStringConvertible {
  /// By file, then by start, then by end.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.start, lhs.end) < (rhs.file, rhs.start, rhs.end)
  }

  /// The start as compilers write it: `file:line:column`, the column in bytes.
  package var description: String { "\(file):\(start.line):\(start.column)" }
}
