/// Which consonants words have, so that most words need not be folded to see that they sound like none of these.
///
/// The transliteration fold keeps the set of a word's consonants, `y` left out, but for the words that it joins as they
/// are. A filter says yes to every word that it was given, and to some others.
struct ConsonantFilter: Sendable {
  private static let bits = 12
  private var isHeld = [Bool](repeating: false, count: 1 << Self.bits)

  /// In bytes, what the filter holds.
  var byteCount: Int { isHeld.count }

  mutating func insert(_ letters: some Sequence<UInt8>) {
    var set: UInt32 = 0
    for letter in letters { set |= Self.bit(of: letter) }
    isHeld[Self.place(of: set)] = true
  }

  /// Whether the word may be one that was inserted, or sound like it.
  @inline(__always)
  func mayHold(_ word: borrowing FoldBuffer) -> Bool {
    var set: UInt32 = 0
    for place in 0..<word.count { set |= Self.bit(of: word[place]) }
    return isHeld[Self.place(of: set)]
  }

  @inline(__always)
  private static func bit(of letter: UInt8) -> UInt32 { (1 << UInt32(letter & 31)) & ~vowels }

  /// Multiplicative hashing (Knuth): the high bits of a product are well mixed.
  @inline(__always)
  private static func place(of set: UInt32) -> Int { Int((set &* 0x9E37_79B1) >> UInt32(32 - bits)) }

  /// The bits of a, e, i, o, u and y, where a letter's bit is its low five.
  private static let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
}
