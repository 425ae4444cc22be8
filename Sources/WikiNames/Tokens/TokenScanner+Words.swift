extension TokenScanner {
  /// Reads the word or the glued run at `position`.
  mutating func readWord() {
    folded.removeAll(keepingCapacity: true)
    shape = WordShape()
    isPossessive = false
    if position == glued.next.lowerBound {
      readGluedRun()
    } else {
      let start = position
      position = text.skipping(from: start) { $0 == .modifier }.place
      range = start..<readLetters()
      dropPlural()
      IzationEnding.write(in: &folded, word: folded.indices)
    }
    skipPossessive()
  }

  /// Reads letters up to where the word ends (L1), and gives the end of what a link would cover.
  private mutating func readLetters() -> Int {
    let limit = glued.next.lowerBound
    var end = position
    while position < limit {
      let byte = text.bytes[position]
      guard byte < 0x80 else {
        guard readBeyondASCII(&end) else { return end }
        continue
      }
      let kind = text.kind(ofASCII: byte)
      if kind.isWord {
        folded.append(kind == .capital ? byte | 0x20 : byte)
        shape.add(kind, letters: 1, length: folded.count)
        position += 1
        end = position
      } else if kind == .apostrophe, isInnerApostrophe(at: position, length: 1) {
        position += 1
      } else if isInsideNumber(byte) {
        folded.append(byte)
        position += 1
      } else {
        return byte == UInt8(ascii: ".") && shape.isInitial ? readDots() : end
      }
    }
    return end
  }

  /// Reads one scalar of two bytes or more; false where it ends the word.
  private mutating func readBeyondASCII(_ end: inout Int) -> Bool {
    let letter = text.letter(at: position)
    switch letter.kind {
    case .capital, .small, .uncased, .digit:
      append(letter)
      end = position + letter.length
    case .mark:
      end = position + letter.length
    case .ignorable:
      break
    case .modifier:
      if placeBehindPossessive(at: position) != nil { return false }
      end = position + letter.length
    case .apostrophe:
      guard isInnerApostrophe(at: position, length: letter.length) else { return false }
    case .separator, .breaking, .hyphen, .space:
      return false
    }
    position += letter.length
    return true
  }

  /// Takes the letter at `position` into the fold.
  mutating func append(_ letter: LetterText.Letter) {
    let before = folded.count
    text.append(letter, at: position, to: &folded)
    let letters = folded[before...].count { $0 & 0xC0 != 0x80 }
    shape.add(letter.kind, letters: letters, length: folded.count)
  }

  /// Whether the apostrophe at `place` vanishes in the middle of the word (L1).
  private func isInnerApostrophe(at place: Int, length: Int) -> Bool {
    place + length < glued.next.lowerBound && text.kind(at: place + length).isWord
      && placeBehindPossessive(at: place) == nil
  }

  /// Whether the dot or comma at `position` stands between two digits: `3.3` is one token, so that no name is a part of it.
  private func isInsideNumber(_ byte: UInt8) -> Bool {
    (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) && position + 1 < glued.next.lowerBound
      && position > text.range.lowerBound && text.kind(at: text.place(before: position)) == .digit
      && text.kind(at: position + 1) == .digit
  }

  /// L2: the plural *s* of `PMUs` falls.
  private mutating func dropPlural() {
    guard shape.endsBehindCapitals(folded.count), folded.last == UInt8(ascii: "s") else { return }
    folded.removeLast()
    shape.dropSmall()
  }

  /// Reads a run as one token: its letters folded, all else in it as it stands.
  private mutating func readGluedRun() {
    range = glued.next
    while position < range.upperBound {
      let letter = text.letter(at: position)
      if letter.kind.isWord {
        append(letter)
      } else if !letter.kind.isDropped {
        folded.append(text.bytes[position])
      }
      position += letter.length
    }
    glued.advance()
  }
}
