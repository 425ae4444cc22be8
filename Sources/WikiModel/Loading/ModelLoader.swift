package import WikiDiagnostics
package import WikiEvidence
import WikiFiles
import WikiNames
package import WikiRecords

extension Model {
  /// Makes the model of what was read.
  ///
  /// Ids come first, then sources with their articles, then names; only then can statements say whom they
  /// mean and where their quotes stand.
  package static func load(
    _ settings: SiteSettings,
    records: [RecordFile],
    texts: [EvidenceText]
  ) -> Checked<Model> {
    var findings: [Diagnostic] = []
    let filed = file(records, settings).unpack(into: &findings)
    var registry = Registry(settings.vocabulary)
    for record in filed { registry.add(record.reference) }
    let drafts = draftSources(filed, texts, settings.rights, &registry).unpack(into: &findings)
    for record in filed { record.addNames(to: &registry) }
    let sources = drafts.map { $0.finished(registry) }.unpack(into: &findings)
    let evidence = EvidenceReader(sources)
    var events = filed.of(.events).map { $0.event(registry, evidence) }.unpack(into: &findings)
    var places = filed.of(.places).map { $0.place(registry) }.unpack(into: &findings)
    places += stubPlaces(of: &events, registry).unpack(into: &findings)
    let model = Model(
      settings: settings,
      sources: sources,
      actors: filed.of(.actors).map { $0.actor(registry, evidence) }.unpack(into: &findings),
      events: events,
      places: places,
      terms: filed.of(.terms).map { $0.term() }.unpack(into: &findings),
      pages: filed.of(.pages).map { $0.page() }.unpack(into: &findings)
    )
    findings += model.repeatedStatements() + model.unknownFeatures() + model.circles() + model.wrongFormerIDs()
    return Checked(model, findings)
  }

  /// The sources alone, with their articles, before it is known which actors there are.
  ///
  /// That is enough to look something up in their texts, whatever is wrong with other records.
  package static func sources(
    _ settings: SiteSettings,
    records: [RecordFile],
    texts: [EvidenceText]
  ) -> Checked<[Source]> {
    var findings: [Diagnostic] = []
    let filed = file(records, settings).unpack(into: &findings)
    var registry = Registry(settings.vocabulary)
    for record in filed { registry.add(record.reference) }
    let drafts = draftSources(filed, texts, settings.rights, &registry).unpack(into: &findings)
    return Checked(drafts.map(\.source), findings)
  }

  /// Gives each record file its kind and id, and leaves out those that cannot have one.
  private static func file(_ records: [RecordFile], _ settings: SiteSettings) -> Checked<[FiledRecord]> {
    var filed: [FiledRecord] = []
    var findings: [Diagnostic] = []
    var first: [RecordID: RecordFile] = [:]
    for record in records {
      guard let reference = RecordReference.of(record).unpack(into: &findings) else { continue }
      if let other = first[reference.id] {
        findings.append(.duplicateID(reference, in: record, first: other))
        continue
      }
      first[reference.id] = record
      filed.append(FiledRecord(reference: reference, file: record, otherFields: settings.otherFields))
    }
    return Checked(filed, findings)
  }

  /// The sources of the records, and one for each text that no record names.
  private static func draftSources(
    _ filed: [FiledRecord],
    _ texts: [EvidenceText],
    _ rights: Rights,
    _ registry: inout Registry
  ) -> Checked<[DraftSource]> {
    var findings: [Diagnostic] = []
    let byPath = Dictionary(uniqueKeysWithValues: texts.map { ($0.path, $0) })
    var drafts = filed.of(.sources).map { $0.source(byPath, rights: rights) }.unpack(into: &findings)
    findings += sharedLines(drafts)
    let used = Set(drafts.compactMap { $0.source.article?.text.path })
    for text in texts where !used.contains(text.path) {
      let slug = LightFold.slug(String(text.path.withoutEnding.dropFirst("seeds/".count)))
      guard let id = RecordID(slug) else { continue }
      if let reason = id.reservation {
        findings.append(.reservedIDOfText(id, reason, at: text.path))
        continue
      }
      guard registry.record(slug) == nil else {
        findings.append(.idOfTextTaken(id, by: text.path))
        continue
      }
      let reference = RecordReference(.sources, id)
      registry.add(reference)
      drafts.append(DraftSource(source: Source(unrecorded: text, reference, rights)))
    }
    return Checked(drafts, findings)
  }

