import WikiAddresses
package import WikiFiles
package import WikiLinks
package import WikiModel
import WikiTemplates

/// What the views of all pages are made of.
package struct Wiki: Sendable {
  let model: Model
  let links: LinkGraph
  let prose: [RecordReference: Prose]
  let stylesheet: RelativePath
  let baseURL: String
  let published: [RecordReference: [Int]]
  let relationsToward: [RecordReference: [Statement]]
  let roles: [RecordReference: [Statement]]
  let parts: [RecordID: [RecordID]]
  let ledFrom: [RecordID: [RecordID]]
  let mentionCount: Int

  /// The spellings that each actor has in common with others.
  let sharedNames: [RecordID: [SharedName]]
  let sections: [(text: String, address: PageAddress)]
  let menu: [OwnPage]

  /// - Parameter stylesheet: where the site has the theme's stylesheet.
  package init(_ model: Model, _ links: LinkGraph, _ prose: [Prose], stylesheet: RelativePath) {
    self.model = model
    self.links = links
    self.prose = Dictionary(uniqueKeysWithValues: prose.map { ($0.record, $0) })
    self.stylesheet = stylesheet
    baseURL = model.settings.siteRoot
    published = Self.published(model)
    relationsToward = Dictionary(grouping: model.actors.flatMap(\.relations).filter { $0.object != nil }) {
      $0.object ?? $0.subject
    }
    roles = Dictionary(grouping: model.events.flatMap(\.roles).filter { $0.object != nil }) { $0.object ?? $0.subject }
    parts = Self.inverted(model.events.map { ($0.id, $0.partOf) })
    ledFrom = Self.inverted(model.events.map { ($0.id, $0.ledTo) })
    mentionCount = links.mentions.reduce(0) { $0 + $1.count }
    var sharedNames: [RecordID: [SharedName]] = [:]
    for name in links.sharedNames {
      for actor in name.actors { sharedNames[actor, default: []].append(name) }
    }
    self.sharedNames = sharedNames
    sections = Self.sections(model)
    menu = model.pages.filter { $0.menu != nil }.sorted { ($0.menu ?? 0, $0.id) < ($1.menu ?? 0, $1.id) }
  }

  /// The indexes that have anything in them.
  private static func sections(_ model: Model) -> [(text: String, address: PageAddress)] {
    [
      ("Actors", PageAddress.index(of: .actors), model.actors.isEmpty),
      ("Events", PageAddress.index(of: .events), model.events.isEmpty),
      ("Sources", PageAddress.index(of: .sources), model.sources.isEmpty),
    ].filter { !$0.2 }.map { ($0.0, $0.1) }
  }

  private static func published(_ model: Model) -> [RecordReference: [Int]] {
    var published: [RecordReference: [Int]] = [:]
    for (index, source) in model.sources.enumerated() {
      if let publisher = source.publisher?.reference { published[publisher, default: []].append(index) }
    }
    return published.mapValues { $0.sorted { model.sources[$0].date < model.sources[$1].date } }
  }

  private static func inverted(_ pairs: [(RecordID, [RecordID])]) -> [RecordID: [RecordID]] {
    var inverted: [RecordID: [RecordID]] = [:]
    for (one, others) in pairs {
      for other in others { inverted[other, default: []].append(one) }
    }
    return inverted
  }
}

extension Statement {
  /// The record that the value is; `nil` where it is something else.
  var object: RecordReference? {
    switch value {
    case .record(let reference): reference
    case .date, .count, .money, .text: nil
    }
  }
}
