import WikiDiagnostics
import WikiModel

/// A person who would be named, and of whom nothing is told but whose relative they are.
enum MereRelative {
  static func findings(_ wiki: LintedWiki) -> [Diagnostic] {
    let ties = PersonalTies(wiki.model)
    return wiki.model.actors.compactMap { person in
      guard person.kind == .person, wiki.isNamed(person), ties.isRelativeOnly(person) else {
        return nil
      }
      return (person.nameSpan ?? person.commons.file.map { .init(file: $0) }).map { .mereRelative(person, at: $0) }
    }
  }
}

/// What connects persons with others.
private struct PersonalTies {
  private var relatives: Set<RecordReference> = []
  private var others: Set<RecordReference> = []

  init(_ model: Model) {
    for statement in model.statements {
      others.formUnion(statement.by.compactMap(\.reference))
      let object: [RecordReference] = if case .record(let reference) = statement.value { [reference] } else { [] }
      if statement.property == "relative of" {
        relatives.formUnion(object + [statement.subject])
      } else if model.vocabulary.relation(statement.property) != nil {
        others.formUnion(object + [statement.subject])
      } else if statement.subject.kind == .events {
        others.formUnion(object)
      }
    }
  }

  func isRelativeOnly(_ person: Actor) -> Bool {
    let reference = person.commons.reference
    let hasCalling = person.facts.contains { $0.property == "occupation" || $0.property == "military rank" }
    return relatives.contains(reference) && !others.contains(reference) && !hasCalling
  }
}
