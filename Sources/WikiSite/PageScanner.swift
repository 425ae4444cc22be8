/// Reads the anchors and links out of a page of HTML.
///
/// It knows as much of HTML's tokenizer (WHATWG, section 13.2.5) as that takes: comments, raw text elements, and
/// attributes in all three spellings.
enum PageScanner {
  struct Attribute: Hashable {
    let kind: Kind
    let value: String

    enum Kind { case id, link }
  }

  /// The `id`, `href` and `src` attributes in the order of the page, character references decoded.
  /// - Complexity: O(*n*), *n* the number of bytes.
  static func attributes(of bytes: [UInt8]) -> [Attribute] {
    var attributes: [Attribute] = []
    var place = 0
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = open + 1
      if bytes[place...].starts(with: "!--".utf8) {
        place = end(of: "-->", in: bytes, from: place)
        continue
      }
      guard place < bytes.count, isLetter(bytes[place]) else { continue }
      let name = word(in: bytes, &place)
      readAttributes(of: bytes, &place, into: &attributes)
      if name == "script" || name == "style" { place = end(of: "</\(name)", in: bytes, from: place) }
    }
    return attributes
  }

  private static func readAttributes(of bytes: [UInt8], _ place: inout Int, into attributes: inout [Attribute]) {
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard !isSpace(bytes[place]), bytes[place] != UInt8(ascii: "/") else {
        place += 1
        continue
      }
      let name = word(in: bytes, &place)
      skipSpace(in: bytes, &place)
      guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
        if name.isEmpty { place += 1 }
        continue
      }
      place += 1
      skipSpace(in: bytes, &place)
      let value = value(in: bytes, &place)
      switch name {
      case "id": attributes.append(Attribute(kind: .id, value: decoded(value)))
      case "href", "src": attributes.append(Attribute(kind: .link, value: decoded(value)))
      default: continue
      }
    }
  }

  private static func value(in bytes: [UInt8], _ place: inout Int) -> ArraySlice<UInt8> {
    guard place < bytes.count else { return [] }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let end = bytes[place...].firstIndex { isSpace($0) || $0 == UInt8(ascii: ">") } ?? bytes.count
      defer { place = end }
      return bytes[place..<end]
    }
    let end = bytes[(place + 1)...].firstIndex(of: quote) ?? bytes.count
    defer { place = min(end + 1, bytes.count) }
    return bytes[(place + 1)..<end]
  }

  /// A name of letters and the like, in lower case.
  private static func word(in bytes: [UInt8], _ place: inout Int) -> String {
    let start = place
    while place < bytes.count, !isSpace(bytes[place]), !"/>=\"'<".utf8.contains(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  private static func skipSpace(in bytes: [UInt8], _ place: inout Int) {
    while place < bytes.count, isSpace(bytes[place]) { place += 1 }
  }

  /// Just behind the next `mark`; the end of the page where there is none.
  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var place = start
    while let next = bytes[place...].firstIndex(of: mark[0]) {
      if bytes[next...].starts(with: mark, by: { $0 == $1 || $0 | 0x20 == $1 }) { return next + mark.count }
      place = next + 1
    }
    return bytes.count
  }

  private static func decoded(_ value: ArraySlice<UInt8>) -> String {
    var text = String(decoding: value, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    for (reference, character) in [
      ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
    ] {
      text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return text
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
