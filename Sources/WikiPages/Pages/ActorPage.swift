import WikiAddresses
import WikiEvidence
import WikiLinks
import WikiModel
import WikiTemplates

extension Wiki {
  func actorPage(_ index: Int) -> Page {
    let actor = model.actors[index]
    let reference = actor.commons.reference
    var maker = PageMaker(self, .record(reference))
    let infobox = maker.infobox(actor)
    let prose = maker.prose(of: reference)
    let facts = maker.groups(actor.facts, order: Property.all.map(\.name))
    let relations = maker.relationGroups(actor)
    let view = ActorPageView(
      chrome: maker.chrome(
        PageIdentity(
          title: actor.name,
          kind: actor.kind == .person ? "person" : "group",
          kindLabel: actor.kind.words,
          description: maker.summary(of: reference),
          reviewed: actor.commons.reviewed,
          section: .actors
        )
      ),
      native: actor.native,
      nativeLanguage: Script.language(of: actor.native),
      nativeDirection: Script.direction(of: actor.native),
      meaning: actor.meaning,
      aliases: actor.aliases.map(\.text),
      infobox: infobox,
      prose: prose,
      facts: facts,
      relations: relations,
      events: maker.events(of: reference),
      published: (published[reference] ?? []).map { maker.row(model.sources[$0]) },
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
    let facts = Property.all.map(\.name).filter { $0 != "described as" && $0 != "response" }
    return infoRows(actor.facts, order: facts) + infoRows(actor.relations, order: Relation.all.map(\.name))
  }

  /// The events that a record has a part in, oldest first, each once with its roles.
  fileprivate func events(of reference: RecordReference) -> [EventRowView] {
    let roles = Dictionary(grouping: wiki.roles[reference] ?? [], by: \.subject.id)
    let events = roles.keys.compactMap { wiki.model.event($0) }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    return events.map { event in
      var properties: [String] = []
      for role in roles[event.id] ?? [] where !properties.contains(role.property) { properties.append(role.property) }
      return row(event, detail: properties.joined(separator: ", "))
    }
  }

  /// What stands at the end of the page of a record; to be made last, when all notes are known.
  func tail(_ commons: RecordCommons) -> RecordTailView {
    RecordTailView(
      linkedFrom: (wiki.links.linkedFrom[commons.reference] ?? []).map { link($0) },
      sameAs: commons.sameAs.map { LinkView(text: $0.text, href: $0.text) },
      note: commons.note,
      notes: noteViews
    )
  }
}

/// What the letters of a native name say about how it is read.
private enum Script {
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
