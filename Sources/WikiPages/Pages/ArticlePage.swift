import WikiAddresses
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiTemplates

extension Wiki {
  func articlePage(_ index: Int) -> Page {
    let source = model.sources[index]
    let reference = source.commons.reference
    var maker = PageMaker(self, .record(reference))
    let prose = maker.prose(of: reference)
    let isWhole = links.shown[index]?.isWhole ?? false
    // By the fingerprint of a text somebody could find out whether a guess at redacted words is right.
    let fingerprinted = source.article.flatMap { redactedTexts.contains($0.text.path) ? nil : $0 }
    let view = ArticlePageView(
      chrome: maker.chrome(
        PageIdentity(
          title: source.title,
          kind: "article",
          kindLabel: source.isUnrecorded ? "text without a record" : source.type.rawValue,
          description: maker.description(of: source),
          reviewed: source.commons.reviewed,
          record: reference,
          section: .sources
        )
      ),
      citation: maker.citationView(source),
      blocks: source.article.map { maker.blocks($0, source, index) } ?? [],
      actors: maker.mentionedActors(index),
      places: maker.topics(index, .places),
      terms: maker.topics(index, .terms),
      events: maker.events(from: index),
      dates: maker.dates(source, index),
      origins: maker.origins(of: source),
      taken: maker.taken(source, index),
      citedBy: maker.citingProse(index),
      prose: prose,
      tail: maker.tail(source.commons),
      file: source.article.map { "\($0.text.path)" } ?? "",
      lines: source.article?.lines.words ?? "",
      words: source.article?.wordCount ?? 0,
      sha256: fingerprinted?.text.digest.hex ?? "",
      evidenceSHA256: fingerprinted?.digest.hex ?? "",
      fingerprintCommand: fingerprinted?.fingerprintCommand ?? "",
      evidenceName: isWhole ? String(AssetAddress.evidence(of: source.id).name) : "",
      evidenceHref: isWhole ? maker.address.href(to: AssetAddress.evidence(of: source.id)) : "",
      rights: source.rights.rawValue,
      shownPercent: maker.shownPercent(index),
      hidesWords: !source.redactions.isEmpty,
      rightsNote: source.rightsNote,
      publisherHref: source.publisher.map { maker.href(.sources(of: model.listSlug(of: $0))) } ?? "",
      stance: maker.stance(of: source.publisher)
    )
    return Page(maker.address, "article.html", view, record: "sources/\(source.id)")
  }
}

