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
        guard readPluralS() else { continue }
        return position
      }
      guard shape.scalars >= 2 else { return end }
      _ = readPluralS()
      return position
    }
    return end
  }

  /// Reads the capital at `position` and its marks, if no word begins with it.
  private mutating func readSingleCapital() -> Bool {
    let letter = text.letter(at: position)
    guard letter.kind == .capital, position < glued.next.lowerBound else { return false }
    let behind = text.skipping(from: position + letter.length) { $0 == .mark || $0 == .ignorable }.place
    guard text.isPluralS(at: behind) || !text.continuesWord(at: behind) else { return false }
    append(letter)
    position = behind
    return true
  }

  /// Reads the plural *s* at `position`, if there is one.
  private mutating func readPluralS() -> Bool {
    guard position < glued.next.lowerBound, text.isPluralS(at: position) else { return false }
    position += 1
    return true
  }

  /// Reads the possessive behind the token: `IRGC’s`, `PMF's`; nothing need be read for `militias’`.
  mutating func skipPossessive() {
    let kind = text.kind(at: position)
    guard kind == .apostrophe || kind == .modifier else { return }
    guard let behind = text.placeBehindPossessive(at: position) else { return }
    isPossessive = true
    position = behind
  }
}
