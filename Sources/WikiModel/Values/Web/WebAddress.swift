/// The address of a page on the web: an absolute `http` or `https` URL.
///
/// Checked by the shape of RFC 3986, with letters of other scripts allowed as in RFC 3987, since browsers copy them so.
/// Nothing is looked up. Two addresses are equal where their texts are.
package struct WebAddress: Hashable, Sendable {
  /// The address as written; without blanks, controls and what HTML or a terminal could take for more than text.
  package let text: String

  /// The name of the server in small letters, without its port: "www.example.org".
  package let host: String

  /// Reads an address as it stands in a record, without blanks around it.
  ///
  /// Names and passwords before the host are an error, since the address is printed.
  /// - Complexity: O(*n*) in the bytes of `text`; more than 4,000 are an error.
  package static func parse(_ text: String) throws(ValueError) -> WebAddress {
    do {
      let value = try ValueText(text, as: "an address", limit: 4000, example: "Write an address such as \(example).")
      return try WebAddress(text, value.bytes)
    } catch {
      throw text.utf8.count <= 4000 ? error.suggesting(meant(by: text)) : error
    }
  }

  private static let example = "https://example.org/page"

  private init(_ text: String, _ bytes: ArraySlice<UInt8>) throws(ValueError) {
    try Self.checkLetters(text)
    let start = try Self.authorityStart(bytes)
    let end = bytes[start...].firstIndex { "/?#".utf8.contains($0) } ?? bytes.endIndex
    host = try WebHost.name(in: bytes[start..<end])
    try Self.checkEscapes(bytes[end...])
    self.text = text
  }

  /// The offset after `http://` or `https://`.
  private static func authorityStart(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> Int {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[..<colon].allSatisfy(\.isSchemeLetter) else {
      throw .noScheme(bytes.startIndex)
    }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    guard ["http", "https"].contains(scheme) else {
      let isPort = bytes[(colon + 1)...].first?.isDigit == true
      throw isPort ? .noScheme(bytes.startIndex) : .otherScheme(bytes[..<colon])
    }
    guard bytes[(colon + 1)...].starts(with: "//".utf8) else { throw .noSlashes(bytes[...colon]) }
    return colon + 3
  }

  /// Refuses what no URL holds, and letters that are not seen or turn the direction of the text.
  private static func checkLetters(_ text: String) throws(ValueError) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse:
        throw .noAddressLetter(scalar, offset..<end)
      default:
        if "\"<>\\^`{|}".unicodeScalars.contains(scalar) { throw .unescapedLetter(scalar, offset..<end) }
      }
      offset = end
    }
  }

  private static func checkEscapes(_ bytes: ArraySlice<UInt8>) throws(ValueError) {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "%") {
      let digits = bytes[(index + 1)...].prefix(2)
      guard digits.count == 2, digits.allSatisfy(\.isHexDigit) else { throw .openEscape(bytes[index...].prefix(3)) }
    }
  }

  private static func meant(by text: String) -> [String] {
    let plain = plainASCII(text)
    let candidates = [plain, text.hasPrefix("//") ? "https:\(plain)" : "https://\(plain)"]
    let hasScheme = plain.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
    return candidates.dropLast(hasScheme ? 1 : 0).filter { candidate in
      do {
        _ = try WebAddress(candidate, ArraySlice(Array(candidate.utf8)))
        return candidate == plain || candidate.contains(".")
      } catch {
        return false
      }
    }
  }
}

extension UInt8 {
  fileprivate var isSchemeLetter: Bool { isLetter || isDigit || "+-.".utf8.contains(self) }
  fileprivate var isHexDigit: Bool { isDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self | 0x20 }
}
