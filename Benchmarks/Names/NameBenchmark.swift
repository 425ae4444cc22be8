import Foundation
import WikiNames

/// Times the search for names on one core, beside ripgrep's search for the same spellings in the same text.
@main struct NameBenchmark {
  private static let nameCount = 5_000
  private static let textSize = 64 << 20
  private static let rounds = 7

  static func main() throws {
    let onlyChecks = CommandLine.arguments.dropFirst() == ["--check"]
    guard onlyChecks || CommandLine.arguments.count == 1 else {
      FileHandle.standardError.write(Data("usage: benchmark-names [--check], in the repository's folder\n".utf8))
      exit(64)
    }
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let corpus = try NameCorpus(root: root, count: nameCount, size: onlyChecks ? 1 << 20 : textSize)
    let patterns = corpus.names.enumerated().map { number, name in
      NamePattern(spelling: name, id: number, isTransliterated: number % 3 == 0)
    }
    let matcher = NameMatcher(patterns)
    try check(matcher, corpus)
    guard !onlyChecks else { return print("Every name is found where it was put.") }
    let folder = FileManager.default.temporaryDirectory.appending(path: "benchmark-names-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let ripgrep = try Ripgrep(folder, corpus)
    let building = median((0..<rounds).map { _ in seconds { blackHole(NameMatcher(patterns).automatonBytes) } })
    var (own, others, ratios): ([Double], [Double], [Double]) = ([], [], [])
    for _ in 0..<rounds {
      let mine = seconds { blackHole(matcher.matches(in: corpus.text, range: corpus.text.indices).count) }
      let theirs = try ripgrep.seconds()
      own.append(mine)
      others.append(theirs)
      ratios.append(theirs / mine)
    }
    let megabytes = Double(corpus.text.count) / 1_000_000
    print("| searched by | MB/s | × ripgrep |\n|---|---:|---:|")
    print("| Dossier | \(rounded(megabytes / median(own), 0)) | \(rounded(median(ratios), 2)) |")
    print("| \(try ripgrep.version()) | \(rounded(megabytes / median(others), 0)) | 1.00 |")
    print(
      """

      \(corpus.names.count) names, \(rounded(megabytes, 0)) MB, \(corpus.places.count) places.
      Building the automaton takes \(rounded(building * 1000, 1)) ms; it holds \
      \(matcher.automatonBytes / corpus.names.count) bytes a name.
      """
    )
  }

  /// Whether every name is found where it was put, and means itself.
  private static func check(_ matcher: NameMatcher, _ corpus: NameCorpus) throws {
    let matches = matcher.matches(in: corpus.text, range: corpus.text.indices)
    let found = Dictionary(uniqueKeysWithValues: matches.map { ($0.range, $0.ids) })
    for place in corpus.places {
      let name = String(decoding: corpus.text[place], as: UTF8.self)
      guard let ids = found[place], ids.contains(where: { corpus.names[$0] == name }) else {
        throw Missed(name: name, offset: place.lowerBound)
      }
    }
  }

  private struct Missed: Error {
    let name: String
    let offset: Int
  }

  private static func rounded(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func seconds(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    return clock.measure(work) / .seconds(1)
  }

  /// Keeps a result from being optimised away.
  @inline(never) private static func blackHole(_ number: Int) { precondition(number >= 0) }
}
