/// What a word with a dot behind it says about the end of a sentence.
enum Abbreviation: Hashable {
  /// Something always follows in the same sentence: `Gen.`, `vs.`
  case title
  /// One capital, as in names: `J.`
  case initial
  /// A number follows in the same sentence, if one follows: `Dec.`, `No.`
  case beforeNumber
  /// It may end a sentence too, which only the next word tells: `U.S.`, `etc.`, `p.m.`
  case closing

  /// - Parameter word: without its last dot, with those inside: `U.S`.
  init?(_ word: String) {
    let small = word.lowercased()
    if Self.titles.contains(small) {
      self = .title
    } else if Self.numbered.contains(small) {
      self = .beforeNumber
    } else if Self.endings.contains(small) || Self.isAcronym(word) {
      self = .closing
    } else if word.unicodeScalars.count == 1, word.unicodeScalars.allSatisfy(\.properties.isUppercase) {
      self = .initial
    } else {
      return nil
    }
  }

  /// Whether a word with a capital is one that begins sentences rather than names.
  static func beginsSentence(_ word: String) -> Bool { beginnings.contains(word) }

  /// Single letters with dots between them, `I.R.G.C`; but the plural `P.M.U.s` has no dot of its own.
  private static func isAcronym(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.last != "s" && parts.allSatisfy { $0.unicodeScalars.count == 1 }
  }

  private static let titles: Set<String> = [
    "adm", "amb", "approx", "brig", "ca", "capt", "cf", "cmdr", "col", "cpl", "dr", "e.g", "fr", "ft", "gen", "gov",
    "hon", "i.e", "lt", "maj", "messrs", "mr", "mrs", "ms", "mt", "mx", "pres", "prof", "pvt", "rep", "reps", "rev",
    "sen", "sens", "sgt", "st", "vs",
  ]

  private static let numbered: Set<String> = [
    "apr", "art", "aug", "ch", "dec", "feb", "fig", "jan", "jul", "jun", "mar", "no", "nos", "nov", "oct", "p", "para",
    "pp", "sec", "sep", "sept", "vol",
  ]

  private static let endings: Set<String> = [
    "a.m", "al", "bros", "co", "corp", "dept", "est", "etc", "govt", "inc", "jr", "ltd", "p.m", "sr",
  ]

  private static let beginnings: Set<String> = [
    "A", "About", "According", "After", "All", "Also", "Although", "An", "And", "Another", "Any", "As", "At", "Because",
    "Before", "Both", "But", "By", "Despite", "During", "Each", "Earlier", "Even", "Every", "Few", "For", "From",
    "Given", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "Instead", "It", "Its", "Last", "Later",
    "Many", "Meanwhile", "More", "Most", "Much", "My", "Neither", "No", "Nor", "Not", "Now", "On", "Once", "One",
    "Only", "Or", "Other", "Others", "Our", "Several", "She", "Since", "So", "Some", "Still", "Such", "That", "The",
    "Their", "Then", "There", "These", "They", "This", "Those", "Though", "Through", "Thus", "To", "Today", "Two",
    "Under", "Until", "We", "What", "When", "Where", "Whether", "Which", "While", "Who", "Why", "With", "Without",
    "Yet", "You", "Your",
  ]
}
