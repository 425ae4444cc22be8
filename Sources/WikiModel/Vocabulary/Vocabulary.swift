/// The words that records of one wiki may use: those of the format, and those that its `site.yml` adds.
package struct Vocabulary: Sendable {
  /// In the order in which pages list them, as are all others.
  package private(set) var actorKinds = ActorKind.all
  package private(set) var eventKinds = EventKind.all
  package private(set) var properties = Property.all
  package private(set) var relations = Relation.all

  /// What an actor can have to do with an event.
  package private(set) var roles = Role.all

  /// The words of the format alone.
  package init() {}

  func actorKind(_ word: String) -> ActorKind? { actorKinds.first { $0.rawValue == word } }
  func eventKind(_ word: String) -> EventKind? { eventKinds.first { $0.rawValue == word } }
  /// `nil` where the wiki has no such fact.
  package func property(_ name: String) -> Property? { properties.first { $0.name == name } }
  /// By either of its names; `nil` where the wiki has no such relation.
  package func relation(_ name: String) -> Relation? { relations.first { $0.name == name } }

  /// Where in records a word may stand as the property of a statement.
  enum Home {
    case facts, relations, roles

    /// One of what stands there.
    var word: String {
      switch self {
      case .facts: "fact"
      case .relations: "relation"
      case .roles: "role"
      }
    }

    /// The field of the record.
    var key: String {
      switch self {
      case .facts: "facts"
      case .relations: "relations"
      case .roles: "actors"
      }
    }
  }

  /// `nil` for a word that is no fact, relation or role.
  func home(of name: String) -> Home? {
    if property(name) != nil { return .facts }
    if relation(name) != nil { return .relations }
    return roles.contains(name) ? .roles : nil
  }

  /// For readers: "drone strike" for `drone-strike`.
  static func words(_ rawValue: String) -> String { rawValue.split(separator: "-").joined(separator: " ") }
}

// Adding what is new; each says whether it was.
extension Vocabulary {
  /// Whether a word is no fact, relation or role yet, nor a key of statements: each means one thing in all records.
  private func isFree(_ name: String) -> Bool {
    property(name) == nil && relation(name) == nil && !roles.contains(name)
      && !FieldDeclaration.statement.contains { $0.name == name }
  }

  mutating func addActorKind(_ word: String) -> Bool {
    guard actorKind(word) == nil else { return false }
    actorKinds.append(ActorKind(added: word))
    return true
  }

  mutating func addEventKind(_ word: String) -> Bool {
    guard eventKind(word) == nil else { return false }
    eventKinds.append(EventKind(word))
    return true
  }

  mutating func addProperty(_ name: String, _ type: Property.ValueType) -> Bool {
    guard isFree(name) else { return false }
    properties.append(Property(added: name, type))
    return true
  }

  mutating func addRelation(_ name: String, inverse: String) -> Bool {
    guard isFree(name), isFree(inverse) else { return false }
    relations += Relation.both(name, inverse)
    return true
  }

  mutating func addRole(_ name: String) -> Bool {
    guard isFree(name) else { return false }
    roles.append(name)
    return true
  }
}

extension String {
  /// Several of what it names, by the rules of English spelling: "agencies", "clashes", "visits".
  var plural: String {
    if ["s", "x", "z", "ch", "sh"].contains(where: hasSuffix) { return self + "es" }
    guard hasSuffix("y"), let before = dropLast().last, !"aeiou".contains(before) else { return self + "s" }
    return dropLast() + "ies"
  }

  /// With a capital at its beginning: "member groups" as "Member groups".
  package var asHeading: String { prefix(1).uppercased() + dropFirst() }
}
