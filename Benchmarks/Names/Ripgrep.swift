import Foundation

/// ripgrep's search for names, in a process of its own.
struct Ripgrep {
  private let names: URL
  private let text: URL
  private let output: URL

  /// Writes the names and the text into a folder.
  init(_ folder: URL, _ corpus: NameCorpus) throws {
    names = folder.appending(path: "names")
    text = folder.appending(path: "text")
    output = folder.appending(path: "output")
    try Data((corpus.names.joined(separator: "\n") + "\n").utf8).write(to: names)
    try Data(corpus.text).write(to: text)
  }

  /// How long a run takes that writes every name it finds into a file.
  func seconds() throws -> Double {
    try Data().write(to: output)
    let clock = ContinuousClock()
    let time = try clock.measure {
      try run(
        ["--only-matching", "--fixed-strings", "--file", names.path, text.path],
        FileHandle(forWritingTo: output)
      )
    }
    return time / .seconds(1)
  }

  func version() throws -> String {
    try Data().write(to: output)
    try run(["--version"], FileHandle(forWritingTo: output))
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").first.map(String.init) ?? "ripgrep"
  }

  private func run(_ arguments: [String], _ output: FileHandle) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["rg"] + arguments
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(code: process.terminationStatus) }
  }

  private struct Failed: Error { let code: Int32 }
}
