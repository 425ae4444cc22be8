import WikiAddresses
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiTemplates

extension Wiki {
  func actorPage(_ index: Int) -> Page {
    let actor = model.actors[index]
    let reference = actor.commons.reference
    var maker = PageMaker(self, .record(reference))
    let identification = maker.identification(of: actor) ?? IdentificationView()
    let infobox = maker.infobox(actor)
    let prose = maker.prose(of: reference)
    let facts = maker.groups(actor.facts, order: model.vocabulary.properties.map(\.name))
    let relations = maker.relationGroups(actor)
    let portrait = maker.portrait(of: actor, index)
    let view = ActorPageView(
      chrome: maker.chrome(
        PageIdentity(
          title: actor.name,
          kind: actor.kind == .person ? "person" : "group",
          kindLabel: actor.kind.words,
          description: maker.summary(of: reference),
          reviewed: actor.commons.reviewed,
          record: reference,
          section: .actors
        )
      ),
      native: actor.native,
      nativeLanguage: Script.language(of: actor.native),
      nativeDirection: Script.direction(of: actor.native),
      meaning: actor.meaning,
      image: maker.image(of: actor),
      aliases: actor.aliases.map(\.text),
      identification: identification,
      infobox: infobox,
      prose: prose,
      facts: facts,
      relations: relations,
      portrait: portrait,
      events: maker.events(of: reference),
      eventsHref: maker.wholeHref(.events, of: reference),
      published: maker.published(by: actor),
      namesakes: (sharedNames[reference.id] ?? []).map { maker.link($0) },
      mentions: maker.mentions(links.backlinks[index], of: reference, page: 1),
      companions: links.companions[index].map {
        CompanionView(actor: maker.link(RecordReference(.actors, $0.actor)), count: $0.count)
      },
      tail: maker.tail(actor.commons)
    )
    let template = actor.kind == .person ? "person.html" : "group.html"
    return Page(maker.address, template, view, record: "actors/\(actor.id)")
  }
}

extension PageMaker {
  fileprivate mutating func infobox(_ actor: Actor) -> [InfoRowView] {
    let facts = wiki.model.vocabulary.properties.map(\.name).filter { $0 != "described as" && $0 != "response" }
    return infoRows(actor.facts, order: facts)
      + infoRows(actor.relations, order: wiki.model.vocabulary.relations.map(\.name)) + eventRange(of: actor)
  }

  /// The first and the last event that a group had a part in, of those whose beginning is known at all.
  private func eventRange(of actor: Actor) -> [InfoRowView] {
    let events = (wiki.eventsByActor[actor.commons.reference] ?? []).map { wiki.model.events[$0] }
      .filter { $0.date.earliest != nil }
    guard actor.kind.isGroup, let first = events.first, let last = events.last else { return [] }
    let ends = first.id == last.id ? [("Event", first)] : [("First event", first), ("Last event", last)]
    return ends.map { label, event in
      var html = HTMLText("\(event.date.shortWords), ")
      html.link(event.name, to: href(event.commons.reference))
      return InfoRowView(label: label, values: [InfoValueView(html: html.trusted, notes: [])])
    }
  }

  fileprivate func image(of actor: Actor) -> ImageView {
    guard let image = actor.image else { return ImageView() }
    return ImageView(src: address.href(to: "static" / image.path), alt: image.alt, credit: image.credit)
  }

  /// The events that an actor has a part in, or that took place in a state, oldest first, each once with the roles.
  fileprivate func events(of reference: RecordReference) -> [EventRowView] {
    let shown = (wiki.eventsShown[reference] ?? []).suffix(WholeLists.longestRow)
    let roles = Dictionary(grouping: wiki.roles[reference] ?? [], by: \.subject.id)
    let there = Set(wiki.eventsByPlace[reference] ?? [])
    return shown.map { index in
      let event = wiki.model.events[index]
      var properties: [String] = []
      for role in (roles[event.id] ?? []).map(part) where !properties.contains(role) { properties.append(role) }
      if there.contains(index) { properties.append("took place there") }
      return row(event, detail: properties.joined(separator: "; "))
    }
  }

  /// What somebody had to do with an event, and who says so: "carried out by, according to residents".
  func part(_ role: Statement) -> String {
    let rejected = role.rank == .reject ? " (rejected by the editor)" : ""
    let by = role.by.isEmpty ? "" : ", according to \(role.by.map(wiki.model.words).joined(separator: ", "))"
    return role.property + by + rejected
  }

  /// The link to the list of all that the page of a record shows the first of only; empty where it shows all.
  func wholeHref(_ list: PageAddress.WholeList, of reference: RecordReference) -> String {
    wiki.wholes.address(list, of: reference).map { href($0) } ?? ""
  }

