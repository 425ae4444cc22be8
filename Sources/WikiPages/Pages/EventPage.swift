import WikiAddresses
import WikiModel
import WikiTemplates

extension Wiki {
  func eventPage(_ index: Int) -> Page {
    let event = model.events[index]
    let reference = event.commons.reference
    var maker = PageMaker(self, .record(reference))
    let infobox = maker.infobox(event)
    let evidenceNotes = maker.references(to: event.evidence)
    let prose = maker.prose(of: reference)
    let roles = maker.groups(event.roles, order: model.vocabulary.roles)
    let facts = maker.groups(event.facts, order: model.vocabulary.properties.map(\.name))
    let statements = event.roles + event.facts
    let view = EventPageView(
      chrome: maker.chrome(
        PageIdentity(
          title: event.name,
          kind: "event",
          kindLabel: event.kind.words,
          description: maker.summary(of: reference),
          reviewed: event.commons.reviewed,
          record: reference,
          section: .events
        )
      ),
      date: event.date.eventWords,
      dateEDTF: event.date.text,
      time: event.time?.words ?? "",
      place: maker.parties(event.places),
      placePrecision: maker.precision(of: event.places),
      infobox: infobox,
      known: statements.filter { maker.isUndisputed($0) && maker.isKnown($0) }.map { maker.line($0) },
      reported: statements.filter { maker.isUndisputed($0) && !maker.isKnown($0) }.map { maker.line($0) },
      disputed: statements.filter { statuses[$0].isContested }.map { maker.line($0) },
      unknown: maker.unknown(event),
      accounts: maker.accounts(statements),
      harm: maker.harm(event),
      steps: maker.steps(event),
      prose: prose,
      evidence: event.evidence.map { maker.citation($0) },
      evidenceNotes: evidenceNotes,
      roles: roles,
      facts: facts,
      partOf: maker.rows(event.partOf),
      parts: maker.rows(parts[event.id] ?? []),
      partsHref: maker.wholeHref(.parts, of: reference),
      ledTo: maker.rows(event.ledTo),
      ledFrom: maker.rows(ledFrom[event.id] ?? []),
      nearby: maker.nearby(event),
      tail: maker.tail(event.commons)
    )
    return Page(maker.address, "event.html", view, record: "events/\(event.id)")
  }
}

extension PageMaker {
  fileprivate mutating func infobox(_ event: Event) -> [InfoRowView] {
    var rows = [plainRow("Date", HTMLText(event.date.eventWords).trusted)]
    if let time = event.time { rows.append(plainRow("Time", HTMLText("\(time.words), local time").trusted)) }
    if !event.places.isEmpty { rows.append(plainRow("Place", parties(event.places))) }
    let vocabulary = wiki.model.vocabulary
    let facts = vocabulary.properties.map(\.name).filter { $0 != "described as" && $0 != "response" }
    return rows + infoRows(event.roles, order: vocabulary.roles) + infoRows(event.facts, order: facts)
  }

  private func plainRow(_ label: String, _ html: TrustedHTML) -> InfoRowView {
    InfoRowView(label: label, values: [InfoValueView(html: html, notes: [])])
  }

  /// How precisely a place is known, where that is not a town or finer.
  fileprivate func precision(of places: [RecordOrText]) -> String {
    let precisions = places.compactMap { $0.reference.flatMap { wiki.model.place($0.id)?.precision } }
    switch precisions.first {
    case .near: return "near there"
    case .district, .province, .country: return "only the \(precisions[0].rawValue) is known"
    case .exact, .town, nil: return ""
    }
  }

  /// Whether nothing speaks against a statement that says something.
  fileprivate func isUndisputed(_ statement: Statement) -> Bool {
    let status = wiki.statuses[statement]
    return !status.isContested && status.standing != .rejected && !statement.isUnknown
      && statement.property != "response"
  }

  /// Whether several origins make a statement, or the editor prefers it.
  fileprivate func isKnown(_ statement: Statement) -> Bool {
    switch wiki.statuses[statement].standing {
    case .preferred, .corroborated: true
    case .rejected, .contested, .singleSource, .unsourced: false
    }
  }

  fileprivate func unknown(_ event: Event) -> [String] {
    let said = event.facts.filter(\.isUnknown).map { statement in
      let who = statement.who.isEmpty ? "" : " (\(statement.who))"
      return "\(statement.property)\(who): said to be unknown"
    }
    return said + wiki.gaps.of(event.commons.reference)
  }

  /// Who says what, in the order in which they first speak; the outlet itself where a statement names nobody.
  fileprivate func accounts(_ statements: [Statement]) -> [AccountView] {
    var order: [String] = []
    var claimants: [String: TrustedHTML] = [:]
    var lines: [String: [LineView]] = [:]
    for statement in statements {
      let speakers = statement.by.isEmpty ? wiki.statuses[statement].ownOrigins.map(\.party) : statement.by
      let key = speakers.map(wiki.model.words).joined(separator: ", ")
      if lines[key] == nil { order.append(key) }
      claimants[key] = parties(speakers)
      var line = line(statement)
      line.by = TrustedHTML("")
      lines[key, default: []].append(line)
    }
    guard order.count > 1 else { return [] }
    return order.map { key in
      let claimant = key.isEmpty ? HTMLText("Nobody is named").trusted : claimants[key] ?? TrustedHTML("")
      return AccountView(claimant: claimant, lines: lines[key] ?? [])
    }
  }

