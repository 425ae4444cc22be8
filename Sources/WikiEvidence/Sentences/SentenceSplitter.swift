/// Finds the ends of sentences.
struct SentenceSplitter {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// Of a paragraph, without the blanks at its ends.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      guard isTerminator(value) else {
        offset += length
        continue
      }
      let marks = skip(from: offset, isTerminator)
      let end = skip(from: marks, isCloser)
      let next = skip(from: end, isBlank)
      let isLoneDot = value == 0x2E && marks == offset + 1 && end == marks
      if next > end, begins(next), !(isLoneDot && abbreviates(start..<offset, before: next)) {
        sentences.append(start..<end)
        start = next
      }
      offset = next
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  private func skip(from offset: Int, _ isSkipped: (UInt32) -> Bool) -> Int {
    var offset = offset
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      guard isSkipped(value) else { break }
      offset += length
    }
    return offset
  }

  /// Whether what stands at `offset` can be the beginning of a sentence.
  private func begins(_ offset: Int) -> Bool {
    guard offset < range.upperBound, let scalar = Unicode.Scalar(bytes.scalar(at: offset).value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: return true
    case .openPunctuation, .initialPunctuation, .currencySymbol: return true
    default: return isBulletOrQuote(scalar)
    }
  }

  private func isBulletOrQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "\u{2019}", "\u{201D}", "\u{2022}", "\u{25AA}", "\u{25CF}", "\u{25E6}", "*", "\u{2023}": true
    default: false
    }
  }

  /// Whether the dot behind `sentence` belongs to its last word and the sentence goes on at `next`.
  private func abbreviates(_ sentence: Range<Int>, before next: Int) -> Bool {
    var start = sentence.upperBound
    while start > sentence.lowerBound, sentence.upperBound - start < 24 {
      let before = bytes.scalarStart(before: start)
      let value = bytes.scalar(at: before).value
      guard value == 0x2E || isWordScalar(value) else { break }
      start = before
    }
    let word = String(decoding: bytes[start..<sentence.upperBound], as: UTF8.self)
    let following = String(decoding: bytes[next..<skip(from: next, isWordScalar)], as: UTF8.self)
    let isNumber = (0x30...0x39).contains(bytes[next])
    switch Abbreviation(word) {
    case .title, .initial: return true
    case .beforeNumber: return isNumber
    case .closing: return !Abbreviation.beginsSentence(following)
    case nil: return start == range.lowerBound && word.utf8.count <= 3 && word.utf8.allSatisfy { $0 < 0x3A }
    }
  }
}

private func isTerminator(_ value: UInt32) -> Bool {
  switch value {
  case 0x2E, 0x21, 0x3F, 0x2026, 0x061F, 0x06D4, 0x203C, 0x203D, 0x2047...0x2049: true
  default: false
  }
}

private func isCloser(_ value: UInt32) -> Bool {
  switch value {
  case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x203A: true
  default: false
  }
}
