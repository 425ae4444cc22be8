extension Article {
  /// Looks for the passage that a quote stands in.
  ///
  /// The words must be there literally, but for the differences that `QuoteFold` passes over; only where they are
  /// not, `…` stands for left-out words and `[sic]` for nothing. A passage lies within one paragraph.
  /// - Parameters:
  ///   - zone: the only zone to be searched; the article's own words where `nil`.
  ///   - occurrence: which of several places is meant, from 1.
  /// - Complexity: O(*n* + *q*), *n* the bytes of the article and *q* those of the quote, where quotes hold no
  ///   long repetitions.
  package func find(_ quote: String, zone: Zone?, occurrence: Int?) -> QuoteMatch {
    guard let literal = QuotePattern(literal: quote) else { return .tooShort }
    let isWanted = { (candidate: Zone) in zone.map { $0 == candidate } ?? candidate.isSearched }
    let patterns = [literal] + (QuotePattern(leavingOut: quote).map { [$0] } ?? [])
    for pattern in patterns {
      for joining in joinings {
        let places = places(of: pattern, joining, where: isWanted)
        if !places.isEmpty { return choose(among: places, occurrence) }
      }
    }
    return elsewhere(patterns) ?? .missing(closest: closest(to: quote, zone: zone))
  }

  /// How words broken at a line's end are read.
  private enum Joining { case asWritten, brokenWords }

  /// Only lines that are wrapped can break a word.
  private var joinings: [Joining] { wrap == .hard ? [.asWritten, .brokenWords] : [.asWritten] }

  private func choose(among places: [Passage], _ occurrence: Int?) -> QuoteMatch {
    guard let occurrence else { return places.count == 1 ? .found(places[0]) : .ambiguous(places) }
    guard occurrence <= places.count else { return .missingOccurrence(count: places.count) }
    let passage = places[occurrence - 1]
    return .found(Passage(range: passage.range, paragraph: passage.paragraph, occurrence: occurrence))
  }

  /// The places in the paragraphs of the zones that `isWanted` takes; repeated lines count once.
  private func places(
    of pattern: QuotePattern,
    _ joining: Joining,
    where isWanted: (Zone) -> Bool
  ) -> [Passage] {
    paragraphs.indices.flatMap { index -> [Passage] in
      let paragraph = paragraphs[index]
      guard isWanted(paragraph.zone), !repeatsTheLineBefore(index) else { return [] }
      switch joining {
      case .asWritten:
        let places = pattern.places(in: folded[index])
        return places.isEmpty ? [] : passages(at: places, in: paragraph, QuoteFold.mapped(text.bytes[paragraph.range]))
      case .brokenWords:
        let joined = text.joiningBrokenWords(paragraph.range)
        return passages(at: pattern.places(in: joined.bytes), in: paragraph, joined)
      }
    }
  }

  private func repeatsTheLineBefore(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return paragraphs[index - 1].lines.upperBound + 1 == paragraphs[index].lines.lowerBound
      && paragraphs[index - 1].zone == paragraphs[index].zone && folded[index - 1] == folded[index]
  }

  private func passages(
    at places: [Range<Int>],
    in paragraph: Paragraph,
    _ folded: (bytes: [UInt8], origins: [Range<Int>])
  ) -> [Passage] {
    places.map { place in
      let range = folded.origins[place.lowerBound].lowerBound..<folded.origins[place.upperBound - 1].upperBound
      return Passage(range: range, paragraph: paragraph.number, occurrence: 1)
    }
  }

  /// The place outside of what was searched: another zone, or a line of the text that is not of this article.
  private func elsewhere(_ patterns: [QuotePattern]) -> QuoteMatch? {
    for pattern in patterns {
      if let passage = places(of: pattern, .asWritten, where: { _ in true }).first {
        return .elsewhere(paragraphs[passage.paragraph - 1].zone, passage)
      }
    }
    guard text.lineCount > 0 else { return nil }
    for number in 1...text.lineCount where !lines.contains(number) {
      let line = QuoteFold.bytes(of: text.bytes[text.line(number)])
      if patterns.contains(where: { !$0.places(in: line).isEmpty }) { return .outside(line: number) }
    }
    return nil
  }
}

extension EvidenceText {
  /// A folded stretch in which a hyphen at a line's end, with the end, is left out, and where its bytes come from.
  fileprivate func joiningBrokenWords(_ range: Range<Int>) -> (bytes: [UInt8], origins: [Range<Int>]) {
    let mapped = QuoteFold.mapped(bytes[range])
    var joined: (bytes: [UInt8], origins: [Range<Int>]) = ([], [])
    for (index, byte) in mapped.bytes.enumerated() {
      let origin = mapped.origins[index]
      if byte == 0x20, joined.bytes.last == UInt8(ascii: "-"), bytes[origin].contains(UInt8(ascii: "\n")) {
        joined.bytes.removeLast()
        joined.origins.removeLast()
      } else {
        joined.bytes.append(byte)
        joined.origins.append(origin)
      }
    }
    return joined
  }
}
