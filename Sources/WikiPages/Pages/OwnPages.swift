import WikiAddresses
import WikiFiles
import WikiLinks
import WikiModel
import WikiTemplates

extension Wiki {
  func ownPage(_ page: OwnPage) -> Page {
    var maker = PageMaker(self, .record(page.commons.reference))
    let view = maker.ownPageView(page, kind: "page")
    return Page(maker.address, "page.html", view, record: "pages/\(page.id)")
  }

  /// What stands at the address of a withdrawn record: that it is withdrawn, and nothing else.
  func withdrawnPage(_ reference: RecordReference) -> Page {
    let maker = PageMaker(self, .record(reference))
    var chrome = maker.chrome(PageIdentity(title: "Withdrawn", kind: "page"))
    chrome.isUnindexed = true
    chrome.canonical = ""
    let view = OwnPageView(
      chrome: chrome,
      prose: HTMLText("What stood here has been withdrawn.").trusted,
      tail: RecordTailView(linkedFrom: [], sameAs: [], note: "", notes: [])
    )
    return Page(maker.address, "page.html", view, record: maker.address.path.description)
  }

  /// The home page; its text is that of `pages/home.md`, where there is one.
  func homePage() -> Page {
    var maker = PageMaker(self, .home)
    let page = model.pages.first { $0.id.description == "home" }
    let view = HomePageView(
      page: page.map { maker.ownPageView($0, kind: "home") } ?? maker.emptyHome(),
      featured: model.settings.home.compactMap { maker.row(featured: $0) },
      counts: counts,
      latestEvents: model.events.filter { !$0.date.isUnknown }
        .sorted { ($1.date, $1.id) < ($0.date, $0.id) }.prefix(Self.latestCount)
        .map { maker.row($0, detail: model.words(of: $0.places)) },
      sources: latestSources.prefix(Self.latestCount)
        .map { maker.row($0) }
    )
    return Page(.home, "home.html", view, record: "home")
  }

  /// The latest first, those without a date last.
  private var latestSources: [Source] {
    let dated = model.sources.filter { !$0.date.isUnknown }.sorted { ($1.date, $1.id) < ($0.date, $0.id) }
    return dated + model.sources.filter(\.date.isUnknown)
  }

  /// How many of the latest events and sources the home page shows.
  private static let latestCount = 8

  func missingPage() -> Page {
    let maker = PageMaker(self, .missing)
    let view = MissingPageView(chrome: maker.chrome(PageIdentity(title: "Page not found", kind: "missing")))
    return Page(.missing, "404.html", view, record: "404")
  }

  private var counts: CountsView {
    CountsView(
      actors: model.actors.count,
      events: model.events.count,
      sources: model.sources.count,
      statements: model.statementCount,
      quotes: links.uses.reduce(0) { $0 + $1.count { $0.evidence.passage != nil } },
      mentions: mentionCount
    )
  }
}

extension PageMaker {
  fileprivate mutating func ownPageView(_ page: OwnPage, kind: String) -> OwnPageView {
    let reference = page.commons.reference
    let prose = prose(of: reference)
    let identity = PageIdentity(
      title: page.title,
      kind: kind,
      description: summary(of: reference),
      reviewed: page.commons.reviewed,
      record: reference
    )
    return OwnPageView(chrome: chrome(identity), prose: prose, policy: policy, tail: tail(page.commons))
  }

  /// The site's policy, on the page that has it.
  private var policy: [String] { address == wiki.policyAddress ? wiki.policy : [] }

  fileprivate func emptyHome() -> OwnPageView {
    let identity = PageIdentity(title: wiki.model.settings.title, kind: "home")
    return OwnPageView(
      chrome: chrome(identity),
      prose: TrustedHTML(""),
      policy: policy,
      tail: RecordTailView(linkedFrom: [], sameAs: [], note: "", notes: [])
    )
  }

  fileprivate func row(featured: SiteSettings.Featured) -> ListRowView? {
    guard let reference = RecordID(featured.id).flatMap({ wiki.model.record($0) }) else { return nil }
    switch reference.kind {
    case .actors: return wiki.model.actor(reference.id).map { row($0) }
    case .sources: return wiki.model.source(reference.id).map { row($0) }
    case .events:
      return wiki.model.event(reference.id).map {
        ListRowView(title: $0.name, href: href(reference), detail: $0.kind.words, date: $0.date.shortWords)
      }
    case .pages, .places, .terms: return ListRowView(title: wiki.model.name(of: reference), href: href(reference))
    }
  }
}
