import WikiAddresses
import WikiFiles
import WikiLinks
import WikiModel
import WikiNames
import WikiTemplates

extension Wiki {
  func indexPage(_ kind: RecordKind) -> Page {
    switch kind {
    case .actors: actorsByKindPage()
    case .events: eventsByYearPage()
    case .sources: sourcesPage()
    case .places, .terms, .pages: preconditionFailure("there is no index of \(kind)")
    }
  }

  /// All actors under the kinds they are of.
  private func actorsByKindPage() -> Page {
    let maker = PageMaker(self, .index(of: .actors))
    let groups = actorKinds.map { kind in
      ListGroupView(heading: kind.heading, id: kind.rawValue, rows: actorRows(maker, of: kind))
    }
    return maker.listPage("Actors", section: .actors, views: maker.actorLists(), groups: groups)
  }

  func actorsPage(_ kind: ActorKind) -> Page {
    let maker = PageMaker(self, .actors(of: kind))
    let group = ListGroupView(heading: "", id: "", rows: actorRows(maker, of: kind))
    return maker.listPage(kind.heading, section: .actors, views: maker.actorLists(), groups: [group])
  }

  private func actorRows(_ maker: PageMaker, of kind: ActorKind) -> [ListRowView] {
    let actors = model.actors.enumerated().filter { $1.kind == kind }.map { index, actor in
      var row = maker.row(actor)
      row.detail = ""
      row.count = links.backlinks[index].reduce(0) { $0 + $1.count }
      return (key: NameOrder.key(actor.name), row: row)
    }
    return actors.sorted { ($0.key, $0.row.href) < ($1.key, $1.row.href) }.map(\.row)
  }

  /// All names of all actors by their first letter, articles such as *al-* passed over; aliases lead to the name.
  func actorsAToZPage() -> Page {
    let maker = PageMaker(self, .actorsAToZ)
    var rows: [(key: String, row: ListRowView)] = []
    for (index, actor) in model.actors.enumerated() {
      var row = maker.row(actor)
      row.count = links.backlinks[index].reduce(0) { $0 + $1.count }
      rows.append((NameOrder.key(actor.name), row))
      for alias in actor.aliases.map(\.text) {
        rows.append((NameOrder.key(alias), ListRowView(title: alias, href: row.href, see: actor.name)))
      }
    }
    for name in links.sharedNames {
      let see = "\(name.actors.count) meanings"
      rows.append(
        (NameOrder.key(name.spelling), ListRowView(title: name.spelling, href: maker.link(name).href, see: see))
      )
    }
    rows.sort { ($0.key, $0.row.title, $0.row.href) < ($1.key, $1.row.title, $1.row.href) }
    let byLetter = Dictionary(grouping: rows) { NameOrder.letter($0.key) }
    let groups = byLetter.sorted { $0.key < $1.key }.map { letter, rows in
      ListGroupView(heading: letter, id: "letter-\(letter == "#" ? "0" : letter.lowercased())", rows: rows.map(\.row))
    }
    let letters = groups.map { LinkView(text: $0.heading, href: "#\($0.id)") }
    return maker.listPage(
      "Actors from A to Z",
      section: .actors,
      letters: letters,
      views: maker.actorLists(),
      groups: groups
    )
  }

  /// All events under their years, oldest first.
  private func eventsByYearPage() -> Page {
    let maker = PageMaker(self, .index(of: .events))
    return maker.listPage(
      "Events",
      section: .events,
      views: maker.eventLists(),
      groups: maker.eventGroups(model.events)
    )
  }

  func eventsPage(_ kind: EventKind) -> Page {
    let maker = PageMaker(self, .events(of: kind))
    return maker.listPage(
      kind.heading,
      section: .events,
      views: maker.eventLists(),
      groups: maker.eventGroups(model.events.filter { $0.kind == kind })
    )
  }

  private func sourcesPage() -> Page {
    let maker = PageMaker(self, .index(of: .sources))
    let sources = model.sources.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    let group = ListGroupView(heading: "", id: "", rows: sources.map { maker.row($0) })
    return maker.listPage("Sources", section: .sources, groups: [group])
  }
}

extension PageMaker {
  fileprivate func listPage(
    _ title: String,
    section: RecordKind,
    letters: [LinkView] = [],
    views: [LinkView] = [],
    groups: [ListGroupView]
  ) -> Page {
    let view = ListPageView(
      chrome: chrome(PageIdentity(title: title, kind: "list", section: section)),
      letters: letters,
      views: views,
      groups: groups
    )
    return Page(address, "list.html", view, record: address.path.description)
  }

  /// The lists of actors, for the way from one to the other.
  fileprivate func actorLists() -> [LinkView] {
    let kinds = wiki.actorKinds.map { (text: $0.heading, address: PageAddress.actors(of: $0)) }
    return lists([("By kind", .index(of: .actors)), ("A to Z", .actorsAToZ)] + kinds)
  }

  fileprivate func eventLists() -> [LinkView] {
    lists([("By year", .index(of: .events))] + wiki.eventKinds.map { ($0.heading, .events(of: $0)) })
  }

  private func lists(_ lists: [(text: String, address: PageAddress)]) -> [LinkView] {
    lists.map { LinkView(text: $0.text, href: href($0.address), isCurrent: $0.address == address) }
  }

  fileprivate func eventGroups(_ events: [Event]) -> [ListGroupView] {
    let sorted = events.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    let byYear = Dictionary(grouping: sorted) { ($0.date.earliest ?? $0.date.latest)?.year ?? Int.max }
    return byYear.sorted { $0.key < $1.key }.map { year, events in
      ListGroupView(
        heading: year == Int.max ? "Undated" : String(year),
        id: year == Int.max ? "undated" : "year-\(year)",
        rows: events.map { event in
          ListRowView(
            title: event.name,
            href: href(event.commons.reference),
            detail: ([event.kind.words] + event.places).joined(separator: ", "),
            date: event.date.shortWords
          )
        }
      )
    }
  }
}

extension EventKind {
  /// Several of them, for headings: "Drone strikes".
  fileprivate var heading: String {
    switch self {
    case .clash: "Clashes"
    case .speech: "Speeches"
    case .ceremony: "Ceremonies"
    case .other: "Other events"
    case .airstrike, .droneStrike, .shelling, .explosion, .bombing, .attack, .raid, .assassination,
      .assassinationAttempt, .abduction, .arrest, .protest, .riot, .law, .order, .ruling, .fatwa, .designation,
      .sanction, .agreement, .split, .merger, .formation, .dissolution, .appointment, .deployment, .transfer, .visit,
      .meeting, .statement, .parade, .election, .vote:
      words.asHeading + "s"
    }
  }
}

/// The order of names in lists: by their light fold, so that articles and marks do not count.
enum NameOrder {
  static func key(_ name: String) -> String {
    let folded = LightFold.folded(name)
    return folded.isEmpty ? name : folded
  }

  /// The heading that a key stands under; `#` for digits and other signs.
  static func letter(_ key: String) -> String {
    guard let first = key.unicodeScalars.first, first.properties.isAlphabetic else { return "#" }
    return String(first).uppercased()
  }
}
