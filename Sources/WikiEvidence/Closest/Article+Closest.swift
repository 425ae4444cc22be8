import WikiDiagnostics

extension Article {
  /// The passage that a quote was most plausibly taken from, whatever its zone.
  ///
  /// The stretch that shares the rarest words with the quote is aligned with it word by word. Where no word of a
  /// short quote is found, words that are spelt alike are looked for. `nil` where less than a third is shared.
  /// - Complexity: O(*n*), *n* the length of the article, and quadratic in the length of the quote up to 400 words.
  func closest(to quote: String) -> ClosestPassage? {
    let words = ComparedWord.words(of: quote, limit: 400)
    if let window = window(for: words) {
      return window.shared * 3 >= words.count ? passage(in: window, for: words, atLeast: (words.count + 2) / 3) : nil
    }
    guard words.count <= 6 else { return nil }
    let respelt = respelt(words)
    return window(for: respelt).flatMap { passage(in: $0, for: respelt, atLeast: 0) }
  }

  /// The stretch that shares most with sought words, whatever their order, and how many of them it has; `nil` where
  /// that is less than a third.
  /// - Complexity: O(*n*), *n* the length of the article; where a short search finds no word, quadratic in their length.
  package func closest(to sought: SoughtWords) -> (found: FoundWords, shared: Int)? {
    let words = ComparedWord.words(of: sought.text, limit: 400)
    let length = words.count + words.count / 2 + 3
    var window = window(for: words, length: length)
    if window == nil, words.count <= 6 { window = self.window(for: respelt(words), length: length) }
    guard let window, window.shared * 3 >= words.count else { return nil }
    let places = foldedWords(of: window, margin: 0).map(\.range)
    guard let first = places.first, let last = places.last,
      let range = inside.folded.stored(first.lowerBound..<last.upperBound)
    else { return nil }
    let paragraph = paragraphs[window.paragraph]
    return (FoundWords(range: range, pieces: [range], ending: .whole, paragraph: paragraph), window.shared)
  }

  /// The words of the window that the quote is best aligned with; `nil` where fewer than `minimum` are the same.
  private func passage(
    in window: SharedWords.Window,
    for words: [ComparedWord],
    atLeast minimum: Int
  ) -> ClosestPassage? {
    let source = foldedWords(of: window, margin: words.count + 2).prefix(2_000_000 / max(1, words.count))
    let compared = source.map { ComparedWord($0, of: inside.folded, in: text.bytes) }
    let steps = WordAlignment(words, compared).steps
    let places = steps.compactMap(\.source)
    let same = steps.count { if case .same = $0 { true } else { false } }
    guard same >= minimum, let first = places.first, let last = places.last,
      let range = inside.folded.stored(source[first].range.lowerBound..<source[last].range.upperBound)
    else { return nil }
    return ClosestPassage(
      range: range,
      paragraph: window.paragraph + 1,
      difference: Self.difference(steps, words, compared)
    )
  }

  /// The stretch that shares most with the quote: a clause may be lacking there, or, at an ellipsis, anything.
  private func window(for words: [ComparedWord]) -> SharedWords.Window? {
    let length = words.contains(where: \.leadsOn) ? Int.max : max(2 * words.count + 8, words.count + 40)
    return window(for: words, length: length)
  }

  private func window(for words: [ComparedWord], length: Int) -> SharedWords.Window? {
    var ids: [UInt64: Int] = [:]
    for word in words where word.key != 0 && ids[word.key] == nil { ids[word.key] = ids.count }
    return SharedWords(of: ids, in: inside.folded).bestWindow(length: length)
  }

  /// The words, each with the key of that word of the article which is spelt most like it.
  private func respelt(_ words: [ComparedWord]) -> [ComparedWord] {
    var places: [UInt64: Range<Int>] = [:]
    FoldedWords.forEach(in: inside.folded.bytes) { word, _ in
      if word.key != 0, word.range.count <= 100, places[word.key] == nil { places[word.key] = word.range }
    }
    var vocabulary: [String: UInt64] = [:]
    for (key, range) in places { vocabulary[String(decoding: inside.folded.bytes[range], as: UTF8.self)] = key }
    return words.map { word in
      var word = word
      let written = String(decoding: word.folded, as: UTF8.self)
      if let like = nearMiss(of: written, among: vocabulary.keys), let key = vocabulary[like] { word.key = key }
      return word
    }
  }

  private func foldedWords(of window: SharedWords.Window, margin: Int) -> [FoldedWords.Word] {
    var words: [FoldedWords.Word] = []
    var (paragraph, index) = (0, 0)
    FoldedWords.forEach(in: inside.folded.bytes) { word, stretch in
      if stretch != paragraph { (paragraph, index) = (stretch, 0) }
      let isNear = index >= window.words.lowerBound - margin && index <= window.words.upperBound + margin
      if paragraph == window.paragraph, isNear { words.append(word) }
      index += 1
    }
    return words
  }

  private static func difference(
    _ steps: [WordAlignment.Step],
    _ quote: [ComparedWord],
    _ source: [ComparedWord]
  ) -> [WordChange] {
    var changes = WordChangeList()
    for step in steps {
      switch step {
      case .same(let word, _): changes.keep(quote[word].text)
      case .replaced(let word, let place):
        changes.removed.append(quote[word].text)
        changes.added.append(source[place].text)
      case .removed(let word): changes.removed.append(quote[word].text)
      case .added(let place): changes.added.append(source[place].text)
      case .skipped: changes.skip()
      }
    }
    return changes.finished()
  }
}

extension WordAlignment.Step {
  /// The word of the source that takes part, by its number.
  fileprivate var source: Int? {
    switch self {
    case .same(_, let place), .replaced(_, let place), .added(let place), .skipped(let place): place
    case .removed: nil
    }
  }
}

/// Changes as they come, neighbours of one kind to be joined.
private struct WordChangeList {
  private var changes: [WordChange] = []
  private var same: [String] = []
  var removed: [String] = []
  var added: [String] = []

  mutating func keep(_ word: String) {
    flushChanges()
    same.append(word)
  }

  mutating func skip() {
    flushChanges()
    if same.last != "…" { same.append("…") }
  }

  mutating func finished() -> [WordChange] {
    flushChanges()
    flushSame()
    return changes
  }

  private mutating func flushChanges() {
    guard !removed.isEmpty || !added.isEmpty else { return }
    flushSame()
    if !removed.isEmpty { changes.append(.removed(removed.joined(separator: " "))) }
    if !added.isEmpty { changes.append(.added(added.joined(separator: " "))) }
    (removed, added) = ([], [])
  }

  private mutating func flushSame() {
    if !same.isEmpty { changes.append(.same(same.joined(separator: " "))) }
    same = []
  }
}
