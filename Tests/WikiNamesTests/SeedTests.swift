import Foundation
import Testing
import WikiNames

/// The first corpus: how often each way of writing a name is found, counted before with regular expressions.
@Suite struct SeedTests {
  @Test(
    arguments: [
      ("000_f1010f71447d6e1a", "PMF", ["PMF": 16]),
      ("000_f1010f71447d6e1a", "al-Qaeda", ["al Qaeda": 1]),
      ("000_f1010f71447d6e1a", "Hayder al-Abadi", ["Hayder al Abadi": 1]),
      ("000_f1010f71447d6e1a", "Hashd al-Shabi", ["Hashd al Shabi": 1]),
      ("001_d6ac6752db8232c7", "PMU", ["P.M.U.": 5, "P.M.U.s": 4, "P.M.Us": 1]),
      ("002_0248a6aedfd10660", "IS", ["IS": 15]),
      ("002_0248a6aedfd10660", "US", ["US": 42]),
      ("002_0248a6aedfd10660", "Hashed al-Shaabi", ["Hashed Al-Shaabi": 1, "Hashed al-Shaabi": 2]),
      ("002_0248a6aedfd10660", "al-Masoud", ["Al-Masoud": 11, "Masoud": 1]),
      ("002_0248a6aedfd10660", "Sharaa", ["Al-Sharaa": 8]),
      ("002_0248a6aedfd10660", "al Qaeda", ["Al-Qaeda": 2]),
      (
        "002_0248a6aedfd10660", "Popular Mobilization Forces",
        ["Popular Mobilization Forces": 2, "Popular Mobilisation Forces": 1]
      ),
      ("003_56f995411dd5aaac", "Hashd al-Shaabi", ["Hashd al-Shaabi": 2, "al-Hashd al-Shaabi": 2]),
      ("003_56f995411dd5aaac", "US", ["U.S": 1]),
      ("003_56f995411dd5aaac", "Donald Trump", ["Donald] Trump": 1]),
      ("004_866a22c579fd2aa9", "IRGC", ["IRGC": 3]),
      ("004_866a22c579fd2aa9", "IRGC-QF", ["IRGC-QF": 2]),
      ("004_866a22c579fd2aa9", "Quds Force", ["Quds Force": 4]),
    ] as [(String, String, [String: Int])]
  )
  func findsWhatIsThere(seed: String, name: String, counts: [String: Int]) throws {
    #expect(try surfaces(of: [name], in: seed) == counts)
  }
}

private func surfaces(of names: [String], in seed: String) throws -> [String: Int] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds/\(seed).txt")
  let bytes = Array(try Data(contentsOf: root))
  let matcher = NameMatcher(names.enumerated().map { NamePattern(spelling: $1, id: $0) })
  var counts: [String: Int] = [:]
  for match in matcher.matches(in: bytes, range: bytes.indices) {
    counts[String(decoding: bytes[match.range], as: UTF8.self), default: 0] += 1
  }
  return counts
}
