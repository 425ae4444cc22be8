/// What a search for names need not look at: words of plain ASCII letters that occur in no name. Most of a text is such.
extension TokenScanner {
  /// Moves over plain words for as long as no name has them, and tells whether there was one or a break (L5).
  ///
  /// A word is plain if it is small letters, two capitals or more, or a capital and small letters, with nothing behind it
  /// that L1 to L3 have a rule for. What it stops at is read by `advance`.
  mutating func passOverPlainWords(unlessIn names: borrowing PlainWordFilter) -> Bool {
    var place = position
    let limit = glued.next.lowerBound
    var endsName = false
    while place < limit {
      let byte = text.bytes[place]
      guard byte < 0x80 else { break }
      let kind = text.kind(ofASCII: byte)
      if kind == .small || kind == .capital {
        guard let word = plainWord(at: place, kind), !names.mayHold(word, of: text.bytes) else { break }
        endsName = true
        place = word.range.upperBound
      } else if kind == .digit {
        break
      } else {
        endsName = endsName || kind == .breaking
        place += 1
      }
    }
    position = place
    return endsName
  }

  /// The word that begins with the ASCII letter at `start`, if it is plain.
  @inline(__always)
  private func plainWord(at start: Int, _ kind: LetterClass) -> PlainWord? {
    let limit = glued.next.lowerBound
    let isAcronym = kind == .capital && text.kind(at: start + 1) == .capital
    let first = isAcronym ? UInt8(ascii: "A") : UInt8(ascii: "a")
    var hash = TokenHash()
    var place = start
    while place < limit {
      var letters = EightBytes(text.bytes, at: place)
      if !isAcronym, place == start { letters.lowerFirst() }
      let count = min(letters.countOfFirst(from: first, through: first + 25), limit - place)
      if count == 0 { break }
      if isAcronym { letters.lower() }
      letters.keep(first: count)
      hash.add(letters)
      place += count
      if count < 8 { break }
    }
    guard isPlainEnd(at: place, of: place - start), kind == .small || place - start > 1 else { return nil }
    return PlainWord(range: start..<place, hash: hash.value, isHeard: kind == .capital && !isAcronym)
  }

  /// Whether nothing behind a word of so many letters makes it longer or possessive, or an article.
  @inline(__always)
  private func isPlainEnd(at place: Int, of count: Int) -> Bool {
    guard place < glued.next.lowerBound else { return place == text.range.upperBound }
    let byte = text.bytes[place]
    if byte == UInt8(ascii: " ") { return true }
    guard byte < 0x80 else { return false }
    switch text.kind(ofASCII: byte) {
    case .separator, .breaking, .space: return true
    case .hyphen: return count > 3
    case .apostrophe, .modifier, .mark, .ignorable, .capital, .small, .uncased, .digit: return false
    }
  }
}

/// A word of plain ASCII letters.
struct PlainWord {
  /// Bytes of the text.
  let range: Range<Int>

  /// That of its letters in lower case, which are its fold, but for the words that `PlainWordFilter` knows of.
  let hash: UInt64

  /// Whether it may be compared by its sound: a capital and small letters.
  let isHeard: Bool
}
