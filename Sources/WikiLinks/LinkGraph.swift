package import WikiDiagnostics
import WikiEvidence
package import WikiModel

/// Who is mentioned where, what links to what, and which passages statements rest on.
package struct LinkGraph: Sendable {
  /// The places in each source where recorded names stand, in the order of the model's sources; each in the order of its
  /// text.
  package let candidates: [[NameCandidate]]

  /// The mentions in each source, in the order of the model's sources; each in the order of its text.
  package let mentions: [[Mention]]

  /// What each record's prose leads to.
  package let prose: [RecordReference: ProseLinks]

  /// The sources that mention each actor, in the order of the model's actors; oldest first, undated last.
  package let backlinks: [[Backlink]]

  /// Who is named in the same paragraphs as each actor, in the order of the model's actors.
  package let companions: [[Companion]]

  /// The records whose prose links to a record, by `[[…]]`; sorted, each once.
  package let linkedFrom: [RecordReference: [RecordReference]]

  /// What rests on each source, in the order of the model's sources.
  package let uses: [[EvidenceUse]]

  /// Resolves everything that refers to something.
  /// - Parameters:
  ///   - candidates: the names in each source, in the order of the model's sources.
  ///   - prose: that of the records which have any.
  package static func resolve(
    _ model: Model,
    _ names: NameBook,
    candidates: [[NameCandidate]],
    prose: [Prose]
  ) -> Checked<LinkGraph> {
    var findings: [Diagnostic] = []
    let evidence = EvidenceReader(model.sources)
    var links: [RecordReference: ProseLinks] = [:]
    var linkedFrom: [RecordReference: Set<RecordReference>] = [:]
    for prose in prose {
      let resolved = prose.links(model, names, evidence).unpack(into: &findings)
      links[prose.record] = resolved
      for target in resolved.wikilinks.values where target != prose.record {
        linkedFrom[target, default: []].insert(prose.record)
      }
    }
    findings += PossibleLongerName.collect(model, candidates).map { .possibleLongerName($0) }
    let mentions = candidates.map { $0.compactMap(\.mention) }
    let graph = LinkGraph(
      candidates: candidates,
      mentions: mentions,
      prose: links,
      backlinks: backlinks(model, mentions),
      companions: Companion.collect(model, mentions),
      linkedFrom: linkedFrom.mapValues { $0.sorted() },
      uses: EvidenceUse.collect(model, prose: prose.map { ($0.record, links[$0.record] ?? ProseLinks()) })
    )
    return Checked(graph, findings)
  }

  private static func backlinks(_ model: Model, _ mentions: [[Mention]]) -> [[Backlink]] {
    var backlinks = [[Backlink]](repeating: [], count: model.actors.count)
    let byDate = model.sources.indices.sorted {
      (model.sources[$0].date, model.sources[$0].id) < (model.sources[$1].date, model.sources[$1].id)
    }
    for index in byDate {
      guard let article = model.sources[index].article else { continue }
      let named = Set(mentions[index].map(\.paragraph))
      let split = Dictionary(
        uniqueKeysWithValues: named.map { ($0, article.sentences(of: article.paragraphs[$0 - 1])) }
      )
      for (actor, mentions) in Dictionary(grouping: mentions[index], by: \.actor) {
        guard let place = model.index(of: RecordReference(.actors, actor)) else { continue }
        let sentences = article.sentences(around: mentions, split)
        backlinks[place].append(
          Backlink(source: model.sources[index].id, sentences: sentences, count: mentions.count)
        )
      }
    }
    return backlinks
  }
}