extension PageMaker {
  fileprivate func description(of source: Source) -> String {
    [name(source.publisher), source.date.isUnknown ? "" : source.date.words].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  fileprivate func citationView(_ source: Source) -> ArticleCitationView {
    ArticleCitationView(
      publisher: source.publisher.map { party($0) } ?? TrustedHTML(""),
      author: parties(source.authors),
      date: source.date.words,
      dateEDTF: source.date.isUnknown ? "" : source.date.text,
      datedBy: source.datedBy,
      dateNote: source.dateNote,
      origin: source.origin.map { party($0) } ?? TrustedHTML(""),
      url: source.url?.text ?? "",
      archived: source.archived?.text ?? "",
      retrieved: source.retrieved?.words ?? "",
      type: source.isUnrecorded ? "" : source.type.rawValue,
      language: source.language?.text ?? "",
      reliability: grade(source.reliability)
    )
  }

  /// The article with its mentions and cited passages, in stretches of one zone.
  fileprivate func blocks(_ article: Article, _ source: Source, _ index: Int) -> [BlockView] {
    var marks: [Int: [LayeredText.Mark]] = [:]
    guard let shown = wiki.links.shown[index] else { return [] }
    for mark in passageMarks(source, index) + mentionMarks(index) {
      guard let paragraph = article.paragraph(at: mark.range.lowerBound) else { continue }
      marks[paragraph.number, default: []].append(mark)
    }
    var blocks: [BlockView] = []
    var previous = 0
    for paragraph in shown.shownParagraphs {
      defer { previous = paragraph.number }
      let view = ParagraphView(
        number: paragraph.number,
        id: Anchor.paragraph(paragraph.number).id,
        followsGap: paragraph.number > previous + 1,
        html: LayeredText.html(
          of: article.text.bytes,
          in: paragraph.range,
          marks: marks[paragraph.number] ?? [],
          redactions: shown.redactions
        ),
        remarks: remarks(source, on: paragraph)
      )
      if blocks.last?.zone == paragraph.zone.rawValue {
        blocks[blocks.count - 1].paragraphs.append(view)
      } else {
        let label = paragraph.zone.label
        blocks.append(
          BlockView(zone: paragraph.zone.rawValue, label: label, isFolded: !label.isEmpty, paragraphs: [view])
        )
      }
    }
    return blocks
  }

  /// How many of a hundred words of an article are shown, rounded up; 0 where it has no text.
  fileprivate func shownPercent(_ index: Int) -> Int {
    guard let share = wiki.links.shown[index]?.share, share.all > 0 else { return 0 }
    return (share.shown * 100 + share.all - 1) / share.all
  }

  /// Each cited passage once.
  private func passageMarks(_ source: Source, _ index: Int) -> [LayeredText.Mark] {
    var seen: Set<Anchor> = []
    return wiki.links.uses[index].compactMap { use in
      guard let passage = use.evidence.passage, let anchor = source.anchor(of: passage), seen.insert(anchor).inserted
      else { return nil }
      return LayeredText.Mark(range: passage.range, tag: "mark", id: anchor.id, attributes: [("class", "passage")])
    }
  }

  /// Every mention, in the order of the text.
  private func mentionMarks(_ index: Int) -> [LayeredText.Mark] {
    wiki.links.mentions[index].enumerated().map { number, mention in
      let id = Anchor.mention(number + 1).id
      guard mention.isLinked else { return LayeredText.Mark(range: mention.range, tag: "span", id: id, attributes: []) }
      let href = href(RecordReference(.actors, mention.actor))
      return LayeredText.Mark(
        range: mention.range,
        tag: "a",
        id: id,
        attributes: [("class", "mention"), ("href", href)]
      )
    }
  }

  private func remarks(_ source: Source, on paragraph: Paragraph) -> [RemarkView] {
    source.remarks.filter { $0.passage.paragraph == paragraph.number }.map {
      RemarkView(at: wiki.quote(of: source, $0.passage), say: $0.say)
    }
  }
}

extension PageMaker {
  /// The actors that an article mentions, most often mentioned first.
  fileprivate func mentionedActors(_ index: Int) -> [ListRowView] {
    let counts = Dictionary(wiki.links.mentions[index].map { ($0.actor, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.compactMap { id, count in
      guard let actor = wiki.model.actor(id) else { return nil }
      var row = row(actor)
      row.count = count
      return row
    }
  }

  /// The places or terms that an article names, most often named first.
  fileprivate func topics(_ index: Int, _ kind: RecordKind) -> [ListRowView] {
    let named = wiki.links.topics[index].filter { $0.record.kind == kind }
    let counts = Dictionary(named.map { ($0.record, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { reference, count in
      ListRowView(title: wiki.model.name(of: reference), href: href(reference), count: count)
    }
  }

  /// The events that rest on an article, by themselves or by a statement, oldest first.
  fileprivate func events(from index: Int) -> [EventRowView] {
    let ids = wiki.links.uses[index].filter { !$0.isDispute }.compactMap { use -> RecordID? in
      switch use.user {
      case .event(let id): id
      case .statement(let statement) where statement.subject.kind == .events: statement.subject.id
      case .statement, .prose: nil
      }
    }
    return Set(ids).compactMap { wiki.model.event($0) }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .map { row($0, detail: wiki.model.words(of: $0.places)) }
  }

  /// The dates that were read out of an article's words: of events that rest on a passage, and of statements.
  fileprivate func dates(_ source: Source, _ index: Int) -> [ResolvedDateView] {
    wiki.links.uses[index].compactMap { use in
      guard let passage = use.evidence.passage, !use.isDispute else { return nil }
      let dated: (date: EDTFDate, subject: RecordReference, label: String)?
      switch use.user {
      case .prose: dated = nil
      case .event(let id): dated = wiki.model.event(id).map { ($0.date, $0.commons.reference, "") }
      case .statement(let statement):
        if case .date(let date) = statement.value {
          dated = (date, statement.subject, statement.property)
        } else {
          dated = statement.when.map { ($0, statement.subject, statement.property) }
        }
      }
      guard let dated, !dated.date.isUnknown else { return nil }
      return ResolvedDateView(
        quote: wiki.quote(of: source, passage),
        passageHref: passageHref(source, passage),
        date: dated.date.eventWords,
        edtf: dated.date.text,
        subject: link(dated.subject),
        label: dated.label
      )
    }
  }

  /// Whose reporting an article is, from the outlet to the origin.
  fileprivate func origins(of source: Source) -> [TrustedHTML] {
    guard let origin = source.origin, let publisher = source.publisher else { return [] }
    return [party(publisher), party(origin)]
  }

  /// What rests on an article, in the order of its passages.
  fileprivate func taken(_ source: Source, _ index: Int) -> [TakenView] {
    wiki.links.uses[index].compactMap { use in
      var taken = TakenView(
        subject: LinkView(text: "", href: ""),
        label: "",
        value: "",
        statementHref: "",
        by: "",
        isDispute: use.isDispute,
        passageHref: use.evidence.passage.map { passageHref(source, $0) } ?? "",
        quote: wiki.quote(of: source, use.evidence.passage)
      )
      switch use.user {
      case .prose: return nil
      case .event(let id):
        taken.subject = link(RecordReference(.events, id))
        taken.statementHref = taken.subject.href
      case .statement(let statement):
        taken.subject = link(statement.subject)
        taken.label = statement.property
        taken.value = valueWords(statement) + statement.asides
        taken.by = statement.by.map(wiki.model.words).joined(separator: ", ")
        taken.statementHref = href(statement.subject, Anchor.statement(statement))
      }
      return taken
    }
  }

  /// The records whose prose cites an article, each once.
  fileprivate func citingProse(_ index: Int) -> [LinkView] {
    var records: Set<RecordReference> = []
    for case .prose(let record) in wiki.links.uses[index].map(\.user) { records.insert(record) }
    return records.sorted().map { link($0) }
  }
}

extension Zone {
  /// What is said above a stretch that is folded away; empty where it is not.
  fileprivate var label: String {
    switch self {
    case .comment: "Readers' comments: not part of the article"
    case .boilerplate: "Menus and notices: not part of the article"
    case .title, .byline, .caption, .body: ""
    }
  }
}

extension LineRanges {
  /// "1–37, 40".
  fileprivate var words: String {
    ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
  }
}
