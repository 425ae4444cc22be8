/// The words of an article as quotes are made of them: what stands between blanks, without the punctuation around it.
struct WholeWords: Sendable {
  /// See `Article.markedText`.
  let folded: FoldedText

  /// Bytes of the folded text, in order.
  let words: [Range<Int>]

  /// - Complexity: O(*n*), *n* the length of the article.
  init(_ article: Article) {
    folded = article.markedText
    var words: [Range<Int>] = []
    let bytes = folded.bytes
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 || bytes[end] == FoldedText.separator {
      if let word = bytes.word(in: start..<end), folded.stored(word) != nil { words.append(word) }
      start = end + 1
    }
    self.words = words
  }

  /// The numbers of the words that a stretch of stored bytes touches.
  func numbers(touching range: Range<Int>) -> Range<Int> {
    let first = words.partition { (folded.storedEnd(of: $0.upperBound) ?? 0) > range.lowerBound }
    let end = words.partition { (folded.storedStart(of: $0.lowerBound) ?? 0) >= range.upperBound }
    return first..<max(first, end)
  }

  /// The numbers of the words that stand within a stretch of stored bytes as a whole.
  func numbers(within range: Range<Int>) -> Range<Int> {
    let first = words.partition { (folded.storedStart(of: $0.lowerBound) ?? 0) >= range.lowerBound }
    let end = words.partition { (folded.storedEnd(of: $0.upperBound) ?? 0) > range.upperBound }
    return first..<max(first, end)
  }

  /// The folded bytes from the first word to the last.
  /// - Precondition: `numbers` is not empty.
  func range(of numbers: Range<Int>) -> Range<Int> {
    words[numbers.lowerBound].lowerBound..<words[numbers.upperBound - 1].upperBound
  }

  /// Where the words stand in the file.
  /// - Precondition: `numbers` is not empty.
  func stored(_ numbers: Range<Int>) -> Range<Int> {
    folded.stored(range(of: numbers)) ?? 0..<0
  }
}

extension Article {
  /// The paragraphs as quotes are compared with them, words that a line end breaks marked.
  var markedText: FoldedText {
    guard inside.folded.hasBrokenWords else { return inside.folded }
    return FoldedText(text.bytes, paragraphs.map(\.range), .marked)
  }
}

extension [UInt8] {
  /// What is left of a stretch without the punctuation at its ends; the dot of `U.S.` belongs to it. `nil` where no
  /// letter and no digit is.
  fileprivate func word(in range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let (value, length) = scalar(at: start)
      guard isTrimmed(value) else { break }
      start += length
    }
    while start < end {
      let last = scalarStart(before: end)
      guard last >= start, isTrimmed(scalar(at: last).value) else { break }
      end = last
    }
    let dot = UInt8(ascii: ".")
    let dots = self[end..<range.upperBound].prefix { $0 == dot }.count
    if dots == 1, self[start..<end].contains(dot) { end += 1 }
    var offset = start
    while offset < end {
      let (value, length) = scalar(at: offset)
      if isWordScalar(value) { return start..<end }
      offset += length
    }
    return nil
  }
}

/// Whether the scalar is punctuation that goes around words; signs such as `%` and `#` belong to them.
private func isTrimmed(_ value: UInt32) -> Bool {
  if value == 0x25 || value == 0x23 || value == 0x26 || value == 0x40 || value == 0x2030 { return false }
  switch Unicode.Scalar(value)?.properties.generalCategory {
  case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: return true
  case .otherPunctuation, .dashPunctuation: return true
  default: return false
  }
}
