/// White space as Python's `str.isspace` has it, which decides what `-` strips.
enum WhiteSpace {
  /// The length in bytes of the white space that begins at `place`, one character of it; 0 where there is none.
  static func length(at place: Int, in bytes: [UInt8]) -> Int {
    guard place < bytes.count else { return 0 }
    if bytes[place] < 0x80 { return isSpace(bytes[place]) ? 1 : 0 }
    return wide.first { bytes[place...].starts(with: $0) }?.count ?? 0
  }

  /// The same for the character that ends before `place`, none of it before `start`.
  static func length(before place: Int, from start: Int, in bytes: [UInt8]) -> Int {
    guard place > start else { return 0 }
    if bytes[place - 1] < 0x80 { return isSpace(bytes[place - 1]) ? 1 : 0 }
    let text = bytes[start..<place]
    return wide.first { text.count >= $0.count && text.suffix($0.count).elementsEqual($0) }?.count ?? 0
  }

  /// The place behind the white space that begins at `place`.
  static func end(from place: Int, in bytes: [UInt8]) -> Int {
    var place = place
    while case let length = length(at: place, in: bytes), length > 0 { place += length }
    return place
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || (0x1C...0x1F).contains(byte)
  }

  /// The white space beyond ASCII.
  private static let wide: [[UInt8]] = (0x80...0x3000 as ClosedRange<UInt32>).compactMap { value in
    guard let scalar = Unicode.Scalar(value), isSpace(scalar) else { return nil }
    return Array(String(scalar).utf8)
  }
}
