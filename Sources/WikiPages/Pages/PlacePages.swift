import WikiAddresses
import WikiFiles
import WikiLinks
import WikiModel
import WikiNames
import WikiTemplates

extension Wiki {
  func placePage(_ index: Int) -> Page {
    let place = model.places[index]
    let reference = place.commons.reference
    var maker = PageMaker(self, .record(reference))
    let prose = maker.prose(of: reference)
    let view = PlacePageView(
      chrome: maker.chrome(
        PageIdentity(
          title: place.name,
          kind: "place",
          kindLabel: place.precision.map { $0 == .exact || $0 == .near ? "place" : $0.rawValue } ?? "place",
          description: maker.summary(of: reference),
          reviewed: place.commons.reviewed,
          record: reference,
          section: .places
        )
      ),
      native: place.native,
      nativeLanguage: Script.language(of: place.native),
      nativeDirection: Script.direction(of: place.native),
      aliases: place.aliases,
      isStub: place.isStub,
      within: maker.wholes(of: place),
      coordinates: place.isPoint ? place.coordinates?.words ?? "" : "",
      precision: place.isPoint ? place.precision?.words ?? "" : "",
      timeZone: place.timeZone,
      parts: (placesWithin[reference] ?? []).prefix(WholeLists.longestRow).map { maker.row(model.places[$0]) },
      partsHref: maker.wholeHref(.parts, of: reference),
      prose: prose,
      events: (eventsByPlace[reference] ?? []).suffix(WholeLists.longestRow).map {
        maker.row(model.events[$0], detail: "")
      },
      eventsHref: maker.wholeHref(.events, of: reference),
      actors: maker.actors(at: reference),
      actorsHref: maker.wholeHref(.actors, of: reference),
      mentions: maker.mentions(backlinks(of: reference), of: reference, page: 1),
      tail: maker.tail(place.commons)
    )
    return Page(maker.address, "place.html", view, record: "places/\(place.id)")
  }

  func termPage(_ index: Int) -> Page {
    let term = model.terms[index]
    let reference = term.commons.reference
    var maker = PageMaker(self, .record(reference))
    let prose = maker.prose(of: reference)
    let view = TermPageView(
      chrome: maker.chrome(
        PageIdentity(
          title: term.name,
          kind: "term",
          kindLabel: "term",
          description: maker.summary(of: reference),
          reviewed: term.commons.reviewed,
          record: reference,
          section: .terms
        )
      ),
      aliases: term.aliases,
      prose: prose,
      mentions: maker.mentions(backlinks(of: reference), of: reference, page: 1),
      tail: maker.tail(term.commons)
    )
    return Page(maker.address, "term.html", view, record: "terms/\(term.id)")
  }

  /// The page at the old address of a record, which leads to the present one.
  func redirectPage(to reference: RecordReference, from id: RecordID) -> Page {
    let maker = PageMaker(self, .record(RecordReference(reference.kind, id)))
    var chrome = maker.chrome(PageIdentity(title: model.name(of: reference), kind: "redirect"))
    chrome.redirectHref = maker.href(reference)
    chrome.canonical = ""
    let view = RedirectPageView(chrome: chrome, target: maker.link(reference))
    return Page(maker.address, "redirect.html", view, record: maker.address.path.description)
  }
}

extension PageMaker {
  /// What a place lies in, from the nearest.
  fileprivate func wholes(of place: Place) -> [LinkView] {
    var links: [LinkView] = []
    var whole = place.within
    while let next = whole, links.count < 20 {
      links.append(next.reference.map { link($0) } ?? LinkView(text: next.text, href: ""))
      whole = next.reference.flatMap { wiki.model.place($0.id)?.within }
    }
    return links
  }

  /// The actors that took part in events at a place, or have their headquarters there.
  fileprivate func actors(at place: RecordReference) -> [ListRowView] {
    var details: [RecordReference: [String]] = [:]
    for event in (wiki.eventsByPlace[place] ?? []).map({ wiki.model.events[$0] }) {
      for role in event.roles where role.rank != .reject && role.property != Role.deniedBy {
        guard let actor = role.object, actor.kind == .actors, details[actor]?.count ?? 0 < 4 else { continue }
        let detail = "\(event.name), \(event.date.shortWords): \(part(role))"
        if !details[actor, default: []].contains(detail) { details[actor, default: []].append(detail) }
      }
    }
    for statement in wiki.factsAtPlaces[place] ?? [] {
      details[statement.subject, default: []].append(statement.property)
    }
    return (wiki.actorsAtPlaces[place] ?? []).prefix(WholeLists.longestRow).compactMap { reference in
      guard let actor = wiki.model.actor(reference.id) else { return nil }
      var row = row(actor)
      row.detail = (details[reference] ?? []).joined(separator: "; ")
      return row
    }
  }
}

extension Place {
  /// Whether its coordinates are those of a point, and not of a province or a country, of which none is shown.
  fileprivate var isPoint: Bool {
    switch precision {
    case .province, .country: false
    case .exact, .near, .town, .district, nil: true
    }
  }
}

extension Place.Precision {
  /// For readers, of the coordinates.
  fileprivate var words: String {
    switch self {
    case .exact: "the place itself"
    case .near: "within 25 km"
    case .town: "a point in the town"
    case .district: "a point in the district"
    case .province: "a point in the province"
    case .country: "a point in the country"
    }
  }
}

extension Coordinates {
  /// "33.57° N, 36.69° E".
  fileprivate var words: String {
    func words(_ degrees: String, _ positive: String, _ negative: String) -> String {
      degrees.hasPrefix("-") ? "\(degrees.dropFirst())° \(negative)" : "\(degrees)° \(positive)"
    }
    return "\(words(latitude, "N", "S")), \(words(longitude, "E", "W"))"
  }
}
