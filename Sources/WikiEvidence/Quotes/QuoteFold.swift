/// The normal form in which quotes and texts are compared; only for comparison, never for showing.
///
/// Letters with their marks are composed (NFC for Latin letters), every white space is one space, and the
/// spellings of quotation marks, apostrophes, dashes and ellipses are one each. Case and words stay.
enum QuoteFold {
  /// The folded bytes of a stretch of UTF-8.
  static func bytes(of text: ArraySlice<UInt8>) -> [UInt8] {
    var fold = QuoteFolding()
    fold.bytes.reserveCapacity(text.count)
    var place = text.startIndex
    while place < text.endIndex { fold.takeCharacter(of: text, &place) }
    return fold.bytes
  }

  /// The folded bytes, and for each of them the bytes of the text that it stands for.
  static func mapped(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], origins: [Range<Int>]) {
    var fold = QuoteFolding()
    var origins: [Range<Int>] = []
    var place = text.startIndex
    while place < text.endIndex {
      let start = place
      let count = fold.bytes.count
      fold.takeCharacter(of: text, &place)
      if fold.bytes.count == count, let last = origins.last, fold.joinedToLast {
        for index in origins.indices.reversed() {
          guard origins[index].upperBound == last.upperBound else { break }
          origins[index] = origins[index].lowerBound..<place
        }
      }
      while origins.count > fold.bytes.count { origins.removeLast() }
      let begin = fold.joinedToLast ? (origins.last?.lowerBound ?? start) : start
      while origins.count < fold.bytes.count { origins.append(begin..<place) }
    }
    return (fold.bytes, origins)
  }

  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return Array(bytes)
  }
}

/// The state of folding: what has come out so far.
struct QuoteFolding {
  var bytes: [UInt8] = []

  /// Whether the last character became part of what stood before it: a space after a space, a mark on a letter.
  private(set) var joinedToLast = false
  private var last: Unicode.Scalar?

  /// Folds the character at `place`, and moves `place` behind it.
  mutating func takeCharacter(of text: ArraySlice<UInt8>, _ place: inout Int) {
    joinedToLast = false
    let byte = text[place]
    if byte < 0x80 {
      place += 1
      takeASCII(byte)
      return
    }
    var decoder = UTF8()
    var rest = text[place...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      place += 1
      return
    }
    place += UTF8.width(scalar)
    take(scalar)
  }

  private mutating func takeASCII(_ byte: UInt8) {
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return takeSpace() }
    bytes.append(byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte)
    last = Unicode.Scalar(byte)
  }

  private mutating func takeSpace() {
    if bytes.last == 0x20 { joinedToLast = true } else { bytes.append(0x20) }
    last = nil
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if Whitespace.contains(scalar) { return takeSpace() }
    switch scalar {
    case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": joinedToLast = !bytes.isEmpty
    case "‘", "’", "‚", "‛", "ʼ", "´", "′": takeASCII(UInt8(ascii: "'"))
    case "“", "”", "„", "‟", "″": takeASCII(UInt8(ascii: "\""))
    case "‐", "‑", "‒", "–", "—", "―", "−": takeASCII(UInt8(ascii: "-"))
    case "…":
      bytes += "...".utf8
      last = nil
    default: takeLetter(scalar)
    }
  }

  private mutating func takeLetter(_ scalar: Unicode.Scalar) {
    if let last, let composed = Composition.of(last, scalar) {
      bytes.removeLast(UTF8.width(last))
      append(composed)
      joinedToLast = true
    } else {
      append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes += String(Character(scalar)).utf8
    last = scalar
  }
}
