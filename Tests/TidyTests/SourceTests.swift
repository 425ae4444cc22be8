import Foundation
import Testing

/// House rules that a machine can see.
@Suite struct SourceTests {
  @Test(arguments: ["print(", "debugPrint(", "dump("])
  func printOnlyInTheCommand(call: String) throws {
    try expectNone(of: call, except: ["Sources/WikiCommand/"])
  }

  @Test(arguments: ["TODO", "FIXME", "XXX"])
  func leaveNothingForLater(mark: String) throws {
    try expectNone(of: mark)
  }

  @Test(arguments: ["fatalError(", "try!", "as!", "unsafeBitCast("])
  func neverGiveUp(way: String) throws {
    try expectNone(of: way)
  }

  @Test(arguments: ["Date()", "Locale.", "TimeZone.", "Calendar.", "ContinuousClock", "SuspendingClock"])
  func knowNoClockAndNoLocale(name: String) throws {
    try expectNone(of: name, except: ["Sources/WikiCommand/"])
  }

  @Test(arguments: [".random(", ".randomElement(", ".shuffle", "SystemRandomNumberGenerator"])
  func leaveNothingToChance(name: String) throws {
    for (path, text) in try Repository.sources() where !path.hasPrefix("Sources/WikiTestSupport/") {
      #expect(!text.contains(name), "\(path)")
    }
  }

  @Test func haveNoFileOverFourHundredLines() throws {
    let tests = try Repository.files(below: "Tests", ending: ".swift").map { ($0, try Repository.text(of: $0)) }
    for (path, text) in try Repository.sources() + tests { #expect(text.lines.count <= 401, "\(path)") }
  }

  @Test func areOfModulesThatSayWhatTheyUse() throws {
    for (path, text) in try Repository.sources() { #expect(!text.contains("@_exported"), "\(path)") }
  }
}

/// Reports every line of the program on which a word of code stands by itself: no part of another word, no member,
/// no case of an enum. Files whose paths begin with an exception are passed over.
private func expectNone(
  of word: String,
  except exceptions: [String] = [],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  var found: [String] = []
  for (path, text) in try Repository.sources() where text.contains(word) && !exceptions.contains(where: path.hasPrefix)
  {
    for (number, line) in text.lines.enumerated() where holds(word, line) { found.append("\(path):\(number + 1)") }
  }
  #expect(found == [], sourceLocation: sourceLocation)
}

private func holds(_ word: String, _ line: Substring) -> Bool {
  let parts = String(line).components(separatedBy: word)
  return parts.dropLast().contains { before in
    guard let last = before.last else { return true }
    return !last.isLetter && !last.isNumber && !"_.".contains(last) && !before.hasSuffix("case ")
  }
}
