import WikiEvidence
import WikiModel
import WikiRecords

extension EditorTexts {
  /// The fields of a record's front matter that hold an editor's words: its name where that is a headline, notes, and
  /// the values and qualifiers of statements. Citations, names of others and other scripts are not read.
  static func of(_ file: RecordFile, _ record: RecordReference, _ model: Model) -> [EditorText] {
    file.frontMatter.flatMap { entry -> [EditorText] in
      switch (entry.name, record.kind) {
      case ("name", .events), ("title", .pages): return text(entry.value, .name, of: record).map { [$0] } ?? []
      case ("title", .sources):
        guard let source = model.source(record.id), !source.hasPrintedTitle else { return [] }
        return text(entry.value, .name, of: record).map { [$0] } ?? []
      case ("note", _), ("date note", _), ("rights note", _), ("alt", _):
        return text(entry.value, .remark, of: record).map { [$0] } ?? []
      case ("notes", .sources): return items(of: entry).flatMap { remarks($0, "say", of: record) }
      case ("corrections", _): return items(of: entry).flatMap { remarks($0, "note", of: record) }
      case ("facts", _), ("relations", _), ("actors", _):
        return items(of: entry).flatMap { statement($0, of: record, model.vocabulary) }
      default: return []
      }
    }
  }

  private static func text(_ node: RecordNode, _ part: EditorText.Part, of record: RecordReference) -> EditorText? {
    guard case .scalar(let scalar) = node.content else { return nil }
    var builder = EditorTextBuilder()
    builder.append(scalar.text, from: .node(node))
    return builder.text(part, of: record)
  }

  private static func items(of entry: RecordEntry) -> [[RecordEntry]] {
    guard case .list(let nodes) = entry.value.content else { return [] }
    return nodes.compactMap { if case .map(let entries) = $0.content { entries } else { nil } }
  }

  private static func remarks(_ entries: [RecordEntry], _ key: String, of record: RecordReference) -> [EditorText] {
    entries.filter { $0.name == key }.compactMap { text($0.value, .remark, of: record) }
  }

  private static func statement(
    _ entries: [RecordEntry],
    of record: RecordReference,
    _ vocabulary: Vocabulary
  ) -> [EditorText] {
    guard let property = entries.first(where: { vocabulary.isProperty($0.name) })?.name else { return [] }
    let part = StatementPart(
      property: property,
      isAttributed: entries.contains { $0.name == "by" || $0.name == "via" }
    )
    return entries.compactMap { entry in
      guard entry.name == property || qualifiers.contains(entry.name) else { return nil }
      return text(entry.value, entry.name == "note" ? .remark : .statement(part), of: record)
    }
  }

  /// The keys of a statement that take an editor's words.
  private static let qualifiers: Set<String> = ["as", "who", "unit", "place", "because", "note"]
}

extension Vocabulary {
  fileprivate func isProperty(_ name: String) -> Bool {
    property(name) != nil || relation(name) != nil || roles.contains(name)
  }
}

extension Source {
  /// Whether the title stands in the article, so that it is no editor's.
  fileprivate var hasPrintedTitle: Bool {
    guard let article else { return false }
    return article.paragraphs.contains { $0.zone == .title }
  }
}
