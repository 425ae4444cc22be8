/// A file as readers and programs see it, for searching: what stands between its tags and what stands in them, with what
/// HTML, JSON, BibTeX and addresses write for signs taken back to them.
///
/// Where a file is no HTML and only looks as if it had tags, nothing is lost: what is not in one part is in the other.
struct ReadableText {
  /// What stands between tags: inline ones leave no trace, so that a name is whole whose half is a link.
  private(set) var text: [UInt8] = []

  /// What stands in tags: names and values of attributes.
  private(set) var markup: [UInt8] = []

  init(_ bytes: [UInt8]) {
    text.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"):
        let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        if !Self.isInline(bytes[(place + 1)..<end]) { text.append(Self.blank) }
        Self.read(bytes, (place + 1)..<end, into: &markup)
        markup.append(Self.blank)
        place = end + 1
      default: place = Self.readSign(bytes, at: place, end: bytes.count, into: &text)
      }
    }
  }

  /// A text that is no file, read as the text of one is.
  static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let signs = bytes.indices.filter { !isBrace(bytes[$0]) }.map { parts(bytes, at: $0) ? blank : bytes[$0] }
    return String(decoding: signs, as: UTF8.self)
  }

  /// Whether a sign stands between the words of an address or a mail address, which readers read all the same.
  private static func parts(_ bytes: [UInt8], at place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "#"):
      true
    case UInt8(ascii: "."):
      place > 0 && place + 1 < bytes.count && isSmall(bytes[place - 1]) && isSmall(bytes[place + 1])
    default: false
    }
  }

  /// Whether BibTeX sets it around letters.
  private static func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") }

  private static func isSmall(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }

  private static let blank = UInt8(ascii: " ")

  /// Whether a tag stands in a line of text and parts no words.
  private static func isInline(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x40 }
    return inline.contains(String(decoding: name.map { $0 | 0x20 }, as: UTF8.self))
  }

  private static let inline: Set = [
    "a", "abbr", "b", "bdi", "bdo", "code", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "u", "wbr",
  ]

  private static func read(_ bytes: [UInt8], _ range: Range<Int>, into plain: inout [UInt8]) {
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == UInt8(ascii: "%"), let byte = hex(bytes, place + 1, count: 2) {
        plain.append(UInt8(byte))
        place += 3
      } else {
        place = readSign(bytes, at: place, end: range.upperBound, into: &plain)
      }
    }
  }

  /// Reads one sign, written as itself or otherwise, and gives the place behind it.
  private static func readSign(_ bytes: [UInt8], at place: Int, end: Int, into plain: inout [UInt8]) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "&"): return readEntity(bytes, at: place, end: end, into: &plain)
    case UInt8(ascii: "\\"): return readEscape(bytes, at: place, into: &plain)
    case let byte where isBrace(byte): return place + 1
    case let byte:
      plain.append(parts(bytes, at: place) ? blank : byte)
      return place + 1
    }
  }

  /// Reads `&#45;`, `&#x2d;` or `&amp;`.
  private static func readEntity(_ bytes: [UInt8], at place: Int, end: Int, into plain: inout [UInt8]) -> Int {
    guard let semicolon = bytes[place..<end].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      plain.append(blank)
      return place + 1
    }
    let name = String(decoding: bytes[(place + 1)..<semicolon], as: UTF8.self)
    plain += (scalar(of: name).map { String($0) } ?? named[name] ?? " ").utf8
    return semicolon + 1
  }

  private static let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

  private static func scalar(of name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  /// Reads `\u0041`, two of them for a sign beyond U+FFFF, or a backslash with one sign.
  private static func readEscape(_ bytes: [UInt8], at place: Int, into plain: inout [UInt8]) -> Int {
    guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "u"), let unit = hex(bytes, place + 2, count: 4)
    else {
      plain.append(blank)
      return place + 2
    }
    let isPair =
      place + 7 < bytes.count && bytes[place + 6] == UInt8(ascii: "\\") && bytes[place + 7] == UInt8(ascii: "u")
    if (0xD800..<0xDC00).contains(unit), isPair, let low = hex(bytes, place + 8, count: 4),
      (0xDC00..<0xE000).contains(low), let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    {
      plain += String(scalar).utf8
      return place + 12
    }
    plain += Unicode.Scalar(unit).map { Array(String($0).utf8) } ?? [blank]
    return place + 6
  }

  /// The number that so many hexadecimal digits write; `nil` where they are none.
  private static func hex(_ bytes: [UInt8], _ place: Int, count: Int) -> UInt32? {
    guard place + count <= bytes.count else { return nil }
    return UInt32(String(decoding: bytes[place..<(place + count)], as: UTF8.self), radix: 16)
  }
}
