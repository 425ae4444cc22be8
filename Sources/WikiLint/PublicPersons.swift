import WikiModel

/// Who is a public figure: of whom a record may say more than of others.
struct PublicPersons {
  private let persons: Set<RecordReference>

  /// Those who have, by either side of a relation, a post or a movement of their own.
  init(_ model: Model) {
    var persons: Set<RecordReference> = []
    for statement in model.actors.flatMap(\.relations) where statement.rank != .reject {
      guard let relation = model.vocabulary.relation(statement.property) else { continue }
      if Self.posts.contains(relation.name) { persons.insert(statement.subject) }
      if Self.posts.contains(relation.inverse), case .record(let object) = statement.value { persons.insert(object) }
    }
    self.persons = persons
  }

  private static let posts: Set = [
    "leader of", "deputy leader of", "holds post at", "spokesperson of", "commands", "founder of",
  ]

  func contains(_ person: Actor) -> Bool { persons.contains(person.commons.reference) }
}
