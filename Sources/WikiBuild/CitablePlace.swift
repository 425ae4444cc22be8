import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiRecords

/// A place of the evidence where sought words stand, with what an editor writes to cite it.
package struct CitablePlace: Sendable {
  /// How the sought words stand there.
  package enum Match: String, Sendable {
    case whole
    /// The last word goes on.
    case begun
    /// Only words like them do.
    case closest
  }

  /// Words around the place.
  package struct Stretch: Sendable {
    package enum Kind: Sendable { case found, around }

    /// On one line, and without what the source's record redacts.
    package let text: String
    package let kind: Kind
  }

  /// What to write.
  package enum Way: Sendable {
    /// The line of a record's front matter, and the form for prose.
    case lines(from: String, prose: String)
    /// The source's record takes words out that stand there.
    case redacted
    /// The same words stand in other places, too, or hold what no record may hold.
    case none
  }

  /// The id of the source.
  package let source: String

  /// `draft` or `withdrawn`; `nil` where the site shows the source.
  package let status: String?

  /// Below `seeds/`.
  package let file: String

  /// Both from 1; the column counts Unicode scalars.
  package let line: Int
  package let column: Int

  /// The name of the zone.
  package let zone: String
  package let match: Match

  /// The sentences around the place, or a part of them.
  package let context: [Stretch]
  package let way: Way
}

extension CitablePlace {
  init(_ found: FoundWords, _ match: Match, in article: Article, of source: Source, _ chooser: QuoteChooser) {
    let text = article.text
    self.source = source.id.description
    status = source.commons.status?.rawValue
    file = String(text.path.description.dropFirst("seeds/".count))
    line = text.lineNumber(at: found.range.lowerBound)
    column = text.string(text.line(line).lowerBound..<found.range.lowerBound).unicodeScalars.count + 1
    zone = found.paragraph.zone.rawValue
    self.match = match
    context = Context(found, in: article, without: source.redactions).stretches
    way = Self.way(source, found, chooser)
  }

  private static func way(_ source: Source, _ found: FoundWords, _ chooser: QuoteChooser) -> Way {
    if source.hides(found.range) { return .redacted }
    guard let choice = chooser.choice(for: found) else { return .none }
    let citation = choice.citation(of: source.id.description)
    guard let written = RecordNotation.readableValue(citation.text) else { return .none }
    return .lines(from: "from: \(written)", prose: citation.prose)
  }
}

/// The sentences around found words.
private struct Context {
  private let text: EvidenceText
  private let pieces: [Range<Int>]
  private(set) var stretches: [CitablePlace.Stretch] = []

  /// How many bytes of long sentences are shown on either side.
  private static let margin = 200

  init(_ found: FoundWords, in article: Article, without redactions: [Source.Redaction]) {
    text = article.text
    pieces = found.pieces
    let sentences = article.sentences(of: found.paragraph).filter { $0.overlaps(found.range) }
    let whole = (sentences.first ?? found.range).lowerBound..<(sentences.last ?? found.range).upperBound
    let shown = text.cut(whole, around: found.range, margin: Self.margin)
    if shown.lowerBound > whole.lowerBound { append("… ", .around) }
    for piece in redactions.pieces(of: shown) {
      switch piece {
      case .stored(let range): append(range)
      case .instead(let words): append(words, .around)
      }
    }
    if shown.upperBound < whole.upperBound { append(" …", .around) }
  }

  private mutating func append(_ range: Range<Int>) {
    var place = range.lowerBound
    for piece in pieces.map({ $0.clamped(to: range) }) where !piece.isEmpty {
      append(text.string(place..<piece.lowerBound), .around)
      append(text.string(piece), .found)
      place = piece.upperBound
    }
    append(text.string(place..<range.upperBound), .around)
  }

  private mutating func append(_ text: String, _ kind: CitablePlace.Stretch.Kind) {
    guard !text.isEmpty else { return }
    let line = text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    stretches.append(CitablePlace.Stretch(text: String(String.UnicodeScalarView(line)), kind: kind))
  }
}

extension EvidenceText {
  /// As much of a stretch as stands within a margin around a place, cut at spaces.
  fileprivate func cut(_ whole: Range<Int>, around place: Range<Int>, margin: Int) -> Range<Int> {
    let space = UInt8(ascii: " ")
    var (start, end) = (whole.lowerBound, whole.upperBound)
    if place.lowerBound - start > margin {
      start =
        bytes[(place.lowerBound - margin)..<place.lowerBound].firstIndex(of: space).map { $0 + 1 } ?? place.lowerBound
    }
    if end - place.upperBound > margin {
      end = bytes[place.upperBound..<(place.upperBound + margin)].lastIndex(of: space) ?? place.upperBound
    }
    return start..<end
  }
}
