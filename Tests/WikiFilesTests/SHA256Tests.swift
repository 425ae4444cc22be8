import Testing
import WikiFiles
import WikiTestSupport

/// Digests printed by coreutils' `sha256sum`.
@Suite struct SHA256Tests {
  @Test(arguments: [
    (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"),
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (1000, "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
  ])
  func agreesWithSha256sum(count: Int, hex: String) {
    #expect(SHA256Digest(of: Array(repeating: UInt8(ascii: "a"), count: count)).hex == hex)
  }

  @Test func readsDigitsOfEitherCaseAndNothingElse() {
    let digest = SHA256Digest(of: Array("abc".utf8))
    #expect(SHA256Digest(hex: digest.hex.utf8) == digest)
    #expect(SHA256Digest(hex: digest.hex.uppercased().utf8) == digest)
    #expect(SHA256Digest(hex: digest.hex.dropLast().utf8) == nil)
    #expect(SHA256Digest(hex: "\(digest.hex.dropLast())g".utf8) == nil)
    #expect(SHA256Digest(hex: "\(digest.hex) ".utf8) == nil)
  }

  /// Lengths around the ends of blocks and of the pieces that files are read in.
  @Test(arguments: [0, 1, 63, 64, 65, 1 << 18 - 1, 1 << 18, 1 << 18 + 1, 600_000])
  func isThatOfTheBytesForAFileOfAnyLength(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    try withScratchFolder { folder in
      try folder.write(bytes, to: "file")
      #expect(try folder.digest(of: "file") == SHA256Digest(of: bytes))
    }
  }
}
