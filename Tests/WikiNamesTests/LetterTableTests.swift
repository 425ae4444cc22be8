import Foundation
import Testing
import WikiNames

/// The generated tables against Python's unicodedata (`letters.py`).
@Suite struct LetterTableTests {
  @Test func agreesWithPythonBelowThePunctuationBlock() throws {
    var differences: [String] = []
    var count = 0
    for line in try linesOfPython(below: "2000") {
      let fields = line.split(separator: " ")
      try #require(fields.count == 3)
      guard let scalar = scalar(fields[0]), let age = scalar.properties.age, age.major <= 14 else { continue }
      count += 1
      let expected =
        fields[1] == "-"
        ? "" : String(fields[1].split(separator: ",").compactMap { self.scalar($0) }.map(Character.init))
      let token = NameTokens.tokens(of: String(Character(scalar))).first
      let shape = token.map { $0.isCapitalised ? "C" : $0.isUncased ? "U" : "-" } ?? "-"
      if !(token?.folded ?? "").unicodeScalars.elementsEqual(expected.unicodeScalars) || shape != fields[2] {
        differences.append("\(line): \(token?.folded ?? "") \(shape)")
      }
    }
    #expect(differences.isEmpty)
    #expect(count > 7000)
  }

  @Test(arguments: [
    ("\u{1D400}", "a"), ("\u{FB01}", "fi"), ("\u{FEFB}", "لا"), ("\u{FF21}", "a"), ("\u{2160}", "i"),
    ("\u{AC01}", "\u{1100}\u{1161}\u{11A8}"),
    ("\u{10400}", "\u{10428}"), ("\u{4E2D}", "中"), ("\u{20000}", "\u{20000}"), ("\u{F900}", "\u{F900}"),
    ("\u{1F1E6}", ""), ("\u{2122}", ""),
    ("\u{FDFA}", ""), ("\u{10FFFF}", ""), ("\u{2C65}", "a"),
  ])
  func knowsLettersAboveToo(text: String, folded: String) {
    #expect(LightFold.folded(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  private func scalar(_ digits: Substring) -> Unicode.Scalar? {
    UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}

private func linesOfPython(below limit: String) throws -> [Substring] {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [
    ProcessInfo.processInfo.environment["DOSSIER_PYTHON"] ?? "python3",
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "letters.py").path(), limit,
  ]
  process.standardOutput = output
  try process.run()
  let data = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0, "this test needs python3 in PATH, or its path in DOSSIER_PYTHON")
  return String(decoding: data, as: UTF8.self).split(separator: "\n")
}
