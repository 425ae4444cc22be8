extension Article {
  /// Searches for a quote: letter for letter, but for what typesetting changes (see `FoldedText`).
  ///
  /// Occurrences do not overlap, and are counted in the zone named, or in all that need not be named. Where the quote
  /// has an ellipsis that the source lacks, an occurrence runs to the first place where the words go on.
  ///
  /// No zone means all but comments and boilerplate; no occurrence (they count from 1) that there is to be only one.
  /// - Complexity: O(*n*), *n* the length of the text.
  package func find(_ quote: String, zone: Zone?, occurrence: Int?) -> QuoteMatch {
    let readings = QuoteReading.readings(of: quote)
    guard !readings.isEmpty else { return .tooShort }
    var elsewhere: Hit?
    for reading in readings {
      let hits = inside.places(of: reading).compactMap(hit)
      let wanted = distinct(hits.filter { isSearched($0.zone, zone) }) { ($0.range, $0.zone) }
      if !wanted.isEmpty { return choose(occurrence, of: wanted) }
      elsewhere = elsewhere ?? hits.first
    }
    if let elsewhere { return .elsewhere(elsewhere.zone, elsewhere.passage(1)) }
    if let line = lineOutside(readings) { return .outside(line: line) }
    return .missing(closest: closest(to: quote))
  }

  /// All places where words stand, in every zone, letter for letter but for what typesetting changes.
  package func places(of words: String) -> [Range<Int>] {
    QuoteReading.readings(of: words).flatMap { inside.places(of: $0) }
  }

  /// A place where the words of a quote stand, whatever the zone.
  private struct Hit {
    let range: Range<Int>
    let paragraph: Int
    let zone: Zone

    func passage(_ occurrence: Int) -> Passage {
      Passage(range: range, paragraph: paragraph, occurrence: occurrence)
    }
  }

  private func hit(_ range: Range<Int>) -> Hit? {
    paragraph(at: range.lowerBound).map { Hit(range: range, paragraph: $0.number, zone: $0.zone) }
  }

  private func isSearched(_ zone: Zone, _ named: Zone?) -> Bool { named.map { zone == $0 } ?? !zone.mustBeNamed }

  /// The places without those on a line that repeats its neighbour, where the neighbour has the same; a zone that must
  /// be named is for itself.
  func distinct<Place>(_ places: [Place], _ what: (Place) -> (range: Range<Int>, zone: Zone)) -> [Place] {
    guard !repeatedLines.isEmpty else { return places }
    var seen: Set<FirstPlace> = []
    return places.filter { place in
      let (range, zone) = what(place)
      let line = text.lineNumber(at: range.lowerBound)
      guard range.upperBound <= text.line(line).upperBound else { return true }
      let shift = text.line(repeatedLines[line] ?? line).lowerBound - text.line(line).lowerBound
      let first = (range.lowerBound + shift)..<(range.upperBound + shift)
      return seen.insert(FirstPlace(range: first, zone: zone.mustBeNamed ? zone : nil)).inserted
    }
  }

  /// A place on the first of several equal lines, and its zone where that must be named.
  private struct FirstPlace: Hashable {
    let range: Range<Int>
    let zone: Zone?
  }

  private func choose(_ occurrence: Int?, of hits: [Hit]) -> QuoteMatch {
    guard let occurrence else {
      return hits.count == 1
        ? .found(hits[0].passage(1)) : .ambiguous(hits.enumerated().map { $0.element.passage($0.offset + 1) })
    }
    guard hits.indices.contains(occurrence - 1) else { return .missingOccurrence(count: hits.count) }
    return .found(hits[occurrence - 1].passage(occurrence))
  }

  private func lineOutside(_ readings: [QuoteReading]) -> Int? {
    for reading in readings {
      if let range = outside.places(of: reading).first { return text.lineNumber(at: range.lowerBound) }
    }
    return nil
  }

  /// The first and the last line of a quote that would stand in the article if paragraphs did not end; `nil` where
  /// it would not even then.
  func paragraphsCrossed(by quote: String) -> (first: Int, last: Int)? {
    let words = FoldedText(quote).bytes
    let running = inside.folded.bytes.map { $0 == FoldedText.separator ? UInt8(ascii: " ") : $0 }
    guard let start = ByteSearch(words).positions(in: running).first,
      let range = inside.folded.stored(start..<(start + words.count))
    else { return nil }
    let (first, last) = (text.lineNumber(at: range.lowerBound), text.lineNumber(at: range.upperBound - 1))
    return first < last ? (first, last) : nil
  }
}
