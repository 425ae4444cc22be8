/// The checked whole of what the records say: every quote found, every id known.
///
/// - Invariant: every `RecordID` in it is that of a record in it.
package struct Model: Sendable {
  package let settings: SiteSettings

  /// Sorted by id, as are the other kinds.
  package let sources: [Source]
  package let actors: [Actor]
  package let events: [Event]
  package let pages: [OwnPage]

  private let places: [RecordReference: Int]

  init(settings: SiteSettings, sources: [Source], actors: [Actor], events: [Event], pages: [OwnPage]) {
    self.settings = settings
    self.sources = sources.sorted { $0.id < $1.id }
    self.actors = actors.sorted { $0.id < $1.id }
    self.events = events.sorted { $0.id < $1.id }
    self.pages = pages.sorted { $0.id < $1.id }
    var places: [RecordReference: Int] = [:]
    for (index, record) in self.sources.enumerated() { places[record.commons.reference] = index }
    for (index, record) in self.actors.enumerated() { places[record.commons.reference] = index }
    for (index, record) in self.events.enumerated() { places[record.commons.reference] = index }
    for (index, record) in self.pages.enumerated() { places[record.commons.reference] = index }
    self.places = places
  }

  /// Where a record stands among those of its kind.
  package func index(of reference: RecordReference) -> Int? { places[reference] }

  package func source(_ id: RecordID) -> Source? { places[RecordReference(.sources, id)].map { sources[$0] } }
  package func actor(_ id: RecordID) -> Actor? { places[RecordReference(.actors, id)].map { actors[$0] } }
  package func event(_ id: RecordID) -> Event? { places[RecordReference(.events, id)].map { events[$0] } }

  /// The record with this id, whatever its kind.
  package func record(_ id: RecordID) -> RecordReference? {
    RecordKind.allCases.lazy.map { RecordReference($0, id) }.first { places[$0] != nil }
  }

  /// What every record has, in the order sources, actors, events, pages.
  package var commons: [RecordCommons] {
    sources.map(\.commons) + actors.map(\.commons) + events.map(\.commons) + pages.map(\.commons)
  }

  /// The name or title of a record.
  package func name(of reference: RecordReference) -> String {
    guard let index = places[reference] else { return reference.id.description }
    switch reference.kind {
    case .sources: return sources[index].title
    case .actors: return actors[index].name
    case .events: return events[index].name
    case .pages: return pages[index].title
    case .places, .terms: return reference.id.description
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
