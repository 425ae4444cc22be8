import WikiAddresses
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiTemplates

extension Wiki {
  /// A further page of the sentences that name a record; the first of them stand on the record's own page.
  func mentionsPage(_ reference: RecordReference, _ number: Int) -> Page {
    let maker = PageMaker(self, .mentions(of: reference, page: number))
    let backlinks = backlinks(of: reference)
    let name = model.name(of: reference)
    let chrome = maker.chrome(
      PageIdentity(title: "Mentions of \(name), page \(number)", kind: "list", section: reference.kind)
    )
    let view = ListPageView(
      frame: ListFrameView(chrome: chrome, lead: maker.linkHTML(reference)),
      mentions: maker.mentions(backlinks, of: reference, page: number)
    )
    return Page(maker.address, "list.html", view, record: maker.address.path.description)
  }

  /// The sentences that name a record, by source.
  func backlinks(of reference: RecordReference) -> [Backlink] {
    switch reference.kind {
    case .actors: model.index(of: reference).map { links.backlinks[$0] } ?? []
    case .places, .terms: links.topicBacklinks[reference] ?? []
    case .sources, .events, .pages: []
    }
  }

  /// How often all sources together name a place or a term.
  func topicCount(_ reference: RecordReference) -> Int {
    (links.topicBacklinks[reference] ?? []).reduce(0) { $0 + $1.count }
  }

  /// On how many pages the sentences stand that name a record, its own page counted.
  func mentionPageCount(_ reference: RecordReference) -> Int { BacklinkPages.count(backlinks(of: reference)) }

  /// The page of a spelling that several actors have.
  func namesPage(_ index: Int) -> Page {
    let name = links.sharedNames[index]
    let maker = PageMaker(self, .names(name.slug))
    let actors = name.actors.compactMap { model.actor($0) }
    let view = NamesPageView(
      chrome: maker.chrome(
        PageIdentity(
          title: name.spelling,
          kind: "names",
          kindLabel: "one name, several meanings",
          description: "Who “\(name.spelling)” may be: \(actors.map(\.name).joined(separator: ", ")).",
          section: .actors
        )
      ),
      rows: actors.map { maker.row($0) },
      mentions: maker.firstMentions(name.backlinks)
    )
    return Page(maker.address, "names.html", view, record: maker.address.path.description)
  }
}

extension PageMaker {
  /// The link to the page of a spelling.
  func link(_ name: SharedName) -> LinkView { LinkView(text: name.spelling, href: href(.names(name.slug))) }

  /// One page of the sentences that mention a record.
  /// - Parameter number: from 1.
  func mentions(_ backlinks: [Backlink], of reference: RecordReference, page number: Int) -> MentionsView {
    var view = mentions(BacklinkPages.page(number, of: backlinks))
    view.count = backlinks.reduce(0) { $0 + $1.count }
    view.sourceCount = backlinks.count
    view.pages = Pager.links(BacklinkPages.count(backlinks), at: number) { page in
      href(.mentions(of: reference, page: page)) + (page == 1 ? "#mentions" : "")
    }
    return view
  }

  /// The sentences that name something, as many as a page holds; all are counted.
  func firstMentions(_ backlinks: [Backlink]) -> MentionsView {
    var view = mentions(BacklinkPages.page(1, of: backlinks))
    view.count = backlinks.reduce(0) { $0 + $1.count }
    view.sourceCount = backlinks.count
    return view
  }

  /// The sentences that name something, all of them.
  private func mentions(_ backlinks: [Backlink]) -> MentionsView {
    MentionsView(
      sources: backlinks.map { view(of: $0) },
      count: backlinks.reduce(0) { $0 + $1.count },
      sourceCount: backlinks.count
    )
  }

  private func view(of backlink: Backlink) -> MentionSourceView {
    guard let source = wiki.model.source(backlink.source), let article = source.article, let shown = wiki.shown(source)
    else {
      preconditionFailure("mentions in a source without an article: \(backlink.source)")
    }
    return MentionSourceView(
      source: link(source.commons.reference),
      publisher: name(source.publisher),
      date: source.date.words,
      count: backlink.count,
      sentences: backlink.sentences.map { sentence in
        let marks = sentence.mentions.map { LayeredText.Mark(range: $0, tag: "mark", id: "", attributes: []) }
        return SentenceView(
          html: LayeredText.html(
            of: article.text.bytes,
            in: sentence.range,
            marks: marks,
            redactions: shown.redactions
          ),
          href: href(source.commons.reference, .paragraph(sentence.paragraph)),
          zone: sentence.zone.words
        )
      }
    )
  }
}

/// Backlinks, cut into pages of so many sentences.
private enum BacklinkPages {
  /// As many sentences as make a page of some 40 kB.
  private static let length = 120

  static func count(_ backlinks: [Backlink]) -> Int {
    (backlinks.reduce(0) { $0 + room(for: $1) } + length - 1) / length
  }

  /// How many rows a source takes: one, too, where nothing of it is shown.
  private static func room(for backlink: Backlink) -> Int { max(1, backlink.sentences.count) }

  /// A page, from 1; a source whose sentences stand on two pages is on both.
  static func page(_ number: Int, of backlinks: [Backlink]) -> [Backlink] {
    var skipped = (number - 1) * length
    var free = length
    var page: [Backlink] = []
    for backlink in backlinks where free > 0 {
      let count = room(for: backlink)
      if skipped >= count {
        skipped -= count
        continue
      }
      let part = backlink.sentences.dropFirst(skipped).prefix(free)
      page.append(backlink.with(part))
      skipped = 0
      free -= max(1, part.count)
    }
    return page
  }
}
