extension RecordText {
  /// The bytes that the escape at `offset` takes with its backslash, all within the line; its digits may be wrong.
  func escapeLength(at offset: Int, inLine line: Int) -> Int {
    let letter = bytes[offset + 1]
    let digits = Self.digitCount(letter)
    var length = 2
    if digits == 0 {
      while let next = byte(offset + length, inLine: line), next & 0xC0 == 0x80 { length += 1 }
      return length
    }
    while length < 2 + digits, let next = byte(offset + length, inLine: line), next.hexValue != nil { length += 1 }
    return length
  }

  /// The character that an escape of double quotes stands for; `nil` where YAML knows no such escape.
  func scalar(ofEscape range: Range<Int>) -> Unicode.Scalar? {
    let letter = bytes[range.lowerBound + 1]
    let digits = Self.digitCount(letter)
    guard digits > 0 else { return range.count == 2 ? Self.shortEscape(letter) : nil }
    guard range.count == 2 + digits else { return nil }
    var value: UInt32 = 0
    for offset in range.lowerBound + 2..<range.upperBound {
      guard let digit = bytes[offset].hexValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value)
  }

  private static func digitCount(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  private static func shortEscape(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "t"), .tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case .space, .doubleQuote, .backslash, UInt8(ascii: "/"): Unicode.Scalar(letter)
    case UInt8(ascii: "N"): "\u{85}"
    case .underscore: "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  fileprivate var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
