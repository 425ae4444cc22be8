import Foundation
import Yams

/// The other readers of YAML that ours is measured by. Both give a tree as text, or `error: …`.
enum Oracle {
  /// What PyYAML's `BaseLoader` reads, for all texts in one run of Python.
  static func pyYAML(_ texts: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "texts.json")
    let output = folder.appending(path: "trees.json")
    try JSONEncoder().encode(texts).write(to: input)
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "yaml_oracle.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["DOSSIER_PYTHON"] ?? "python3"
    process.arguments = [python, script.path, input.path, output.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw OracleFailure.noPyYAML(python) }
    return try JSONDecoder().decode([String].self, from: Data(contentsOf: output))
  }

  /// What Yams reads: its nodes, whose scalars are the texts before any type is guessed.
  static func yams(_ text: String) -> String {
    do {
      return try Yams.compose(yaml: text).map(tree) ?? "{}"
    } catch {
      return "error: \(error)"
    }
  }

  private static func tree(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): quoted(scalar.string)
    case .sequence(let items): "[" + items.map(tree).joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { tree($0) + ": " + tree($1) }.joined(separator: ", ") + "}"
    case .alias(let alias): "*" + alias.anchor.rawValue
    }
  }
}

/// Why the oracle could not be asked, in words that say what to do.
enum OracleFailure: Error, CustomStringConvertible {
  case noPyYAML(String)

  var description: String {
    switch self {
    case .noPyYAML(let python):
      "'\(python)' could not read YAML: run 'make test', which installs PyYAML, or set DOSSIER_PYTHON to a Python that has it"
    }
  }
}
