import Foundation
import Testing

/// Compares a text with the file `golden/<name>` beside the tests; `UPDATE_GOLDEN=1` writes the file, and fails.
func expectGolden(_ text: String, _ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "golden/\(name)")
  guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("wrote golden/\(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == expected, sourceLocation: sourceLocation)
}
