import WikiDiagnostics
import WikiModel

/// An accusation of somebody living that one origin alone makes, told as the wiki's own.
enum SingleSourceAccusation {
  /// - Complexity: that of working out the status of all statements, where one of them accuses somebody living.
  static func findings(_ wiki: LintedWiki) -> [Diagnostic] {
    let accusations = accusations(wiki).filter { $0.statement.isFlat }
    guard !accusations.isEmpty else { return [] }
    let statuses = StatusBook(wiki.model)
    return accusations.compactMap { accused, statement in
      statuses[statement].origins.count == 1 ? .singleSourceAccusation(statement, of: accused) : nil
    }
  }

  private static func accusations(_ wiki: LintedWiki) -> [(accused: Actor, statement: Statement)] {
    let roles = wiki.model.events.flatMap { event in event.roles.filter { Accusation.isMade(by: $0, of: event) } }
    let acts = roles.compactMap { role in wiki.livingPerson(role.value).map { ($0, role) } }
    let ties = wiki.model.actors.flatMap(\.relations).compactMap { tie in wiki.accused(by: tie).map { ($0, tie) } }
    let words = wiki.model.actors.filter(\.isLiving).flatMap { person in
      person.facts.filter(\.callsCriminal).map { (person, $0) }
    }
    return acts + ties + words
  }
}

extension LintedWiki {
  fileprivate func livingPerson(_ value: Statement.Value) -> Actor? {
    guard case .record(let reference) = value, let person = person(reference), person.isLiving else { return nil }
    return person
  }

  /// The living person who, by a relation, arms or funds an armed group or fronts for one.
  fileprivate func accused(by tie: Statement) -> Actor? {
    guard let relation = model.vocabulary.relation(tie.property), case .record(let object) = tie.value else {
      return nil
    }
    if Accusation.ties.contains(relation.name) { return accused(tie.subject, with: object) }
    return Accusation.ties.contains(relation.inverse) ? accused(object, with: tie.subject) : nil
  }

  private func accused(_ reference: RecordReference, with group: RecordReference) -> Actor? {
    guard model.actor(group.id)?.kind.rawValue == "armed-group" else { return nil }
    return livingPerson(.record(reference))
  }
}

extension Actor {
  /// Whether it is a person of whom nothing says that they have died.
  fileprivate var isLiving: Bool { kind == .person && !facts.contains { $0.property == "died" && $0.rank != .reject } }
}

extension Statement {
  /// Whether it is told as it stands: nobody named who says so, no word of caution, and not rejected.
  fileprivate var isFlat: Bool { by.isEmpty && hedge == nil && rank != .reject }

  /// Whether it describes somebody as a criminal of some kind.
  fileprivate var callsCriminal: Bool {
    guard property == "described as" else { return false }
    return valueText.split(whereSeparator: { !$0.isLetter }).contains {
      Accusation.crimeNouns.contains($0.lowercased())
    }
  }
}
