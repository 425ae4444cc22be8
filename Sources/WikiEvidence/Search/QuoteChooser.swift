/// Chooses the words to quote a place of an article by: as few as lead there and nowhere else.
package struct QuoteChooser: Sendable {
  private let article: Article
  private let words: WholeWords

  /// Bytes of the text that no quote may show, in order.
  private let hidden: [Range<Int>]

  /// A quote, and where it leads.
  package struct Choice: Hashable, Sendable {
    /// As it stands in the text, blanks as spaces; stretches are joined by `…`.
    package let quote: String

    /// `nil` where it need not be named.
    package let zone: Zone?

    /// `nil` where the quote stands in one place.
    package let occurrence: Int?
    package let passage: Passage

    package func citation(of source: String) -> Citation {
      Citation(source: source, zone: zone, quote: quote, occurrence: occurrence)
    }
  }

  /// - Complexity: O(*n*), *n* the length of the article.
  package init(_ article: Article, hidden: [Range<Int>]) {
    self.article = article
    self.hidden = hidden
    words = WholeWords(article)
  }

  /// The quote for found words; `nil` where they are hidden, or no quote leads to them.
  package func choice(for found: FoundWords) -> Choice? {
    let pieces = joined(found.pieces.map { words.numbers(touching: $0) })
    if pieces.count > 1, let choice = choice(for: pieces, in: found.paragraph) { return choice }
    return choice(for: found.range)
  }

  /// The quote of a stretch of a paragraph; `nil` where a part of it is hidden, or no quote leads to it.
  package func choice(for range: Range<Int>) -> Choice? {
    let start = words.numbers(touching: range)
    guard !start.isEmpty, let paragraph = article.paragraph(at: words.stored(start).lowerBound) else { return nil }
    let own = words.stored(start)
    guard own.upperBound <= paragraph.range.upperBound, !isHidden(own) else { return nil }
    let allowed = words.numbers(within: shown(around: own, in: paragraph))
    let unique = UniqueStretch(words, start, within: allowed) { isRival($0, of: own, in: paragraph) }
    let grown = (0...4).flatMap { [start.growing(0, $0), start.growing($0, 0)] }
    for candidate in [unique.shortest ?? start] + grown where allowed.holds(candidate) {
      if let choice = choice([candidate], in: paragraph) { return choice }
    }
    return nil
  }

  /// Stretches, those that follow each other without a word between them joined.
  private func joined(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for piece in pieces where !piece.isEmpty {
      if let last = joined.last, piece.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, piece.upperBound)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  /// A quote with ellipses, with some words more at its ends if need be.
  private func choice(for pieces: [Range<Int>], in paragraph: Paragraph) -> Choice? {
    let allowed = words.numbers(within: paragraph.range)
    let last = pieces.count - 1
    for (left, right) in (0...4).flatMap({ more in (0...more).map { ($0, more - $0) } }) {
      var grown = pieces
      grown[0] = grown[0].growing(left, 0)
      grown[last] = grown[last].growing(0, right)
      guard allowed.holds(grown[0]), allowed.holds(grown[last]) else { continue }
      if let choice = choice(grown, in: paragraph), choice.occurrence == nil { return choice }
    }
    return nil
  }

  /// The quote of these stretches, if it leads to them.
  private func choice(_ pieces: [Range<Int>], in paragraph: Paragraph) -> Choice? {
    let stretches = pieces.map { article.text.closingBracket(words.stored($0)) }
    let own = stretches[0].lowerBound..<stretches[stretches.count - 1].upperBound
    guard !isHidden(own) else { return nil }
    let quote = stretches.map(article.text.quotable).joined(separator: " … ")
    let zone = paragraph.zone.mustBeNamed ? paragraph.zone : nil
    func choice(_ passage: Passage, _ occurrence: Int?) -> Choice {
      Choice(quote: quote, zone: zone, occurrence: occurrence, passage: passage)
    }
    switch article.find(quote, zone: zone, occurrence: nil) {
    case .found(let passage): return isAlike(passage.range, own) ? choice(passage, nil) : nil
    case .ambiguous(let passages): return passages.first { isAlike($0.range, own) }.map { choice($0, $0.occurrence) }
    case .missing, .missingOccurrence, .elsewhere, .outside, .tooShort: return nil
    }
  }

  /// Whether another place of the same words is one that a search finds, too.
  private func isRival(_ folded: Range<Int>, of own: Range<Int>, in paragraph: Paragraph) -> Bool {
    guard let place = words.folded.stored(folded), let other = article.paragraph(at: place.lowerBound),
      other.zone == paragraph.zone || !other.zone.mustBeNamed && !paragraph.zone.mustBeNamed
    else { return false }
    return !isAlike(place, own)
  }

  /// Whether two places are one, or stand on a line and on its repetition.
  private func isAlike(_ place: Range<Int>, _ other: Range<Int>) -> Bool {
    place == other || article.distinct([place, other]) { ($0, .body) }.count == 1
  }

  private func isHidden(_ range: Range<Int>) -> Bool { hidden.contains { $0.overlaps(range) } }

  /// The part of a paragraph around a stretch up to the next hidden places.
  private func shown(around own: Range<Int>, in paragraph: Paragraph) -> Range<Int> {
    let start = hidden.last { $0.upperBound <= own.lowerBound }?.upperBound ?? 0
    let end = hidden.first { $0.lowerBound >= own.upperBound }?.lowerBound ?? Int.max
    return max(start, paragraph.range.lowerBound)..<min(end, paragraph.range.upperBound)
  }
}

extension Range<Int> {
  fileprivate func growing(_ left: Int, _ right: Int) -> Range { (lowerBound - left)..<(upperBound + right) }

  fileprivate func holds(_ other: Range) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
