/// What an actor can have to do with an event, as written in records.
package enum Role {
  package static let carriedOutBy = "carried out by"
  package static let attributedTo = "attributed to"
  package static let claimedBy = "claimed by"
  package static let deniedBy = "denied by"

  /// Those of the format, in the order in which pages show them.
  static let all = [
    carriedOutBy, attributedTo, claimedBy, deniedBy, "target", "intended target", "victim", "participant", "host",
    "visitor", "speaker", "signatory", "passed by", "subject", "mediator", "witness",
  ]
}

/// How sure a statement's wording is.
package enum Hedge: String, Sendable, CaseIterable {
  case alleged, claimed, estimated, reported, believed, unconfirmed, planned
}

/// An editor's choice among statements that disagree; it wants a reason.
package enum Rank: String, Sendable, CaseIterable { case prefer, reject }
