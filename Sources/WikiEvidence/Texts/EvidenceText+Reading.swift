package import WikiDiagnostics
package import WikiFiles

extension EvidenceText {
  /// Reads a text; `nil`, and an error that says where and why, where it is not UTF-8.
  package static func read(_ bytes: [UInt8], path: RelativePath) -> Checked<EvidenceText?> {
    guard let fault = EncodingFault(in: bytes) else { return Checked(EvidenceText(valid: bytes, path: path)) }
    return Checked(nil, [.unreadableText(fault, path, bytes)])
  }
}

/// Why bytes are no text, and what they may be instead.
struct EncodingFault: Hashable {
  enum Reason: Hashable {
    /// The byte cannot stand there in UTF-8.
    case invalid(UInt8)
    /// The file ends before its last character does.
    case cut
    /// Texts hold no NUL.
    case nul
    /// The bytes are UTF-16 or UTF-32, by their mark or by where their NULs are.
    case wide
  }

  /// Encodings that come often enough to be guessed, by the names that iconv knows.
  enum Guess: String {
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case utf32LittleEndian = "UTF-32LE"
    case windows1252 = "WINDOWS-1252"
    case windows1256 = "WINDOWS-1256"
  }

  let reason: Reason
  /// The first wrong byte, counted from 0.
  let offset: Int
  /// `nil` where nothing speaks for any encoding.
  let guess: Guess?

  /// The first fault; `nil` where the bytes are a text.
  init?(in bytes: [UInt8]) {
    if let wide = Self.wideEncoding(of: bytes) {
      (reason, offset, guess) = (.wide, 0, wide)
      return
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
      guard let nul = bytes.firstIndex(of: 0) else { return nil }
      (reason, offset, guess) = (.nul, nul, nil)
    } catch {
      let place = error.byteOffsets
      offset = place.lowerBound
      let isCut = error.kind == .truncatedScalar && place.upperBound == bytes.count
      reason = isCut ? .cut : .invalid(bytes[place.lowerBound])
      guess = isCut ? nil : Self.singleByteEncoding(of: bytes, before: place.lowerBound)
    }
  }

  /// UTF-16 by its mark, or by NULs in every other place only and often, as letters and spaces of ASCII make them.
  private static func wideEncoding(of bytes: [UInt8]) -> Guess? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = bytes.prefix(8192)
    var nuls = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { nuls.even += 1 } else { nuls.odd += 1 }
    }
    let many = max(1, sample.count / 20)
    if nuls.even == 0, nuls.odd >= many { return .utf16LittleEndian }
    if nuls.odd == 0, nuls.even >= many { return .utf16BigEndian }
    return nil
  }

  /// Latin texts have their high bytes one by one, Arabic ones in whole words with many a `ال`.
  ///
  /// Where good UTF-8 stands before the fault, the file is damaged and no encoding fits.
  private static func singleByteEncoding(of bytes: [UInt8], before offset: Int) -> Guess? {
    if bytes[..<offset].contains(where: { $0 >= 0x80 }) { return nil }
    let sample = bytes[offset...].prefix(65_536)
    let high = sample.count { $0 >= 0xC0 }
    let letters = sample.count { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    guard high > letters else { return .windows1252 }
    let hasArticle = zip(sample, sample.dropFirst()).contains { $0 == (0xC7, 0xE1) }
    return hasArticle ? .windows1256 : nil
  }
}
