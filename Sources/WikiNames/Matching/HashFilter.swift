/// Which hashes a table has, by sixteen bits of each: small enough to stay close to the processor.
///
/// It says yes to every hash that was inserted, and to few others (Bloom 1970, with one hash function).
struct HashFilter: Sendable {
  private var held = [UInt64](repeating: 0, count: 1 << 10)

  /// In bytes, what the filter holds.
  var byteCount: Int { held.count * MemoryLayout<UInt64>.stride }

  mutating func insert(_ hash: UInt64) {
    held[Self.word(of: hash)] |= 1 << (hash & 63)
  }

  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    held[Self.word(of: hash)] >> (hash & 63) & 1 == 1
  }

  @inline(__always)
  private static func word(of hash: UInt64) -> Int { Int(hash >> 6 & 1023) }
}
