/// Finds sought words in an article.
struct WordSearch {
  private let article: Article
  private let folded: FoldedText
  private let loose: LooseWords

  /// - Complexity: O(*n*), *n* the length of the article.
  init(_ article: Article) {
    self.article = article
    folded = article.markedText
    loose = LooseWords(folded.bytes)
  }

  /// A stretch of words, by their numbers.
  private struct Hit {
    let words: Range<Int>
    let ending: FoundWords.Ending
  }

  /// The places, in order and without overlap; every piece is taken at the first place after the one before it.
  func places(of sought: SoughtWords) -> [FoundWords] {
    let last = sought.pieces.count - 1
    let hits = sought.pieces.enumerated().map { self.hits(of: $0.element, mayBeBegun: $0.offset == last) }
    guard !hits.contains(where: \.isEmpty) else { return [] }
    var next = Array(repeating: 0, count: hits.count)
    var found: [FoundWords] = []
    var free = 0
    for first in hits[0] where first.words.lowerBound >= free {
      var chain = [first]
      for piece in hits.indices.dropFirst() {
        guard let hit = Self.first(of: hits[piece], from: chain[piece - 1].words.upperBound, &next[piece]),
          paragraph(hit) == paragraph(first)
        else { break }
        chain.append(hit)
      }
      guard chain.count == hits.count, let words = words(chain) else { continue }
      found.append(words)
      free = chain[last].words.upperBound
    }
    return found
  }

  private func paragraph(_ hit: Hit) -> Int { loose.words[hit.words.lowerBound].paragraph }

  /// The first hit that begins at a word or behind it; `next` only ever moves on.
  private static func first(of hits: [Hit], from word: Int, _ next: inout Int) -> Hit? {
    while next < hits.count, hits[next].words.lowerBound < word { next += 1 }
    return next < hits.count ? hits[next] : nil
  }

  private func words(_ chain: [Hit]) -> FoundWords? {
    let pieces = chain.compactMap { hit in
      folded.stored(
        loose.words[hit.words.lowerBound].range.lowerBound..<loose.words[hit.words.upperBound - 1].range.upperBound
      )
    }
    guard pieces.count == chain.count, let first = pieces.first, let last = pieces.last,
      let paragraph = article.paragraph(at: first.lowerBound)
    else { return nil }
    return FoundWords(
      range: first.lowerBound..<last.upperBound,
      pieces: pieces,
      ending: chain[chain.count - 1].ending,
      paragraph: paragraph
    )
  }

  /// Every stretch of words within a paragraph that is the piece.
  /// - Complexity: O(*n* · *m*) at most, *m* the number of words of the piece; mostly O(*n*).
  private func hits(of piece: [[UInt8]], mayBeBegun: Bool) -> [Hit] {
    loose.words.indices.compactMap { start in
      var end = start
      var ending = FoundWords.Ending.whole
      for (number, word) in piece.enumerated() {
        guard end < loose.words.count, loose.words[end].paragraph == loose.words[start].paragraph,
          let match = match(word, at: end)
        else { return nil }
        if match.ending == .begun, !mayBeBegun || number + 1 < piece.count { return nil }
        (end, ending) = match
      }
      return Hit(words: start..<end, ending: ending)
    }
  }

  /// Whether a word of the text is the sought one or begins with it; a word that a hyphen breaks goes on in the next.
  private func match(_ sought: [UInt8], at number: Int) -> (next: Int, ending: FoundWords.Ending)? {
    var rest = sought[...]
    var number = number
    while number < loose.words.count {
      let word = loose.words[number]
      let letters = loose.letters[word.letters]
      if rest.count <= letters.count {
        guard letters.starts(with: rest) else { return nil }
        return (number + 1, rest.count == letters.count ? .whole : .begun)
      }
      guard word.isBroken, rest.starts(with: letters) else { return nil }
      rest = rest.dropFirst(letters.count)
      number += 1
    }
    return nil
  }
}

extension Article {
  /// The places where sought words stand, in order, in every zone; those on a line that repeats its neighbour are left
  /// out where the neighbour has the same.
  /// - Complexity: O(*n*), *n* the length of the article, but for words that repeat themselves.
  package func places(of sought: SoughtWords) -> [FoundWords] {
    distinct(WordSearch(self).places(of: sought)) { (range: $0.range, zone: $0.paragraph.zone) }
  }
}
