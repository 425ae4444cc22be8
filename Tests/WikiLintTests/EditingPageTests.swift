import Foundation
import Testing

/// The examples of `docs/editing.md`: the first of each section warns, the second does not.
@Suite struct EditingPageTests {
  @Test func hasASectionForEachRule() throws {
    let sections = try Self.sections().map(\.code)
    let made = try Self.text(of: "Sources/WikiLint/LintFindings.swift").matches(of: /Diagnostic\(\s*"([a-z-]+)"/)
    #expect(Set(sections) == Set(made.map { String($0.1) }))
  }

  @Test func warnsInTheFirstExampleOfEachSectionOnly() throws {
    for section in try Self.sections() {
      let findings = section.examples.map { $0.site.findings() }
      #expect(findings.count == 2, "\(section.code)")
      #expect(findings.first?.count == 1, "\(section.code): \(findings)")
      #expect(findings.first?.allSatisfy { $0.hasPrefix("\(section.code): ") } == true, "\(section.code)")
      #expect(findings.last == [], "\(section.code)")
    }
  }

  private static func sections() throws -> [(code: String, examples: [Example])] {
    try text(of: "docs/editing.md").components(separatedBy: "\n## ").dropFirst().map { section in
      let examples = section.matches(of: /```(event|person|place|prose)\n((?:.*\n)*?)```/).map {
        Example(kind: String($0.1), text: String($0.2))
      }
      return (String(section.prefix { $0 != "\n" }), examples)
    }
  }

  private static func text(of path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

private struct Example {
  let kind: String
  let text: String

  var site: LintedSite {
    switch kind {
    case "event": LintedSite(attack: text)
    case "person":
      text.hasPrefix("---\n")
        ? LintedSite(person: String(text.dropFirst(4))) : LintedSite(person: "", fields: text)
    case "place": LintedSite("-- Site/places/p.md --\n---\n\(text)---\n")
    default: LintedSite(prose: text)
    }
  }
}