  fileprivate func harm(_ event: Event) -> [HarmView] {
    event.facts.filter { ["killed", "injured", "captured", "displaced"].contains($0.property) }.map { statement in
      HarmView(
        kind: statement.property,
        count: valueWords(statement),
        who: [statement.who, statement.unit].filter { !$0.isEmpty }.joined(separator: ", "),
        by: parties(statement.by),
        origins: wiki.statuses[statement].origins.map { wiki.model.words(of: $0.party) }.joined(separator: ", "),
        href: href(statement.subject, Anchor.statement(statement)),
        status: status(of: statement)
      )
    }
  }

  /// What has a time of its own in an event, oldest first: its parts, and statements that hold at some time; nothing
  /// where it all has one time.
  fileprivate func steps(_ event: Event) -> [StepView] {
    let parts = (wiki.parts[event.id] ?? []).compactMap { wiki.model.event($0) }.filter { $0.date.year != nil }
    var steps = parts.prefix(WholeLists.longestRow).map { part in
      (date: part.date, html: linkHTML(part.commons.reference))
    }
    for statement in event.roles + event.facts where statement.rank != .reject {
      guard let when = statement.when, when.year != nil else { continue }
      steps.append((when, step(statement)))
    }
    guard Set(steps.map(\.date.text)).count > 1 else { return [] }
    let order = steps.indices.sorted { (steps[$0].date, $0) < (steps[$1].date, $1) }
    return order.map { StepView(date: steps[$0].date.shortWords, html: steps[$0].html) }
  }

  private func step(_ statement: Statement) -> TrustedHTML {
    var html = HTMLText()
    html.link(statement.property, to: href(statement.subject, Anchor.statement(statement)))
    html.append(" ")
    append(statement, to: &html)
    return html.trusted
  }

  /// Events as rows, oldest first, no more than a page holds.
  fileprivate func rows(_ ids: [RecordID]) -> [EventRowView] {
    ids.compactMap { wiki.model.event($0) }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .prefix(WholeLists.longestRow)
      .map { row($0, detail: wiki.model.words(of: $0.places)) }
  }

  /// Up to six other events at the same places or with the same actors, the nearest before and after.
  fileprivate func nearby(_ event: Event) -> [EventRowView] {
    let told = Set(
      event.partOf + event.ledTo + (wiki.parts[event.id] ?? []) + (wiki.ledFrom[event.id] ?? []) + [event.id]
    )
    let places = event.places.compactMap(\.reference).filter {
      $0.kind == .places && wiki.model.place($0.id)?.precision != .country
    }
    let lists =
      places.compactMap { wiki.eventsByPlace[$0] }
      + Set(event.roles.compactMap(\.object)).compactMap { wiki.eventsByActor[$0] }
    let day = event.date.earliest?.dayNumber
    let candidates = Set(lists.flatMap { neighbours(of: event, in: $0) }).filter {
      !told.contains(wiki.model.events[$0].id)
    }
    let others = candidates.map { index in
      let other = wiki.model.events[index].date.earliest?.dayNumber
      return (distance: other.flatMap { other in day.map { abs(other - $0) } } ?? Int.max, index: index)
    }
    let nearest = others.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(6)
    return nearest.map { wiki.model.events[$0.index] }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .map { row($0, detail: wiki.model.words(of: $0.places)) }
  }

  /// The events just before and just after one in a list by date: so many that those already told leave enough.
  private func neighbours(of event: Event, in list: [Int]) -> ArraySlice<Int> {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if (wiki.model.events[list[middle]].date, list[middle]) < (event.date, 0) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return list[max(0, low - 12)..<min(list.count, low + 13)]
  }

  func row(_ event: Event, detail: String) -> EventRowView {
    EventRowView(
      date: event.date.shortWords,
      datetime: event.date.text,
      title: event.name,
      href: href(event.commons.reference),
      kind: event.kind.words,
      detail: detail
    )
  }

  func row(_ source: Source) -> ListRowView {
    ListRowView(
      title: source.title,
      href: href(source.commons.reference),
      detail: [name(source.publisher), name(source.origin)].filter { !$0.isEmpty }.joined(separator: " ← "),
      date: source.date.shortWords
    )
  }

  func row(_ actor: Actor) -> ListRowView {
    ListRowView(title: actor.name, href: href(actor.commons.reference), detail: actor.kind.words)
  }
}

extension Model {
  /// The names of places, between commas.
  func words(of places: [RecordOrText]) -> String { places.map(words).joined(separator: ", ") }
}
