extension [UInt8] {
  /// The scalar whose first byte is at `offset`, and its length in bytes.
  ///
  /// For bytes that are known to be UTF-8; where they are not, U+FFFD of length 1.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = self[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC0, offset + length <= count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for next in self[(offset + 1)..<(offset + length)] { value = value << 6 | UInt32(next & 0x3F) }
    return (value, length)
  }

  /// Where the scalar that ends just before `offset` begins.
  /// - Precondition: `offset` is greater than 0.
  func scalarStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    if value < 0x80 {
      append(UInt8(value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? .encodedReplacementCharacter)
    }
  }

  /// `range` without the white space at its ends.
  func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while !range.isEmpty {
      let (value, length) = scalar(at: range.lowerBound)
      guard isBlank(value) else { break }
      range = Swift.min(range.lowerBound + length, range.upperBound)..<range.upperBound
    }
    while !range.isEmpty {
      let start = Swift.max(scalarStart(before: range.upperBound), range.lowerBound)
      guard isBlank(scalar(at: start).value) else { break }
      range = range.lowerBound..<start
    }
    return range
  }
}

/// Whether the scalar has Unicode's White_Space property, as the no-break spaces do too.
func isBlank(_ value: UInt32) -> Bool {
  switch value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

/// Whether the scalar is a letter or a digit of any script.
func isWordScalar(_ value: UInt32) -> Bool {
  switch value {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
  case 0..<0x80, 0x2000..<0x2070: return false
  default:
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
