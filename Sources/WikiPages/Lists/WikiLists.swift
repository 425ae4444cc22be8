import WikiAddresses
import WikiLinks
import WikiModel
import WikiNames

/// The lists of a site: which there are, and what stands in each.
struct WikiLists: Sendable {
  private(set) var all: [PagedList] = []

  /// The years that have a timeline, in order.
  private(set) var years: [Int] = []
  private var families: [PagedList.Family: [Int]] = [:]

  /// Where each event stands in the timeline, in the order of the model's events.
  private(set) var timelineRows: [PageAddress] = []

  /// - Parameter wholes: the lists that go on from the pages of records.
  init(
    _ model: Model,
    _ links: LinkGraph,
    _ statuses: StatusBook,
    _ clusters: Clusters,
    _ gaps: Gaps,
    wholes: WholeLists
  ) {
    let maker = ListMaker(model, links, statuses)
    let undated = maker.undated()
    all += maker.actorLists() + maker.eventLists() + maker.sourceLists() + maker.otherLists()
    let timeline = maker.timeline(undated)
    all += timeline.lists
    timelineRows = timeline.rows
    all += maker.reports(undated, clusters, gaps).filter { !$0.entries.isEmpty }
    all += wholes.all
    years = all.compactMap(\.year)
    families = Dictionary(grouping: all.indices.filter { all[$0].family != .none }) { all[$0].family }
  }

  /// Those of a family, in their order.
  func family(_ family: PagedList.Family) -> [PagedList] { (families[family] ?? []).map { all[$0] } }
}

/// Sorts the records of a model into lists.
private struct ListMaker {
  let model: Model
  let links: LinkGraph
  let statuses: StatusBook

  /// Events, oldest first, undated last.
  private let eventsByDate: [Int]

  /// The names of publishers and tags by their slugs, sorted by slug.
  let publishers: [(slug: String, name: String)]
  let tags: [(slug: String, name: String)]
  private let sourcesByPublisher: [String: [Int]]
  private let recordsByTag: [String: [RecordReference]]

  init(_ model: Model, _ links: LinkGraph, _ statuses: StatusBook) {
    self.model = model
    self.links = links
    self.statuses = statuses
    eventsByDate = model.events.indices.sorted {
      (model.events[$0].date, model.events[$0].id) < (model.events[$1].date, model.events[$1].id)
    }
    var (publishers, tags): ([String: String], [String: String]) = ([:], [:])
    var (sources, records): ([String: [Int]], [String: [RecordReference]]) = ([:], [:])
    for (index, source) in model.sources.enumerated() {
      guard let publisher = source.publisher else { continue }
      let slug = model.listSlug(of: publisher)
      publishers[slug] = publishers[slug] ?? model.words(of: publisher)
      sources[slug, default: []].append(index)
    }
    for commons in model.commons {
      for tag in commons.tags {
        let slug = Model.tagSlug(tag)
        tags[slug] = tags[slug] ?? tag
        if records[slug]?.last != commons.reference { records[slug, default: []].append(commons.reference) }
      }
    }
    self.publishers = publishers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.tags = tags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    sourcesByPublisher = sources
    recordsByTag = records
  }
}

extension ListMaker {
  func actorLists() -> [PagedList] {
    guard !model.actors.isEmpty else { return [] }
    let order = model.actors.indices.map { (key: NameOrder.key(model.actors[$0].name), index: $0) }
      .sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
    let byKind = Dictionary(grouping: order) { model.actors[$0].kind }
    let kinds = model.vocabulary.actorKinds.compactMap { kind in byKind[kind].map { (kind: kind, actors: $0) } }
    var whole = PagedList(.index(of: .actors), "Actors", section: .actors)
    whole.family = .actors
    for (kind, actors) in kinds {
      whole.append(actors.map { .actor($0) }, under: kind.heading, id: "kind-\(kind.rawValue)")
    }
    let lists = kinds.map { kind, actors in
      var list = PagedList(.actors(of: kind), kind.heading, section: .actors)
      list.family = .actors
      list.append(actors.map { .actor($0) })
      return list
    }
    return [whole, actorsAToZ()] + lists
  }

  /// All names of all actors by their first letter, articles such as *al-* passed over.
  private func actorsAToZ() -> PagedList {
    var rows: [(key: String, title: String, place: Int, item: PagedList.Item)] = []
    for (index, actor) in model.actors.enumerated() {
      rows.append((NameOrder.key(actor.name), actor.name, index, .actor(index)))
      if actor.kind == .person, let surname = NamePattern.surname(of: actor.name) {
        let title = "\(surname), \(actor.name.dropLast(surname.count).trimmed)"
        rows.append((NameOrder.key(surname), title, index, .alias(title, actor: index)))
      }
      for alias in actor.aliases.map(\.text) {
        rows.append((NameOrder.key(alias), alias, index, .alias(alias, actor: index)))
      }
    }
    for (index, name) in links.sharedNames.enumerated() {
      rows.append((NameOrder.key(name.spelling), name.spelling, model.actors.count + index, .sharedName(index)))
    }
    rows.sort { ($0.key, $0.title, $0.place) < ($1.key, $1.title, $1.place) }
    var list = PagedList(.actorsAToZ, "Actors from A to Z", section: .actors)
    list.family = .actors
    let byLetter = Dictionary(grouping: rows) { NameOrder.letter($0.key) }
    for (letter, rows) in byLetter.sorted(by: { $0.key < $1.key }) {
      let id = "letter-\(letter == "#" ? "0" : letter.lowercased())"
      list.append(rows.map(\.item), under: letter, id: id)
    }
    return list
  }

