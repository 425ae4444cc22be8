import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel
import WikiRecords
import WikiTestSupport

/// Reads a wiki as the build does, up to its model, with the findings in the order in which they are printed.
func load(_ files: FileTree) -> Checked<Model> {
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
  return Checked(model, findings.inOrder())
}

/// Expects exactly these findings, each written `mark severity[code]: message`.
func expect(
  _ wiki: MarkedTree,
  finds expected: String...,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  #expect(load(wiki.files).diagnostics.map { wiki.line($0) } == expected, sourceLocation: sourceLocation)
}

extension MarkedTree {
  /// A finding as these tests write it.
  func line(_ diagnostic: Diagnostic) -> String {
    let parts = finding(diagnostic).split(separator: ": ", maxSplits: 1)
    return "\(parts[0]) \(diagnostic.severity)[\(diagnostic.code.name)]: \(parts[1])"
  }
}

/// A source `s` whose text has five lines, to be cited.
let source = """
  -- seeds/s.txt --
  The head
  The first line of words.
  The second line of words.
  A caption (AFP)
  A reader's comment
  -- Site/sources/s.md --
  ---
  publisher: P
  date: 2019
  title: The head
  zones:
    caption: 4
    comment: 5
  ---

  """

/// A wiki of that source and what a test is about.
func withSource(_ rest: String) -> MarkedTree { MarkedTree(stringLiteral: source + rest) }

/// A wiki of that source, an actor `b`, and a group `a` with these further lines of front matter.
func withActor(_ lines: String) -> MarkedTree {
  withSource(
    """
    -- Site/actors/b.md --
    ---
    name: Other Body
    kind: organization
    ---
    -- Site/actors/a.md --
    ---
    name: Some Body
    kind: organization
    \(lines)
    ---
    """
  )
}

/// A wiki of that source, an actor `b`, and an event `e` with these further lines of front matter.
func withEvent(_ lines: String) -> MarkedTree {
  withSource(
    """
    -- Site/actors/b.md --
    ---
    name: Other Body
    kind: organization
    ---
    -- Site/events/e.md --
    ---
    name: Event
    kind: attack
    date: 2019
    \(lines)
    ---
    """
  )
}
