/// Who belongs to whom, and who is against whom, as far as that bears on what one says of the other.
struct Kinship {
  private var near: Set<Pair> = []
  private var hostile: Set<Pair> = []

  private struct Pair: Hashable {
    let one: RecordReference
    let other: RecordReference
  }

  init(_ model: Model) {
    for statement in model.actors.flatMap(\.relations) where statement.rank != .reject {
      guard case .record(let object) = statement.value, let relation = model.vocabulary.relation(statement.property)
      else { continue }
      let name = relation.isForward ? relation.name : relation.inverse
      let pairs = [Pair(one: statement.subject, other: object), Pair(one: object, other: statement.subject)]
      if Relation.near.contains(name) { near.formUnion(pairs) }
      if Relation.hostile.contains(name) { hostile.formUnion(pairs) }
    }
  }

  /// Whether somebody who says it is the one it is about, its part or its whole.
  func isSelfReported(_ statement: Statement) -> Bool {
    statement.by.compactMap(\.reference).contains { claimant in
      statement.parties.contains { $0 == claimant || near.contains(Pair(one: claimant, other: $0)) }
    }
  }

  /// Whether somebody who says it is against the one it is about.
  func isHostile(_ statement: Statement) -> Bool {
    statement.by.compactMap(\.reference).contains { claimant in
      statement.parties.contains { hostile.contains(Pair(one: claimant, other: $0)) }
    }
  }
}

extension Statement {
  /// The actors that it is about.
  fileprivate var parties: [RecordReference] {
    let value: [RecordReference] = if case .record(let reference) = value { [reference] } else { [] }
    return subject.kind == .events ? value : [subject] + value
  }
}
