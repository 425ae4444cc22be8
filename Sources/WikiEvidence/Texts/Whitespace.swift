/// White space as Unicode has it (White_Space in PropList), no-break spaces included.
enum Whitespace {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether the bytes are nothing but white space.
  static func isAll(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
      || String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(contains)
  }

  /// `range` without the white space at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let scalars = text.unicodeScalars
    let leading = scalars.prefix(while: contains).reduce(0) { $0 + UTF8.width($1) }
    guard leading < range.count else { return range.lowerBound..<range.lowerBound }
    let trailing = scalars.reversed().prefix(while: contains).reduce(0) { $0 + UTF8.width($1) }
    return (range.lowerBound + leading)..<(range.upperBound - trailing)
  }
}
