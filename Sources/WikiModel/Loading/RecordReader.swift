import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiNames
import WikiRecords

/// A record file whose place and id are right, before its fields are read.
///
/// What is missing in it is reported once, and something stands in for it: others may refer to the record, and are
/// not to be told that there is none.
struct FiledRecord {
  let reference: RecordReference
  let file: RecordFile

  /// The names of fields that are another program's.
  let otherFields: Set<String>

  var whole: SourceSpan { SourceSpan(file: file.path) }

  func fields() -> FieldReader {
    let declared = FieldDeclaration.fields(of: reference.kind)
    let expected = file.isWhole ? declared : declared.map(\.unneeded)
    return FieldReader(file.frontMatter, declared: expected, others: otherFields, whole: whole)
  }

  /// What records of every kind have.
  func commons(_ fields: inout FieldReader) -> RecordCommons {
    var commons = RecordCommons(reference: reference, file: file.path)
    commons.sameAs = fields.texts("same as").compactMap { fields.value(of: $0, WebAddress.parse) }
    commons.status = fields.choice("status", RecordCommons.Status.self)
    commons.notices = fields.texts("notice").map { Vocabulary.words($0.text) }
    commons.isUnindexed = fields.value("noindex", YesNo.parse) == .yes
    commons.tags = fields.texts("tags").map(\.text)
    commons.formerIDs = fields.texts("formerly").compactMap { text in
      guard let id = RecordID(text.text) else {
        fields.findings.append(.badFormerID(text, LightFold.slug(text.text)))
        return nil
      }
      return RecordCommons.Former(id: id, span: text.span)
    }
    commons.corrections = fields.maps("corrections").compactMap { item in
      var inner = FieldReader(item.entries, declared: [.needed("date"), .needed("note")], whole: item.span)
      defer { fields.findings += inner.findings }
      guard let date = inner.value("date", CalendarDay.parse), let note = inner.text("note") else { return nil }
      return RecordCommons.Correction(date: date, note: note.text)
    }
    commons.note = fields.words("note")
    commons.reviewed = fields.value("reviewed", CalendarDay.parse)
    commons.ignored = fields.map("ignore").compactMap { entry in
      guard case .scalar(let reason) = entry.value.content, !reason.text.isEmpty else {
        fields.findings.append(.ignoredWithoutReason(entry))
        return nil
      }
      return RecordCommons.Ignored(code: Diagnostic.Code(entry.key), reason: reason.text, span: entry.keySpan)
    }
    commons.body = file.body
    commons.bodyLine = file.bodyLine
    return commons
  }
}

extension FiledRecord {
  /// Reads an actor.
  func actor(_ registry: Registry, _ evidence: EvidenceReader) -> Checked<Actor> {
    var fields = fields()
    let commons = commons(&fields)
    let name = fields.text("name")
    let kind = fields.choice("kind", among: registry.vocabulary.actorKinds, \.rawValue)
    fields.explainKind(in: .actors, of: .events, among: registry.vocabulary.eventKinds.map(\.rawValue))
    var actor = Actor(
      commons: commons,
      name: name?.text ?? reference.id.description,
      kind: kind ?? .unnamed,
      linking: (kind ?? .unnamed).usualLinking
    )
    actor.nameSpan = name?.span
    actor.aliases = aliases(&fields, registry)
    actor.shortNames = fields.texts("short").map { Alias(text: $0.text, onlyIn: [], span: $0.span) }
    actor.otherNames = fields.texts("not").map(\.text)
    actor.script = fields.choice("script", NameScript.self)
    actor.native = fields.words("native")
    actor.meaning = fields.words("meaning")
    actor.isPublic = fields.value("public", YesNo.parse).map { $0 == .yes }
    actor.image = image(&fields)
    if let linking = fields.choice("link", Actor.Linking.self) { actor.linking = linking }
    var statements = StatementReader(subject: reference, registry: registry, evidence: evidence)
    let subjects = kind.map { $0.isGroup ? Property.Subjects.groups : .persons } ?? .all
    actor.facts = fields.maps("facts").compactMap { statements.fact($0, about: subjects) }
    actor.relations = fields.maps("relations").compactMap { statements.relation($0) }
    return Checked(actor, fields.findings + statements.findings)
  }

