/// What readers would look for in a record and do not find: its usual facts that nobody has stated.
///
/// Where there are ten actors of a kind or more, a fact that fewer than a fifth of them have is what the sources do not tell
/// of such actors, and no gap of each: readers would look past the gaps that matter.
package struct Gaps: Sendable {
  private let model: Model

  /// The properties and relations that each actor has, by its own record or by another's.
  private let stated: [RecordReference: Set<String>]

  /// The facts, in words, that are usual for a kind of actor and that are asked for.
  private var told: [ActorKind: Set<String>] = [:]

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
    for (kind, actors) in Dictionary(grouping: model.actors, by: \.kind) {
      let usual = Self.usual(of: kind).filter { _, properties in
        let count = actors.count { !(stated[$0.commons.reference] ?? []).isDisjoint(with: properties) }
        return actors.count < 10 || count * 5 >= actors.count
      }
      told[kind] = Set(usual.map(\.0))
    }
  }

  /// In words: "when it was founded", in the order in which readers would ask.
  package func of(_ reference: RecordReference) -> [String] {
    let stated = stated[reference] ?? []
    let usual: [(words: String, properties: Set<String>)] =
      if let actor = reference.kind == .actors ? model.actor(reference.id) : nil {
        Self.usual(of: actor.kind).filter { told[actor.kind]?.contains($0.0) == true }
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

  /// Kinds of events that are at a place; a law, a designation or a statement is at none that readers would ask for.
  private static let happenSomewhere: Set<String> = [
    "airstrike", "drone-strike", "shelling", "explosion", "bombing", "attack", "clash", "raid", "assassination",
    "assassination-attempt", "abduction", "arrest", "protest", "riot", "deployment", "visit", "meeting", "speech",
    "ceremony", "parade",
  ]

  private static func usual(of event: Event) -> [(String, Set<String>)] {
    var usual: [(String, Set<String>)] = []
    if event.places.isEmpty, happenSomewhere.contains(event.kind.rawValue) { usual.append(("where it was", [])) }
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
