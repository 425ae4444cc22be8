import Foundation
import Testing

/// What authors read about templates as they really go wrong, and about habits of other languages.
@Suite struct WrongTemplatesTests {
  /// `golden/wrong-templates.txt` holds the templates and the reports; `UPDATE_GOLDEN=1` writes the reports anew, and
  /// fails.
  @Test func areExplainedToTheirAuthors() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "golden/wrong-templates.txt")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let templates = WrongTemplate.all(in: text)
    #expect(templates.filter(\.report.isEmpty).map(\.title) == [])
    let entries = templates.map(\.entry).joined()
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
      try Data(entries.utf8).write(to: file)
      Issue.record("wrote golden/wrong-templates.txt")
      return
    }
    #expect(entries == text)
  }
}
