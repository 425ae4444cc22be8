/// What stands in quotation marks in a text: words that are somebody else's.
enum QuotedStretches {
  /// As bytes of the text, in order. Double marks that are not closed hold up to the end; single ones that are not are
  /// apostrophes.
  /// - Complexity: O(*n*), *n* the length of the text.
  static func of(_ bytes: [UInt8]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var hasClosingSingle = true
    var place = 0
    while place < bytes.count {
      let mark = Mark(bytes, at: place)
      switch mark {
      case .double(let closing):
        let end = bytes.place(of: closing, from: place + 1) ?? bytes.count
        stretches.append(place..<end)
        place = end
      case .single(let closing) where hasClosingSingle:
        if let end = bytes.place(ofSingle: closing, from: place + 1) {
          stretches.append(place..<end)
          place = end
        } else {
          hasClosingSingle = false
        }
      case .single, nil: break
      }
      place += 1
    }
    return stretches
  }
}

/// A mark that opens a quotation, by what closes it.
private enum Mark {
  case double([UInt8])
  case single([UInt8])

  init?(_ bytes: [UInt8], at place: Int) {
    switch bytes[place] {
    case UInt8(ascii: "\""): self = .double([UInt8(ascii: "\"")])
    case UInt8(ascii: "'") where bytes.isWordStart(place, width: 1): self = .single([UInt8(ascii: "'")])
    case 0xC2 where bytes.stands("«", at: place): self = .double(Array("»".utf8))
    case 0xE2 where bytes.stands("“", at: place) || bytes.stands("„", at: place): self = .double(Array("”".utf8))
    case 0xE2 where bytes.stands("‘", at: place) && bytes.isWordStart(place, width: 3): self = .single(Array("’".utf8))
    default: return nil
    }
  }
}

extension [UInt8] {
  func stands(_ text: String, at place: Int) -> Bool { self[place...].starts(with: text.utf8) }

  /// Whether a mark of so many bytes stands before a word and behind none.
  fileprivate func isWordStart(_ place: Int, width: Int) -> Bool {
    let isFree = place == 0 || self[place - 1] == 0x20 || self[place - 1] == UInt8(ascii: "(")
    return isFree && place + width < count && self[place + width].isWordByte
  }

  fileprivate func place(of mark: [UInt8], from start: Int) -> Int? {
    indices[Swift.min(start, count)...].first { self[$0...].starts(with: mark) }
  }

  /// The place of a single mark that stands behind a word and before none.
  fileprivate func place(ofSingle mark: [UInt8], from start: Int) -> Int? {
    indices[Swift.min(start, count)...].first { place in
      guard self[place...].starts(with: mark) else { return false }
      let next = place + mark.count
      return next >= count || !self[next].isWordByte
    }
  }
}

extension UInt8 {
  /// Whether the byte is part of a word: an ASCII letter or digit, or of any letter beyond.
  var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case 0xC3...0xDF: true
    default: false
    }
  }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
