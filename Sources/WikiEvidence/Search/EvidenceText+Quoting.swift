extension EvidenceText {
  /// A stretch of words, with the bracket behind it that closes one in it.
  func closingBracket(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < bytes.count else { return range }
    for (opening, closing) in [("(", ")"), ("[", "]")] as [(Unicode.Scalar, Unicode.Scalar)] {
      let isOpen =
        bytes[range].count { $0 == UInt8(ascii: opening) } > bytes[range].count { $0 == UInt8(ascii: closing) }
      if isOpen, bytes[range.upperBound] == UInt8(ascii: closing) { return range.lowerBound..<(range.upperBound + 1) }
    }
    return range
  }

  /// A stretch as it is quoted on one line: blanks are spaces, and a hyphen that a line end follows joins its word.
  func quotable(_ range: Range<Int>) -> String {
    var quote: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      if let end = FoldedText.brokenWordEnd(bytes, offset, range) {
        if value != 0xAD { quote += bytes[offset..<(offset + length)] }
        offset = end
      } else if isBlank(value) {
        if quote.last != UInt8(ascii: " ") { quote.append(UInt8(ascii: " ")) }
        offset += length
      } else {
        quote += bytes[offset..<(offset + length)]
        offset += length
      }
    }
    return String(decoding: quote, as: UTF8.self)
  }
}
