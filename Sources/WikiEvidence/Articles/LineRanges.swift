/// Lines of a text, as a record names them: `1-122`, `7`, or several of these.
/// - Invariant: the ranges are sorted, begin at 1 or later, and neither overlap nor touch.
package struct LineRanges: Hashable, Sendable {
  package private(set) var ranges: [ClosedRange<Int>]

  /// Reads what an editor wrote, in any order.
  ///
  /// `nil` where one is not `a-b` or `a` with 1 ≤ a ≤ b < 10⁹, where two overlap, or where there is none.
  package init?(_ texts: [String]) {
    var read: [ClosedRange<Int>] = []
    for text in texts {
      guard let range = Self.range(text) else { return nil }
      read.append(range)
    }
    read.sort { $0.lowerBound < $1.lowerBound }
    guard !read.isEmpty, zip(read, read.dropFirst()).allSatisfy({ $0.upperBound < $1.lowerBound }) else { return nil }
    self.init(sorted: read)
  }

  /// - Precondition: sorted, without overlap.
  init(sorted: [ClosedRange<Int>]) {
    ranges = []
    for range in sorted {
      if let last = ranges.last, last.upperBound + 1 == range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound...range.upperBound
      } else {
        ranges.append(range)
      }
    }
  }

  /// - Complexity: O(log *n*), *n* the number of ranges.
  package func contains(_ line: Int) -> Bool {
    let following = ranges.partition { $0.lowerBound > line }
    return following > 0 && ranges[following - 1].contains(line)
  }

  /// Those lines that a text of `count` lines has.
  func clamped(to count: Int) -> LineRanges {
    LineRanges(sorted: ranges.filter { $0.lowerBound <= count }.map { $0.lowerBound...min($0.upperBound, count) })
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(number)
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else { return nil }
    return first...last
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard digits.count <= 9, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(Substring(digits)).flatMap { $0 >= 1 ? $0 : nil }
  }
}
