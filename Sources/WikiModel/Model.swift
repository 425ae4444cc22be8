/// The checked whole of what the records say: every quote found, every id known.
///
/// - Invariant: every `RecordID` in it is that of a record in it; in what is published, a mention override may be about
///   an actor that is not shown.
package struct Model: Sendable {
  package let settings: SiteSettings

  /// Sorted by id, as are the other kinds.
  package let sources: [Source]
  package let actors: [Actor]
  package let events: [Event]
  /// Those with a record, and those that only events name.
  package let places: [Place]
  package let terms: [Term]
  package let pages: [OwnPage]

  private let indexes: [RecordReference: Int]

  init(
    settings: SiteSettings,
    sources: [Source],
    actors: [Actor],
    events: [Event],
    places: [Place],
    terms: [Term],
    pages: [OwnPage]
  ) {
    self.settings = settings
    self.sources = sources.sorted { $0.id < $1.id }
    self.actors = actors.sorted { $0.id < $1.id }
    self.events = events.sorted { $0.id < $1.id }
    self.places = places.sorted { $0.id < $1.id }
    self.terms = terms.sorted { $0.id < $1.id }
    self.pages = pages.sorted { $0.id < $1.id }
    var indexes: [RecordReference: Int] = [:]
    let lists = [
      self.sources.map(\.commons), self.actors.map(\.commons), self.events.map(\.commons), self.places.map(\.commons),
      self.terms.map(\.commons), self.pages.map(\.commons),
    ]
    for list in lists {
      for (index, commons) in list.enumerated() { indexes[commons.reference] = index }
    }
    self.indexes = indexes
  }

  package var vocabulary: Vocabulary { settings.vocabulary }

  /// Where a record stands among those of its kind.
  package func index(of reference: RecordReference) -> Int? { indexes[reference] }

  package func source(_ id: RecordID) -> Source? { indexes[RecordReference(.sources, id)].map { sources[$0] } }
  package func actor(_ id: RecordID) -> Actor? { indexes[RecordReference(.actors, id)].map { actors[$0] } }
  package func event(_ id: RecordID) -> Event? { indexes[RecordReference(.events, id)].map { events[$0] } }
  package func place(_ id: RecordID) -> Place? { indexes[RecordReference(.places, id)].map { places[$0] } }

  /// The record with this id, whatever its kind.
  package func record(_ id: RecordID) -> RecordReference? {
    RecordKind.allCases.lazy.map { RecordReference($0, id) }.first { indexes[$0] != nil }
  }

  /// What every record has, in the order sources, actors, events, places, terms, pages.
  package var commons: [RecordCommons] {
    sources.map(\.commons) + actors.map(\.commons) + events.map(\.commons) + places.map(\.commons)
      + terms.map(\.commons) + pages.map(\.commons)
  }

  /// What a record has as records of every kind do.
  package func commons(of reference: RecordReference) -> RecordCommons? {
    guard let index = indexes[reference] else { return nil }
    switch reference.kind {
    case .sources: return sources[index].commons
    case .actors: return actors[index].commons
    case .events: return events[index].commons
    case .places: return places[index].commons
    case .terms: return terms[index].commons
    case .pages: return pages[index].commons
    }
  }

  /// The name or title of a record.
  package func name(of reference: RecordReference) -> String {
    guard let index = indexes[reference] else { return reference.id.description }
    switch reference.kind {
    case .sources: return sources[index].title
    case .actors: return actors[index].name
    case .events: return events[index].name
    case .places: return places[index].name
    case .terms: return terms[index].name
    case .pages: return pages[index].title
    }
  }

  /// All statements: of actors in their order, then of events.
  package var statements: [Statement] {
    actors.flatMap { $0.facts + $0.relations } + events.flatMap { $0.roles + $0.facts }
  }

  package var statementCount: Int {
    actors.reduce(0) { $0 + $1.facts.count + $1.relations.count }
      + events.reduce(0) { $0 + $1.roles.count + $1.facts.count }
  }
}
