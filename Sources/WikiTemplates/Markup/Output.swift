/// Writes values into a page.
enum Output {
  static func append(_ value: TemplateValue, _ escaping: Instruction.Escaping, to buffer: inout [UInt8]) {
    switch value {
    case .text(let text):
      guard escaping == .address, !isAllowedAddress(text) else { return appendEscaped(text, to: &buffer) }
      buffer.append(UInt8(ascii: "#"))
    case .html(let html):
      guard escaping == .address, !isAllowedAddress(String(decoding: html.bytes, as: UTF8.self)) else {
        return buffer += html.bytes
      }
      buffer.append(UInt8(ascii: "#"))
    case .number(let number): appendNumber(number, to: &buffer)
    case .decimal(let number): buffer += Decimals.text(of: number).utf8
    case .flag(let flag): buffer += (flag ? "True" : "False").utf8
    case .none: buffer += "None".utf8
    case .list, .record, .map, .undefined: preconditionFailure("the compiler let through what cannot be printed")
    }
  }

  private static func appendNumber(_ number: Int, to buffer: inout [UInt8]) {
    guard number < 0 || number > 9 else { return buffer.append(UInt8(ascii: "0") + UInt8(number)) }
    buffer += String(number).utf8
  }

  /// Escapes as MarkupSafe does: in elements and quoted attributes alike. Runs of other bytes go in one piece.
  static func appendEscaped(_ text: String, to buffer: inout [UInt8]) {
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe appendEscaped($0, to: &buffer) }
    guard isDone == nil else { return }
    unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe appendEscaped($0, to: &buffer) }
  }

  private static func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    var start = 0
    while true {
      let end = unsafe firstEscaped(of: bytes, from: start)
      unsafe buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
      guard end < bytes.count else { return }
      unsafe escape(of: bytes[end]).withUTF8Buffer { unsafe buffer.append(contentsOf: $0) }
      start = end + 1
    }
  }

  /// The place of the next byte that is escaped, or the end.
  @inline(__always)
  private static func firstEscaped(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < bytes.count, unsafe !isEscaped(bytes[place]) { place += 1 }
    return place
  }

  /// Whether a byte is one of `"&'<>`: a bit for each of the first 64 bytes says so.
  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 64 && (0x5000_00C4_0000_0000 as UInt64) >> UInt64(byte) & 1 == 1
  }

  private static func escape(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "'"): "&#39;"
    default: "&#34;"
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
