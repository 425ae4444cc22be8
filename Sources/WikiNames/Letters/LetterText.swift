/// Bytes of a text, read as letters.
///
/// Every question may be asked at any place; beyond the range and inside broken UTF-8 the answer is a separator.
struct LetterText {
  let bytes: [UInt8]

  /// The part that is read, within the bytes; what lies outside is never looked at.
  let range: Range<Int>
  private let table = LetterTable.standard
  private let ascii = LetterTable.standard.ascii

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range.clamped(to: bytes.indices)
  }

  /// One scalar of the text.
  struct Letter {
    let kind: LetterClass

    /// In bytes; 0 at the end.
    let length: Int
    fileprivate let scalar: UInt32
    fileprivate let entry: LetterTable.Entry

    /// Whether it is U+02BC, the one modifier that is written before a possessive *s*.
    var isModifierApostrophe: Bool { scalar == 0x2BC }
  }

  /// The class of the scalar that begins at `place`.
  @inline(__always)
  func kind(at place: Int) -> LetterClass {
    guard place < range.upperBound else { return .separator }
    let byte = bytes[place]
    return byte < 0x80 ? ascii[Int(byte)] : letter(at: place).kind
  }

  @inline(__always)
  func kind(ofASCII byte: UInt8) -> LetterClass {
    ascii[Int(byte)]
  }

  /// The first place from `place` on whose class does not satisfy `isSkipped`, and its class.
  @inline(__always)
  func skipping(from place: Int, _ isSkipped: (LetterClass) -> Bool) -> (place: Int, kind: LetterClass) {
    var place = place
    while place < range.upperBound {
      let kind = kind(at: place)
      if !isSkipped(kind) { return (place, kind) }
      place = self.place(behind: place)
    }
    return (place, .separator)
  }

  /// The place behind the scalar at `place`, which is within the range.
  @inline(__always)
  func place(behind place: Int) -> Int {
    bytes[place] < 0x80 ? place + 1 : place + decode(at: place).length
  }

  /// The byte at `place`, or NUL beyond the range.
  @inline(__always)
  func byte(at place: Int) -> UInt8 {
    place < range.upperBound ? bytes[place] : 0
  }

  func letter(at place: Int) -> Letter {
    guard place < range.upperBound else {
      return Letter(kind: .separator, length: 0, scalar: 0, entry: LetterTable.Entry(bits: 0))
    }
    let (scalar, length) = decode(at: place)
    let entry = table[scalar]
    return Letter(kind: entry.kind, length: length, scalar: scalar, entry: entry)
  }

  /// The place at which the scalar before `place` begins; `place` is above the start of the range.
  func place(before place: Int) -> Int {
    var start = place - 1
    while start > range.lowerBound, place - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start + decode(at: start).length == place ? start : place - 1
  }

  /// Appends the letters that `letter` is compared by, or its own bytes.
  func append(_ letter: Letter, at place: Int, to folded: inout FoldBuffer) {
    if letter.entry.count > 0 {
      table.appendLetters(of: letter.entry, to: &folded)
    } else if (0xAC00...0xD7A3).contains(letter.scalar) {
      appendJamo(of: letter.scalar - 0xAC00, to: &folded)
    } else {
      for index in place..<(place + letter.length) { folded.append(bytes[index]) }
    }
  }

  /// Takes a Korean syllable apart, as Unicode §3.12 does by arithmetic.
  private func appendJamo(of index: UInt32, to folded: inout FoldBuffer) {
    let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    for part in parts where part != 0x11A7 {
      guard let scalar = Unicode.Scalar(part) else { continue }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { folded.append(byte) }
    }
  }

  /// The scalar at a place within the range; what is not UTF-8 is one byte of U+FFFD.
  private func decode(at place: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[place]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, place + length <= range.upperBound else { return (0xFFFD, 1) }
    var scalar = UInt32(lead & (0xFF >> UInt8(length + 1)))
    for index in (place + 1)..<(place + length) {
      guard bytes[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (scalar, length)
  }
}
