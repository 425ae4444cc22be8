import Foundation
import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiRecords
import WikiTestSupport

/// `docs/records.md` against the declarations that the loader uses.
@Suite struct RecordReferenceTests {
  /// `UPDATE_GOLDEN=1` writes the part between the marks anew, and fails.
  @Test func isWhatTheLoaderTakes() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/records.md")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let start = try #require(text.range(of: "<!-- generated -->\n"))
    let end = try #require(text.range(of: "<!-- end of generated -->"))
    let reference = RecordReferenceText.all
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
      try Data((text[..<start.upperBound] + reference + text[end.lowerBound...]).utf8).write(to: file)
      Issue.record("wrote docs/records.md")
      return
    }
    #expect(text[start.upperBound..<end.lowerBound] == reference)
  }

  /// What an example names need not exist; its form has to be right.
  private static let aboutOthers: Set<Diagnostic.Code> = [
    "unknown-id", "unknown-source", "unknown-text", "quote-not-found", "no-evidence", "undated", "nearly-an-id",
    "wrong-kind", "no-quote", "no-text",
  ]

  @Test(arguments: RecordKind.allCases)
  func showsExamplesThatTheLoaderTakes(kind: RecordKind) {
    for field in FieldDeclaration.fields(of: kind) where field.need != .notYet {
      let needed = FieldDeclaration.own(of: kind).filter { $0.need == .needed && $0.name != field.name }
      let lines = needed.map(\.example) + [field.example]
      expectWellFormed("-- Site/\(kind.rawValue)/x.md --\n---\n\(lines.joined(separator: "\n"))\n---\n", field.name)
    }
  }

  @Test func showsExamplesOfStatementsThatTheLoaderTakes() {
    for field in FieldDeclaration.statement where field.need != .notYet {
      let because = field.name == "rank" ? "\n    because: reasons" : ""
      let lines = "  - founded: 2014\n    \(field.example)\(because)"
      expectWellFormed("-- Site/actors/x.md --\n---\nname: N\nkind: force\nfacts:\n\(lines)\n---\n", field.name)
    }
  }

  @Test func showsExamplesOfSettingsThatTheLoaderTakes() {
    for field in FieldDeclaration.site where field.need != .notYet {
      let others = FieldDeclaration.site.filter { $0.need == .needed && $0.name != field.name }.map(\.example)
      let file = Array((others + [field.example]).joined(separator: "\n").utf8)
      var findings: [Diagnostic] = []
      let entries = RecordFile.readMap(file, path: SiteSettings.path).unpack(into: &findings)
      _ = SiteSettings.read(entries, folderName: "x").unpack(into: &findings)
      #expect(findings.map(\.message) == [], "\(field.name)")
    }
  }

  private func expectWellFormed(_ text: String, _ name: String) {
    let findings = load(FileTree(txtar: text)).diagnostics.filter { !Self.aboutOthers.contains($0.code) }
    #expect(findings.map(\.message) == [], "\(name)")
  }
}

/// The reference as Markdown.
private enum RecordReferenceText {
  static var all: String {
    let kinds = RecordKind.allCases.map { kind in
      section(heading(kind), intro(kind), FieldDeclaration.own(of: kind))
    }
    let parts =
      kinds + [
        section("All records", "Records of every kind may have these, too.", FieldDeclaration.common),
        section(
          "Statements",
          "An item of `facts`, `relations` or `actors` has one property, relation or role, and any of these.",
          FieldDeclaration.statement
        ), vocabulary, section("site.yml", "The settings of the wiki, in `Site/site.yml`.", FieldDeclaration.site),
      ]
    return "\n" + parts.joined(separator: "\n")
  }

  private static func heading(_ kind: RecordKind) -> String {
    kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
  }

  private static func intro(_ kind: RecordKind) -> String { "A file `Site/\(kind.rawValue)/<id>.md` is \(kind.noun)." }

  private static func section(_ title: String, _ intro: String, _ fields: [FieldDeclaration]) -> String {
    let known = fields.filter { $0.need != .notYet }.map { field in
      let needed = field.need == .needed ? " (needed)" : ""
      return "**`\(field.name)`**\(needed): \(field.meaning).\n\n```yaml\n\(field.example)\n```\n"
    }
    let later = fields.filter { $0.need == .notYet }.map { "`\($0.name)`" }
    let refused = later.isEmpty ? "" : "\nRefused as not built yet: \(later.joined(separator: ", ")).\n"
    return "## \(title)\n\n\(intro)\n\n\(known.joined(separator: "\n"))\(refused)"
  }

  private static var vocabulary: String {
    let words = Vocabulary()
    let facts = words.properties.map { property in
      "| `\(property.name)` | \(subjects(property)) | \(property.type.rawValue) | \(property.isSingle ? "yes" : "no") |\n"
    }
    let relations = words.relations.filter(\.isForward).map { "| `\($0.name)` | `\($0.inverse)` |\n" }
    return """
      ## Vocabulary

      A wiki's `site.yml` can add to each of these.

      The kinds of actors: \(list(words.actorKinds.map(\.rawValue))).

      The kinds of events: \(list(words.eventKinds.map(\.rawValue))).

      The roles in events: \(list(words.roles)).

      The facts; where a fact is single, two values that cannot both be true are contested:

      | fact | about | type | single |
      |---|---|---|---|
      \(facts.joined())
      The relations; each is written on one side, and the other reads it by its inverse:

      | relation | inverse |
      |---|---|
      \(relations.joined())
      """
  }

  private static func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }

  private static func subjects(_ property: Property) -> String {
    switch property.subjects {
    case .groups: "groups"
    case .persons: "persons"
    case .events: "events"
    case .all: "all"
    }
  }
}
