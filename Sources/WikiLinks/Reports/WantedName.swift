import WikiEvidence
package import WikiModel
import WikiNames

/// A name that stands often in the articles and has no record.
package struct WantedName: Hashable, Sendable {
  /// As it stands where it comes first.
  package let text: String
  package let count: Int

  /// The sources that have it, in the order of the model.
  package let sources: [RecordID]

  /// How often a name must stand, and in how many words at least it is taken for one wherever it stands.
  private static let leastCount = 3

  /// The names of two capitalised words or more, or acronyms, that no recorded name overlaps; the most frequent first.
  package static func collect(_ model: Model, _ graph: LinkGraph) -> [WantedName] {
    var found: [String: (text: String, count: Int, sources: [RecordID])] = [:]
    for (source, candidates) in zip(model.sources, graph.candidates) {
      guard let article = source.article else { continue }
      for paragraph in article.paragraphs {
        guard let readable = paragraph.readable(in: article) else { continue }
        let taken = candidates.filter { $0.paragraph == paragraph.number }.map(\.range)
        for (text, folded) in names(in: article.text.bytes, readable, without: taken) {
          var entry = found[folded] ?? (text, 0, [])
          entry.count += 1
          if entry.sources.last != source.id { entry.sources.append(source.id) }
          found[folded] = entry
        }
      }
    }
    return found.filter { $0.value.count >= leastCount }
      .map { WantedName(text: $0.value.text, count: $0.value.count, sources: $0.value.sources) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }

  /// Runs of capitalised words without a break between them, and acronyms.
  private static func names(
    in bytes: [UInt8],
    _ range: Range<Int>,
    without taken: [Range<Int>]
  ) -> [(text: String, folded: String)] {
    var names: [(text: String, folded: String)] = []
    var run: [NameToken] = []
    func finish() {
      defer { run = [] }
      guard let first = run.first, let last = run.last, run.count > 1 || first.isAllCapitals else { return }
      let range = first.rangeWithArticle.lowerBound..<last.range.upperBound
      guard first.folded.utf8.count > 1, !taken.contains(where: { $0.overlaps(range) }) else { return }
      names.append((String(decoding: bytes[range], as: UTF8.self), run.map(\.folded).joined(separator: " ")))
    }
    for token in NameTokens.tokens(of: bytes, in: range) {
      let isNext = run.last.map { bytes[$0.range.upperBound..<token.rangeWithArticle.lowerBound].elementsEqual([0x20]) }
      if isNext != true || token.precededByBreak || !token.isCapitalised { finish() }
      if token.isCapitalised { run.append(token) }
    }
    finish()
    return names
  }
}
