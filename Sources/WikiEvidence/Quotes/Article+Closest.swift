extension Article {
  /// The passage that a quote which is not there was most probably taken from.
  ///
  /// The paragraph that shares most words with it, rare ones counting more, is aligned with it word by word.
  func closest(to quote: String, zone: Zone?) -> ClosestPassage? {
    let words = Word.all(in: Array(quote.utf8), 0..<quote.utf8.count)
    guard !words.isEmpty, words.count <= 400 else { return nil }
    guard let index = mostSimilarParagraph(to: words, zone: zone) else { return nil }
    let paragraph = paragraphs[index]
    let candidates = Word.all(in: text.bytes, paragraph.range)
    guard candidates.count <= 3000 else { return nil }
    let steps = WordAlignment.steps(from: words, into: candidates)
    let matched = steps.compactMap(\.source)
    guard let first = matched.first, let last = matched.last else { return nil }
    return ClosestPassage(
      range: candidates[first].range.lowerBound..<candidates[last].range.upperBound,
      paragraph: paragraph.number,
      difference: WordAlignment.changes(steps, words, candidates)
    )
  }

  private func mostSimilarParagraph(to words: [Word], zone: Zone?) -> Int? {
    var frequency: [[UInt8]: Int] = [:]
    var wordsOf: [Set<[UInt8]>] = []
    for paragraph in paragraphs {
      let own = Set(Word.all(in: text.bytes, paragraph.range).map(\.loose))
      for word in own { frequency[word, default: 0] += 1 }
      wordsOf.append(own)
    }
    var best: (score: Double, index: Int)?
    for (index, own) in wordsOf.enumerated() where zone.map({ $0 == paragraphs[index].zone }) ?? true {
      let score = Set(words.map(\.loose)).intersection(own).reduce(0.0) { $0 + 1 / Double(frequency[$1] ?? 1) }
      if score > (best?.score ?? 0.2) { best = (score, index) }
    }
    return best?.index
  }
}

/// A word of a text or quote.
struct Word {
  /// Bytes of what it is in.
  let range: Range<Int>

  /// Folded as quotes are.
  let folded: [UInt8]

  /// Without case and punctuation, for finding similar ones.
  let loose: [UInt8]
  let text: String

  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [Word] {
    let mapped = QuoteFold.mapped(bytes[range])
    return mapped.bytes.split(separator: 0x20).map { word in
      let range = mapped.origins[word.startIndex].lowerBound..<mapped.origins[word.endIndex - 1].upperBound
      let loose = word.filter { $0 >= 0x80 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
      return Word(
        range: range,
        folded: Array(word),
        loose: loose.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
        text: String(decoding: bytes[range], as: UTF8.self)
      )
    }
  }
}

/// The cheapest way to turn the words of a quote into words of a paragraph, of which the ends may be left out.
enum WordAlignment {
  /// A pair of words; `nil` on the side that has none.
  struct Step {
    let quote: Int?
    let source: Int?
  }

  private enum Move: UInt8 { case pair, onlyQuote, onlySource }

  /// - Complexity: O(*q* · *s*), the numbers of words.
  static func steps(from quote: [Word], into source: [Word]) -> [Step] {
    var costs = [Int](repeating: 0, count: source.count + 1)
    var moves: [[Move]] = []
    for (row, word) in quote.enumerated() {
      var next = [(row + 1) * 3]
      var rowMoves: [Move] = [.onlyQuote]
      for (column, other) in source.enumerated() {
        let pair = costs[column] + substitution(word, other)
        let onlyQuote = costs[column + 1] + 3
        let onlySource = next[column] + 3
        let least = min(pair, onlyQuote, onlySource)
        next.append(least)
        rowMoves.append(least == pair ? .pair : least == onlyQuote ? .onlyQuote : .onlySource)
      }
      costs = next
      moves.append(rowMoves)
    }
    var column = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
    var row = quote.count
    var steps: [Step] = []
    while row > 0 {
      switch moves[row - 1][column] {
      case .pair:
        steps.append(Step(quote: row - 1, source: column - 1))
        (row, column) = (row - 1, column - 1)
      case .onlyQuote:
        steps.append(Step(quote: row - 1, source: nil))
        row -= 1
      case .onlySource:
        steps.append(Step(quote: nil, source: column - 1))
        column -= 1
      }
    }
    return steps.reversed()
  }

  /// Nothing for equal words, little for similar ones, as much as leaving one out and putting one in for others.
  private static func substitution(_ one: Word, _ other: Word) -> Int {
    if one.folded == other.folded { return 0 }
    if one.loose == other.loose { return 1 }
    let shared = zip(one.loose, other.loose).prefix { $0 == $1 }.count
    return shared * 2 >= max(one.loose.count, other.loose.count) ? 2 : 5
  }

  /// The steps as stretches of words.
  static func changes(_ steps: [Step], _ quote: [Word], _ source: [Word]) -> [WordChange] {
    var same: [String] = []
    var removed: [String] = []
    var added: [String] = []
    var changes: [WordChange] = []
    func flushDifferences() {
      if !removed.isEmpty { changes.append(.removed(removed.joined(separator: " "))) }
      if !added.isEmpty { changes.append(.added(added.joined(separator: " "))) }
      (removed, added) = ([], [])
    }
    func flushSame() {
      if !same.isEmpty { changes.append(.same(same.joined(separator: " "))) }
      same = []
    }
    for step in steps {
      if let one = step.quote, let other = step.source, quote[one].folded == source[other].folded {
        flushDifferences()
        same.append(source[other].text)
      } else {
        flushSame()
        if let one = step.quote { removed.append(quote[one].text) }
        if let other = step.source { added.append(source[other].text) }
      }
    }
    flushSame()
    flushDifferences()
    return changes
  }
}

extension [WordChange] {
  /// The difference on one line: `the [-quick-]{+slow+} fox`, long stretches that are the same shortened.
  var line: String {
    enumerated().map { index, change in
      switch change {
      case .same(let words): Self.shortened(words, isFirst: index == 0, isLast: index == count - 1)
      case .removed(let words): "[-\(words)-]"
      case .added(let words): "{+\(words)+}"
      }
    }.joined(separator: " ")
  }

  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let words = text.split(separator: " ")
    guard words.count > 8 else { return text }
    let head = isFirst ? [] : words.prefix(3)
    let tail = isLast ? [] : words.suffix(3)
    return (head + ["…"] + tail).joined(separator: " ")
  }
}
