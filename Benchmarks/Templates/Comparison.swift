import Foundation

/// The contenders against one another on every page.
struct Comparison {
  /// How many samples a figure is the median of.
  static let sampleCount = 51

  /// How long a sample takes at least, so that the clock and a busy machine count for little.
  private static let sampleLength = Duration.milliseconds(20)

  private let pages: [BenchmarkPage]
  private var contenders: [any Contender]

  /// - Parameter contenders: the first is the one that the others are compared with.
  init(pages: [BenchmarkPage], contenders: [any Contender]) {
    self.pages = pages
    self.contenders = contenders
  }

  /// Makes sure that all contenders write the same pages.
  mutating func checkBytes() throws {
    for page in pages {
      for index in contenders.indices {
        let bytes = try contenders[index].bytes(of: page)
        guard bytes != page.bytes else { continue }
        throw BenchmarkFailure(
          "\(page.kind.template) of \(page.record): "
            + difference(of: bytes, by: contenders[index].name, from: page.bytes)
        )
      }
    }
  }

  private func difference(of bytes: [UInt8], by name: String, from wanted: [UInt8]) -> String {
    let place = zip(bytes, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? min(bytes.count, wanted.count)
    let line = wanted[..<place].count { $0 == UInt8(ascii: "\n") } + 1
    func around(_ bytes: [UInt8]) -> String {
      let text = String(decoding: bytes[max(0, place - 60)..<min(bytes.count, place + 60)], as: UTF8.self)
      return text.debugDescription
    }
    return "\(name) differs first at byte \(place), in line \(line)\n"
      + "  wanted: \(around(wanted))\n  found:  \(around(bytes))"
  }

  /// Times every contender on every page, and tells the medians as a table in Markdown.
  ///
  /// A ratio is the median of those within each turn: the machine is quicker at some times than at others, but hardly
  /// within a turn.
  mutating func measured() throws -> String {
    var lines = ["| page | bytes | written by | µs a page | × \(contenders[0].name) |", "|---|---:|---|---:|---:|"]
    for page in pages {
      let turns = try turns(of: page)
      for (index, contender) in contenders.enumerated() {
        let time = turns.map { $0[index] }.median.inMicroseconds
        let ratio = String(format: "%.2f", turns.map { $0[index] / $0[0] }.median)
        let row = "\(page.bytes.count) | \(contender.name) | \(time) | \(ratio)"
        lines.append("| `\(page.kind.template)`, \(page.record) | \(row) |")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The time that each contender needs for the page, in samples that take turns: whatever else the machine does
  /// meanwhile, it does to all of them.
  private mutating func turns(of page: BenchmarkPage) throws -> [[Duration]] {
    var rounds: [Int] = []
    for index in contenders.indices { rounds.append(try roundsOfASample(index, page)) }
    return try (0..<Self.sampleCount).map { _ in
      try contenders.indices.map { try contenders[$0].time(page, rounds: rounds[$0]) / rounds[$0] }
    }
  }

  /// Also warms the contender up.
  private mutating func roundsOfASample(_ index: Int, _ page: BenchmarkPage) throws -> Int {
    var rounds = 1
    while true {
      let duration = try contenders[index].time(page, rounds: rounds)
      guard duration < Self.sampleLength else { return rounds }
      rounds *= 2
    }
  }
}

extension Array where Element: Comparable {
  /// The one in the middle, of an odd number of them.
  var median: Element { sorted()[count / 2] }
}

extension Duration {
  var inMicroseconds: String { String(format: "%.1f", self / .microseconds(1)) }
}
