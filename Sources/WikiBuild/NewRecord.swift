package import WikiDiagnostics
import WikiEvidence
package import WikiFiles
import WikiLinks
package import WikiModel
import WikiNames
import WikiRecords

/// A record that an editor wants to begin: its kind, its name, and what is known of it already.
///
/// It is here, above the model and the search for names, because its text has what both of them know.
package struct NewRecord: Sendable {
  package let kind: RecordKind

  /// Without white space at its ends, and with single spaces inside.
  package let name: String

  /// The id that the editor chose; `nil` where it is to be made of the name.
  package let id: String?

  /// Other fields, by their names, as the editor gave them.
  package let fields: [String: String]

  package init(_ kind: RecordKind, _ name: String, id: String?, fields: [String: String]) {
    self.kind = kind
    self.name = name.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    self.id = id
    self.fields = fields
  }

  /// A record that can be written, with what the texts have of it.
  package struct Drafted: Sendable {
    package let path: RelativePath
    package let bytes: [UInt8]

    /// How often the texts have its name, and in how many sources; `nil` where nobody looked.
    package let mentions: (count: Int, sources: Int)?
  }

  /// The text of the record, if a wiki can have it: no error of the wiki is there with it that is not there without it.
  ///
  /// The wiki may have errors; new records are often what mends them. Findings are those that the new record is the
  /// reason of: the errors that keep it from being written, or the warnings that stand in it.
  /// - Complexity: reads the wiki twice, up to its model.
  package func draft(in corpus: Corpus, jobs: Int) async -> Checked<Drafted?> {
    let reading = await WikiReading(corpus, jobs)
    let before = reading.model()
    let hindrances = hindrances(in: before.value, corpus)
    guard hindrances.isEmpty, let id = recordID else { return Checked(nil, hindrances) }
    let trace = bearer.map { NameTrace.collect(name, of: $0, in: before.value) }
    let draft = draft(id, trace, in: before.value)
    let findings = reading.model(with: draft).diagnostics
    let known = Set(before.diagnostics.map(\.place))
    let errors = findings.filter { $0.severity == .error && !known.contains($0.place) }
    guard errors.isEmpty else { return Checked(nil, errors.map { $0.ofRecord(notWrittenTo: draft.path) }) }
    let mentions = trace.map { (count: $0.count, sources: $0.sources.count) }
    return Checked(
      Drafted(path: draft.path, bytes: draft.bytes, mentions: mentions),
      findings.filter { $0.span?.file == draft.path && $0.code != "undated" }
    )
  }

  private func draft(_ id: RecordID, _ trace: NameTrace?, in model: Model) -> RecordDraft {
    RecordDraft(
      RecordReference(kind, id),
      values: values(in: model, id).mapValues { RecordDraft.Entry(.text($0)) },
      remarks: trace?.remarks ?? [],
      suggested: Set(trace?.suggestions.map(\.field) ?? [])
    )
  }

  /// `nil` where the words that were given for it are no id.
  var recordID: RecordID? { RecordID(id ?? usualID) }

  /// The slug of the name, behind the date of an event where that is one day, month or year.
  private var usualID: String {
    let slug = LightFold.slug(name)
    guard kind == .events, let date = fields["date"], date.isDayMonthOrYear, !"\(slug)-".hasPrefix("\(date)-") else {
      return slug
    }
    let whole = "\(date)-\(slug)".utf8.prefix(RecordID.longest)
    return String(decoding: whole.last == UInt8(ascii: "-") ? whole.dropLast() : whole, as: UTF8.self)
  }

  /// The field that the name is the value of.
  private var nameField: String {
    switch kind {
    case .sources, .pages: "title"
    case .actors, .events, .places, .terms: "name"
    }
  }

  /// What is looked for in the texts; `nil` where nothing is.
  private var bearer: NameTrace.Bearer? {
    switch kind {
    case .actors: fields["kind"] == ActorKind.person.rawValue ? .person : .group
    case .places: .place
    case .terms, .events: .term
    case .sources, .pages: nil
    }
  }

  /// All fields that are written. A source that is called by an id has the title that its text has.
  private func values(in model: Model, _ id: RecordID) -> [String: String] {
    var values = fields
    if kind != .sources || !RecordID.isSlug(name) { values[nameField] = name }
    // The text of this id, if it is not found by its name alone.
    if kind == .sources, fields["text"] == nil, let text = model.textWithoutRecord(id), text.stem != id.description {
      values["text"] = text.description
    }
    return values
  }
}

extension Model {
  /// The text below `seeds/`, seen from there, that has an id since no record names it.
  func textWithoutRecord(_ id: RecordID) -> RelativePath? {
    guard let source = source(id), source.isUnrecorded, let path = source.article?.text.path else { return nil }
    return RelativePath(path.description.dropFirst("seeds/".count))
  }
}

extension String {
  /// Whether it is a date that ids begin with: 2016, 2016-12 or 2016-12-14.
  fileprivate var isDayMonthOrYear: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count <= 3
      && zip(parts, [4, 2, 2]).allSatisfy { part, count in
        part.count == count && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}

/// The files of a wiki, read as far as their notation, so that its model can be made with one record more.
private struct WikiReading {
  private let settings: SiteSettings
  private let records: [RecordFile]
  private let texts: [EvidenceText]
  private let findings: [Diagnostic]

  init(_ corpus: Corpus, _ jobs: Int) async {
    var findings: [Diagnostic] = []
    texts = await corpus.texts.concurrentMap(width: jobs, corpus.readText).unpack(into: &findings).compactMap(\.self)
    records = await corpus.records.concurrentMap(width: jobs, corpus.readRecord).unpack(into: &findings)
    settings = corpus.readSettings(BuildOptions()).unpack(into: &findings)
    self.findings = findings
  }

  func model(with draft: RecordDraft? = nil) -> Checked<Model> {
    var findings = findings
    var records = records
    if let draft { records.append(RecordFile.read(draft.bytes, path: draft.path).unpack(into: &findings)) }
    records.sort { $0.path < $1.path }
    let model = Model.load(settings, records: records, texts: texts).unpack(into: &findings)
    return Checked(model, findings)
  }
}

extension Diagnostic {
  /// What makes two findings of two runs one: the words may suggest another record by now.
  fileprivate var place: [String] { [code.name, span?.description ?? ""] }
}
