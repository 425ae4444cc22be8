import Testing
import WikiTestSupport

@testable import WikiEvidence

@Suite struct ByteSearchTests {
  @Test(arguments: 0..<40)
  func findsEveryPlace(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let haystack = Self.bytes(0...40, &random)
      let needle = Self.bytes(0...5, &random)
      let expected = haystack.indices.filter { !needle.isEmpty && haystack[$0...].starts(with: needle) }
      #expect(ByteSearch(needle).positions(in: haystack) == expected, "\(needle) in \(haystack), seed \(seed)")
    }
  }

  /// Long needles in a text of one letter make the fast way slow, so the steady one takes over.
  @Test(arguments: [1, 2, 20, 2000, 20_000])
  func findsEveryPlaceInATextOfOneLetter(length: Int) {
    let haystack = Array(repeating: UInt8(ascii: "a"), count: 40_000) + [0x62]
    let needle = Array(repeating: UInt8(ascii: "a"), count: length)
    #expect(ByteSearch(needle).positions(in: haystack) == Array(0...(40_000 - length)))
    #expect(ByteSearch([0x62] + needle).positions(in: haystack).isEmpty)
    #expect(ByteSearch(needle + [0x62]).positions(in: haystack) == [40_000 - length])
  }

  private static func bytes(_ count: ClosedRange<Int>, _ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: count, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random) }
  }
}
