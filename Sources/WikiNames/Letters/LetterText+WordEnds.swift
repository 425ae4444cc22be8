/// Where words end and what is read with them (L1 to L3).
extension LetterText {
  /// The place behind the *s* of a possessive whose apostrophe stands at `place` (L3): `IRGC’s`.
  func placeBehindPossessive(at place: Int) -> Int? {
    let letter = letter(at: place)
    guard letter.kind == .apostrophe || letter.isModifierApostrophe else { return nil }
    let ending = place + letter.length
    guard byte(at: ending) | 0x20 == UInt8(ascii: "s") else { return nil }
    let next = kind(at: ending + 1)
    return next.isWord || next == .mark || next == .ignorable ? nil : ending + 1
  }

  /// Whether the apostrophe at `place`, of `length` bytes, vanishes in the middle of a word (L1).
  func isInnerApostrophe(at place: Int, length: Int) -> Bool {
    kind(at: place + length).isWord && placeBehindPossessive(at: place) == nil
  }

  /// Whether the dot or comma at `place` stands between two digits: `3.3` is one token, so that no name is a part of it.
  func isInsideNumber(at place: Int) -> Bool {
    let byte = byte(at: place)
    return (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) && kind(at: place + 1) == .digit
      && place > range.lowerBound && kind(at: self.place(before: place)) == .digit
  }

  /// Whether a plural *s* stands at `place`, behind capitals (L2).
  func isPluralS(at place: Int) -> Bool {
    byte(at: place) == UInt8(ascii: "s") && !continuesWord(at: place + 1)
  }

  /// Whether a word that is read up to `place` goes on there.
  func continuesWord(at place: Int) -> Bool {
    let letter = letter(at: place)
    switch letter.kind {
    case .capital, .small, .uncased, .digit, .mark, .ignorable:
      return true
    case .apostrophe, .modifier:
      return isInnerApostrophe(at: place, length: letter.length)
    case .separator, .breaking, .hyphen, .space:
      return false
    }
  }
}
