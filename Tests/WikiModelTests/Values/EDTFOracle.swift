import Foundation
import Testing

/// What Python's `edtf` 5.0.2 says of a date.
struct EDTFVerdict: Equatable {
  /// The class of the parsed date; `nil` where the package refuses it.
  var kind: String?
  var lower = ""
  var upper = ""
  var isApproximate = false
  var isUncertain = false

  /// Whether the package takes it for a date of level 0 or 1.
  var isTaken: Bool {
    let levelOne = [
      "Date", "DateAndTime", "Interval", "UncertainOrApproximate", "Unspecified", "Level1Interval", "LongYear",
      "Season",
    ]
    return kind.map(levelOne.contains) ?? false
  }

  init(_ line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 5 else { return }
    (kind, lower, upper) = (words[0], words[1], words[2])
    (isApproximate, isUncertain) = (words[3] == "True", words[4] == "True")
  }
}

/// Asks one Python process about all of `texts`; none of them holds a line feed.
func edtfVerdicts(on texts: [String]) throws -> [EDTFVerdict] {
  let python = ProcessInfo.processInfo.environment["DOSSIER_PYTHON"] ?? "python3"
  let questions = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).txt")
  defer { try? FileManager.default.removeItem(at: questions) }
  try Data(texts.joined(separator: "\n").utf8).write(to: questions)
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [python, URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/edtf_oracle.py"]
  process.standardInput = try FileHandle(forReadingFrom: questions)
  let answers = Pipe()
  process.standardOutput = answers
  try process.run()
  let output = answers.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0, "\(python) has no package edtf 5.0.2: pip install edtf==5.0.2")
  let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
  try #require(lines.count == texts.count)
  return lines.map(EDTFVerdict.init)
}
