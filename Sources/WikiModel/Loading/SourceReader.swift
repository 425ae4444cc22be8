import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiRecords

/// A source as its record says, before it is known which actors there are.
struct DraftSource {
  var source: Source
  fileprivate(set) var publisher: LocatedText?
  fileprivate(set) var authors: [LocatedText] = []
  fileprivate(set) var origin: LocatedText?
  fileprivate(set) var overrides: [DraftOverride] = []

  /// Names the actors among publisher, authors and origin.
  func finished(_ registry: Registry) -> Checked<Source> {
    var source = source
    var findings: [Diagnostic] = []
    func named(_ text: LocatedText) -> RecordOrText { registry.actorOrText(text).unpack(into: &findings) }
    source.publisher = publisher.map(named)
    source.authors = authors.map(named)
    source.origin = origin.map(named)
    source.mentionOverrides = overrides.compactMap { $0.finished(registry).unpack(into: &findings) }
    return Checked(source, findings)
  }
}

extension FiledRecord {
  /// Reads a source and cuts its article out of its text.
  /// - Parameter rights: what the site may show where the record does not say.
  func source(_ texts: [RelativePath: EvidenceText], rights: Rights) -> Checked<DraftSource> {
    var fields = fields()
    let commons = commons(&fields)
    let title = fields.text("title")
    let article = article(title: title?.text, texts, &fields)
    let publisher = fields.text("publisher")
    let date = fields.value("date", EDTFDate.parse)
    var source = Source(
      commons: commons,
      article: article,
      title: title?.text ?? article?.title ?? reference.id.description,
      date: date ?? .unknown
    )
    readDescription(of: &source, &fields)
    source.rights = fields.choice("rights", Rights.self) ?? rights
    if let article {
      let redactor = Redactor(&fields)
      source.redactedTexts = redactor.texts
      source.redactions = redactor.redactions(of: article).unpack(into: &fields.findings)
      if title == nil { source.title = article.title(showing: source.rights) ?? reference.id.description }
      source.title = redactor.shown(source.title)
      source.remarks = remarks(article, of: source, &fields)
    }
    let draft = DraftSource(
      source: source,
      publisher: publisher,
      authors: fields.texts("author"),
      origin: fields.text("origin"),
      overrides: overrides(&fields)
    )
    if let date, date.isUnknown { fields.findings.append(.undated(reference, at: fields.node("date")?.span ?? whole)) }
    return Checked(draft, fields.findings)
  }

  private func readDescription(of source: inout Source, _ fields: inout FieldReader) {
    source.url = fields.value("url", WebAddress.parse)
    source.archived = fields.value("archived", WebAddress.parse)
    source.retrieved = fields.value("retrieved", EDTFDate.parse)
    source.type = fields.choice("type", SourceType.self) ?? .news
    source.language = fields.value("language", LanguageTag.parse)
    source.datedBy = fields.words("dated by")
    source.dateNote = fields.words("date note")
    source.rightsNote = fields.words("rights note")
    source.reliability = fields.value("reliability", AdmiraltyGrade.reliability)
  }

  /// The article that the record points at; `nil` where it is metadata only, or its text is not there.
  private func article(
    title: String?,
    _ texts: [RelativePath: EvidenceText],
    _ fields: inout FieldReader
  ) -> Article? {
    let named = fields.text("text")
    guard let text = text(named, texts, &fields) else { return nil }
    let lines = lineRanges(fields.texts("lines"), in: text, &fields)
    var zones: [(Zone, LineRanges)] = []
    for entry in fields.map("zones") {
      guard let zone = Zone(rawValue: entry.key) else {
        fields.findings.append(.unknownZone(entry))
        continue
      }
      guard let ranges = lineRanges(located(entry, &fields), in: text, &fields) else { continue }
      if let other = zones.first(where: { $0.1.overlaps(ranges) }) {
        fields.findings.append(.lineInTwoZones(entry, other.0))
      }
      if let lines, !ranges.isWithin(lines) { fields.findings.append(.zoneOutsideArticle(entry)) }
      zones.append((zone, ranges))
    }
    let wrap = fields.choice("wrap", Wrapping.self)
    return Article(text: text, lines: lines, zones: zones, wrap: wrap == .hard ? .hard : .none, title: title)
  }