  /// Places for the words in which events say where they were, and the events with these places.
  private static func stubPlaces(of events: inout [Event], _ registry: Registry) -> Checked<[Place]> {
    var findings: [Diagnostic] = []
    var stubs: [RecordID: Place] = [:]
    for index in events.indices {
      events[index].places = events[index].places.map { place in
        guard case .text(let words) = place, let id = RecordID(LightFold.slug(words)) else { return place }
        let reference = RecordReference(.places, id)
        guard registry.record(id.description) == nil, id.reservation == nil else {
          findings.append(.placeClash(words, id, in: events[index].commons.file))
          return place
        }
        if stubs[id] == nil {
          stubs[id] = Place(commons: RecordCommons(reference: reference, file: nil), name: words, isStub: true)
        }
        return .record(reference, text: words)
      }
    }
    return Checked(stubs.values.sorted { $0.id < $1.id }, findings)
  }

  /// Warns where two sources claim the same line of a text.
  private static func sharedLines(_ drafts: [DraftSource]) -> [Diagnostic] {
    var claims: [RelativePath: [LineClaim]] = [:]
    for (number, draft) in drafts.enumerated() {
      guard let article = draft.source.article else { continue }
      claims[article.text.path, default: []] += article.lines.ranges.map { LineClaim(lines: $0, draft: number) }
    }
    let pairs = claims.sorted { $0.key < $1.key }.flatMap { LineClaim.overlaps($0.value) }
    return pairs.map { .sharedLines(drafts[$0.second].source, drafts[$0.first].source) }
  }
}

/// Lines of a text that a source says are its own.
private struct LineClaim {
  let lines: ClosedRange<Int>
  let draft: Int

  /// Sources that claim one line, each pair once: every claim is compared with the one before it that reaches furthest.
  static func overlaps(_ claims: [LineClaim]) -> [(first: Int, second: Int)] {
    var pairs: [(first: Int, second: Int)] = []
    var furthest: LineClaim?
    for claim in claims.sorted(by: { ($0.lines.lowerBound, $0.draft) < ($1.lines.lowerBound, $1.draft) }) {
      if let other = furthest, other.lines.overlaps(claim.lines) {
        let pair = (first: min(other.draft, claim.draft), second: max(other.draft, claim.draft))
        if !pairs.contains(where: { $0 == pair }) { pairs.append(pair) }
      }
      if claim.lines.upperBound > (furthest?.lines.upperBound ?? 0) { furthest = claim }
    }
    return pairs
  }
}

extension Source {
  /// A text that no record describes.
  fileprivate init(unrecorded text: EvidenceText, _ reference: RecordReference, _ rights: Rights) {
    let article = Article(text: text, lines: nil, zones: [], wrap: .none, title: nil)
    self.init(
      commons: RecordCommons(reference: reference, file: nil),
      article: article,
      title: article.title(showing: rights) ?? reference.id.description,
      date: .unknown
    )
    self.rights = rights
    isUnrecorded = true
  }
}

extension RecordReference {
  /// The kind and id that a file's place and name give it.
  fileprivate static func of(_ record: RecordFile) -> Checked<RecordReference?> {
    let components = record.path.components
    guard components.count == 3, let kind = RecordKind(rawValue: String(components[1])) else {
      return Checked(nil, [.strayRecord(record.path)])
    }
    let stem = String(record.path.stem)
    guard let id = RecordID(stem) else { return Checked(nil, [.badID(stem, LightFold.slug(stem), at: record.path)]) }
    if let reason = id.reservation { return Checked(nil, [.reservedID(id, reason, at: record.path)]) }
    return Checked(RecordReference(kind, id))
  }
}

extension [FiledRecord] {
  fileprivate func of(_ kind: RecordKind) -> [FiledRecord] { filter { $0.reference.kind == kind } }
}

extension RecordNode {
  /// The text of an alias; `nil` for one that holds in some sources only, by which nothing else can be named.
  fileprivate var aliasText: String? { if case .scalar(let scalar) = content { scalar.text } else { nil } }
}

extension FiledRecord {
  /// Makes the names of an actor or a place known before any record is read; what is wrong with them is reported then.
  fileprivate func addNames(to registry: inout Registry) {
    guard reference.kind == .actors || reference.kind == .places else { return }
    for entry in file.frontMatter where entry.name == "kind" && entry.value.aliasText == ActorKind.state.rawValue {
      registry.add(state: reference)
    }
    if reference.kind == .places, !file.frontMatter.contains(where: { $0.name == "name" }) {
      registry.add(name: reference.id.asName, of: reference)
    }
    for entry in file.frontMatter where entry.name == "name" || entry.name == "aliases" {
      switch entry.value.content {
      case .scalar(let scalar): registry.add(name: scalar.text, of: reference)
      case .list(let items):
        for text in items.compactMap(\.aliasText) { registry.add(name: text, of: reference) }
      case .map: continue
      }
    }
  }
}
