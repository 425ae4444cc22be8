/// The words of a folded text, and what they are compared by.
struct FoldedWords {
  /// One word: what stands between two spaces.
  struct Word {
    let range: Range<Int>
    /// A hash of its letters and digits, small and without punctuation; 0 where it has none.
    let key: UInt64
  }

  /// Calls `body` with every word of the folded bytes, and the number of separators before it.
  static func forEach(in bytes: [UInt8], _ body: (Word, Int) -> Void) {
    var start = 0
    var key = seed
    var stretch = 0
    let bytes = bytes.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x20 || byte == FoldedText.separator {
        if start < index { body(Word(range: start..<index, key: key == seed ? 0 : key), stretch) }
        if byte != 0x20 { stretch += 1 }
        (start, key) = (index + 1, seed)
      } else if let letter = letter(byte) {
        key = (key ^ UInt64(letter)) &* 0x100_0000_01B3
      }
    }
    if start < bytes.count { body(Word(range: start..<bytes.count, key: key == seed ? 0 : key), stretch) }
  }

  /// Where the hash of Fowler, Noll and Vo begins.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x61...0x7A, 0x30...0x39, 0x80...0xFE: byte
    default: nil
    }
  }
}
