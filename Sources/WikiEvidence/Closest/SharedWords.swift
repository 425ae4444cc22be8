/// The places in an article of the words that a quote has too.
struct SharedWords {
  /// A stretch of one paragraph, paragraphs and their words counted from 0.
  struct Window {
    let paragraph: Int
    let words: ClosedRange<Int>
    /// How many different words of the quote are in it.
    let shared: Int
  }

  private struct Hit {
    let paragraph: Int
    let word: Int
    let id: Int
  }

  private var hits: [Hit] = []

  /// How often each of the different words of the quote occurs.
  private var frequencies: [Int]

  /// Finds the different words of a quote, which `ids` numbers from 0 by their keys.
  /// - Complexity: O(*n*), *n* the length of the article.
  init(of ids: [UInt64: Int], in folded: FoldedText) {
    frequencies = Array(repeating: 0, count: (ids.values.max() ?? -1) + 1)
    var (paragraph, word) = (0, 0)
    FoldedWords.forEach(in: folded.bytes) { found, stretch in
      if stretch != paragraph { (paragraph, word) = (stretch, 0) }
      if let id = ids[found.key] {
        hits.append(Hit(paragraph: paragraph, word: word, id: id))
        frequencies[id] += 1
      }
      word += 1
    }
  }

  /// The stretch of at most `length` words that shares most with the quote, rare words counting for more; `nil` where
  /// nothing is shared.
  /// - Complexity: O(*n*), *n* the number of places.
  func bestWindow(length: Int) -> Window? {
    var counts = Array(repeating: 0, count: frequencies.count)
    var (score, shared, first) = (0, 0, 0)
    var best: (score: Int, window: Window)?
    for (last, hit) in hits.enumerated() {
      if counts[hit.id] == 0 { (score, shared) = (score + weight(hit.id), shared + 1) }
      counts[hit.id] += 1
      while isSpare(hits[first], for: hit, length, counts) {
        counts[hits[first].id] -= 1
        if counts[hits[first].id] == 0 { (score, shared) = (score - weight(hits[first].id), shared - 1) }
        first += 1
      }
      precondition(first <= last, "the window holds its last word")
      let window = Window(paragraph: hit.paragraph, words: hits[first].word...hit.word, shared: shared)
      let isBetter = best.map { (score, $0.window.words.count) > ($0.score, window.words.count) } ?? true
      if isBetter { best = (score, window) }
    }
    return best?.window
  }

  /// Whether the window up to `last` is to begin behind `first`: for its length, or as it loses nothing.
  private func isSpare(_ first: Hit, for last: Hit, _ length: Int, _ counts: [Int]) -> Bool {
    first.paragraph != last.paragraph || last.word - first.word >= length
      || (counts[first.id] > 1 && (first.word, first.paragraph) != (last.word, last.paragraph))
  }

  private func weight(_ id: Int) -> Int { max(1, 4096 / max(1, frequencies[id])) }
}
