package import WikiDiagnostics
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

  /// The places and terms that each source names, in the order of the model's sources; each in the order of its text.
  package let topics: [[TopicMention]]

  /// The sources that name each place and term, oldest first, undated last.
  package let topicBacklinks: [RecordReference: [Backlink]]

  /// The spellings that several actors have, sorted by slug.
  package let sharedNames: [SharedName]

  /// Who is named in the same paragraphs as each actor, in the order of the model's actors.
  package let companions: [[Companion]]

  /// The records whose prose links to a record, by `[[…]]`; sorted, each once.
  package let linkedFrom: [RecordReference: [RecordReference]]

  /// What rests on each source, in the order of the model's sources.
  package let uses: [[EvidenceUse]]

  /// What is shown of each source's text, in the order of the model's sources; `nil` where there is none.
  package let shown: [ShownText?]

  /// Resolves everything that refers to something.
  /// - Parameters:
  ///   - candidates: the names in each source, in the order of the model's sources.
  ///   - topics: the places and terms in each source, in the same order.
  ///   - prose: that of the records which have any.
  ///   - withheld: the records that the model does not have since they are not shown; none unless given.
  ///   - evidence: finds what prose cites, also in sources that are not shown; that of the model unless given.
  package static func resolve(
    _ model: Model,
    _ names: NameBook,
    candidates: [[NameCandidate]],
    topics: [[TopicMention]],
    prose: [Prose],
    withheld: Withheld = Withheld(),
    evidence: EvidenceReader? = nil
  ) -> Checked<LinkGraph> {
    var findings: [Diagnostic] = []
    let evidence = evidence ?? EvidenceReader(model.sources)
    var links: [RecordReference: ProseLinks] = [:]
    var linkedFrom: [RecordReference: Set<RecordReference>] = [:]
    for prose in prose {
      let resolved = prose.links(model, names, evidence, withheld: withheld).unpack(into: &findings)
      links[prose.record] = resolved
      for target in resolved.wikilinks.values where target != prose.record {
        linkedFrom[target, default: []].insert(prose.record)
      }
    }
    let uses = EvidenceUse.collect(model, prose: prose.map { ($0.record, links[$0.record] ?? ProseLinks()) })
    let shown = zip(model.sources, uses).map { ShownText($0, uses: $1) }
    findings += zip(model.sources, shown).compactMap { source, shown in
      guard source.rights == .excerpt, let share = shown?.share else { return nil }
      let limit = model.settings.excerptLimit
      let isLong = share.shown > limit.words || share.shown * 100 > limit.share * share.all
      return isLong ? .longExcerpt(source, share, limit) : nil
    }
    findings += zip(model.sources, candidates).flatMap { $0.unmatchedOverrides($1) }
    findings += PossibleLongerName.collect(model, candidates).map { .possibleLongerName($0) }
    let mentions = candidates.map { $0.compactMap(\.mention) }
    let backlinks = Backlink.collect(
      model,
      shown,
      mentions.map { $0.map { Backlink.Place(of: $0.actor, $0.paragraph, $0.range) } }
    )
    let graph = LinkGraph(
      candidates: candidates,
      mentions: mentions,
      prose: links,
      backlinks: model.actors.map { backlinks[$0.id] ?? [] },
      topics: topics,
      topicBacklinks: Backlink.collect(
        model,
        shown,
        topics.map { $0.map { Backlink.Place(of: $0.record, $0.paragraph, $0.range) } }
      ),
      sharedNames: SharedName.collect(model, names, candidates, shown),
      companions: Companion.collect(model, mentions),
      linkedFrom: linkedFrom.mapValues { $0.sorted() },
      uses: uses,
      shown: shown
    )
    return Checked(graph, findings)
  }
}
