import WikiDiagnostics
import WikiRecords

/// Reads the statements of one record: its facts, relations and roles.
struct StatementReader {
  let subject: RecordReference
  let registry: Registry
  let evidence: EvidenceReader
  private(set) var findings: [Diagnostic] = []

  init(subject: RecordReference, registry: Registry, evidence: EvidenceReader) {
    self.subject = subject
    self.registry = registry
    self.evidence = evidence
  }

  /// Reads one item of a list of statements.
  /// - Parameter read: makes the value of the property, or reports why there is none.
  mutating func statement(
    _ item: (entries: [RecordEntry], span: SourceSpan),
    value read: (inout StatementReader, _ property: RecordEntry, _ value: LocatedText) -> Statement.Value?
  ) -> Statement? {
    let reserved = Set(FieldDeclaration.statement.map(\.name))
    let properties = item.entries.filter { !reserved.contains($0.name) }
    guard let property = properties.first, properties.count == 1 else {
      findings.append(.notOneProperty(properties, in: item.span))
      return nil
    }
    guard case .scalar(let scalar) = property.value.content, !scalar.text.isEmpty else {
      findings.append(.wrongShape(of: property.key, wanted: "one value", at: property.value.span))
      return nil
    }
    let text = LocatedText(text: scalar.text, node: property.value)
    let value = read(&self, property, text)
    let rest = item.entries.filter { reserved.contains($0.name) }
    var fields = FieldReader(rest, declared: FieldDeclaration.statement, whole: item.span)
    defer { findings += fields.findings }
    guard let value else { return nil }
    var statement = Statement(
      subject: subject,
      property: property.name,
      value: value,
      valueText: text.text,
      span: SourceSpan(file: item.span.file, start: property.keySpan.start, end: property.value.span.end)
    )
    readQualifiers(of: &statement, &fields)
    return statement
  }

  private mutating func readQualifiers(of statement: inout Statement, _ fields: inout FieldReader) {
    statement.by = fields.texts("by").map { actorOrText($0) }
    statement.via = fields.texts("via").map { actorOrText($0) }
    statement.evidence = evidence(fields.texts("from"))
    statement.disputed = evidence(fields.texts("disputed by"))
    statement.when = fields.value("when", EDTFDate.parse)
    statement.until = fields.value("until", EDTFDate.parse)
    statement.capacity = fields.words("as")
    statement.who = fields.words("who")
    statement.unit = fields.words("unit")
    statement.place = fields.words("place")
    statement.hedge = fields.choice("hedge", Hedge.self)
    statement.credibility = fields.value("credibility", AdmiraltyGrade.credibility)
    statement.rank = fields.choice("rank", Rank.self)
    statement.because = fields.words("because")
    statement.note = fields.words("note")
    if let rank = fields.node("rank"), statement.because.isEmpty { findings.append(.rankWithoutReason(at: rank.span)) }
    if fields.node("from") == nil { findings.append(.noEvidence(statement.property, at: statement.span)) }
  }

  /// The passages that citations of front matter cite; those that cannot be found are reported and left out.
  mutating func evidence(_ citations: [LocatedText]) -> [Evidence] {
    citations.compactMap { citation in
      if let finding = quoteWithoutSource(citation) {
        findings.append(finding)
        return nil
      }
      return evidence.evidence(of: citation.text) { citation.span(of: $0) }.unpack(into: &findings)
    }
  }

  /// What is wrong where the marks of the quote became those of front matter, as in `from: "the words"`.
  private func quoteWithoutSource(_ citation: LocatedText) -> Diagnostic? {
    guard case .scalar(let scalar) = citation.node.content, scalar.style == .doubleQuoted,
      !scalar.text.contains("\""), let first = scalar.text.split(separator: " ").first, first.count < scalar.text.count,
      !evidence.knows(String(first))
    else { return nil }
    return .quoteWithoutSource(at: citation.span)
  }

  /// The actor or the words that a value means.
  mutating func actorOrText(_ value: LocatedText) -> RecordOrText {
    registry.actorOrText(value).unpack(into: &findings)
  }

  mutating func report(_ finding: Diagnostic) { findings.append(finding) }
}

extension StatementReader {
  /// Reads an item of `facts`, whose property must fit `subjects`; with `all`, any does.
  mutating func fact(
    _ item: (entries: [RecordEntry], span: SourceSpan),
    about subjects: Property.Subjects
  ) -> Statement? {
    statement(item) { reader, entry, text in
      guard let property = reader.registry.vocabulary.property(entry.name) else {
        reader.refuse(entry, "fact", known: reader.registry.vocabulary.properties.map(\.name))
        return nil
      }
      guard subjects == .all || property.subjects == subjects || property.subjects == .all else {
        reader.report(.misplacedProperty(entry, property))
        return nil
      }
      return reader.typed(text, as: property.type)
    }
  }

  /// Reads an item of `relations`.
  mutating func relation(_ item: (entries: [RecordEntry], span: SourceSpan)) -> Statement? {
    statement(item) { reader, entry, text in
      guard reader.registry.vocabulary.relation(entry.name) != nil else {
        reader.refuse(entry, "relation", known: reader.registry.vocabulary.relations.map(\.name))
        return nil
      }
      return reader.party(text)
    }
  }

  /// Reads an item of an event's `actors`.
  mutating func role(_ item: (entries: [RecordEntry], span: SourceSpan)) -> Statement? {
    statement(item) { reader, entry, text in
      guard reader.registry.vocabulary.roles.contains(entry.name) else {
        reader.refuse(entry, "role", known: reader.registry.vocabulary.roles)
        return nil
      }
      return reader.party(text)
    }
  }

  /// Reports a word that is no property where it stands.
  private mutating func refuse(_ entry: RecordEntry, _ what: String, known: [String]) {
    report(.unknownProperty(entry, what, known: known, home: registry.vocabulary.home(of: entry.name)))
  }

  private mutating func party(_ text: LocatedText) -> Statement.Value {
    value(of: actorOrText(text))
  }

  private func value(of party: RecordOrText) -> Statement.Value {
    switch party {
    case .record(let reference, _): .record(reference)
    case .text(let words): .text(words)
    }
  }

  private mutating func typed(_ text: LocatedText, as type: Property.ValueType) -> Statement.Value? {
    do throws(ValueError) {
      switch type {
      case .date: return .date(try EDTFDate.parse(text.text))
      case .count: return .count(try Count.parse(text.text))
      case .money: return .money(try Money.parse(text.text))
      case .text: return .text(text.text)
      case .place: return value(of: registry.placeOrText(text).unpack(into: &findings))
      }
    } catch {
      report(.badValue(error, of: text))
      return nil
    }
  }
}
