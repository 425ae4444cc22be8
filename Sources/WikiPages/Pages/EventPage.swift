import WikiAddresses
import WikiModel
import WikiTemplates

extension Wiki {
  func eventPage(_ event: Event) -> Page {
    let reference = event.commons.reference
    var maker = PageMaker(self, .record(reference))
    let infobox = maker.infobox(event)
    let evidenceNotes = maker.references(to: event.evidence)
    let prose = maker.prose(of: reference)
    let roles = maker.groups(event.roles, order: Role.allCases.map(\.rawValue))
    let facts = maker.groups(event.facts, order: Property.all.map(\.name))
    let view = EventPageView(
      chrome: maker.chrome(
        PageIdentity(
          title: event.name,
          kind: "event",
          kindLabel: event.kind.words,
          description: maker.summary(of: reference),
          reviewed: event.commons.reviewed,
          section: .events
        )
      ),
      date: event.date.eventWords,
      dateEDTF: event.date.text,
      time: event.time?.words ?? "",
      place: HTMLText(event.places.joined(separator: ", ")).trusted,
      infobox: infobox,
      prose: prose,
      evidence: event.evidence.map { maker.citation($0) },
      evidenceNotes: evidenceNotes,
      roles: roles,
      facts: facts,
      partOf: maker.rows(event.partOf),
      parts: maker.rows(parts[event.id] ?? []),
      ledTo: maker.rows(event.ledTo),
      ledFrom: maker.rows(ledFrom[event.id] ?? []),
      tail: maker.tail(event.commons)
    )
    return Page(maker.address, "event.html", view, record: "events/\(event.id)")
  }
}

extension PageMaker {
  fileprivate mutating func infobox(_ event: Event) -> [InfoRowView] {
    var rows = [plainRow("Date", event.date.eventWords)]
    if let time = event.time { rows.append(plainRow("Time", "\(time.words), local time")) }
    if !event.places.isEmpty { rows.append(plainRow("Place", event.places.joined(separator: ", "))) }
    let facts = Property.all.map(\.name).filter { $0 != "described as" && $0 != "response" }
    return rows + infoRows(event.roles, order: Role.allCases.map(\.rawValue)) + infoRows(event.facts, order: facts)
  }

  private func plainRow(_ label: String, _ text: String) -> InfoRowView {
    InfoRowView(label: label, values: [InfoValueView(html: HTMLText(text).trusted, notes: [])])
  }

  /// Events as rows, oldest first.
  fileprivate func rows(_ ids: [RecordID]) -> [EventRowView] {
    ids.compactMap { wiki.model.event($0) }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .map { row($0, detail: $0.places.joined(separator: ", ")) }
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
      detail: name(source.publisher),
      date: source.date.shortWords
    )
  }

  func row(_ actor: Actor) -> ListRowView {
    ListRowView(title: actor.name, href: href(actor.commons.reference), detail: actor.kind.words)
  }
}
