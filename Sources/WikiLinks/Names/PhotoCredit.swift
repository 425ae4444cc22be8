import WikiNames

/// The credit at the end of a caption: "(AFP)", "(US Central Command/Handout via REUTERS)".
enum PhotoCredit {
  /// Words that make the last parenthesis of a caption a credit.
  private static let marks: Set<String> = [
    "afp", "ap", "reuters", "getty", "epa", "upi", "file", "handout", "photo", "image", "courtesy", "via", "credit",
  ]

  /// Where the credit begins; the end of `range` where there is none.
  static func start(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard let close = bytes[range].lastIndex(where: { $0 != UInt8(ascii: " ") }), bytes[close] == UInt8(ascii: ")"),
      let open = opening(of: close, in: bytes, range)
    else { return range.upperBound }
    let words = NameTokens.tokens(of: bytes, in: open..<close).map(\.folded)
    return words.contains(where: marks.contains) ? open : range.upperBound
  }

  /// The parenthesis that the one at `close` ends; the last one where they do not balance.
  private static func opening(of close: Int, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var depth = 0
    for index in (range.lowerBound...close).reversed() {
      if bytes[index] == UInt8(ascii: ")") { depth += 1 }
      if bytes[index] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 { return index }
    }
    return bytes[range].lastIndex(of: UInt8(ascii: "("))
  }
}
