import WikiAddresses
import WikiFiles
import WikiLinks
import WikiModel
import WikiNames
import WikiTemplates

extension Wiki {
  /// A page of a list.
  /// - Parameter number: from 1.
  func listPage(_ list: PagedList, _ number: Int) -> Page {
    var maker = PageMaker(self, list.address.page(number))
    let frame = maker.frame(of: list, number)
    let entries = list.entries(onPage: number)
    let record = maker.address.path.description
    switch list.look {
    case .rows:
      let view = ListPageView(frame: frame, groups: maker.groups(entries, of: list))
      return Page(maker.address, "list.html", view, record: record)
    case .timeline:
      let groups = maker.timelineGroups(entries, of: list)
      let view = TimelinePageView(frame: frame, groups: groups, notes: maker.noteViews)
      return Page(maker.address, "timeline.html", view, record: record)
    case .report:
      let view = ReportPageView(
        frame: frame,
        groups: maker.groups(entries.filter { !$0.item.isStatements }[...], of: list),
        statements: maker.reportRows(entries.map(\.item))
      )
      return Page(maker.address, "report.html", view, record: record)
    }
  }
}

extension PagedList.Item {
  fileprivate var isStatements: Bool { if case .statements = self { true } else { false } }
}

extension PageMaker {
  /// What stands around the rows of a list.
  fileprivate func frame(of list: PagedList, _ number: Int) -> ListFrameView {
    let title = number == 1 ? list.title : "\(list.title), page \(number)"
    var frame = ListFrameView(
      chrome: chrome(PageIdentity(title: title, kind: "list", description: list.lead, section: list.section)),
      lead: list.about.map { linkHTML($0) } ?? HTMLText(list.lead).trusted
    )
    let family = wiki.lists.family(list.family)
    if let year = list.year { frame.views = yearLinks(around: year) }
    if family.count > 1 {
      frame.views = family.map {
        LinkView(text: $0.family.label(of: $0), href: href($0.address), isCurrent: $0.address == list.address)
      }
    }
    let headings = list.groups.indices.filter { !list.groups[$0].id.isEmpty }
    if headings.count > 1 {
      frame.letters = headings.map { group in
        let page = list.page(ofGroup: group)
        let anchor = "#\(list.groups[group].id)"
        return LinkView(text: list.groups[group].heading, href: page == address ? anchor : href(page) + anchor)
      }
    }
    frame.pages = Pager.links(list.pageCount, at: number) { href(list.address.page($0)) }
    return frame
  }

  /// The whole timeline, the year before and the year after.
  private func yearLinks(around year: Int) -> [LinkView] {
    let years = wiki.lists.years
    let index = years.firstIndex(of: year) ?? 0
    let near = [index - 1, index, index + 1].filter(years.indices.contains).map { years[$0] }
    return [LinkView(text: "All years", href: href(.timeline))]
      + near.map { LinkView(text: "\($0)", href: href(.timeline($0)), isCurrent: $0 == year) }
  }

  /// The rows of a page under their headings; a heading whose rows began on the page before stands here again.
  fileprivate func groups(_ entries: ArraySlice<PagedList.Entry>, of list: PagedList) -> [ListGroupView] {
    sections(entries).map { group, items in
      ListGroupView(
        heading: list.groups[group].heading,
        id: list.groups[group].id,
        rows: items.compactMap { row($0, under: group, of: list) }
      )
    }
  }

  fileprivate mutating func timelineGroups(
    _ entries: ArraySlice<PagedList.Entry>,
    of list: PagedList
  ) -> [TimelineGroupView] {
    var views: [TimelineGroupView] = []
    for (group, items) in sections(entries) {
      var view = TimelineGroupView(heading: list.groups[group].heading, id: list.groups[group].id)
      for item in items {
        if case .event(let index) = item {
          view.events.append(timelineRow(index))
        } else if let row = row(item, under: group, of: list) {
          view.rows.append(row)
        }
      }
      views.append(view)
    }
    return views
  }

  private func sections(_ entries: ArraySlice<PagedList.Entry>) -> [(group: Int, items: [PagedList.Item])] {
    var sections: [(group: Int, items: [PagedList.Item])] = []
    for entry in entries {
      if sections.last?.group != entry.group { sections.append((entry.group, [])) }
      sections[sections.count - 1].items.append(entry.item)
    }
    return sections
  }

  /// The row of an item; `nil` for statements, which have rows of their own.
  private func row(_ item: PagedList.Item, under group: Int, of list: PagedList) -> ListRowView? {
    switch item {
    case .actor(let index): return actorRow(index, under: list.groups[group])
    case .alias(let alias, let index):
      let actor = wiki.model.actors[index]
      return ListRowView(title: alias, href: href(actor.commons.reference), see: actor.name)
    case .sharedName(let index):
      let name = wiki.links.sharedNames[index]
      return ListRowView(title: name.spelling, href: link(name).href, see: "\(name.actors.count) meanings")
    case .event(let index): return eventRow(wiki.model.events[index])
    case .source(let index): return row(wiki.model.sources[index])
    case .place(let index): return row(wiki.model.places[index])
    case .term(let index):
      let reference = wiki.model.terms[index].commons.reference
      return ListRowView(
        title: wiki.model.terms[index].name,
        href: href(reference),
        count: wiki.topicCount(reference)
      )
    case .page(let index):
      let page = wiki.model.pages[index]
      return ListRowView(title: page.title, href: href(page.commons.reference))
    case .gaps(let reference):
      return ListRowView(
        title: wiki.model.name(of: reference),
        href: href(reference),
        detail: "not known: \(wiki.gaps.of(reference).joined(separator: "; "))"
      )
    case .correction(let reference, let place):
      guard let correction = wiki.model.commons(of: reference)?.corrections[place] else { return nil }
      return ListRowView(
        title: wiki.model.name(of: reference),
        href: href(reference),
        detail: correction.note,
        date: correction.date.words
      )
    case .statements: return nil
    }
  }

