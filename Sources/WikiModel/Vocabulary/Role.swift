/// What an actor had to do with an event.
package enum Role: String, Sendable, CaseIterable {
  case carriedOutBy = "carried out by"
  case attributedTo = "attributed to"
  case claimedBy = "claimed by"
  case deniedBy = "denied by"
  case target
  case intendedTarget = "intended target"
  case victim
  case participant
  case host
  case visitor
  case speaker
  case signatory
  case passedBy = "passed by"
  case subject
  case mediator
  case witness
}

/// How sure a statement's wording is.
package enum Hedge: String, Sendable, CaseIterable {
  case alleged, claimed, estimated, reported, believed, unconfirmed, planned
}

/// An editor's choice among statements that disagree; it wants a reason.
package enum Rank: String, Sendable, CaseIterable { case prefer, reject }
