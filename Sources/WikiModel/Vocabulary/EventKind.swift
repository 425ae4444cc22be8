/// What kind of event a record is about; with ACLED and GTD in mind, but in words.
package enum EventKind: String, Sendable, CaseIterable {
  case airstrike
  case droneStrike = "drone-strike"
  case shelling, explosion, bombing
  case attack, clash, raid
  case assassination
  case assassinationAttempt = "assassination-attempt"
  case abduction, arrest
  case protest, riot
  case law, order, ruling, fatwa, designation, sanction
  case agreement, split, merger, formation, dissolution, appointment
  case deployment, transfer
  case visit, meeting, speech, statement, ceremony, parade
  case election, vote
  case other

  /// For readers: "drone strike".
  package var words: String {
    self == .other ? "event" : rawValue.split(separator: "-").joined(separator: " ")
  }
}
