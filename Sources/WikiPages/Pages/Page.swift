package import WikiAddresses
import WikiLinks
package import WikiModel
package import WikiTemplates

/// A page ready to be rendered: its address, its template, and the values of the template's fields.
package struct Page: Sendable {
  package let address: PageAddress
  package let template: String
  package let values: [TemplateValue]

  /// What messages call it.
  package let record: String

  init(_ address: PageAddress, _ template: String, _ view: some TemplateView, record: String) {
    self.address = address
    self.template = template
    values = view.values
    self.record = record
  }

  /// The fields of every page kind, by the template that shows it.
  package static let shapes: [String: Shape] = [
    "home.html": HomePageView.shape,
    "person.html": ActorPageView.shape,
    "group.html": ActorPageView.shape,
    "event.html": EventPageView.shape,
    "article.html": ArticlePageView.shape,
    "page.html": OwnPageView.shape,
    "list.html": ListPageView.shape,
    "names.html": NamesPageView.shape,
    "404.html": MissingPageView.shape,
  ]
}

/// A page that the site will have, before anything of it is made.
package enum PlannedPage: Hashable, Sendable {
  case home, missing
  case record(RecordReference)

  /// A further page of the mentions of a record, from 2.
  case mentions(RecordReference, page: Int)

  /// The page of a spelling that several actors have, by its place among these.
  case names(Int)
  case index(RecordKind)
  case actorsAToZ
  case actors(ActorKind)
  case events(EventKind)
}

extension Wiki {
  /// The pages of the site, in the order in which they are made.
  package var plan: [PlannedPage] {
    var plan: [PlannedPage] = [.home, .missing]
    plan += model.commons.map(\.reference).filter { PageAddress.record($0) != .home }.map { .record($0) }
    for (index, actor) in model.actors.enumerated() {
      let pages = mentionPageCount(index)
      if pages > 1 { plan += (2...pages).map { .mentions(actor.commons.reference, page: $0) } }
    }
    plan += links.sharedNames.indices.map { .names($0) }
    if !model.actors.isEmpty {
      plan += [.index(.actors), .actorsAToZ]
      plan += actorKinds.map { .actors($0) }
    }
    if !model.events.isEmpty {
      plan.append(.index(.events))
      plan += eventKinds.map { .events($0) }
    }
    if !model.sources.isEmpty { plan.append(.index(.sources)) }
    return plan
  }

  /// The kinds of which there are actors, in the order of the vocabulary.
  var actorKinds: [ActorKind] {
    let used = Set(model.actors.map(\.kind))
    return ActorKind.allCases.filter(used.contains)
  }

  var eventKinds: [EventKind] {
    let used = Set(model.events.map(\.kind))
    return EventKind.allCases.filter(used.contains)
  }

  /// Makes the view of a planned page.
  package func page(_ planned: PlannedPage) -> Page {
    switch planned {
    case .home: return homePage()
    case .missing: return missingPage()
    case .index(let kind): return indexPage(kind)
    case .actorsAToZ: return actorsAToZPage()
    case .actors(let kind): return actorsPage(kind)
    case .events(let kind): return eventsPage(kind)
    case .mentions(let reference, let number): return mentionsPage(reference, number)
    case .names(let index): return namesPage(index)
    case .record(let reference):
      let index = model.index(of: reference) ?? 0
      switch reference.kind {
      case .sources: return articlePage(index)
      case .actors: return actorPage(index)
      case .events: return eventPage(model.events[index])
      case .pages: return ownPage(model.pages[index])
      case .places, .terms: preconditionFailure("a model has no places or terms yet")
      }
    }
  }
}
