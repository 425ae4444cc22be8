import WikiDiagnostics
import WikiLinks
import WikiModel
import WikiPages

/// What `dossier list` says of records and statements, as rows for people and for machines.
package struct RecordListing: Sendable {
  private let model: Model
  private let links: LinkGraph
  private let statuses: StatusBook
  private let gaps: Gaps

  package init(_ build: PreparedBuild) {
    model = build.model
    links = build.links
    statuses = build.wiki.statuses
    gaps = build.wiki.gaps
  }

  /// All actors, by id.
  package var actors: [NameListing.Row] {
    model.actors.enumerated().map { index, actor in
      let count = links.backlinks[index].reduce(0) { $0 + $1.count }
      let sources = links.backlinks[index].count
      return (
        "\(actor.id): \(actor.name) (\(actor.kind.words), mentions: \(count), sources: \(sources))",
        .object(
          members(actor.commons) + [
            ("kind", .string(actor.kind.rawValue)), ("mentions", .number(count)), ("sources", .number(sources)),
          ]
        )
      )
    }
  }

  /// All events, oldest first.
  package var events: [NameListing.Row] {
    model.events.sorted { ($0.date, $0.id) < ($1.date, $1.id) }.map { event in
      (
        "\(event.id): \(event.name) (\(event.kind.words), \(event.date.shortWords))",
        .object(
          members(event.commons) + [("kind", .string(event.kind.rawValue)), ("date", .string(event.date.text))]
        )
      )
    }
  }

  /// All sources, oldest first.
  package var sources: [NameListing.Row] {
    model.sources.enumerated().sorted { ($0.element.date, $0.element.id) < ($1.element.date, $1.element.id) }
      .map { index, source in
        let publisher = source.publisher.map { $0.reference.map(model.name) ?? $0.text } ?? ""
        let uses = links.uses[index].count
        return (
          "\(source.id): \(source.title) (\(publisher), \(source.date.shortWords), cited: \(uses))",
          .object(
            members(source.commons) + [
              ("publisher", .string(publisher)), ("date", .string(source.date.text)), ("cited", .number(uses)),
            ]
          )
        )
      }
  }

  /// Records that nothing leads to.
  package var orphans: [NameListing.Row] {
    let places = (model.events.flatMap(\.places) + model.places.compactMap(\.within)).compactMap(\.reference)
    let named = Set(model.statements.flatMap { $0.references } + places)
    return model.commons.compactMap { commons in
      guard let reason = reason(commons.reference, named) else { return nil }
      return (
        "\(commons.reference.kind.rawValue)/\(commons.id): \(reason)",
        .object(members(commons) + [("reason", .string(reason))])
      )
    }
  }

  private func reason(_ reference: RecordReference, _ named: Set<RecordReference>) -> String? {
    guard let index = model.index(of: reference), !(links.linkedFrom[reference].map { !$0.isEmpty } ?? false) else {
      return nil
    }
    switch reference.kind {
    case .actors:
      return links.backlinks[index].isEmpty && !named.contains(reference) ? "no text and no statement names it" : nil
    case .sources: return links.uses[index].isEmpty ? "nothing cites it" : nil
    case .places:
      let isUsed = named.contains(reference) || links.topicBacklinks[reference] != nil
      return isUsed ? nil : "no text and no event names it"
    case .terms: return links.topicBacklinks[reference] == nil ? "no text uses it" : nil
    case .events, .pages: return nil
    }
  }
}

extension RecordListing {
  /// Statements that contradict others, or that a source speaks against, in the order of the records.
  package var contested: [NameListing.Row] { statements { statuses[$0].isContested } }

  /// Statements that rest on one origin.
  package var singleSource: [NameListing.Row] { statements { statuses[$0].standing == .singleSource } }

  private func statements(_ isListed: (Int) -> Bool) -> [NameListing.Row] {
    statuses.statements.indices.filter(isListed).map { index in
      let statement = statuses.statements[index]
      let rivals = statuses[index].rivals.map { statuses.statements[$0] }
      let against = rivals.isEmpty ? "" : " (against \(rivals.map(\.summary).joined(separator: "; ")))"
      return (
        "\(statement.span.description): \(statement.summary)\(against)",
        .object([
          ("record", .string(statement.subject.id.description)), ("property", .string(statement.property)),
          ("value", .string(statement.shownText)), ("standing", .string(statuses[index].standing.name)),
          ("origins", .list(statuses[index].origins.map { .string($0.party.text) })),
          ("against", .list(rivals.map { .string($0.summary) })),
          ("file", .string("\(statement.span.file)")), ("line", .number(statement.span.start.line)),
        ])
      )
    }
  }

  /// Events and sources of which no year is known.
  package var undated: [NameListing.Row] {
    let events = model.events.filter { $0.date.year == nil }.map(\.commons)
    let sources = model.sources.filter { $0.date.year == nil }.map(\.commons)
    return (events + sources).map { commons in
      (
        "\(commons.reference.kind.rawValue)/\(commons.id): \(model.name(of: commons.reference))",
        .object(members(commons))
      )
    }
  }

  /// What is usually known of a record and is not.
  package var unknown: [NameListing.Row] {
    model.commons.compactMap { commons in
      let gaps = gaps.of(commons.reference)
      guard !gaps.isEmpty else { return nil }
      return (
        "\(commons.reference.kind.rawValue)/\(commons.id): \(gaps.joined(separator: "; "))",
        .object(members(commons) + [("unknown", .list(gaps.map { .string($0) }))])
      )
    }
  }

  private func members(_ commons: RecordCommons) -> [(name: String, value: JSONText)] {
    [
      ("record", .string(commons.reference.kind.rawValue)), ("id", .string(commons.id.description)),
      ("name", .string(model.name(of: commons.reference))),
      ("file", .string(commons.file.map { "\($0)" } ?? "")),
    ]
  }
}

extension Statement {
  /// "pmf, founded: 2014-06".
  fileprivate var summary: String {
    let aside = capacity.isEmpty ? "" : ", as \(capacity)"
    return "\(subject.id), \(property): \(shownText)\(aside)"
  }

  /// The records that it speaks of, besides its subject.
  fileprivate var references: [RecordReference] {
    let value: [RecordReference] = if case .record(let reference) = value { [reference] } else { [] }
    return value + (by + via).compactMap(\.reference)
  }
}
