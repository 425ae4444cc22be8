/// Reads texts in quotation marks, with the escapes of Python: `\n`, `\t`, `\\`, `\"`, `\x41`, `\u00e4` and so on.
/// As there, a backslash before any other letter stays.
enum StringLiteral {
  static func token(of source: TemplateSource, at start: Int) throws(TemplateFault) -> Token {
    let bytes = source.bytes
    var text: [UInt8] = []
    var place = start + 1
    while place < bytes.count, bytes[place] != bytes[start] {
      guard bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count else {
        text.append(bytes[place])
        place += 1
        continue
      }
      place = try escape(source, at: place, into: &text)
    }
    guard place < bytes.count else { throw .at(start..<(start + 1), "the text that begins here has no end") }
    return Token(kind: .text(String(decoding: text, as: UTF8.self)), range: start..<(place + 1))
  }

  /// Appends what an escape stands for, and returns the place behind it.
  private static func escape(
    _ source: TemplateSource,
    at start: Int,
    into text: inout [UInt8]
  ) throws(TemplateFault) -> Int {
    let letter = source.bytes[start + 1]
    if let byte = simple[letter] {
      text += byte
      return start + 2
    }
    switch letter {
    case UInt8(ascii: "x"): return try code(source, start, start + 2, digits: 2, radix: 16, into: &text)
    case UInt8(ascii: "u"): return try code(source, start, start + 2, digits: 4, radix: 16, into: &text)
    case UInt8(ascii: "U"): return try code(source, start, start + 2, digits: 8, radix: 16, into: &text)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      let isOctal: (UInt8) -> Bool = { (0x30...0x37).contains($0) }
      let count = source.bytes[(start + 1)...].prefix(3).prefix(while: isOctal).count
      return try code(source, start, start + 1, digits: count, radix: 8, into: &text)
    case UInt8(ascii: "N"):
      throw .leftOut(start..<(start + 2), "characters have no names here", instead: "Write the character itself.")
    case 0x80...:
      throw .at(start..<(start + 1), "a backslash stands before a letter that it says nothing of")
    default:
      text.append(UInt8(ascii: "\\"))
      return start + 1
    }
  }

  private static let simple: [UInt8: [UInt8]] = [
    UInt8(ascii: "n"): [0x0A], UInt8(ascii: "t"): [0x09], UInt8(ascii: "r"): [0x0D], UInt8(ascii: "a"): [0x07],
    UInt8(ascii: "b"): [0x08], UInt8(ascii: "f"): [0x0C], UInt8(ascii: "v"): [0x0B], UInt8(ascii: "\n"): [],
    UInt8(ascii: "\\"): [0x5C], UInt8(ascii: "\""): [0x22], UInt8(ascii: "'"): [0x27],
  ]

  private static func code(
    _ source: TemplateSource,
    _ start: Int,
    _ first: Int,
    digits: Int,
    radix: Int,
    into text: inout [UInt8]
  ) throws(TemplateFault) -> Int {
    let end = min(first + digits, source.bytes.count)
    guard end == first + digits, source.bytes[first..<end].allSatisfy({ $0 < 0x80 }),
      let value = UInt32(source.string(first..<end), radix: radix), let scalar = Unicode.Scalar(value),
      source.bytes[first] != UInt8(ascii: "+")
    else { throw .at(start..<end, "'\(source.string(start..<end))' stands for no character") }
    text += String(scalar).utf8
    return end
  }
}
