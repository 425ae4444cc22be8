import Foundation
import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles

/// The six articles of the first corpus, as its records describe them.
enum Seeds {
  /// The root of the package, where `seeds/` is.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ name: String) throws -> EvidenceText {
    let path = RelativePath(stringLiteral: "seeds/\(name).txt")
    let bytes = try Data(contentsOf: root.appendingPathComponent(path.description))
    return try #require(EvidenceText.read(Array(bytes), path: path).value)
  }

  static func article(_ id: String) throws -> Article {
    let record = try #require(records[id])
    let zones = try record.zones.map { ($0.0, try #require(LineRanges($0.1))) }
    let lines: LineRanges = try #require(LineRanges([record.lines]))
    return Article(
      text: try text(record.file),
      lines: lines,
      zones: zones,
      wrap: .none,
      title: record.title
    )
  }

  struct Record {
    let file: String
    let lines: String
    var title: String?
    let zones: [(Zone, [String])]
  }

  static let records: [String: Record] = [
    "lwj-2016": Record(
      file: "000_f1010f71447d6e1a",
      lines: "1-68",
      zones: [(.comment, ["42-59"]), (.boilerplate, ["38-41", "60-68"])]
    ),
    "mei": Record(
      file: "001_d6ac6752db8232c7",
      lines: "1-16",
      title: "The I.R.G.C.'s networks in Iraq",
      zones: [(.boilerplate, ["13-16"])]
    ),
    "arabnews-2025": Record(
      file: "002_0248a6aedfd10660",
      lines: "1-122",
      title: "Will US pressure on Iraq succeed in bringing Iran-backed militias to heel?",
      zones: [(.caption, ["3", "20", "39", "50", "73", "86", "101", "114"]), (.boilerplate, ["4-6"])]
    ),
    "ap-2025": Record(
      file: "002_0248a6aedfd10660",
      lines: "128-172",
      title: "US raid allegedly killed Syrian undercover agent instead of Daesh group official",
      zones: [(.boilerplate, ["130-131"])]
    ),
    "mek-2019": Record(
      file: "003_56f995411dd5aaac",
      lines: "1-47",
      title: "IRGC Quds Force chief secretly visits Iraq",
      zones: [(.boilerplate, ["1", "21"]), (.caption, ["5-6"]), (.byline, ["8"])]
    ),
    "diyaruna": Record(
      file: "004_866a22c579fd2aa9",
      lines: "1-66",
      title: "IRGC’s Quds Force continues to arm Iraqi militias",
      zones: [(.byline, ["5"]), (.caption, ["8", "19"]), (.boilerplate, ["61-64"]), (.comment, ["66"])]
    ),
  ]
}
