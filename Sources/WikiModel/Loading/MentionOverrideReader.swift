import WikiDiagnostics
import WikiRecords

/// What a source's record says of a name in its article, before it is known which actors there are.
struct DraftOverride {
  let text: LocatedText
  let actor: LocatedText
  let verdict: MentionOverride.Verdict
  let holdsEverywhere: Bool

  func finished(_ registry: Registry) -> Checked<MentionOverride?> {
    registry.record(actor, kind: .actors).map { id in
      id.map {
        MentionOverride(
          text: text.text,
          actor: $0,
          verdict: verdict,
          holdsEverywhere: holdsEverywhere,
          span: text.span
        )
      }
    }
  }
}

extension FiledRecord {
  /// The items of `mentions`: `{text, is, all}` or `{text, not}`.
  func overrides(_ fields: inout FieldReader) -> [DraftOverride] {
    let declared =
      [FieldDeclaration.needed("text")] + ["is", "not", "all"].map { FieldDeclaration.optional($0) }
    return fields.maps("mentions").compactMap { item in
      var inner = FieldReader(item.entries, declared: declared, whole: item.span)
      defer { fields.findings += inner.findings }
      guard let text = inner.text("text") else { return nil }
      let all = inner.value("all", YesNo.parse)
      switch (inner.text("is"), inner.text("not")) {
      case (let actor?, nil):
        return DraftOverride(text: text, actor: actor, verdict: .means, holdsEverywhere: all == .yes)
      case (nil, let actor?):
        return DraftOverride(text: text, actor: actor, verdict: .doesNotMean, holdsEverywhere: true)
      default:
        inner.findings.append(.wrongShape(of: "mentions", wanted: "either 'is' or 'not' in each item", at: item.span))
        return nil
      }
    }
  }

  /// The items of `aliases`: texts, or `{text, only in}`.
  func aliases(_ fields: inout FieldReader, _ registry: Registry) -> [Alias] {
    guard let node = fields.node("aliases") else { return [] }
    guard case .list(let items) = node.content, items.contains(where: \.isMap) else {
      return fields.texts("aliases").map { Alias(text: $0.text, onlyIn: [], span: $0.span) }
    }
    let declared = ["text", "only in"].map { FieldDeclaration.needed($0) }
    return items.compactMap { item in
      guard case .map(let entries) = item.content else {
        guard case .scalar(let scalar) = item.content, !scalar.text.isEmpty else {
          fields.findings.append(
            .wrongShape(of: "aliases", wanted: "texts, or maps of 'text' and 'only in'", at: item.span)
          )
          return nil
        }
        return Alias(text: scalar.text, onlyIn: [], span: item.span)
      }
      var inner = FieldReader(entries, declared: declared, whole: item.span)
      defer { fields.findings += inner.findings }
      let sources = inner.texts("only in").compactMap {
        registry.record($0, kind: .sources).unpack(into: &inner.findings)
      }
      guard let text = inner.text("text"), !sources.isEmpty else { return nil }
      return Alias(text: text.text, onlyIn: sources, span: text.span)
    }
  }
}

extension RecordNode {
  fileprivate var isMap: Bool { if case .map = content { true } else { false } }
}