  func eventLists() -> [PagedList] {
    guard !model.events.isEmpty else { return [] }
    let byKind = Dictionary(grouping: eventsByDate) { model.events[$0].kind }
    let kinds = model.vocabulary.eventKinds.compactMap { kind in byKind[kind].map { (kind: kind, events: $0) } }
    var whole = PagedList(.index(of: .events), "Events", section: .events)
    whole.family = .events
    appendByYear(eventsByDate, to: &whole)
    return [whole]
      + kinds.map { kind, events in
        var list = PagedList(.events(of: kind), kind.heading, section: .events)
        list.family = .events
        appendByYear(events, to: &list)
        return list
      }
  }

  private func appendByYear(_ events: [Int], to list: inout PagedList) {
    let byYear = Dictionary(grouping: events) { model.events[$0].date.year ?? Int.max }
    for (year, events) in byYear.sorted(by: { $0.key < $1.key }) {
      let heading = year == Int.max ? "Undated" : String(year)
      list.append(events.map { .event($0) }, under: heading, id: year == Int.max ? "undated" : "year-\(year)")
    }
  }

  func sourceLists() -> [PagedList] {
    guard !model.sources.isEmpty else { return [] }
    let order = model.sources.indices.sorted {
      (model.sources[$0].date, model.sources[$0].id) < (model.sources[$1].date, model.sources[$1].id)
    }
    var whole = PagedList(.index(of: .sources), "Sources", section: .sources)
    whole.append(order.map { .source($0) })
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return [whole]
      + publishers.map { slug, name in
        var list = PagedList(.sources(of: slug), "Sources published by \(name)", section: .sources)
        let sources = (sourcesByPublisher[slug] ?? []).sorted { (places[$0] ?? 0) < (places[$1] ?? 0) }
        list.append(sources.map { .source($0) })
        return list
      }
  }

  /// Places, terms and tags.
  func otherLists() -> [PagedList] {
    var lists: [PagedList] = []
    if !model.places.isEmpty {
      var list = PagedList(.index(of: .places), "Places", section: .places)
      list.append(byName(model.places.map(\.name)).map { .place($0) })
      lists.append(list)
    }
    if !model.terms.isEmpty {
      var list = PagedList(.index(of: .terms), "Glossary", section: .terms)
      list.append(byName(model.terms.map(\.name)).map { .term($0) })
      lists.append(list)
    }
    for (slug, name) in tags {
      var list = PagedList(.tag(slug), "Tagged “\(name)”")
      let byKind = Dictionary(grouping: recordsByTag[slug] ?? [], by: \.kind)
      for kind in RecordKind.allCases {
        let records = kind == .events ? byDate(byKind[kind] ?? []) : byKind[kind] ?? []
        let items = records.compactMap { model.item(of: $0) }
        list.append(items, under: kind.heading, id: "kind-\(kind.rawValue)")
      }
      lists.append(list)
    }
    return lists
  }

  private func byName(_ names: [String]) -> [Int] {
    names.enumerated().map { (key: NameOrder.key($1), index: $0) }.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
      .map(\.index)
  }

  /// Events, oldest first.
  private func byDate(_ references: [RecordReference]) -> [RecordReference] {
    references.compactMap { model.event($0.id) }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }.map(\.commons.reference)
  }
}

extension ListMaker {
  /// The timeline as a whole and year by year, and the page of each event's row.
  ///
  /// A row stands in the earliest year of its event; without one it is among the undated.
  func timeline(_ undated: PagedList) -> (lists: [PagedList], rows: [PageAddress]) {
    var rows = model.events.map { _ in PageAddress.report(.undated) }
    for (place, entry) in undated.entries.enumerated() {
      if case .event(let event) = entry.item { rows[event] = undated.page(ofEntry: place) }
    }
    let dated = eventsByDate.filter { model.events[$0].date.year != nil }
    guard !dated.isEmpty else { return ([], rows) }
    var whole = PagedList(.timeline, "Timeline", section: .events)
    whole.look = .timeline
    var years: [PagedList] = []
    let byYear = Dictionary(grouping: dated) { model.events[$0].date.year ?? 0 }.sorted { $0.key < $1.key }
    for (year, events) in byYear {
      whole.append(events.map { .event($0) }, under: String(year), id: "year-\(year)")
      var list = PagedList(.timeline(year), "Timeline of \(year)", section: .events)
      list.look = .timeline
      list.year = year
      list.append(events.map { .event($0) })
      for (place, event) in events.enumerated() { rows[event] = list.page(ofEntry: place) }
      years.append(list)
    }
    return ([whole] + years, rows)
  }

