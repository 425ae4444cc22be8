import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiLint
import WikiModel
import WikiRecords
import WikiTestSupport

/// A wiki of one source, three persons and a group, read as the build does, up to its lint.
struct LintedSite {
  let files: FileTree

  init(_ more: String = "", settings: String = "") {
    files = FileTree(txtar: Self.records + (settings.isEmpty ? "" : Self.site + settings + "\n") + more)
  }

  /// With a page of this prose.
  init(prose: String, settings: String = "") {
    self.init("-- Site/pages/page.md --\n---\ntitle: T\n---\n\(prose)\n", settings: settings)
  }

  /// With the record of a person without any public role, of this prose and these fields.
  init(person prose: String, fields: String = "") {
    self.init("-- Site/actors/omar-said.md --\n---\nname: Omar Said\nkind: person\n\(fields)---\n\(prose)\n")
  }

  /// With an attack that has these fields.
  init(attack fields: String, name: String = "Attack on a depot") {
    self.init("-- Site/events/e.md --\n---\nname: \(name)\nkind: attack\ndate: 2019\n\(fields)---\n")
  }

  /// What the lint finds, in the order of printing: `code: the words it is about`; and every error of the records.
  func findings() -> [String] {
    var findings: [Diagnostic] = []
    let texts = files.paths(below: "seeds").map { EvidenceText.read(files[$0] ?? [], path: $0) }
      .unpack(into: &findings).compactMap(\.self)
    let records = files.paths(below: "Site").filter { $0.ending == "md" }
      .map { RecordFile.read(files[$0] ?? [], path: $0) }.unpack(into: &findings)
    let entries = files[SiteSettings.path].map {
      RecordFile.readMap($0, path: SiteSettings.path).unpack(into: &findings)
    }
    let settings = SiteSettings.read(entries, folderName: "wiki").unpack(into: &findings)
    let model = Model.load(settings, records: records, texts: texts).unpack(into: &findings)
    let prose = model.commons.map(Prose.parse).unpack(into: &findings).compactMap(\.self)
    let linted = EditorialLint.findings(model, records: records, prose: prose)
    return (findings.filter { $0.severity == .error } + linted).inOrder().map {
      "\($0.code.name): \(text(at: $0.span))"
    }
  }

  private func text(at span: SourceSpan?) -> String {
    guard let span, let bytes = files[span.file] else { return "" }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let parts = (span.start.line...span.end.line).map { number -> String in
      let line = lines[number - 1]
      let start = number == span.start.line ? span.start.column - 1 : 0
      let end = number == span.end.line ? span.end.column - 1 : line.count
      return String(decoding: line.dropFirst(start).prefix(end - start), as: UTF8.self)
    }
    return parts.joined(separator: " ")
  }

  private static let site = "-- Site/site.yml --\ntitle: T\nrights: full\n"

  private static let records = """
    -- seeds/s.txt --
    The head
    Residents said that fighters set the depot on fire.
    The ministry called the fighters terrorists.
    -- seeds/r.txt --
    Another head
    Ali Hasan led the attack on the depot.
    -- Site/sources/s.md --
    ---
    publisher: The Paper
    date: 2019
    ---
    -- Site/sources/r.md --
    ---
    publisher: The Other Paper
    date: 2020
    ---
    -- Site/actors/ali-hasan.md --
    ---
    name: Ali Hasan
    kind: person
    relations:
      - leader of: badr
        from: r "Ali Hasan led"
    ---
    -- Site/actors/dead-man.md --
    ---
    name: Hadi Dead
    kind: person
    facts:
      - died: 2019
        from: s "The head"
    ---
    -- Site/actors/badr.md --
    ---
    name: Badr Organization
    kind: armed-group
    ---
    -- Site/actors/iran.md --
    ---
    name: Iran
    kind: state
    ---
    -- Site/events/raid.md --
    ---
    name: Raid on a house
    kind: raid
    date: 2019
    ---

    """
}
