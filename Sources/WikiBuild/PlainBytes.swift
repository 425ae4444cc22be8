/// Texts as readers see them, for searching: without tags, and with what HTML and JSON write for signs taken back to them.
enum PlainBytes {
  /// Whatever the file is; where something only looks like a tag or an escape, text is lost, so that the bytes themselves
  /// have to be searched, too.
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): place = bytes[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
      case UInt8(ascii: "&"): place = readEntity(of: bytes, at: place, into: &plain)
      case UInt8(ascii: "\\"): place = readEscape(of: bytes, at: place, into: &plain)
      default:
        plain.append(bytes[place])
        place += 1
      }
    }
    return plain
  }

  /// Reads `&#45;`, `&#x2d;` or `&amp;`, and gives the place behind it.
  private static func readEntity(of bytes: [UInt8], at place: Int, into plain: inout [UInt8]) -> Int {
    guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      plain.append(bytes[place])
      return place + 1
    }
    let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    if let scalar = scalar(of: name) {
      plain += String(scalar).utf8
    } else {
      plain += (named[name] ?? " ").utf8
    }
    return end + 1
  }

  private static let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " "]

  private static func scalar(of name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  /// Reads `\\u0020`, or a backslash with one sign, and gives the place behind it.
  private static func readEscape(of bytes: [UInt8], at place: Int, into plain: inout [UInt8]) -> Int {
    let digits = String(decoding: bytes[min(place + 2, bytes.count)..<min(place + 6, bytes.count)], as: UTF8.self)
    if place + 5 < bytes.count, bytes[place + 1] == UInt8(ascii: "u"),
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    {
      plain += String(scalar).utf8
      return place + 6
    }
    plain.append(UInt8(ascii: " "))
    return place + 2
  }
}
