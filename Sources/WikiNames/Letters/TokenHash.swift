/// The hash of a token's fold, taken in by eight bytes at a time.
///
/// Multiplication by the fraction of the golden ratio (Knuth, *The Art of Computer Programming* 3, §6.4) mixes the high
/// bits well, which are then brought down.
struct TokenHash {
  private(set) var value: UInt64 = 0

  /// - Parameter letters: the next eight of the token, or as many as it still has, and zeros.
  @inline(__always)
  mutating func add(_ letters: EightBytes) {
    let product = (value ^ letters.bits) &* 0x9E37_79B9_7F4A_7C15
    value = product ^ product >> 32
  }
}