  /// The picture that a record names; one without words for those who do not see it is an error.
  private func image(_ fields: inout FieldReader) -> Image? {
    let alt = fields.text("alt")
    let credit = fields.words("credit")
    guard let file = fields.text("image") else { return nil }
    guard let path = RelativePath(file.text), path.description == file.text, file.text.utf8.allSatisfy(\.isPlainInURL)
    else {
      fields.findings.append(.imageOutsideStatic(file))
      return nil
    }
    if alt == nil { fields.findings.append(.missingField("alt", at: file.span)) }
    return Image(path: path, alt: alt?.text ?? "", credit: credit, span: file.span)
  }

  /// Reads an event.
  func event(_ registry: Registry, _ evidence: EvidenceReader) -> Checked<Event> {
    var fields = fields()
    let commons = commons(&fields)
    let name = fields.text("name")
    let kind = fields.choice("kind", among: registry.vocabulary.eventKinds, \.rawValue)
    fields.explainKind(in: .events, of: .actors, among: registry.vocabulary.actorKinds.map(\.rawValue))
    let date = fields.value("date", EDTFDate.parse)
    var event = Event(
      commons: commons,
      name: name?.text ?? reference.id.description,
      kind: kind ?? .other,
      date: date ?? .unknown
    )
    event.time = fields.value("time", TimeOfDay.parse)
    event.hasPage = fields.value("page", YesNo.parse) != .no
    var statements = StatementReader(subject: reference, registry: registry, evidence: evidence)
    event.roles = fields.maps("actors").compactMap { statements.role($0) }
    event.facts = fields.maps("facts").compactMap { statements.fact($0, about: .events) }
    event.evidence = statements.evidence(fields.texts("from"))
    var findings: [Diagnostic] = []
    event.places = fields.texts("place").map { registry.placeOrText($0).unpack(into: &findings) }
    event.partOf = fields.texts("part of").compactMap { registry.event($0, not: reference).unpack(into: &findings) }
    event.ledTo = fields.texts("led to").compactMap { registry.event($0, not: reference).unpack(into: &findings) }
    if let date, date.isUnknown { findings.append(.undated(reference, at: fields.node("date")?.span ?? whole)) }
    return Checked(event, fields.findings + statements.findings + findings)
  }

  /// Reads a place.
  func place(_ registry: Registry) -> Checked<Place> {
    var fields = fields()
    let commons = commons(&fields)
    var findings: [Diagnostic] = []
    var place = Place(commons: commons, name: fields.text("name")?.text ?? reference.id.asName)
    place.aliases = fields.texts("aliases").map(\.text)
    place.within = fields.text("within").map { registry.placeOrText($0).unpack(into: &findings) }
    place.coordinates = fields.value("at", Coordinates.parse)
    place.precision = fields.choice("precision", Place.Precision.self)
    place.native = fields.words("native")
    place.timeZone = fields.words("time zone")
    return Checked(place, fields.findings + findings)
  }

  /// Reads a term.
  func term() -> Checked<Term> {
    var fields = fields()
    let commons = commons(&fields)
    var term = Term(commons: commons, name: fields.text("name")?.text ?? reference.id.description)
    term.aliases = fields.texts("aliases").map(\.text)
    return Checked(term, fields.findings)
  }

  /// Reads one of the wiki's own pages.
  func page() -> Checked<OwnPage> {
    var fields = fields()
    let commons = commons(&fields)
    let menu = fields.value("menu", parsePosition)
    let title = fields.text("title")?.text ?? reference.id.description
    return Checked(OwnPage(commons: commons, title: title, menu: menu), fields.findings)
  }
}

extension UInt8 {
  /// Whether the byte means itself in the path of an address (RFC 3986, §2.3, and the slash).
  fileprivate var isPlainInURL: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/".utf8.contains(self)
    }
  }
}

extension Registry {
  /// The event that `value` must name, which must be another than `subject`.
  fileprivate func event(_ value: LocatedText, not subject: RecordReference) -> Checked<RecordID?> {
    let event = record(value, kind: .events)
    guard event.value == subject.id else { return event }
    return Checked(nil, [.aboutItself(value)])
  }
}

/// A place in the menu: a small whole number.
private func parsePosition(_ text: String) throws(ValueError) -> Int {
  if let number = Int(text), (0...999).contains(number), String(number) == text { return number }
  throw ValueError(0..<text.utf8.count, "'\(text)' is no place in the menu", hint: "Write a number from 0 to 999.")
}
