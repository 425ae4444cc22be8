/// The records of a wiki that its site does not show.
package struct Withheld: Sendable {
  /// Drafts: nothing of them is there.
  package let drafts: Set<RecordReference>

  /// Withdrawn records: at their addresses stands that they are withdrawn, and nothing else. Sorted.
  package let withdrawn: [RecordReference]

  /// Persons who are not public, by their ids: others are there to whom they matter, and say so in other words.
  package let persons: [RecordID: PrivatePerson]

  /// All of them.
  package let all: Set<RecordReference>

  private let references: [String: RecordReference]

  package init(
    drafts: Set<RecordReference> = [],
    withdrawn: [RecordReference] = [],
    persons: [RecordID: PrivatePerson] = [:]
  ) {
    self.drafts = drafts
    self.withdrawn = withdrawn
    self.persons = persons
    all = drafts.union(withdrawn).union(persons.keys.map { RecordReference(.actors, $0) })
    references = Dictionary(all.map { ($0.id.description, $0) }) { one, _ in one }
  }

  /// The withheld record with an id, if there is one.
  package func reference(_ id: String) -> RecordReference? { references[id] }

  /// Those of which nothing is said either.
  var hidden: Set<RecordReference> { drafts.union(withdrawn) }

  package var isEmpty: Bool { drafts.isEmpty && withdrawn.isEmpty && persons.isEmpty }

  /// What is said in the stead of a record's name; `nil` where nothing is.
  package func words(of reference: RecordReference) -> String? {
    reference.kind == .actors ? persons[reference.id]?.words : nil
  }
}

extension Model {
  /// The records that a site does not show.
  /// - Parameter includingDrafts: whether drafts are shown.
  package func withheld(includingDrafts: Bool) -> Withheld {
    let drafts = includingDrafts ? [] : Set(commons.filter { $0.status == .draft }.map(\.reference))
    let withdrawn = commons.filter { $0.status == .withdrawn }.map(\.reference).sorted()
    // What only a draft says makes nobody a public figure.
    let persons = published(without: Withheld(drafts: drafts, withdrawn: withdrawn)).privatePersons
    return Withheld(drafts: drafts, withdrawn: withdrawn, persons: persons)
  }

  /// The model without the records that are withheld, and without everything that is said of them.
  ///
  /// A statement goes whose subject, value or claimant is withheld, and one of which no evidence is left. Where a
  /// withheld record only qualifies another one (a publisher, a place), the other one stays without it. A private person
  /// is words in the statements of others. A place that only a withheld event names is none.
  package func published(without withheld: Withheld) -> Model {
    guard !withheld.isEmpty else { return self }
    let filter = PublicationFilter(withheld: withheld, hidden: withheld.hidden)
    let events = events.compactMap(filter.visible)
    let named = Set(events.flatMap(\.places).compactMap(\.reference))
    return Model(
      settings: settings,
      sources: sources.compactMap(filter.visible),
      actors: actors.compactMap(filter.visible),
      events: events,
      places: places.filter { !$0.isStub || named.contains($0.commons.reference) }.compactMap(filter.visible),
      terms: terms.filter { !filter.hidden.contains($0.commons.reference) },
      pages: pages.filter { !filter.hidden.contains($0.commons.reference) }
    )
  }
}

/// Takes what is withheld out of records.
private struct PublicationFilter {
  let withheld: Withheld
  let hidden: Set<RecordReference>

  func visible(_ source: Source) -> Source? {
    guard !hidden.contains(source.commons.reference) else { return nil }
    var source = source
    source.publisher = source.publisher.flatMap(visible)
    source.origin = source.origin.flatMap(visible)
    source.authors = source.authors.compactMap(visible)
    return source
  }

  func visible(_ actor: Actor) -> Actor? {
    guard !withheld.all.contains(actor.commons.reference) else { return nil }
    var actor = actor
    actor.facts = actor.facts.compactMap(visible)
    actor.relations = actor.relations.compactMap(visible)
    return actor
  }

  func visible(_ event: Event) -> Event? {
    guard !hidden.contains(event.commons.reference) else { return nil }
    var event = event
    event.roles = event.roles.compactMap(visible)
    event.facts = event.facts.compactMap(visible)
    event.places = event.places.compactMap(visible)
    event.evidence = event.evidence.filter(isVisible)
    event.partOf.removeAll { hidden.contains(RecordReference(.events, $0)) }
    event.ledTo.removeAll { hidden.contains(RecordReference(.events, $0)) }
    return event
  }

  func visible(_ place: Place) -> Place? {
    guard !hidden.contains(place.commons.reference) else { return nil }
    var place = place
    place.within = place.within.flatMap(visible)
    return place
  }

  private func visible(_ statement: Statement) -> Statement? {
    if case .record(let reference) = statement.value, hidden.contains(reference) { return nil }
    guard (statement.by + statement.via).allSatisfy({ visible($0) != nil }) else { return nil }
    var statement = reworded(statement).withoutQualifiers { isHidden($0) }
    let hadEvidence = !statement.evidence.isEmpty
    statement.evidence = statement.evidence.filter(isVisible)
    statement.disputed = statement.disputed.filter(isVisible)
    return hadEvidence && statement.evidence.isEmpty ? nil : statement
  }

  /// The statement with other words for private persons.
  private func reworded(_ statement: Statement) -> Statement {
    let parties = (statement.by + statement.via).compactMap(\.reference)
    var value = statement.value
    if case .record(let reference) = value, let words = withheld.words(of: reference) { value = .text(words) }
    guard value != statement.value || parties.contains(where: { withheld.words(of: $0) != nil }) else {
      return statement
    }
    return statement.reworded(
      value: value,
      by: statement.by.compactMap(visible),
      via: statement.via.compactMap(visible)
    )
  }

  private func visible(_ party: RecordOrText) -> RecordOrText? {
    guard let reference = party.reference else { return party }
    if let words = withheld.words(of: reference) { return .text(words) }
    return hidden.contains(reference) ? nil : party
  }

  /// Whether words are the id of a record that is hidden.
  private func isHidden(_ words: String) -> Bool { withheld.reference(words).map(hidden.contains) ?? false }

  private func isVisible(_ evidence: Evidence) -> Bool { !hidden.contains(RecordReference(.sources, evidence.source)) }
}
