import Testing
import WikiTestSupport

@testable import WikiNames

/// Eight bytes at once against the same questions asked byte by byte.
@Suite struct EightBytesTests {
  @Test(arguments: 0..<10 as Range<UInt64>)
  func answersAsByteByByte(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let edges = Array("@AZ[`az{./0:_ \u{7F}".utf8) + [0, 0x80, 0xC1, 0xDA, 0xE1, 0xFA, 0xFF]
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...20, using: &generator)).map { _ in edges.randomElement(using: &generator) ?? 0
      }
      let place = Int.random(in: 0...(bytes.count + 9), using: &generator)
      let eight = Array((bytes + Array(repeating: 0, count: 30))[place..<(place + 8)])
      let letters = EightBytes(bytes, at: place)
      #expect(letters.countOfFirst(from: 0x61, through: 0x7A) == eight.prefix { (0x61...0x7A).contains($0) }.count)
      #expect(letters.countOfFirst(from: 0x41, through: 0x5A) == eight.prefix { (0x41...0x5A).contains($0) }.count)
      for byte: UInt8 in [0x2E, 0x3A, 0x5F, 0x40] { #expect(letters.contain(byte) == eight.contains(byte)) }
    }
  }
}
