package import Foundation

/// Another program that knows the right answer: a Python script beside the test, with JSON in and JSON out.
package enum Oracle {
  /// Why an oracle gave no answer; `make test` sets up what the scripts need.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Runs a script, with `input` on its standard input, and returns its standard output.
  ///
  /// The interpreter is that of `DOSSIER_PYTHON`, or `python3`.
  package static func run(_ script: String, beside file: String, input: Data) throws -> Data {
    let process = Process()
    let python = ProcessInfo.processInfo.environment["DOSSIER_PYTHON"] ?? "python3"
    let path = URL(filePath: file).deletingLastPathComponent().appending(path: script).path
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, path]
    let (toScript, fromScript, complaints) = (Pipe(), Pipe(), Pipe())
    process.standardInput = toScript
    process.standardOutput = fromScript
    process.standardError = complaints
    try process.run()
    let writer = Thread {
      toScript.fileHandleForWriting.write(input); toScript.fileHandleForWriting.closeFile()
    }
    writer.start()
    let output = fromScript.fileHandleForReading.readDataToEndOfFile()
    let complaint = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        description: "\(python) \(script) failed; 'make test' sets up what it needs, or set DOSSIER_PYTHON\n"
          + String(decoding: complaint, as: UTF8.self)
      )
    }
    return output
  }
}
