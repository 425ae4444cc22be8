import Testing
import WikiDiagnostics
import WikiFiles
import WikiRecords
import WikiTestSupport

@Suite struct OracleTests {
  /// What is accepted without an error, PyYAML and Yams read to the same tree.
  @Test func acceptsNothingThatOthersReadDifferently() throws {
    let accepted = Self.handmade + Self.corners
    #expect(accepted.filter { !read($0).diagnostics.isEmpty } == [])
    #expect(Self.refused.filter { read($0).diagnostics.isEmpty } == [])
    #expect(try agreed(accepted) == accepted.count)
  }

  @Test func readsWhatWasMeantByEverySpelling() throws {
    var texts: [String] = []
    for seed in UInt64(0)..<1500 {
      var writer = RecordWriter(seed: seed)
      let (tree, text) = writer.record()
      let found = read(text)
      #expect(found.diagnostics.map(\.message) == [], "seed \(seed):\n\(text)")
      #expect(treeText(found.value) == tree.text, "seed \(seed):\n\(text)")
      texts.append(text)
    }
    #expect(try agreed(texts) == texts.count)
  }

  @Test func acceptsNoSlipThatOthersReadDifferently() throws {
    var random = SeededGenerator(seed: 1)
    var texts: [String] = []
    for seed in UInt64(0)..<6000 {
      var writer = RecordWriter(seed: seed % 600)
      let text = mutated(Array(writer.record().text.utf8), times: Int.random(in: 1...3, using: &random), using: &random)
      if let text = String(validating: text, as: UTF8.self) { texts.append(text) }
    }
    let accepted = try agreed(texts)
    #expect(accepted > texts.count / 20 && accepted < texts.count)
  }

  @Test func acceptsNoNoiseThatOthersReadDifferently() throws {
    var random = SeededGenerator(seed: 2)
    let texts = Set((0..<30_000).map { _ in noise(using: &random) })
    #expect(try agreed(texts.sorted()) > 1000)
  }
}

/// A few signs of YAML in any order, below the beginning of an entry.
private func noise(using random: inout SeededGenerator) -> String {
  let beginnings = ["a:", "a: ", "- ", "a:\n", "a:\n  - ", "a: \"", "a: '", "a: [", "a: |", "a: >\n"]
  let signs = [
    "a", "é", "x y", " ", " ", "  ", ":", ": ", "- ", "-", "\n", "\n ", "\n  ", "\n    ", "a: ", "k:\n", "- a: ", "\"",
    "'", "''",
    "#", " #", "[", "]", "{", "}", ",", "|", ">", "|-\n", ">+\n", "|2\n", "\\", "\\\"", "?", "\n- ", "\n  - ", "\r\n",
  ]
  var text = beginnings.randomElement(using: &random) ?? ""
  for _ in 0..<Int.random(in: 1...9, using: &random) { text += signs.randomElement(using: &random) ?? "" }
  return Bool.random(using: &random) ? text + "\nz: w\n" : text
}

/// Compares the trees of all texts that are accepted, and gives their number.
func agreed(_ texts: [String], sourceLocation: SourceLocation = #_sourceLocation) throws -> Int {
  let accepted = texts.compactMap { text in
    let found = read(text)
    return found.diagnostics.isEmpty ? (text, treeText(found.value)) : nil
  }
  let oracle = try Oracle.pyYAML(accepted.map(\.0))
  for ((text, tree), expected) in zip(accepted, oracle) {
    #expect(tree == expected, "PyYAML:\n\(text)", sourceLocation: sourceLocation)
    #expect(tree == Oracle.yams(text), "Yams:\n\(text)", sourceLocation: sourceLocation)
  }
  return accepted.count
}

private func read(_ text: String) -> Checked<[RecordEntry]> { RecordFile.readMap(Array(text.utf8), path: "site.yml") }
