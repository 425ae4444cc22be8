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
    "timeline.html": TimelinePageView.shape,
    "report.html": ReportPageView.shape,
    "place.html": PlacePageView.shape,
    "term.html": TermPageView.shape,
    "redirect.html": RedirectPageView.shape,
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
  /// A page of a list, by the list's place among all, and from 1.
  case list(Int, page: Int)

  /// The address of a record that has been withdrawn.
  case withdrawn(RecordReference)

  /// The old address of a record, by the old id.
  case redirect(RecordReference, from: RecordID)
}

extension Wiki {
  /// The pages of the site, in the order in which they are made.
  package var plan: [PlannedPage] {
    var plan: [PlannedPage] = [.home, .missing]
    for commons in model.commons where hasPage(commons.reference) && PageAddress.record(commons.reference) != .home {
      plan.append(.record(commons.reference))
      let pages = mentionPageCount(commons.reference)
      if pages > 1 { plan += (2...pages).map { .mentions(commons.reference, page: $0) } }
    }
    plan += links.sharedNames.indices.map { .names($0) }
    for (index, list) in lists.all.enumerated() { plan += (1...list.pageCount).map { .list(index, page: $0) } }
    plan += withheld.withdrawn.map { .withdrawn($0) }
    for commons in model.commons { plan += commons.formerIDs.map { .redirect(commons.reference, from: $0.id) } }
    return plan
  }

  /// Whether a record has a page of its own; some events have a row of the timeline only.
  func hasPage(_ reference: RecordReference) -> Bool {
    reference.kind != .events || model.event(reference.id)?.hasPage ?? true
  }

  /// Makes the view of a planned page.
  package func page(_ planned: PlannedPage) -> Page {
    switch planned {
    case .home: return homePage()
    case .missing: return missingPage()
    case .list(let index, let number): return listPage(lists.all[index], number)
    case .redirect(let reference, let id): return redirectPage(to: reference, from: id)
    case .withdrawn(let reference): return withdrawnPage(reference)
    case .mentions(let reference, let number): return mentionsPage(reference, number)
    case .names(let index): return namesPage(index)
    case .record(let reference):
      let index = model.index(of: reference) ?? 0
      switch reference.kind {
      case .sources: return articlePage(index)
      case .actors: return actorPage(index)
      case .events: return eventPage(index)
      case .pages: return ownPage(model.pages[index])
      case .places: return placePage(index)
      case .terms: return termPage(index)
      }
    }
  }
}
