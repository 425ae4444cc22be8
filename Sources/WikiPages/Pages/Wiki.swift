import WikiAddresses
import WikiEvidence
package import WikiFiles
package import WikiLinks
package import WikiModel
import WikiTemplates

/// What the views of all pages are made of.
package struct Wiki: Sendable {
  package let model: Model
  let links: LinkGraph
  let prose: [RecordReference: Prose]
  let stylesheet: RelativePath

  /// What the model does not have since it is not shown.
  let withheld: Withheld
  let baseURL: String
  let published: [RecordReference: [Int]]
  let relationsToward: [RecordReference: [Statement]]
  let roles: [RecordReference: [Statement]]
  let parts: [RecordID: [RecordID]]
  let ledFrom: [RecordID: [RecordID]]
  let mentionCount: Int

  /// The spellings that each actor has in common with others.
  let sharedNames: [RecordID: [SharedName]]
  package let statuses: StatusBook
  package let gaps: Gaps

  /// The ties of each actor, whichever side states them; rejected ones are left out.
  let ties: [RecordReference: [Tie]]

  /// Those of them that lead to somebody above it.
  let tiesUpward: [RecordReference: [Tie]]
  let lists: WikiLists

  /// What goes on from the pages of records.
  let wholes: WholeLists

  /// The statements that contradict others, by those whose subject or value they have.
  let contested: [RecordReference: [[Int]]]

  /// The statements that each actor makes as a claimant, by their places in the status book.
  let claims: [RecordReference: [Int]]

  /// For how many statements each actor is the only origin.
  let onlyOrigin: [RecordReference: Int]

  /// The events at each place and in what lies in it, oldest first.
  let eventsByPlace: [RecordReference: [Int]]

  /// The facts of actors whose value is a place, such as headquarters, in the order of the model.
  let factsAtPlaces: [RecordReference: [Statement]]

  /// The events that each actor had a part in, oldest first; not those of which it is only denied.
  let eventsByActor: [RecordReference: [Int]]

  /// The events that the page of each actor or place shows: those in which it has any role, and those that took place
  /// there, oldest first.
  let eventsShown: [RecordReference: [Int]]

  /// The actors that took part in events at each place, or have their headquarters there, by id.
  let actorsAtPlaces: [RecordReference: [RecordReference]]

  /// The texts in which a source redacts words.
  let redactedTexts: Set<RelativePath>

  /// The places that lie in each place, by id.
  let placesWithin: [RecordReference: [Int]]
  let sections: [(text: String, address: PageAddress)]
  let menu: [OwnPage]

  /// - Parameters:
  ///   - stylesheet: where the site has the theme's stylesheet.
  ///   - withheld: the records that the model does not have since they are not shown; none unless given.
  package init(
    _ model: Model,
    _ links: LinkGraph,
    _ prose: [Prose],
    stylesheet: RelativePath,
    withheld: Withheld = Withheld()
  ) {
    self.withheld = withheld
    self.model = model
    self.links = links
    self.prose = Dictionary(uniqueKeysWithValues: prose.map { ($0.record, $0) })
    self.stylesheet = stylesheet
    baseURL = model.settings.siteRoot
    published = Self.published(model)
    relationsToward = Dictionary(grouping: model.actors.flatMap(\.relations).filter { $0.object != nil }) {
      $0.object ?? $0.subject
    }
    roles = Dictionary(grouping: model.events.flatMap(\.roles).filter { $0.object != nil }) { $0.object ?? $0.subject }
    parts = Self.inverted(model.events.map { ($0.id, $0.partOf) })
    ledFrom = Self.inverted(model.events.map { ($0.id, $0.ledTo) })
    mentionCount = links.mentions.reduce(0) { $0 + $1.count(where: \.isLinked) }
    var sharedNames: [RecordID: [SharedName]] = [:]
    for name in links.sharedNames {
      for actor in name.actors { sharedNames[actor, default: []].append(name) }
    }
    self.sharedNames = sharedNames
    ties = Tie.collect(model)
    tiesUpward = ties.mapValues { $0.filter { Relation.upward.contains($0.name) } }
    let statuses = StatusBook(model)
    self.statuses = statuses
    let clusters = Clusters(statuses)
    gaps = Gaps(model)
    contested = Self.contested(statuses, clusters)
    claims = Self.claims(statuses)
    onlyOrigin = statuses.statements.indices.reduce(into: [:]) { counts, index in
      guard statuses[index].origins.count == 1, let origin = statuses[index].origins[0].party.reference else { return }
      counts[origin, default: 0] += 1
    }
    eventsByPlace = Self.eventsByPlace(model)
    eventsByActor = Self.eventsByActor(model)
    factsAtPlaces = Dictionary(
      grouping: model.actors.flatMap(\.facts).filter { $0.object?.kind == .places && $0.rank != .reject }
    ) { $0.object ?? $0.subject }
    placesWithin = Self.placesWithin(model)
    redactedTexts = Set(model.sources.filter { !$0.redactions.isEmpty }.compactMap { $0.article?.text.path })
    eventsShown = Self.eventsShown(model, roles, eventsByPlace)
    actorsAtPlaces = Self.actorsAtPlaces(model, eventsByPlace, factsAtPlaces)
    wholes = WholeLists(
      Self.wholeItems(
        model,
        ties: Self.longTies(relationsToward).mapValues { $0.compactMap { statuses.place(of: $0) } },
        claims: claims,
        events: eventsShown,
        parts: parts,
        placesWithin: placesWithin,
        actorsAtPlaces: actorsAtPlaces,
        linkedFrom: links.linkedFrom
      ),
      model
    )
    lists = WikiLists(model, links, statuses, clusters, gaps, wholes: wholes)
    sections = Self.sections(model)
    menu = model.pages.filter { $0.menu != nil }.sorted { ($0.menu ?? 0, $0.id) < ($1.menu ?? 0, $1.id) }
  }

  /// The indexes that have anything in them.
  private static func sections(_ model: Model) -> [(text: String, address: PageAddress)] {
    [
      ("Actors", PageAddress.index(of: .actors), model.actors.isEmpty),
      ("Events", PageAddress.index(of: .events), model.events.isEmpty),
      ("Timeline", .timeline, !model.events.contains { $0.date.year != nil }),
      ("Places", .index(of: .places), model.places.isEmpty),
      ("Sources", .index(of: .sources), model.sources.isEmpty),
      ("Glossary", .index(of: .terms), model.terms.isEmpty),
    ].filter { !$0.2 }.map { ($0.0, $0.1) }
  }

  private static func published(_ model: Model) -> [RecordReference: [Int]] {
    var published: [RecordReference: [Int]] = [:]
    for (index, source) in model.sources.enumerated() {
      if let publisher = source.publisher?.reference { published[publisher, default: []].append(index) }
    }
    return published.mapValues { $0.sorted { (model.sources[$0].date, $0) < (model.sources[$1].date, $1) } }
  }

  private static func contested(_ statuses: StatusBook, _ clusters: Clusters) -> [RecordReference: [[Int]]] {
    var contested: [RecordReference: [[Int]]] = [:]
    for cluster in clusters.contested {
      let statements = cluster.map { statuses.statements[$0] }
      for reference in Set(statements.map(\.subject) + statements.compactMap(\.object)) {
        contested[reference, default: []].append(cluster)
      }
    }
    return contested
  }

  private static func claims(_ statuses: StatusBook) -> [RecordReference: [Int]] {
    var claims: [RecordReference: [Int]] = [:]
    for (index, statement) in statuses.statements.enumerated() {
      for claimant in Set(statement.by.compactMap(\.reference)) { claims[claimant, default: []].append(index) }
    }
    return claims
  }

  private static func eventsByPlace(_ model: Model) -> [RecordReference: [Int]] {
    var events: [RecordReference: [Int]] = [:]
    for (index, event) in model.events.enumerated() {
      var seen: Set<RecordReference> = []
      for place in event.places.compactMap(\.reference) {
        var whole: RecordReference? = place
        while let reference = whole, seen.insert(reference).inserted {
          events[reference, default: []].append(index)
          whole = model.place(reference.id)?.within?.reference
        }
      }
    }
    return events.mapValues { $0.sorted { (model.events[$0].date, $0) < (model.events[$1].date, $1) } }
  }

  private static func eventsByActor(_ model: Model) -> [RecordReference: [Int]] {
    var events: [RecordReference: [Int]] = [:]
    for (index, event) in model.events.enumerated() {
      let parts = event.roles.filter { $0.rank != .reject && $0.property != Role.deniedBy }
      for actor in Set(parts.compactMap(\.object)) { events[actor, default: []].append(index) }
    }
    return events.mapValues { $0.sorted { (model.events[$0].date, $0) < (model.events[$1].date, $1) } }
  }

  /// The ties of those actors with which more others state a tie of one kind than a page shows.
  private static func longTies(_ ties: [RecordReference: [Statement]]) -> [RecordReference: [Statement]] {
    ties.filter { _, ties in
      let counts = Dictionary(ties.map { ($0.property, 1) }, uniquingKeysWith: +)
      return counts.values.contains { $0 > WholeLists.longestRow }
    }
  }

  private static func eventsShown(
    _ model: Model,
    _ roles: [RecordReference: [Statement]],
    _ byPlace: [RecordReference: [Int]]
  ) -> [RecordReference: [Int]] {
    let taken = roles.mapValues { Set($0.compactMap { model.index(of: $0.subject) }) }
    return byPlace.mapValues { Set($0) }.merging(taken) { $0.union($1) }.mapValues {
      $0.sorted { (model.events[$0].date, $0) < (model.events[$1].date, $1) }
    }
  }

  private static func actorsAtPlaces(
    _ model: Model,
    _ events: [RecordReference: [Int]],
    _ facts: [RecordReference: [Statement]]
  ) -> [RecordReference: [RecordReference]] {
    let there = events.mapValues { events in
      let roles = events.flatMap { model.events[$0].roles }
      return Set(roles.filter { $0.rank != .reject && $0.property != Role.deniedBy }.compactMap(\.object))
    }
    return there.merging(facts.mapValues { Set($0.map(\.subject)) }) { $0.union($1) }
      .mapValues { $0.filter { $0.kind == .actors }.sorted() }
  }

  private static func placesWithin(_ model: Model) -> [RecordReference: [Int]] {
    var places: [RecordReference: [Int]] = [:]
    for (index, place) in model.places.enumerated() {
      if let whole = place.within?.reference { places[whole, default: []].append(index) }
    }
    return places
  }

  private static func inverted(_ pairs: [(RecordID, [RecordID])]) -> [RecordID: [RecordID]] {
    var inverted: [RecordID: [RecordID]] = [:]
    for (one, others) in pairs {
      for other in others { inverted[other, default: []].append(one) }
    }
    return inverted
  }
}

