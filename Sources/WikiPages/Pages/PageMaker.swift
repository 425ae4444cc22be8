import WikiAddresses
import WikiEvidence
import WikiLinks
import WikiMarkdown
import WikiModel
import WikiTemplates

/// Makes the parts of one page: links from it, citations, notes in one numbering, prose.
struct PageMaker {
  let wiki: Wiki
  let address: PageAddress
  private(set) var notes = NoteList()

  init(_ wiki: Wiki, _ address: PageAddress) {
    self.wiki = wiki
    self.address = address
  }

  /// The link to a record, or to something on its page; of an event without a page to its row of the timeline.
  func href(_ reference: RecordReference, _ anchor: Anchor? = nil) -> String {
    guard !wiki.hasPage(reference), let index = wiki.model.index(of: reference) else {
      return href(.record(reference), anchor)
    }
    return href(wiki.lists.timelineRows[index], anchor ?? .event(reference.id))
  }

  /// The link from this page; from the page that hosts show in any folder, an address on the web where there is one.
  func href(_ page: PageAddress, _ anchor: Anchor? = nil) -> String {
    let href = address.href(to: page, anchor)
    return address == .missing ? wiki.baseURL + href : href
  }

  func link(_ reference: RecordReference) -> LinkView {
    LinkView(text: wiki.model.name(of: reference), href: href(reference))
  }

  func linkHTML(_ reference: RecordReference) -> TrustedHTML {
    var html = HTMLText()
    html.link(wiki.model.name(of: reference), to: href(reference))
    return html.trusted
  }

  /// The words of somebody, linked where there is a record.
  func party(_ party: RecordOrText) -> TrustedHTML {
    var html = HTMLText()
    write(party, to: &html)
    return html.trusted
  }

  /// Several of them, between commas.
  func parties(_ parties: [RecordOrText], separator: String = ", ") -> TrustedHTML {
    var html = HTMLText()
    for (index, party) in parties.enumerated() {
      if index > 0 { html.append(separator) }
      write(party, to: &html)
    }
    return html.trusted
  }

  private func write(_ party: RecordOrText, to html: inout HTMLText) {
    switch party {
    case .record(let reference, _): html.link(wiki.model.name(of: reference), to: href(reference))
    case .text(let words): html.append(words)
    }
  }

  /// The name of somebody without a link.
  func name(_ party: RecordOrText?) -> String {
    guard let party else { return "" }
    return party.reference.map { wiki.model.name(of: $0) } ?? party.text
  }
}

extension PageMaker {
  /// The reference to the note of each passage.
  mutating func references(to evidence: [Evidence]) -> [NoteReferenceView] {
    evidence.map { notes.reference(to: $0) }
  }

  /// A passage with its source.
  func citation(_ evidence: Evidence) -> CitationView {
    guard let source = wiki.model.source(evidence.source) else {
      preconditionFailure("evidence of an unknown source: \(evidence.source)")
    }
    return CitationView(
      source: source.title,
      sourceHref: href(source.commons.reference),
      publisher: name(source.publisher),
      date: source.date.words,
      origin: name(source.origin),
      quote: wiki.quote(of: source, evidence.passage),
      href: passageHref(source, evidence.passage),
      zone: source.zoneWords(evidence.passage)
    )
  }

  /// The link to a passage on its article's page; to the page where the passage is not shown.
  func passageHref(_ source: Source, _ passage: Passage?) -> String {
    let shown = passage.flatMap { wiki.shown(source)?.shows($0.paragraph) ?? false ? $0 : nil }
    return href(source.commons.reference, shown.flatMap { source.anchor(of: $0) })
  }

  var noteViews: [NoteView] { notes.views { citation($0) } }
}

extension Wiki {
  /// What is shown of a source's text; `nil` where there is none.
  func shown(_ source: Source) -> ShownText? { model.index(of: source.commons.reference).flatMap { links.shown[$0] } }

  /// The passage as it stands in the article; empty where the article is meant as a whole, or shows none of its text.
  func quote(of source: Source, _ passage: Passage?) -> String {
    guard let passage, let shown = shown(source), shown.shows(passage.paragraph) else { return "" }
    return shown.string(passage.range)
  }
}

extension Source {
  /// Where on the article's page a passage is marked.
  func anchor(of passage: Passage) -> Anchor? {
    guard let article else { return nil }
    return .passage(of: id, matched: article.text.bytes[passage.range], occurrence: passage.occurrence)
  }

  /// What readers call the zone of a passage; empty for the body.
  func zoneWords(_ passage: Passage?) -> String {
    guard let passage, let article, article.paragraphs.indices.contains(passage.paragraph - 1) else { return "" }
    return article.paragraphs[passage.paragraph - 1].zone.words
  }
}

extension Zone {
  /// What readers call it; empty for the body.
  var words: String {
    switch self {
    case .body: ""
    case .title: "title"
    case .byline: "byline"
    case .caption: "caption"
    case .comment: "reader comment"
    case .boilerplate: "boilerplate"
    }
  }
}

extension PageMaker {
  /// The prose of a record as HTML; empty where it has none.
  mutating func prose(of reference: RecordReference) -> TrustedHTML {
    guard let prose = wiki.prose[reference], let links = wiki.links.prose[reference] else { return TrustedHTML("") }
    var targets = ProseTargets()
    targets.anchorsHeadings = wiki.hasPage(reference)
    var footnotes: [(label: String, blocks: [MarkdownBlock])] = []
    for (index, reference) in prose.document.references.enumerated() {
      switch reference.kind {
      case .citation:
        targets.notes[index] = references(to: links.citations[index] ?? []).map(ProseNote.init)
      case .footnote(let label, let blocks):
        let label = "\(prose.record.id)/\(label)"
        targets.notes[index] = [ProseNote(notes.reference(toFootnote: label))]
        if !footnotes.contains(where: { $0.label == label }) { footnotes.append((label, blocks)) }
      case .wikilink(_, let words):
        if let words = links.replaced[index] { targets.wikilinks[index] = ProseWikilink(href: "", words: words) }
        guard let target = links.wikilinks[index] else { continue }
        targets.wikilinks[index] = ProseWikilink(
          href: href(target),
          words: words ?? wiki.model.name(of: target)
        )
      }
    }
    targets.links = links.names.mapValues { names in
      names.map { RunLink(range: $0.range, href: href(RecordReference(.actors, $0.actor)), cssClass: "mention") }
    }
    for footnote in footnotes {
      notes.setFootnote(footnote.label, TrustedHTML(prose.document.html(of: footnote.blocks, targets)))
    }
    return TrustedHTML(prose.document.html(targets))
  }
}

extension ProseNote {
  fileprivate init(_ reference: NoteReferenceView) {
    self.init(number: reference.number, href: reference.href, id: reference.id, label: "note \(reference.number)")
  }
}
