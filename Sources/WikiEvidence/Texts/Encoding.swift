/// Why bytes are no text that the program reads.
enum Encoding {
  struct Fault: Hashable {
    /// The first byte that is wrong.
    let offset: Int
    let kind: Kind

    enum Kind: Hashable { case notUTF8, nul, cut }
  }

  /// The first fault of a text; `nil` where it is UTF-8 without NUL.
  static func fault(in bytes: [UInt8]) -> Fault? {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0 { return Fault(offset: place, kind: .nul) }
      guard byte >= 0x80 else {
        place += 1
        continue
      }
      let length = sequenceLength(bytes, at: place)
      guard length > 0 else { return Fault(offset: place, kind: length == 0 ? .notUTF8 : .cut) }
      place += length
    }
    return nil
  }

  /// The bytes of the character at `place`; 0 where there is none, -1 where the text ends within it.
  ///
  /// As in table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing above U+10FFFF.
  private static func sequenceLength(_ bytes: [UInt8], at place: Int) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch bytes[place] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0 else { return 0 }
    for index in 1..<length {
      guard place + index < bytes.count else { return -1 }
      guard (index == 1 ? second : 0x80...0xBF).contains(bytes[place + index]) else { return 0 }
    }
    return length
  }

  /// What a text that is not UTF-8 most probably is, as `iconv` calls it; `nil` where nothing points anywhere.
  static func guess(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let sample = bytes.prefix(4096)
    let zeros = sample.indices.filter { bytes[$0] == 0 }
    if zeros.count * 4 > sample.count {
      return zeros.count { $0 % 2 == 1 } * 2 > zeros.count ? "UTF-16LE" : "UTF-16BE"
    }
    guard zeros.isEmpty else { return nil }
    let high = sample.count { $0 >= 0x80 }
    let letters = sample.count { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    return high == 0 ? nil : high > letters ? "WINDOWS-1256" : "WINDOWS-1252"
  }
}