extension Wiki {
  /// What lists and reports of the site are called, and what is said of them.
  package var labels: [String] { lists.all.flatMap { [$0.title, $0.lead] } + sections.map(\.text) }

  /// Where a record can be edited; `nil` where that is not said.
  func editHref(of reference: RecordReference) -> String? {
    guard let base = model.settings.editURL, let file = model.commons(of: reference)?.file else { return nil }
    return base.text + (base.text.hasSuffix("/") ? "" : "/") + file.description
  }
}

/// A tie between two actors, as it reads from one of them.
struct Tie: Sendable {
  let other: RecordReference
  let statement: Statement
  let name: String

  static func collect(_ model: Model) -> [RecordReference: [Tie]] {
    let inverses = Dictionary(uniqueKeysWithValues: model.vocabulary.relations.map { ($0.name, $0.inverse) })
    var ties: [RecordReference: [Tie]] = [:]
    for statement in model.actors.flatMap(\.relations) where statement.rank != .reject {
      guard let object = statement.object else { continue }
      let inverse = inverses[statement.property] ?? statement.property
      ties[statement.subject, default: []].append(Tie(other: object, statement: statement, name: statement.property))
      ties[object, default: []].append(Tie(other: statement.subject, statement: statement, name: inverse))
    }
    return ties
  }
}

extension Statement {
  /// The record that the value is; `nil` where it is something else.
  var object: RecordReference? {
    switch value {
    case .record(let reference): reference
    case .date, .count, .money, .text: nil
    }
  }
}
