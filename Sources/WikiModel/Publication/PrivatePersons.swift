import WikiNames

/// A person who is not public: no page, no link, and no name but in the texts themselves.
package struct PrivatePerson: Sendable {
  package let actor: Actor

  /// What pages say in the stead of the name; the name where the site's policy is to name.
  package let words: String

  /// Whether the name may stand on pages.
  package let isNamed: Bool
}

extension Model {
  /// The persons who are not public figures, by their ids.
  package var privatePersons: [RecordID: PrivatePerson] {
    let known = publicFigures
    let hidden = actors.filter { isPrivate($0, known) }
    let ids = Set(hidden.map(\.id))
    let persons = hidden.map { ($0.id, person($0, among: ids)) }
    return Dictionary(uniqueKeysWithValues: persons)
  }

  private func isPrivate(_ actor: Actor, _ known: Set<RecordReference>) -> Bool {
    guard actor.kind == .person else { return false }
    if actor.isMinor, !settings.namesMinors { return true }
    return !(actor.isPublic ?? known.contains(actor.commons.reference))
  }

  /// Those who have a public role in a relation, whichever side states it, and the authors and publishers of sources.
  private var publicFigures: Set<RecordReference> {
    var figures = Set(
      sources.flatMap { $0.authors + [$0.publisher, $0.origin].compactMap(\.self) }.compactMap(\.reference)
    )
    for statement in actors.flatMap(\.relations) where statement.rank != .reject {
      if Relation.publicRoles.contains(statement.property) { figures.insert(statement.subject) }
      guard case .record(let other) = statement.value, let relation = vocabulary.relation(statement.property) else {
        continue
      }
      if Relation.publicRoles.contains(relation.inverse) { figures.insert(other) }
    }
    return figures
  }

  private func person(_ actor: Actor, among hidden: Set<RecordID>) -> PrivatePerson {
    let naming = actor.isMinor && !settings.namesMinors ? .role : settings.privatePersons
    let words =
      switch naming {
      case .name: actor.name
      case .initials: actor.initials
      case .role: role(of: actor, among: hidden)
      }
    return PrivatePerson(actor: actor, words: words, isNamed: naming == .name)
  }

  /// What a person is to others: as it is described, what it does, or whose relative it is.
  private func role(of actor: Actor, among hidden: Set<RecordID>) -> String {
    for property in ["described as", "occupation"] {
      if let fact = actor.facts.first(where: { $0.property == property && $0.rank != .reject }) {
        return fact.valueText
      }
    }
    for relation in actor.relations where relation.rank != .reject && !relation.capacity.isEmpty {
      guard case .record(let other) = relation.value, !hidden.contains(other.id), !actor.isMinor else {
        return relation.capacity
      }
      let joint = relation.property == "relative of" ? " of " : ", "
      return relation.capacity + joint + name(of: other)
    }
    return actor.isMinor ? "a minor" : "a private person"
  }
}

extension Actor {
  /// Whether the record says that it is about a minor.
  package var isMinor: Bool { kind == .person && commons.notices.contains("minors") }

  /// "K. M." for Khaled al-Masoud: the first letter of each word of the name that has a capital.
  fileprivate var initials: String {
    let tokens = NameTokens.tokens(of: name)
    let capitals = tokens.filter(\.isCapitalised)
    return (capitals.isEmpty ? tokens : capitals).compactMap { token in
      name.utf8.index(name.startIndex, offsetBy: token.range.lowerBound, limitedBy: name.endIndex)
        .map { "\(name[$0].uppercased())." }
    }.joined(separator: " ")
  }
}
