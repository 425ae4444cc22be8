/// The wording of what can be wrong with languages and addresses.
extension ValueError {
  private static func at(_ bytes: Bytes, _ message: String, hint: String = "") -> ValueError {
    ValueError(bytes.startIndex..<bytes.endIndex, message, hint: hint)
  }

  private static let languages = "Write a language such as en or ar-IQ."

  static func noLanguage(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is not a language in two or three letters", hint: languages)
  }

  static func noSubtagLetter(_ subtag: Bytes, at index: Int) -> ValueError {
    at(subtag, "\(quoted(subtag)) is not made of letters and digits of ASCII", hint: languages)
  }

  static func emptySubtag(_ offset: Int) -> ValueError {
    ValueError(offset..<offset, "a part of the language tag is missing here")
  }

  static func longSubtag(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is longer than eight letters", hint: languages)
  }

  static func misplacedSubtag(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) has no place here in a language tag (BCP 47)", hint: "Write a tag such as zh-Hant-TW.")
  }

  static func repeatedSubtag(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) stands twice in the language tag", hint: "Delete one of them.")
  }

  static func emptyExtension(_ bytes: Bytes) -> ValueError {
    at(bytes, "nothing follows \(quoted(bytes)) in the language tag", hint: "Delete it.")
  }

  static func noScheme(_ offset: Int) -> ValueError {
    ValueError(offset..<offset, "an address begins with https:// or http://")
  }

  static func otherScheme(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is neither https nor http")
  }

  static func noSlashes(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is not followed by two slashes")
  }

  static func noHost(_ offset: Int) -> ValueError {
    ValueError(offset..<offset, "the address names no server")
  }

  static func noHostName(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is not the name of a server")
  }

  static func noPort(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is not a port from 1 to 65535")
  }

  static func credentials(_ bytes: Bytes) -> ValueError {
    at(bytes, "the address holds a user's name or password, which would be published", hint: "Delete it with its '@'.")
  }

  static func noAddressLetter(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> ValueError {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
    let isBlank = scalar.properties.isWhitespace
    return ValueError(
      range,
      isBlank ? "an address holds no blanks" : "an address cannot hold the invisible \(name)",
      hint: isBlank ? "Write %20 for a blank." : "Delete it."
    )
  }

  static func unescapedLetter(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> ValueError {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return ValueError(range, "an address cannot hold '\(scalar)'", hint: "Write %\(code) for it.")
  }

  static func openEscape(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is not a percent sign with two hexadecimal digits", hint: "Write %25 for '%' itself.")
  }
}
