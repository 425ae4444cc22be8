package import WikiEvidence
package import WikiModel

/// What a site shows of a text: which of its paragraphs, and what stands for the words that are redacted.
///
/// Everything that pages print of an article comes from here.
package struct ShownText: Sendable {
  private let article: Article
  /// What stands for words that are not shown.
  package let redactions: [Source.Redaction]

  /// The numbers of the paragraphs that are shown; `nil` for all.
  private let paragraphs: Set<Int>?

  /// - Parameter uses: what rests on the source: an excerpt has the paragraphs of these passages.
  init?(_ source: Source, uses: [EvidenceUse]) {
    guard let article = source.article else { return nil }
    self.article = article
    redactions = source.redactions
    switch source.rights {
    case .full: paragraphs = nil
    case .link: paragraphs = []
    case .excerpt:
      paragraphs = Set((uses.compactMap(\.evidence.passage) + source.remarks.map(\.passage)).map(\.paragraph))
    }
  }

  /// Whether it is the text as it came.
  package var isWhole: Bool { paragraphs == nil && redactions.isEmpty }

  /// Whether a paragraph is shown, by its number.
  package func shows(_ paragraph: Int) -> Bool { paragraphs?.contains(paragraph) ?? true }

  /// The paragraphs that are shown, in order.
  package var shownParagraphs: [Paragraph] { article.paragraphs.filter { shows($0.number) } }

  /// The paragraphs that are not shown, in order.
  package var hiddenParagraphs: [Paragraph] { article.paragraphs.filter { !shows($0.number) } }

  /// A stretch as it is shown.
  package func string(_ range: Range<Int>) -> String {
    redactions.string(of: range, in: article.text)
  }

  /// How many of the article's words are shown, and how many there are; comments and boilerplate are not counted.
  package var share: (shown: Int, all: Int) {
    (shownParagraphs.reduce(0) { $0 + article.wordCount(of: $1) }, article.wordCount)
  }
}

/// A part of a stretch of text.
package enum ShownPiece: Hashable, Sendable {
  /// As it stands in the text.
  case stored(Range<Int>)

  /// Words in the stead of what stands there.
  case instead(String)
}

extension [Source.Redaction] {
  /// A stretch of a text with what stands for the redacted words.
  func string(of range: Range<Int>, in text: EvidenceText) -> String {
    pieces(of: range).map { piece in
      switch piece {
      case .stored(let range): text.string(range)
      case .instead(let words): words
      }
    }.joined()
  }

  /// A stretch of the text, piece by piece.
  package func pieces(of range: Range<Int>) -> [ShownPiece] {
    var pieces: [ShownPiece] = []
    var place = range.lowerBound
    for redaction in self where redaction.range.overlaps(range) {
      if place < redaction.range.lowerBound { pieces.append(.stored(place..<redaction.range.lowerBound)) }
      pieces.append(.instead(redaction.say))
      place = redaction.range.upperBound
    }
    if place < range.upperBound { pieces.append(.stored(place..<range.upperBound)) }
    return pieces
  }
}
