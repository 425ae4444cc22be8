/// What kind of actor a record is about; it decides the page's layout, and says nothing about legal status.
package struct ActorKind: Hashable, Sendable {
  /// As written in records: "armed-group".
  package let rawValue: String

  /// Several of them, for headings: "Armed groups".
  package let heading: String

  /// Whether facts of groups (founded, fighters) fit it.
  package let isGroup: Bool

  /// What `link` is where a record does not say it: names of states and communities stand in every sentence
  /// (L17).
  package let usualLinking: Actor.Linking

  private init(_ rawValue: String, _ heading: String, isGroup: Bool = true, usualLinking: Actor.Linking = .auto) {
    self.rawValue = rawValue
    self.heading = heading
    self.isGroup = isGroup
    self.usualLinking = usualLinking
  }

  /// A kind that `site.yml` adds; it is one of groups.
  init(added rawValue: String) {
    self.init(rawValue, Vocabulary.words(rawValue).asHeading.plural)
  }

  /// For readers: "armed group".
  package var words: String { Vocabulary.words(rawValue) }

  package static let person = ActorKind("person", "People", isGroup: false)
  package static let media = ActorKind("media", "Media")
  package static let state = ActorKind("state", "States", usualLinking: .never)
  package static let unnamed = ActorKind("unnamed", "Unnamed", isGroup: false, usualLinking: .never)

  /// Those of the format, in the order in which pages list them.
  static let all = [
    person,
    ActorKind("armed-group", "Armed groups"),
    ActorKind("force", "State forces"),
    ActorKind("state-body", "State bodies"),
    ActorKind("party", "Parties"),
    ActorKind("coalition", "Coalitions"),
    media,
    ActorKind("think-tank", "Think tanks"),
    ActorKind("organization", "Organizations"),
    ActorKind("company", "Companies"),
    state,
    ActorKind("community", "Communities", usualLinking: .never),
    unnamed,
  ]
}
