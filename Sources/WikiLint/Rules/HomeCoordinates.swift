import WikiDiagnostics
import WikiModel

/// Where exactly somebody lives: the coordinates of a place that is a home, or in a sentence about one.
enum HomeCoordinates {
  static func findings(_ wiki: LintedWiki) -> [Diagnostic] {
    wiki.model.places.compactMap { place in
      guard place.coordinates != nil, place.precision == nil || place.precision == .exact,
        place.names.contains(where: { HomeName.isOne($0, of: place.commons.reference, wiki) })
      else { return nil }
      return wiki.span(of: "at", in: place.commons).map { .homeCoordinates(at: $0) }
    }
  }

  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    let points = DigitRun.runs(in: text.bytes).compactMap { $0.coordinates(in: text.bytes) }
    guard !points.isEmpty else { return [] }
    let homes = text.sentences(holding: HomeName.homes)
    return points.filter { text.sentence(at: $0.lowerBound).map(homes.contains) ?? false }
      .compactMap { text.span(ofBytes: $0).map { .homeCoordinates(at: $0) } }
  }
}

/// Names of places that are somebody's home.
enum HomeName {
  /// "Home of Ali Hasan" where he is a person of the wiki, "Ali Hasan’s house", "the family home".
  static func isOne(_ name: String, of place: RecordReference, _ wiki: LintedWiki) -> Bool {
    guard let text = EditorText(name, of: place) else { return false }
    return text.words.indices.contains { word in
      guard homes.contains(text.words[word].letters) else { return false }
      return text.isOwned(word) || text.isOfPerson(word, wiki)
    }
  }

  static let homes: Set<String> = [
    "home", "house", "residence", "apartment", "flat", "villa", "farmhouse", "hideout", "homes", "houses",
  ]
}

extension EditorText {
  /// "Ali Hasan’s house", "the family home"; but not a home town.
  fileprivate func isOwned(_ word: Int) -> Bool {
    guard word > 0, behind(word) == nil || words[word + 1].letters != "town" else { return false }
    return words[word - 1].isPossessive || words[word - 1].letters == "family"
  }

  /// "Home of Ali Hasan", "house of the commander’s mother".
  fileprivate func isOfPerson(_ word: Int, _ wiki: LintedWiki) -> Bool {
    guard word + 2 < words.count, words[word + 1].letters == "of" else { return false }
    let owner = words[(word + 2)...]
    if owner.contains(where: { EnglishWords.kin.contains($0.letters) || $0.letters == "family" }) { return true }
    return wiki.actor(named: owner).flatMap(wiki.person) != nil
  }
}
