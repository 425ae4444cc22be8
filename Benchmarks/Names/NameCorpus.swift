import Foundation

/// Names of actors, and a text in which they stand at known places.
struct NameCorpus {
  /// Each once, of two words.
  let names: [String]
  let text: [UInt8]

  /// Where a name was put into the text.
  let places: [Range<Int>]

  /// The paragraphs of the wiki's own texts again and again, with a name put behind every fourth one.
  /// - Parameters:
  ///   - root: the repository, for its `seeds/` and the list of frequent names.
  ///   - count: of names, at most as many as there are pairs of a given name and a surname of one language.
  ///   - size: of the text in bytes, at least.
  init(root: URL, count: Int, size: Int) throws {
    names = try Self.names(root, count)
    let paragraphs = try Self.paragraphs(root)
    var text: [UInt8] = []
    var places: [Range<Int>] = []
    var turn = 0
    while text.count < size {
      text += paragraphs[turn % paragraphs.count]
      if turn % 4 == 0 {
        text += Array(" It was: ".utf8)
        let start = text.count
        text += Array(names[turn / 4 * 7919 % names.count].utf8)
        places.append(start..<text.count)
        text.append(UInt8(ascii: "."))
      }
      text.append(UInt8(ascii: "\n"))
      turn += 1
    }
    self.text = text
    self.places = places
  }

  private static func names(_ root: URL, _ count: Int) throws -> [String] {
    let file = root.appending(path: "Tests/WikiNamesTests/names/frequent-names.txt")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
    var pairs: [String] = []
    for (language, rows) in Dictionary(grouping: rows, by: { $0[0] }).sorted(by: { $0.key < $1.key }) {
      let (given, family) = (rows.filter { $0[1] == "given" }, rows.filter { $0[1] == "surname" })
      guard let kind = given.first, !family.isEmpty else { continue }
      precondition(kind[0] == language)
      pairs += given.flatMap { first in family.map { "\(first[2]) \($0[2])" } }
    }
    var seen: Set<String> = []
    let step = max(1, pairs.count / count)
    let names = stride(from: 0, to: pairs.count, by: step).map { pairs[$0] }.filter { seen.insert($0).inserted }
    return Array(names.prefix(count))
  }

  private static func paragraphs(_ root: URL) throws -> [ArraySlice<UInt8>] {
    let seeds = root.appending(path: "seeds")
    let files = try FileManager.default.contentsOfDirectory(atPath: seeds.path(percentEncoded: false)).sorted()
    return try files.filter { $0.hasSuffix(".txt") }.flatMap {
      try Array(Data(contentsOf: seeds.appending(path: $0))).split(separator: UInt8(ascii: "\n"))
    }
  }
}
