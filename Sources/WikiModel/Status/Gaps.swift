/// What readers would look for in a record and do not find: its usual facts that nobody has stated.
package struct Gaps: Sendable {
  private let model: Model

  /// The properties and relations that each actor has, by its own record or by another's.
  private let stated: [RecordReference: Set<String>]

  /// Notes what is stated of each record, on whichever side of a relation.
  package init(_ model: Model) {
    self.model = model
    var stated: [RecordReference: Set<String>] = [:]
    for statement in model.statements where !statement.isUnknown && statement.rank != .reject {
      stated[statement.subject, default: []].insert(statement.property)
      guard let relation = model.vocabulary.relation(statement.property), case .record(let object) = statement.value
      else { continue }
      stated[object, default: []].insert(relation.inverse)
    }
    self.stated = stated
  }

  /// In words: "when it was founded", in the order in which readers would ask.
  package func of(_ reference: RecordReference) -> [String] {
    let stated = stated[reference] ?? []
    let usual: [(words: String, properties: Set<String>)] =
      if let actor = reference.kind == .actors ? model.actor(reference.id) : nil {
        Self.usual(of: actor.kind)
      } else if let event = reference.kind == .events ? model.event(reference.id) : nil {
        Self.usual(of: event)
      } else {
        []
      }
    return usual.filter { stated.isDisjoint(with: $0.properties) }.map(\.words)
  }

  private static func usual(of kind: ActorKind) -> [(String, Set<String>)] {
    switch kind.rawValue {
    case "person":
      [
        ("date of birth", ["born"]), ("nationality", ["nationality"]),
        (
          "a post or an occupation",
          [
            "occupation", "military rank", "leader of", "deputy leader of", "holds post at", "commands",
            "spokesperson of", "member of", "employed by",
          ]
        ),
      ]
    case "armed-group", "force":
      [
        ("when it was founded", ["founded", "split from", "merged from"]),
        ("who leads it", ["led by", "commanded by"]),
        ("how many fighters it has", ["fighters", "members"]), ("where it has its headquarters", ["headquarters"]),
        ("where it operates", ["area"]),
      ]
    case "party", "coalition", "organization", "think-tank", "company":
      [
        ("when it was founded", ["founded", "split from", "merged from"]), ("who leads it", ["led by"]),
        ("where it has its headquarters", ["headquarters"]),
      ]
    case "media": [("who owns or publishes it", ["published by", "part of"])]
    case "state-body": [("who leads it", ["led by", "has post holder"])]
    default: []
    }
  }

  private static func usual(of event: Event) -> [(String, Set<String>)] {
    var usual: [(String, Set<String>)] = []
    if event.places.isEmpty { usual.append(("where it was", [])) }
    switch event.kind.rawValue {
    case "airstrike", "drone-strike", "shelling", "explosion", "bombing", "attack", "raid", "assassination",
      "assassination-attempt":
      usual += [
        ("who was responsible", [Role.carriedOutBy, Role.claimedBy, Role.attributedTo]),
        ("how many people were killed", ["killed"]), ("how many people were injured", ["injured"]),
      ]
    case "abduction", "arrest":
      usual.append(("who was responsible", [Role.carriedOutBy, Role.claimedBy, Role.attributedTo]))
    default: break
    }
    return usual
  }
}

extension Statement {
  /// Whether it says that its value is not known.
  package var isUnknown: Bool {
    switch value {
    case .date(let date): date.isUnknown
    case .count(let count): count.isUnknown
    case .text(let text): text == "unknown"
    case .money, .record: false
    }
  }
}
