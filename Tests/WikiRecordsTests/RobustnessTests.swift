import Testing
import WikiDiagnostics
import WikiFiles
import WikiRecords
import WikiTestSupport

@Suite struct RobustnessTests {
  @Test func takesAnyBytes() {
    var random = SeededGenerator(seed: 3)
    for round in UInt64(0)..<20_000 {
      var writer = RecordWriter(seed: round % 200)
      let record = round % 4 == 0 ? "a: [b, 'c']\nd: \"e\\x41\n  f\"\n" : String(writer.record().text.prefix(300))
      var bytes = mutated(Array("---\n\(record)---\nText\n".utf8), times: 4, using: &random)
      if round % 2 == 0, !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      expectSoundPlaces(RecordFile.read(bytes, path: "a.md"), in: bytes)
    }
  }

  @Test(arguments: [
    "[", "- ", "{", "? ", "\"", "'", "''", "a: ", "- a: ", "&", ": ", " #", "\"#", "|", "\\", "\n", "\n ", "é", "#\n",
    ",", "]",
  ])
  func takesAHundredThousandOfASign(sign: String) {
    for beginning in ["", "a: ", "a:\n  - ", "a: [", "a: \"", "a: >\n "] {
      let bytes = Array(("---\n" + beginning + String(repeating: sign, count: 100_000) + "\n---\n").utf8)
      let start = ContinuousClock.now
      let found = RecordFile.read(bytes, path: "a.md")
      #expect(ContinuousClock.now - start < .seconds(10), "\(beginning)")
      expectSoundPlaces(found, in: bytes)
    }
  }

  @Test func refusesDeepNestingOnceAndGoesOn() {
    let deep = (0..<2000).map { String(repeating: "  ", count: $0) + "a:\n" }.joined().prefix(1 << 19)
    for nested in [
      String(deep), "a: b\nc: " + String(repeating: "[", count: 100_000),
      "a:\n" + String(repeating: "- ", count: 100_000),
    ] {
      let found = RecordFile.readMap(Array((nested + "\nz: 'w' x\n").utf8), path: "site.yml")
      #expect(found.diagnostics.count == 2)
      #expect(found.diagnostics.last?.message == "text behind the closing \"'\"")
    }
  }

  /// Twice the text takes about twice the time; a quadratic reader would take a hundred times as long here.
  @Test func readsAMebibyteInLinearTime() {
    let entry =
      "  - founded: 2014-06  # c\n    from: \"a \\\"quote\\\"\n      over lines\"\n    via: [a, b]\n    note: |\n      x\n\n      y\n"
    let small = "facts:\n" + String(repeating: entry, count: 100)
    let large = "facts:\n" + String(repeating: entry, count: (1 << 20) / entry.utf8.count - 1)
    let smallTime = time(small) / 100
    let largeTime = time(large) / ((1 << 20) / entry.utf8.count - 1)
    #expect(largeTime < smallTime * 20)
    #expect(time(large) < .seconds(20))
  }
}

private func time(_ text: String) -> Duration {
  let bytes = Array(text.utf8)
  let start = ContinuousClock.now
  let found = RecordFile.readMap(bytes, path: "site.yml")
  #expect(found.diagnostics == [] && scalars(found.value).count > 100)
  return ContinuousClock.now - start
}

/// Every place lies within the file, and every part of a text within its node.
private func expectSoundPlaces(_ found: Checked<RecordFile>, in bytes: [UInt8]) {
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(\.count)
  func isInFile(_ place: SourcePosition) -> Bool {
    guard place.line >= 1, place.line <= lines.count, place.column >= 1 else { return false }
    return place.column <= lines[place.line - 1] + 1
  }
  func isSound(_ span: SourceSpan) -> Bool { span.start <= span.end && isInFile(span.start) && isInFile(span.end) }
  let unsound = found.diagnostics.compactMap(\.span).filter { !isSound($0) }
  #expect(unsound == [], "\(String(decoding: bytes.prefix(500), as: UTF8.self))")
  for node in scalars(found.value.frontMatter) {
    guard case .scalar(let scalar) = node.content else { continue }
    let count = scalar.text.utf8.count
    for range in [0..<count, 0..<0, count..<count, count / 2..<count, 0..<count + 9] {
      let part = node.span(ofText: range)
      let isInside = node.span.start <= part.start && part.end <= node.span.end && isSound(part)
      #expect(isInside, "\(range) of \(quoted(scalar.text)): \(part)")
      guard isInside else { return }
    }
  }
}
