/// One way to understand a quote: pieces of folded words that follow each other within a paragraph.
///
/// `…` and `[…]` may stand in the source or stand for any text; `[sic]` may stand in the source or be the editor's.
/// - Invariant: there is a piece, and each begins and ends with something else than a space.
struct QuoteReading: Hashable {
  let pieces: [[UInt8]]

  /// The readings of a quote, the literal ones first; empty where there is nothing to search for.
  static func readings(of quote: String) -> [QuoteReading] {
    let literal = FoldedText(quote).bytes
    guard hasWords(literal) else { return [] }
    let plain = withoutSic(literal)
    var readings: [QuoteReading] = []
    for pieces in [[literal], [plain], split(literal), split(plain)] {
      let reading = QuoteReading(pieces: pieces.filter { !$0.isEmpty })
      if !reading.pieces.isEmpty, !readings.contains(reading) { readings.append(reading) }
    }
    return readings
  }

  /// Whether anything is left of a quote without ellipses, brackets, `[sic]` and spaces.
  private static func hasWords(_ folded: [UInt8]) -> Bool {
    withoutSic(folded).contains { !" .[]()".utf8.contains($0) }
  }

  /// The words without `[sic]`, and without the space before it where one follows or the words end.
  private static func withoutSic(_ folded: [UInt8]) -> [UInt8] {
    let mark = Array("[sic]".utf8)
    var result: [UInt8] = []
    var index = 0
    while index < folded.count {
      guard folded[index...].starts(with: mark) else {
        result.append(folded[index])
        index += 1
        continue
      }
      index += mark.count
      let follows = index < folded.count ? folded[index] : UInt8(ascii: " ")
      if result.last == UInt8(ascii: " "), !isWordByte(follows) { result.removeLast() }
    }
    return trimmed(result[...])
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// The pieces between ellipses, which are three dots or more, in square brackets or not.
  static func split(_ folded: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = 0
    var index = 0
    while index < folded.count {
      let dots = folded[index...].prefix { $0 == UInt8(ascii: ".") }.count
      guard dots >= 3 else {
        index += max(1, dots)
        continue
      }
      var (before, after) = (index, index + dots)
      if before > start, folded[before - 1] == UInt8(ascii: "["), after < folded.count,
        folded[after] == UInt8(ascii: "]")
      {
        (before, after) = (before - 1, after + 1)
      }
      pieces.append(trimmed(folded[start..<before]))
      (start, index) = (after, after)
    }
    return pieces + [trimmed(folded[start...])]
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let space = UInt8(ascii: " ")
    guard let first = bytes.firstIndex(where: { $0 != space }), let last = bytes.lastIndex(where: { $0 != space })
    else { return [] }
    return Array(bytes[first...last])
  }
}
