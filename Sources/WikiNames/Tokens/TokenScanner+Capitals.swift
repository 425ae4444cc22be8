/// L2 and L3: what stands behind capitals and words without being a word of its own.
extension TokenScanner {
  /// Reads on at the dot behind a first capital: `I.R.G.C.`, `U.S`, `P.M.U.s`, `P.M.Us` are one token, `J. Smith` two.
  ///
  /// The dot is read, and so is no break, whatever follows: `U.S. Troops` may be one name. It belongs to the token only
  /// behind two capitals or more. Gives the end of what a link would cover.
  mutating func readDots() -> Int {
    var end = position
    while text.byte(at: position) == UInt8(ascii: "."), position < glued.next.lowerBound {
      position += 1
      if readSingleCapital() {
        end = position
        guard isPluralS(at: position) else { continue }
        position += 1
        return position
      }
      guard shape.scalars >= 2 else { return end }
      if isPluralS(at: position) { position += 1 }
      return position
    }
    return end
  }

  /// Reads the capital at `position` and its marks, if no word begins with it.
  private mutating func readSingleCapital() -> Bool {
    let letter = text.letter(at: position)
    guard letter.kind == .capital, position < glued.next.lowerBound else { return false }
    let behind = text.skipping(from: position + letter.length) { $0 == .mark || $0 == .ignorable }.place
    guard isPluralS(at: behind) || !continuesWord(at: behind) else { return false }
    append(letter)
    position = behind
    return true
  }

  private func isPluralS(at place: Int) -> Bool {
    text.byte(at: place) == UInt8(ascii: "s") && place < glued.next.lowerBound && !continuesWord(at: place + 1)
  }

  /// Whether a word that is read up to `place` goes on there.
  private func continuesWord(at place: Int) -> Bool {
    let letter = text.letter(at: place)
    switch letter.kind {
    case .capital, .small, .uncased, .digit, .mark, .ignorable:
      return true
    case .apostrophe, .modifier:
      return text.kind(at: place + letter.length).isWord && placeBehindPossessive(at: place) == nil
    case .separator, .breaking, .hyphen, .space:
      return false
    }
  }

  /// Reads the possessive behind the token: `IRGC’s`, `PMF's`; nothing need be read for `militias’`.
  mutating func skipPossessive() {
    guard let behind = placeBehindPossessive(at: position) else { return }
    isPossessive = true
    position = behind
  }

  /// The place behind the *s* of a possessive whose apostrophe stands at `place` (L3).
  func placeBehindPossessive(at place: Int) -> Int? {
    let letter = text.letter(at: place)
    let isApostrophe = letter.kind == .apostrophe || letter.isModifierApostrophe
    let ending = place + letter.length
    guard isApostrophe, text.byte(at: ending) | 0x20 == UInt8(ascii: "s") else { return nil }
    let next = text.kind(at: ending + 1)
    return next.isWord || next == .mark || next == .ignorable ? nil : ending + 1
  }
}
