/// Reads the anchors and links out of a page of HTML.
///
/// It knows as much of HTML's tokenizer (WHATWG, section 13.2.5) as that takes: comments, elements whose content is
/// text, and attributes in all three spellings.
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
      guard place < bytes.count else { break }
      switch bytes[place] {
      case UInt8(ascii: "!") where bytes[place...].starts(with: "!--".utf8):
        place = endOfComment(in: bytes, from: place + 3)
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        place = bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
      case let byte where isLetter(byte):
        let name = word(in: bytes, &place)
        readAttributes(of: bytes, &place, into: &attributes)
        if elementsOfText.contains(name) { place = endOfText(of: name, in: bytes, from: place) }
      default: continue
      }
    }
    return attributes
  }

  /// Elements in which nothing is a tag but their own end.
  private static let elementsOfText: Set<String> = ["script", "style", "textarea", "title"]

  private static func readAttributes(of bytes: [UInt8], _ place: inout Int, into attributes: inout [Attribute]) {
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard !isSpace(bytes[place]), bytes[place] != UInt8(ascii: "/") else {
        place += 1
        continue
      }
      let name = word(in: bytes, &place)
      skipSpace(in: bytes, &place)
      guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { continue }
      place += 1
      skipSpace(in: bytes, &place)
      let value = value(in: bytes, &place)
      switch name {
      case "id": attributes.append(Attribute(kind: .id, value: CharacterReference.decoded(value)))
      case "href", "src": attributes.append(Attribute(kind: .link, value: CharacterReference.decoded(value)))
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

  /// The name of an element or attribute, in lower case; never empty unless it begins with `=`, which is then skipped
  /// as the beginning of a value.
  private static func word(in bytes: [UInt8], _ place: inout Int) -> String {
    let start = place
    while place < bytes.count, !isSpace(bytes[place]), !"/>=".utf8.contains(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  private static func skipSpace(in bytes: [UInt8], _ place: inout Int) {
    while place < bytes.count, isSpace(bytes[place]) { place += 1 }
  }

  /// Just behind the comment whose text begins at `start`; the end of the page where it has no end.
  ///
  /// It ends with `-->` or `--!>`; the hyphens of its beginning may serve for its end, as in `<!-->`.
  private static func endOfComment(in bytes: [UInt8], from start: Int) -> Int {
    var place = start - 2
    while let hyphen = bytes[place...].firstIndex(of: UInt8(ascii: "-")) {
      if bytes[hyphen...].starts(with: "-->".utf8) { return hyphen + 3 }
      if hyphen >= start, bytes[hyphen...].starts(with: "--!>".utf8) { return hyphen + 4 }
      place = hyphen + 1
    }
    return bytes.count
  }

  /// Where the end tag of an element of text begins; the end of the page where there is none.
  private static func endOfText(of name: String, in bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      let tag = bytes[open...].dropFirst(2)
      if bytes[open...].starts(with: "</".utf8), tag.starts(with: name.utf8, by: { $0 | 0x20 == $1 }),
        let next = tag.dropFirst(name.utf8.count).first, isSpace(next) || "/>".utf8.contains(next)
      {
        return open
      }
      place = open + 1
    }
    return bytes.count
  }

  /// HTML's white space, which has no vertical tab.
  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