  func reports(_ undated: PagedList, _ clusters: Clusters, _ gaps: Gaps) -> [PagedList] {
    var lists = [contested(clusters), singleSource(), undated, self.gaps(gaps), everyStatement(), corrections()]
    for index in lists.indices { lists[index].family = .reports }
    return lists
  }

  private func report(_ report: PageAddress.Report, _ title: String, _ lead: String) -> PagedList {
    var list = PagedList(.report(report), title)
    list.look = .report
    list.lead = lead
    return list
  }

  private func contested(_ clusters: Clusters) -> PagedList {
    var list = report(
      .contested,
      "Contested statements",
      "Statements that contradict each other, or that a source speaks against. What an editor has decided stays here."
    )
    list.append(clusters.contested.map { .statements($0) })
    return list
  }

  private func singleSource() -> PagedList {
    var list = report(
      .singleSource,
      "Single-source statements",
      "Statements that rest on the reporting of one origin only."
    )
    list.append(statuses.statements.indices.filter { statuses[$0].standing == .singleSource }.map { .statements([$0]) })
    return list
  }

  func undated() -> PagedList {
    var list = report(.undated, "Undated", "Events and sources of which no year is known.")
    list.look = .timeline
    list.append(
      eventsByDate.filter { model.events[$0].date.year == nil }.map { .event($0) },
      under: "Events",
      id: "events"
    )
    list.append(
      model.sources.indices.filter { model.sources[$0].date.year == nil }.map { .source($0) },
      under: "Sources",
      id: "sources"
    )
    return list
  }

  private func gaps(_ gaps: Gaps) -> PagedList {
    var list = report(.gaps, "What is not known", "Usual facts that no record states, by who or what they are about.")
    list.append(
      model.actors.map(\.commons.reference).filter { !gaps.of($0).isEmpty }.map { .gaps($0) },
      under: "Actors",
      id: "actors"
    )
    list.append(
      model.events.map(\.commons.reference).filter { !gaps.of($0).isEmpty }.map { .gaps($0) },
      under: "Events",
      id: "events"
    )
    return list
  }

  private func everyStatement() -> PagedList {
    var list = report(.statements, "All statements", "Every statement of every record, with what it rests on.")
    list.append(statuses.statements.indices.map { .statements([$0]) })
    return list
  }

  private func corrections() -> PagedList {
    var list = report(.corrections, "Corrections", "What was wrong in this wiki and has been mended, latest first.")
    let all = model.commons.flatMap { commons in
      commons.corrections.indices.map { (date: commons.corrections[$0].date, reference: commons.reference, place: $0) }
    }
    let order = all.sorted { ($1.date, $0.reference, $0.place) < ($0.date, $1.reference, $1.place) }
    list.append(order.map { .correction($0.reference, $0.place) })
    return list
  }
}

/// Statements that belong together since they contradict each other.
struct Clusters {
  /// By their first statement; those that only a source speaks against are alone.
  let contested: [[Int]]

  init(_ statuses: StatusBook) {
    var seen: Set<Int> = []
    var clusters: [[Int]] = []
    for index in statuses.statements.indices where statuses[index].isContested && !seen.contains(index) {
      var cluster: [Int] = []
      var open = [index]
      while let next = open.popLast() {
        guard seen.insert(next).inserted else { continue }
        cluster.append(next)
        open += statuses[next].rivals
      }
      clusters.append(cluster.sorted())
    }
    contested = clusters
  }
}

extension Model {
  /// What the address of the list of a publisher's articles is made of: the id of its record, or the slug of its words.
  func listSlug(of publisher: RecordOrText) -> String {
    if let reference = publisher.reference { return reference.id.description }
    let slug = LightFold.slug(publisher.text)
    let isTaken = RecordID(slug).map { record($0) != nil || $0.reservation != nil } ?? false
    return isTaken ? "\(slug).words" : slug
  }

  /// What the address of the list of a tag is made of; no ids are such, so that only names of devices are avoided.
  static func tagSlug(_ tag: String) -> String {
    let slug = LightFold.slug(tag)
    return RecordID(slug)?.reservation == nil ? slug : "\(slug).tag"
  }
}

extension Model {
  /// The name of a record, or the words.
  func words(of party: RecordOrText) -> String { party.reference.map { name(of: $0) } ?? party.text }
}

extension RecordKind {
  /// Several of them, for headings.
  var heading: String {
    switch self {
    case .sources: "Sources"
    case .actors: "Actors"
    case .events: "Events"
    case .places: "Places"
    case .terms: "Glossary"
    case .pages: "Pages"
    }
  }
}

extension Substring {
  /// Without blanks at its end.
  fileprivate var trimmed: Substring { last == " " ? dropLast() : self }
}
