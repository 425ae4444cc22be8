/// Writes values into a page.
enum Output {
  static func append(_ value: TemplateValue, _ escaping: Instruction.Escaping, to buffer: inout [UInt8]) {
    switch value {
    case .html(let html): buffer += html.bytes
    case .text(let text):
      let isRefused = escaping == .address && !isAllowedAddress(text)
      if isRefused { buffer.append(UInt8(ascii: "#")) } else { appendEscaped(text, to: &buffer) }
    case .number(let number): buffer += String(number).utf8
    case .flag(let flag): buffer += (flag ? "True" : "False").utf8
    case .list, .record: preconditionFailure("the compiler let through what cannot be printed")
    }
  }

  /// Escapes as MarkupSafe does: in elements and quoted attributes alike.
  private static func appendEscaped(_ text: String, to buffer: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): buffer += "&amp;".utf8
      case UInt8(ascii: "<"): buffer += "&lt;".utf8
      case UInt8(ascii: ">"): buffer += "&gt;".utf8
      case UInt8(ascii: "'"): buffer += "&#39;".utf8
      case UInt8(ascii: "\""): buffer += "&#34;".utf8
      default: buffer.append(byte)
      }
    }
  }

  /// Whether an address is relative, or of a scheme that cannot run anything.
  ///
  /// Browsers pass over white space and control characters in schemes, so those count for nothing here.
  static func isAllowedAddress(_ address: String) -> Bool {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return ["http", "https", "mailto"].contains(String(decoding: scheme, as: UTF8.self))
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case 0...0x20, 0x7F: continue
      default: scheme.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return true
  }
}
