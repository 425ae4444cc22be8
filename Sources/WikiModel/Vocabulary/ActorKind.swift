/// What kind of actor a record is about; it decides the page's layout, and says nothing about legal status.
package enum ActorKind: String, Sendable, CaseIterable {
  case person
  case armedGroup = "armed-group"
  case force
  case stateBody = "state-body"
  case party
  case coalition
  case media
  case thinkTank = "think-tank"
  case organization
  case company
  case state
  case community
  case unnamed

  /// For readers: "armed group".
  package var words: String { rawValue.split(separator: "-").joined(separator: " ") }

  /// Several of them, for headings: "Armed groups".
  package var heading: String {
    switch self {
    case .person: "People"
    case .armedGroup: "Armed groups"
    case .force: "State forces"
    case .stateBody: "State bodies"
    case .party: "Parties"
    case .coalition: "Coalitions"
    case .media: "Media"
    case .thinkTank: "Think tanks"
    case .organization: "Organizations"
    case .company: "Companies"
    case .state: "States"
    case .community: "Communities"
    case .unnamed: "Unnamed"
    }
  }

  /// Whether facts of groups (founded, fighters) fit it.
  package var isGroup: Bool {
    switch self {
    case .person, .unnamed: false
    case .armedGroup, .force, .stateBody, .party, .coalition, .media, .thinkTank, .organization, .company, .state,
      .community:
      true
    }
  }

  /// What `link` is where a record does not say it: names of states and communities stand in every sentence.
  package var usualLinking: Actor.Linking {
    switch self {
    case .state, .community, .unnamed: .never
    case .person, .armedGroup, .force, .stateBody, .party, .coalition, .media, .thinkTank, .organization, .company:
      .auto
    }
  }
}
