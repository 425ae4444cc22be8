import Foundation
import Testing

@testable import WikiEvidence

/// The composed form is that of Python's `unicodedata`, for the scalars that its version of Unicode and ours both have.
@Suite struct CanonicalFormTests {
  @Test func agreesWithPython() throws {
    let lines = try pythonLines()
    #expect(lines.count > 30_000)
    for line in lines {
      let columns = line.split(separator: "\t").map { $0.split(separator: " ").compactMap { UInt32($0, radix: 16) } }
      try #require(columns.count == 2)
      #expect(CanonicalForm.composed(columns[0]) == columns[1], "\(line)")
      if columns[0].count == 1 {
        #expect(CanonicalForm.changes(columns[0][0]) == (columns[0] != columns[1]), "\(line)")
      }
    }
  }

  /// A scalar that joins nothing begins a cluster; so a text can be composed cluster by cluster.
  @Test func composesAlikeInClustersAndAsAWhole() throws {
    for line in try pythonLines() {
      let scalars = line.split(separator: "\t")[0].split(separator: " ").compactMap { UInt32($0, radix: 16) }
      guard let last = scalars.last, !CanonicalForm.joins(last), scalars.count > 1 else { continue }
      let apart = CanonicalForm.composed(scalars.dropLast()) + CanonicalForm.composed([last])
      #expect(CanonicalForm.composed(scalars) == apart, "\(line)")
    }
  }

  private func pythonLines() throws -> [Substring] {
    let process = Process()
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "canonical_forms.py"
    )
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [ProcessInfo.processInfo.environment["DOSSIER_PYTHON"] ?? "python3", script.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try #require(try pipe.fileHandleForReading.readToEnd(), "python3 printed nothing")
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "python3 could not run canonical_forms.py")
    return String(decoding: output, as: UTF8.self).split(separator: "\n")
  }
}