  private enum Wrapping: String, CaseIterable { case hard }

  /// The text that `named` names, or that has the record's own name.
  private func text(
    _ named: LocatedText?,
    _ texts: [RelativePath: EvidenceText],
    _ fields: inout FieldReader
  ) -> EvidenceText? {
    guard let named else {
      let candidates = ["txt", "md"].compactMap { RelativePath("seeds/\(reference.id).\($0)") }
      return candidates.lazy.compactMap { texts[$0] }.first
    }
    guard let inner = RelativePath(named.text), inner.description == named.text else {
      fields.findings.append(.textOutsideSeeds(named))
      return nil
    }
    if let text = texts["seeds" / inner] { return text }
    fields.findings.append(.unknownText(named, known: texts.keys.map { String($0.description.dropFirst(6)) }))
    return nil
  }

  private func located(_ entry: RecordEntry, _ fields: inout FieldReader) -> [LocatedText] {
    var inner = FieldReader([entry], declared: [.optional(entry.name)], whole: whole)
    defer { fields.findings += inner.findings }
    return inner.texts(entry.name)
  }

  /// The lines that texts such as `1-60` name; `nil` where there are none or one is wrong.
  private func lineRanges(
    _ located: [LocatedText],
    in text: EvidenceText,
    _ fields: inout FieldReader
  ) -> LineRanges? {
    guard let first = located.first else { return nil }
    for item in located where LineRanges([item.text]) == nil {
      fields.findings.append(.badLines(item))
      return nil
    }
    guard let ranges = LineRanges(located.map(\.text)) else {
      fields.findings.append(.overlappingLines(first))
      return nil
    }
    if let last = ranges.ranges.last, last.upperBound > text.lineCount {
      fields.findings.append(.linesBeyondText(located.last ?? first, count: text.lineCount, file: text.path))
      return nil
    }
    return ranges
  }

  /// The editor's remarks, each with the place it is about.
  private func remarks(_ article: Article, of source: Source, _ fields: inout FieldReader) -> [Source.Remark] {
    fields.maps("notes").compactMap { item in
      var inner = FieldReader(
        item.entries,
        declared: [.needed("at"), .needed("say")],
        whole: item.span
      )
      defer { fields.findings += inner.findings }
      guard let place = inner.text("at"), let say = inner.text("say") else { return nil }
      let match = article.find(place.text, zone: nil, occurrence: nil)
      switch match {
      case .found(let passage), .elsewhere(_, let passage):
        if !source.hides(passage.range) { return Source.Remark(passage: passage, say: say.text) }
        inner.findings.append(.redactedQuote(reference.id.description, at: place.span))
        return nil
      case .ambiguous, .missingOccurrence, .outside, .tooShort, .missing: break
      }
      let citation = Citation(source: reference.id.description, quote: place.text)
      if let finding = Diagnostic.quote(match, of: citation, in: article, at: place.span) {
        inner.findings.append(finding)
      }
      return nil
    }
  }
}

extension Article {
  /// Its title, if it may be shown: the first line of a body may be its first sentence. `nil` where it may not.
  func title(showing rights: Rights) -> String? {
    let hasTitle = paragraphs.contains { $0.zone == .title }
    let isSentence = title.utf8.count > 160 || title.last.map { ".!?".contains($0) } ?? true
    switch rights {
    case .full: return title
    case .excerpt: return hasTitle || !isSentence ? title : nil
    case .link: return hasTitle ? title : nil
    }
  }
}

extension LineRanges {
  fileprivate func overlaps(_ other: LineRanges) -> Bool {
    ranges.contains { range in other.ranges.contains { $0.overlaps(range) } }
  }

  fileprivate func isWithin(_ other: LineRanges) -> Bool {
    ranges.allSatisfy { range in
      other.ranges.contains { $0.contains(range.lowerBound) && $0.contains(range.upperBound) }
    }
  }
}
