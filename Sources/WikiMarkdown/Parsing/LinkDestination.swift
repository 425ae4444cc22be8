/// Which addresses a link in prose may lead to, and how they are written in HTML.
enum LinkDestination {
  /// Whether an address is relative, or of a scheme that cannot run anything.
  ///
  /// Browsers pass over white space and control characters in schemes, so those count for nothing here. An address
  /// with `//` at its beginning has no scheme of its own and would lead nowhere from a file: it is not allowed.
  static func isAllowed(_ address: String) -> Bool {
    if address.hasPrefix("//") { return false }
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return schemes.contains(String(decoding: scheme, as: UTF8.self))
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case 0...0x20, 0x7F: continue
      default: scheme.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return true
  }

  private static let schemes: Set<String> = ["http", "https", "mailto"]

  static func isExternal(_ address: String) -> Bool {
    address.contains(":") && isAllowed(address) && hasScheme(address)
  }

  private static func hasScheme(_ address: String) -> Bool {
    address.utf8.first { [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
      == UInt8(ascii: ":")
  }

  /// The address with every byte that may not stand in one as `%` and two digits (RFC 3986).
  static func encoded(_ address: String) -> String {
    var encoded: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in address.utf8 {
      if isKept(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-_.~:/?#@!$&'()*+,;=%".utf8.contains(byte)
    }
  }
}