  fileprivate func published(by actor: Actor) -> PublishedView {
    let all = wiki.published[actor.commons.reference] ?? []
    let isOnlyOrigin = wiki.onlyOrigin[actor.commons.reference] ?? 0
    return PublishedView(
      rows: all.prefix { !wiki.model.sources[$0].date.isUnknown }.suffix(WholeLists.longestRow).map {
        row(wiki.model.sources[$0])
      }
        + all.drop { !wiki.model.sources[$0].date.isUnknown }.prefix(WholeLists.longestRow).map {
          row(wiki.model.sources[$0])
        },
      listHref: all.isEmpty ? "" : href(.sources(of: actor.id.description)),
      onlyOrigin: isOnlyOrigin
    )
  }

  /// What is derived of an actor from all records and texts.
  fileprivate mutating func portrait(of actor: Actor, _ index: Int) -> PortraitView {
    let reference = actor.commons.reference
    return PortraitView(
      spellings: spellings(index),
      periods: periods(of: actor),
      contested: (wiki.contested[reference] ?? []).prefix(WholeLists.longestRow).compactMap { cluster in
        cluster.first.map { reportRow(cluster, subject: wiki.statuses.statements[$0]) }
      },
      claimsHref: wholeHref(.claims, of: reference),
      claims: (wiki.claims[reference] ?? []).prefix(WholeLists.longestRow).map { line($0) },
      questions: PortraitView.fighting.contains(actor.kind.rawValue) ? questions(about: actor) : [],
      command: actor.kind.isGroup ? command(of: reference) : [],
      unknown: wiki.gaps.of(reference)
    )
  }

  /// Each form in which texts name an actor, how often, and in which outlets; the most frequent first.
  private func spellings(_ index: Int) -> [SpellingView] {
    var counts: [String: Int] = [:]
    var outlets: [String: [String]] = [:]
    for backlink in wiki.links.backlinks[index] {
      guard let source = wiki.model.source(backlink.source), let text = source.article?.text else { continue }
      for range in backlink.sentences.flatMap(\.mentions) {
        let spelling = text.string(range)
        counts[spelling, default: 0] += 1
        let outlet = source.publisher.map(wiki.model.words) ?? source.title
        if !outlets[spelling, default: []].contains(outlet) { outlets[spelling, default: []].append(outlet) }
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      SpellingView(text: $0.key, count: $0.value, outlets: (outlets[$0.key] ?? []).joined(separator: ", "))
    }
  }

  /// Posts and affiliations by time: what a source states of their beginning and end, and when they are attested.
  private func periods(of actor: Actor) -> [PeriodView] {
    let ties = actor.relations.filter { Relation.affiliations.contains($0.property) && $0.rank != .reject }
    return ties.map { tie in
      let status = wiki.statuses[tie]
      var html = HTMLText(tie.property + " ")
      html.append(value(tie))
      if !tie.capacity.isEmpty { html.append(" (\(tie.capacity))") }
      return PeriodView(
        tie: html.trusted,
        href: href(tie.subject, Anchor.statement(tie)),
        begins: tie.begins?.words ?? "",
        ends: tie.until?.words ?? "",
        attested: status.attested?.words ?? ""
      )
    }
  }
}

extension PageMaker {
  /// The questions that readers have of every group, with what the statements answer.
  private mutating func questions(about actor: Actor) -> [QuestionView] {
    let reference = actor.commons.reference
    let toward = (wiki.relationsToward[reference] ?? []).prefix(WholeLists.longestRow)
    func ties(_ names: Set<String>) -> [LineView] {
      actor.relations.filter { names.contains($0.property) }.map { line($0) }
        + toward.filter { names.contains(wiki.model.vocabulary.relation($0.property)?.inverse ?? "") }
        .map { inverseLine($0) }
    }
    func facts(_ names: Set<String>) -> [LineView] {
      actor.facts.filter { names.contains($0.property) }.map { line($0) }
    }
    return [
      QuestionView(question: "What is it?", answers: facts(["described as", "ideology"])),
      QuestionView(
        question: "Whom does it answer to?",
        answers: ties(["part of", "commanded by", "led by", "has deputy leader"])
      ),
      QuestionView(question: "Whom does it fight or oppose?", answers: ties(["fights", "opposes"])),
      QuestionView(
        question: "What do states call it?",
        answers: facts(["state status"]) + ties(["designated by", "sanctioned by"])
      ),
    ]
  }

