/// The bytes of a page while it is written.
struct PageWriter {
  private(set) var bytes: [UInt8] = []

  /// Forgets the page and keeps its memory for the next one.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Appends markup as it stands in the source.
  @inline(__always) mutating func put(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends HTML that is already safe.
  mutating func put(html: [UInt8]) { bytes.append(contentsOf: html) }

  mutating func put(number: Int) { put(text: String(number)) }

  /// Appends a text with the five signs that HTML needs escaped; what stands between them goes in one piece.
  mutating func put(text: String) {
    var text = text
    text.withUTF8 { unsafe putEscaped($0) }
  }

  private mutating func putEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for place in text.indices {
      let byte = unsafe text[place]
      guard Self.isSpecial(byte) else { continue }
      unsafe bytes.append(contentsOf: text[start..<place])
      start = place + 1
      switch byte {
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "<"): put("&lt;")
      case UInt8(ascii: ">"): put("&gt;")
      case UInt8(ascii: "'"): put("&#39;")
      default: put("&#34;")
      }
    }
    unsafe bytes.append(contentsOf: text[start...])
  }

  /// All five lie within 29 places of the quotation mark, so one look at a mask of bits finds them.
  @inline(__always) private static func isSpecial(_ byte: UInt8) -> Bool {
    let bit = byte &- UInt8(ascii: "\"")
    return bit < 29 && (0b1_0100_0000_0000_0000_0000_0011_0001 as UInt32) & (1 &<< UInt32(bit)) != 0
  }
}
