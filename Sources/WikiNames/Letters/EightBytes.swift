/// Eight bytes of a text, looked at all at once (Warren, *Hacker's Delight*, §6-1): the first is the lowest.
struct EightBytes {
  private(set) var bits: UInt64

  /// Zeros stand for what is beyond the end.
  init(_ bytes: [UInt8], at place: Int) {
    if place + 8 <= bytes.count {
      bits = UInt64(littleEndian: unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
    } else {
      bits = 0
      for (index, byte) in bytes[min(place, bytes.count)...].enumerated() { bits |= UInt64(byte) << UInt64(index * 8) }
    }
  }

  /// Makes a capital ASCII letter that is the first byte small.
  mutating func lowerFirst() {
    bits |= 0x20
  }

  /// Makes all capital ASCII letters small; what are no letters become other bytes.
  mutating func lower() {
    bits |= Self.repeated(0x20)
  }

  /// Forgets all but the first `count` bytes.
  mutating func keep(first count: Int) {
    bits &= count < 8 ? (1 << UInt64(count * 8)) - 1 : ~0
  }

  /// How many bytes at the beginning are within a range of ASCII.
  @inline(__always)
  func countOfFirst(from first: UInt8, through last: UInt8) -> Int {
    let low = bits & Self.repeated(0x7F)
    let reachesFirst = low &+ Self.repeated(0x80 - first)
    let exceedsLast = low &+ Self.repeated(0x7F - last)
    let others = ~(reachesFirst & ~exceedsLast & ~bits) & Self.repeated(0x80)
    return others.trailingZeroBitCount / 8
  }

  /// Whether one of the bytes is `byte`.
  @inline(__always)
  func contain(_ byte: UInt8) -> Bool {
    let rest = bits ^ Self.repeated(byte)
    return (rest &- Self.repeated(1)) & ~rest & Self.repeated(0x80) != 0
  }

  @inline(__always)
  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
