/// The SHA-256 digest of a sequence of bytes (FIPS 180-4).
///
/// It names content: evidence in `SHA256SUMS`, passages and statements in anchors, files in the manifest.
package struct SHA256Digest: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// - Complexity: O(*n*), *n* the number of bytes.
  package init(of message: [UInt8]) {
    var hasher = SHA256Hasher()
    hasher.add(message)
    self = hasher.digest()
  }

  /// 32 bytes, as another program worked them out.
  /// - Returns: `nil` where `hex` is not 64 hexadecimal digits, of either case.
  package init?(hex: some Collection<UInt8>) {
    let digits = hex.compactMap(Self.value)
    guard digits.count == 64, hex.count == 64 else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  fileprivate init(_ state: [UInt32]) {
    bytes = state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String { hex(digits: 64) }

  /// The first `digits` hexadecimal digits, in lower case.
  package func hex(digits: Int) -> String {
    let alphabet = Array("0123456789abcdef".utf8)
    let all = bytes.flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] }
    return String(decoding: all.prefix(digits), as: UTF8.self)
  }
}

/// A SHA-256 digest in the making, of bytes that come piece by piece.
struct SHA256Hasher {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var schedule = [UInt32](repeating: 0, count: 64)

  /// The last bytes, too few for a block.
  private var rest: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// Adds the next bytes; a copy of them is made only where the piece before did not end with a block of 64.
  mutating func add(_ bytes: [UInt8]) {
    byteCount += UInt64(bytes.count)
    let bytes = rest.isEmpty ? bytes : rest + bytes
    let whole = bytes.count / 64
    for block in 0..<whole {
      Self.compress(bytes, at: block * 64, into: &state, schedule: &schedule)
    }
    rest = Array(bytes[(whole * 64)...])
  }

  /// The digest of all bytes so far.
  func digest() -> SHA256Digest {
    var (state, schedule, tail) = (state, schedule, rest)
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: (byteCount * 8) >> UInt64(shift)))
    }
    for start in stride(from: 0, to: tail.count, by: 64) {
      Self.compress(tail, at: start, into: &state, schedule: &schedule)
    }
    return SHA256Digest(state)
  }

  /// Works one block of 64 bytes, which begins at `start`, into `state`.
  private static func compress(
    _ message: [UInt8],
    at start: Int,
    into state: inout [UInt32],
    schedule: inout [UInt32]
  ) {
    for index in 0..<16 {
      let offset = start + index * 4
      schedule[index] =
        UInt32(message[offset]) << 24 | UInt32(message[offset + 1]) << 16
        | UInt32(message[offset + 2]) << 8 | UInt32(message[offset + 3])
    }
    for index in 16..<64 {
      let early = schedule[index - 15]
      let late = schedule[index - 2]
      let first = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
      let second = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ roundConstants[index] &+ schedule[index]
      let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ sum0 &+ majority)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
