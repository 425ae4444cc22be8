extension TokenScanner {
  /// Reads the word or the glued run at `position`.
  mutating func readWord() {
    folded.removeAll()
    shape = WordShape()
    isPossessive = false
    if position == glued.next.lowerBound {
      readGluedRun()
    } else {
      let start = position
      position = text.skipping(from: start) { $0 == .modifier }.place
      range = start..<readLetters()
      dropPlural()
      writeAmerican()
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
      if kind == .small {
        readSmalls()
        end = position
      } else if kind.isWord {
        folded.append(kind == .capital ? byte | 0x20 : byte)
        shape.add(kind, letters: 1, length: folded.count)
        position += 1
        end = position
      } else if position + 1 < limit, kind == .apostrophe, text.isInnerApostrophe(at: position, length: 1) {
        position += 1
      } else if position + 1 < limit, kind == .breaking, text.isInsideNumber(at: position) {
        folded.append(byte)
        position += 1
      } else {
        return byte == UInt8(ascii: ".") && shape.isInitial ? readDots() : end
      }
    }
    return end
  }

  /// Reads small ASCII letters up to something else: most of all bytes are such.
  @inline(__always)
  private mutating func readSmalls() {
    let start = position
    let limit = glued.next.lowerBound
    while position < limit {
      let byte = text.bytes[position]
      guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") else { break }
      position += 1
    }
    folded.append(text.bytes, start..<position)
    shape.addSmalls(position - start)
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
      if text.placeBehindPossessive(at: position) != nil { return false }
      end = position + letter.length
    case .apostrophe:
      let isInside = position + letter.length < glued.next.lowerBound
      guard isInside, text.isInnerApostrophe(at: position, length: letter.length) else { return false }
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
    let letters = folded.letters[before...].count { $0 & 0xC0 != 0x80 }
    shape.add(letter.kind, letters: letters, length: folded.count)
  }

  /// L2: the plural *s* of `PMUs` falls.
  private mutating func dropPlural() {
    guard shape.endsBehindCapitals(folded.count), folded.last == UInt8(ascii: "s") else { return }
    folded.removeLast()
    shape.dropSmall()
  }

  /// The light fold: *-isation* is *-ization*. Long words are few, so their length is looked at first.
  private mutating func writeAmerican() {
    guard folded.count > 7, folded.last == UInt8(ascii: "n") || folded.last == UInt8(ascii: "s"),
      let place = IzationEnding.place(in: folded.letters)
    else { return }
    folded[place] = UInt8(ascii: "z")
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