  private func actorRow(_ index: Int, under group: PagedList.Group) -> ListRowView {
    var row = row(wiki.model.actors[index])
    if group.id.isEmpty || group.id == "kind-\(wiki.model.actors[index].kind.rawValue)" { row.detail = "" }
    row.count = wiki.links.backlinks[index].reduce(0) { $0 + $1.count }
    return row
  }

  private func eventRow(_ event: Event) -> ListRowView {
    ListRowView(
      title: event.name,
      href: href(event.commons.reference),
      detail: ([event.kind.words] + event.places.map(wiki.model.words)).joined(separator: ", "),
      date: event.date.shortWords
    )
  }

  func row(_ place: Place) -> ListRowView {
    ListRowView(
      title: place.name,
      href: href(place.commons.reference),
      detail: place.within.map { "in \(wiki.model.words(of: $0))" } ?? "",
      count: wiki.topicCount(place.commons.reference)
    )
  }

  /// An event in the timeline; one without a page has all that is known of it here.
  private mutating func timelineRow(_ index: Int) -> TimelineRowView {
    let event = wiki.model.events[index]
    let isHome = wiki.lists.timelineRows[index] == address
    let isWhole = isHome && !event.hasPage
    let reference = event.commons.reference
    return TimelineRowView(
      id: isHome ? Anchor.event(event.id).id : "",
      event: row(event, detail: event.places.map(wiki.model.words).joined(separator: ", ")),
      hasPage: event.hasPage || !isHome,
      dateWords: event.date.eventWords,
      isVague: event.date.isApproximate || event.date.isUncertain || event.date.isInterval,
      actors: isWhole ? TrustedHTML("") : actors(of: event),
      prose: isWhole ? prose(of: reference) : TrustedHTML(""),
      notes: isWhole ? references(to: event.evidence) : [],
      statements: isWhole
        ? groups(event.roles, order: wiki.model.vocabulary.roles)
          + groups(event.facts, order: wiki.model.vocabulary.properties.map(\.name)) : []
    )
  }

  /// Who took part, by role, linked: "carried out by US forces, Syrian Free Army, according to residents".
  private func actors(of event: Event) -> TrustedHTML {
    var html = HTMLText()
    let roles = event.roles.filter { $0.rank != .reject }
    for (index, property) in wiki.model.vocabulary.roles.filter({ role in roles.contains { $0.property == role } })
      .enumerated()
    {
      if index > 0 { html.append("; ") }
      html.append(property + " ")
      let statements = roles.filter { $0.property == property }
      for (place, statement) in statements.enumerated() {
        if place > 0 { html.append(", ") }
        html.append(value(statement))
      }
      var claimants: [String] = []
      for claimant in statements.flatMap(\.by).map(wiki.model.words) where !claimants.contains(claimant) {
        claimants.append(claimant)
      }
      if !claimants.isEmpty { html.append(", according to \(claimants.joined(separator: ", "))") }
    }
    return html.trusted
  }

  /// Statements that a report shows together, under the name of their subject where that is not said just above.
  fileprivate func reportRows(_ items: [PagedList.Item]) -> [ReportRowView] {
    var rows = items.compactMap { reportRow($0) }
    var previous = ""
    for index in rows.indices {
      let href = rows[index].subject.href
      if href == previous { rows[index].subject.text = "" }
      previous = href
    }
    return rows
  }

  /// Statements that a report shows together; `nil` for what is no statement.
  fileprivate func reportRow(_ item: PagedList.Item) -> ReportRowView? {
    guard case .statements(let indexes) = item, let first = indexes.first else { return nil }
    return reportRow(indexes, subject: wiki.statuses.statements[first])
  }

  /// Statements side by side, each with the way to its home.
  func reportRow(_ indexes: [Int], subject first: Statement) -> ReportRowView {
    ReportRowView(
      subject: link(first.subject),
      statements: indexes.map { index in
        let statement = wiki.statuses.statements[index]
        return ReportStatementView(
          subject: link(statement.subject),
          label: statement.property,
          statement: view(ofElsewhere: statement)
        )
      }
    )
  }
}

extension PagedList.Family {
  /// What a list is called among those of its family.
  fileprivate func label(of list: PagedList) -> String {
    switch list.address {
    case .index(of: .actors): "By kind"
    case .actorsAToZ: "A to Z"
    case .index(of: .events): "By year"
    default: list.title
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
