import WikiTemplates

/// HTML being written: every text that goes in is escaped, and only the tags of this module are not.
struct HTMLText {
  private var bytes: [UInt8] = []

  init() {}

  /// Only text, escaped.
  init(_ text: String) {
    append(text)
  }

  var trusted: TrustedHTML { TrustedHTML(bytes) }

  /// Appends text, escaped for elements and quoted attributes alike.
  mutating func append(_ text: String) { append(utf8: text.utf8) }

  /// Appends text given as UTF-8, escaped likewise.
  mutating func append(utf8 text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "\0"): bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Appends HTML that was made elsewhere in the program.
  mutating func append(_ html: TrustedHTML) { bytes += html.bytes }

  /// Opens an element; attributes with an empty value are left out.
  mutating func open(_ tag: StaticString, _ attributes: [(name: StaticString, value: String)] = []) {
    bytes += "<\(tag)".utf8
    for attribute in attributes where !attribute.value.isEmpty {
      bytes += " \(attribute.name)=\"".utf8
      append(attribute.value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ tag: StaticString) { bytes += "</\(tag)>".utf8 }

  /// Appends words that lead somewhere.
  mutating func link(_ words: String, to href: String) {
    open("a", [("href", href)])
    append(words)
    close("a")
  }
}
