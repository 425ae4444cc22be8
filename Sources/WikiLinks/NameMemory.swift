import WikiModel
import WikiNames

/// Decides, in reading order, whom each match means, and remembers which people have been named in full.
///
/// No decision is a guess: where two actors are possible, the name stays text (L7, L11).
struct NameMemory {
  private let book: NameBook
  private var namedInFull: Set<RecordID> = []

  init(_ book: NameBook) {
    self.book = book
  }

  /// Whether a whole name read here lets the surname stand alone from now on.
  enum Weight { case decides, onlyCounts }

  mutating func actor(of match: NameMatch, _ weight: Weight) -> (actor: RecordID, rule: LinkRule)? {
    let candidates = book.candidates(match)
    let surnames = candidates.surname.filter(namedInFull.contains)
    if let actor = candidates.whole.first {
      guard candidates.whole.count == 1, surnames.isEmpty else { return nil }
      if weight == .decides, match.tokenCount > 1 { namedInFull.insert(actor) }
      return (actor, .wholeName)
    }
    guard let actor = surnames.first, surnames.count == 1 else { return nil }
    return (actor, .surname)
  }
}
