/// What kind of event a record is about; with ACLED and GTD in mind, but in words.
package struct EventKind: Hashable, Sendable {
  /// As written in records: "drone-strike".
  package let rawValue: String

  init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// For readers: "drone strike".
  package var words: String { self == .other ? "event" : Vocabulary.words(rawValue) }

  /// Several of them, for headings: "Drone strikes".
  package var heading: String { self == .other ? "Other events" : words.asHeading.plural }

  package static let other = EventKind("other")

  /// Those of the format, in the order in which pages list them.
  static let all =
    [
      "airstrike", "drone-strike", "shelling", "explosion", "bombing", "attack", "clash", "raid", "assassination",
      "assassination-attempt", "abduction", "arrest", "protest", "riot", "law", "order", "ruling", "fatwa",
      "designation", "sanction", "agreement", "split", "merger", "formation", "dissolution", "appointment",
      "deployment", "transfer", "visit", "meeting", "speech", "statement", "ceremony", "parade", "election", "vote",
    ].map(EventKind.init) + [other]
}
