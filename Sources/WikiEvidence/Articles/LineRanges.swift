/// Lines of a text, counted from 1: `1-122`, `7`, or several of them.
///
/// - Invariant: the ranges are in order, and neither overlap nor touch.
package struct LineRanges: Hashable, Sendable {
  package let ranges: [ClosedRange<Int>]

  /// Returns `nil` where a text is no range, or where the ranges overlap or are out of order.
  package init?(_ texts: [String]) {
    var ranges: [ClosedRange<Int>] = []
    for text in texts {
      guard let range = Self.range(text) else { return nil }
      guard let last = ranges.last else {
        ranges.append(range)
        continue
      }
      guard last.upperBound < range.lowerBound else { return nil }
      if last.upperBound + 1 == range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound...range.upperBound
      } else {
        ranges.append(range)
      }
    }
    guard !ranges.isEmpty else { return nil }
    self.ranges = ranges
  }

  /// The lines 1 to `count`; `nil` where there are none.
  init?(whole count: Int) {
    guard count > 0 else { return nil }
    ranges = [1...count]
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(number)
    switch ends.count {
    case 1: return ends[0].map { $0...$0 }
    case 2:
      guard let first = ends[0], let last = ends[1], first <= last else { return nil }
      return first...last
    default: return nil
    }
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text).flatMap { $0 > 0 ? $0 : nil }
  }

  package func contains(_ line: Int) -> Bool { ranges.contains { $0.contains(line) } }
}
