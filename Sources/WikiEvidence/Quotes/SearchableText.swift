/// Stretches of a text, folded once so that many quotes can be searched for.
struct SearchableText: Sendable {
  let folded: FoldedText

  /// The text with broken words joined; `nil` where no line end breaks a word.
  private let squashed: FoldedText?

  private let text: EvidenceText

  /// The stretches, in order; no quote runs from one into the next.
  private let ranges: [Range<Int>]

  init(_ text: EvidenceText, _ ranges: [Range<Int>], _ wrap: Article.Wrap) {
    self.text = text
    self.ranges = ranges
    folded = FoldedText(text.bytes, ranges)
    squashed = wrap == .hard && folded.hasBrokenWords ? FoldedText(text.bytes, ranges, .squashed) : nil
  }

  /// The stored bytes wherever the pieces follow each other within one stretch, in order and without overlap.
  ///
  /// Every piece is taken at the first place after the one before it.
  func places(of reading: QuoteReading) -> [Range<Int>] {
    var occurrences: [[Range<Int>]] = []
    for piece in reading.pieces {
      occurrences.append(self.occurrences(of: piece))
      if occurrences.last?.isEmpty ?? true { return [] }
    }
    var next = Array(repeating: 0, count: occurrences.count)
    var places: [Range<Int>] = []
    var free = 0
    for first in occurrences[0] where first.lowerBound >= free {
      let limit = stretch(at: first.lowerBound).upperBound
      var end = first.upperBound
      for piece in occurrences.indices.dropFirst() {
        let candidates = occurrences[piece]
        while next[piece] < candidates.count, candidates[next[piece]].lowerBound < end { next[piece] += 1 }
        guard next[piece] < candidates.count, candidates[next[piece]].upperBound <= limit else {
          // What is not found from here on is not found further on in the stretch either.
          end = limit + 1
          break
        }
        end = candidates[next[piece]].upperBound
      }
      if end <= limit { places.append(first.lowerBound..<end) }
      free = end
    }
    return places
  }

  private func stretch(at offset: Int) -> Range<Int> {
    let following = ranges.partition { $0.lowerBound > offset }
    return following > 0 ? ranges[following - 1] : offset..<offset
  }

  /// The stored bytes wherever the folded words stand, in order; some may overlap.
  private func occurrences(of words: [UInt8]) -> [Range<Int>] {
    let plain = ByteSearch(words).positions(in: folded.bytes).compactMap { folded.stored($0..<($0 + words.count)) }
    guard let squashed else { return plain }
    let letters = words.filter { $0 != UInt8(ascii: "-") }
    let joined = ByteSearch(letters).positions(in: squashed.bytes)
      .compactMap { squashed.stored($0..<($0 + letters.count)) }
      .filter { reads(words, in: $0) }
    return Set(plain + joined).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// Whether the stored bytes are the folded words, a broken word being joined with its hyphen, without it, or not.
  private func reads(_ words: [UInt8], in range: Range<Int>) -> Bool {
    var rest = words[...]
    for byte in FoldedText(text.bytes, [range], .marked).bytes {
      if byte == FoldedText.brokenWord {
        if rest.first == UInt8(ascii: "-") {
          rest.removeFirst()
          if rest.first == UInt8(ascii: " ") { rest.removeFirst() }
        }
      } else if rest.popFirst() != byte {
        return false
      }
    }
    return rest.isEmpty
  }
}