  /// Who stands above a group and below it, level by level, each with the statement that says so.
  private func command(of reference: RecordReference) -> [CommandView] {
    var seen: Set<RecordReference> = [reference]
    var above: [CommandView] = []
    var level = [reference]
    for depth in 1...3 {
      var next: [RecordReference] = []
      for lower in level {
        for tie in wiki.tiesUpward[lower] ?? [] where depth == 1 || Relation.wholes.contains(tie.name) {
          guard seen.insert(tie.other).inserted else { continue }
          above.append(commandLine(tie, of: lower, depth: depth, isAbove: true))
          next.append(tie.other)
        }
      }
      level = next
    }
    let below = (wiki.ties[reference] ?? []).filter {
      Relation.downward.contains($0.name) && seen.insert($0.other).inserted
    }
    return above.reversed()
      + below.prefix(WholeLists.longestRow).map { commandLine($0, of: reference, depth: 1, isAbove: false) }
  }

  private func commandLine(_ tie: Tie, of lower: RecordReference, depth: Int, isAbove: Bool) -> CommandView {
    let inverse = wiki.model.vocabulary.relation(tie.name)?.inverse ?? tie.name
    return CommandView(
      name: link(tie.other),
      tie: "\(inverse) \(wiki.model.name(of: lower))",
      depth: depth,
      isAbove: isAbove,
      isContested: wiki.statuses[tie.statement].isContested,
      href: href(tie.statement.subject, Anchor.statement(tie.statement))
    )
  }

  /// A statement in a line, by its place in the status book.
  func line(_ index: Int) -> LineView {
    let statement = wiki.statuses.statements[index]
    var line = line(statement)
    line.subject = link(statement.subject)
    return line
  }

  /// A statement in a line.
  func line(_ statement: Statement) -> LineView {
    var html = HTMLText()
    html.append(value(statement))
    html.append(statement.asides)
    return LineView(
      subject: LinkView(text: "", href: ""),
      label: statement.property,
      html: html.trusted,
      href: href(statement.subject, Anchor.statement(statement)),
      status: status(of: statement),
      by: parties(statement.by)
    )
  }

  /// A relation as it reads from its other end.
  private func inverseLine(_ statement: Statement) -> LineView {
    var line = line(statement)
    var html = HTMLText()
    html.link(wiki.model.name(of: statement.subject), to: href(statement.subject))
    line.html = html.trusted
    line.label = wiki.model.vocabulary.relation(statement.property)?.inverse ?? statement.property
    return line
  }
}

extension PageMaker {
  /// What stands at the end of the page of a record; to be made last, when all notes are known.
  func tail(_ commons: RecordCommons) -> RecordTailView {
    let linkedFrom = wiki.links.linkedFrom[commons.reference] ?? []
    return RecordTailView(
      linkedFrom: linkedFrom.prefix(WholeLists.longestRow).map { link($0) },
      linkedFromHref: wholeHref(.linkedFrom, of: commons.reference),
      sameAs: commons.sameAs.map { LinkView(text: $0.text, href: $0.text) },
      note: commons.note,
      notes: noteViews,
      sources: sourcesUsed,
      tags: commons.tags.map { LinkView(text: $0, href: href(.tag(Model.tagSlug($0)))) },
      corrections: commons.corrections.map {
        CorrectionView(date: $0.date.words, datetime: $0.date.iso, note: $0.note)
      },
      cite: citations(of: commons)
    )
  }

  /// The sources that the notes of the page lead to, each once with how often, newest first.
  private var sourcesUsed: [ListRowView] {
    let used = notes.sources.compactMap { id, count in wiki.model.source(id).map { (source: $0, count: count) } }
    let sorted = used.sorted { ($1.source.date, $0.source.id) < ($0.source.date, $1.source.id) }
    let newestFirst = sorted.filter { !$0.source.date.isUnknown } + sorted.filter(\.source.date.isUnknown)
    return newestFirst.map { source, count in
      var row = row(source)
      row.detail += "\(row.detail.isEmpty ? "" : ", ")\(count) \(count == 1 ? "note" : "notes")"
      return row
    }
  }
}

/// What the letters of a native name say about how it is read.
enum Script {
  static func direction(of text: String) -> String {
    text.unicodeScalars.contains(where: isRightToLeft) ? "rtl" : "ltr"
  }

  /// The language of the script where that is one; Arabic letters that only Persian has tell the two apart.
  static func language(of text: String) -> String {
    let scalars = text.unicodeScalars
    if scalars.contains(where: { (0x0590...0x05FF).contains($0.value) }) { return "he" }
    guard scalars.contains(where: isRightToLeft) else { return "" }
    let persian: Set<Unicode.Scalar> = ["پ", "چ", "ژ", "گ", "ک", "ی"]
    return scalars.contains(where: persian.contains) ? "fa" : "ar"
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: true
    default: false
    }
  }
}
