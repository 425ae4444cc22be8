import WikiEvidence
package import WikiModel

/// One thing that rests on a source.
package struct EvidenceUse: Sendable {
  package let evidence: Evidence
  package let user: User

  /// Whether it is cited against the statement.
  package var isDispute = false

  package enum User: Sendable {
    case statement(Statement)

    /// An event as a whole.
    case event(RecordID)

    /// The prose of a record.
    case prose(RecordReference)
  }

  /// The uses of each source, in the order of the model's sources: by place in the text, whole articles first.
  static func collect(_ model: Model, prose: [(RecordReference, ProseLinks)]) -> [[EvidenceUse]] {
    var uses: [EvidenceUse] = []
    for statement in model.statements {
      uses += statement.evidence.map { EvidenceUse(evidence: $0, user: .statement(statement)) }
      uses += statement.disputed.map { EvidenceUse(evidence: $0, user: .statement(statement), isDispute: true) }
    }
    for event in model.events {
      uses += event.evidence.map { EvidenceUse(evidence: $0, user: .event(event.id)) }
    }
    for (record, links) in prose {
      for (_, evidence) in links.citations.sorted(by: { $0.key < $1.key }) {
        uses += evidence.map { EvidenceUse(evidence: $0, user: .prose(record)) }
      }
    }
    var bySource = [[(place: Int, order: Int, use: EvidenceUse)]](repeating: [], count: model.sources.count)
    for (order, use) in uses.enumerated() {
      guard let index = model.index(of: RecordReference(.sources, use.evidence.source)) else { continue }
      bySource[index].append((use.evidence.passage?.range.lowerBound ?? -1, order, use))
    }
    return bySource.map { $0.sorted { ($0.place, $0.order) < ($1.place, $1.order) }.map(\.use) }
  }
}
