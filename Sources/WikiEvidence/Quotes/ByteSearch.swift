/// Finds a string of bytes: by skipping ahead (Horspool 1980), and where a text defeats that, without ever going back
/// (Knuth, Morris, Pratt 1977), so that no text takes more than linear time.
struct ByteSearch {
  private let needle: [UInt8]

  /// How far to move on when the window ends with the byte.
  private let shifts: [Int]

  init(_ needle: [UInt8]) {
    self.needle = needle
    var shifts = Array(repeating: needle.count, count: 256)
    for (index, byte) in needle.dropLast().enumerated() { shifts[Int(byte)] = needle.count - 1 - index }
    self.shifts = shifts
  }

  /// Where the needle begins in the haystack, each place, in order; an empty needle is nowhere.
  /// - Complexity: O(*n* + *m*), and mostly O(*n* / *m*).
  func positions(in haystack: [UInt8]) -> [Int] {
    guard let last = needle.last, needle.count <= haystack.count else { return [] }
    let (needle, haystack, shifts) = (needle.span, haystack.span, shifts.span)
    var positions: [Int] = []
    var work = 4 * haystack.count
    var start = 0
    while start <= haystack.count - needle.count {
      let byte = haystack[start + needle.count - 1]
      if byte == last {
        var index = 0
        while index < needle.count, needle[index] == haystack[start + index] { index += 1 }
        if index == needle.count { positions.append(start) }
        work -= index
        if work < 0 { return positions + steadyPositions(in: haystack, from: start + 1) }
      }
      start += shifts[Int(byte)]
    }
    return positions
  }

  private func steadyPositions(in haystack: Span<UInt8>, from start: Int) -> [Int] {
    let borders = borders
    var positions: [Int] = []
    var matched = 0
    for index in start..<max(start, haystack.count) {
      while matched > 0, matched == needle.count || needle[matched] != haystack[index] {
        matched = borders[matched - 1]
      }
      if needle[matched] == haystack[index] { matched += 1 }
      if matched == needle.count { positions.append(index + 1 - matched) }
    }
    return positions
  }

  /// For every beginning of the needle: the longest shorter one that it also ends with.
  private var borders: [Int] {
    var borders = Array(repeating: 0, count: needle.count)
    var matched = 0
    for index in needle.indices.dropFirst() {
      while matched > 0, needle[matched] != needle[index] { matched = borders[matched - 1] }
      if needle[matched] == needle[index] { matched += 1 }
      borders[index] = matched
    }
    return borders
  }
}
