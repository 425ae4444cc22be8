extension NameMatcher {
  /// The names in a part of a text, in order, none overlapping another.
  ///
  /// What lies outside of `range` is not looked at: a zone of an article is read as if it were all (L22).
  ///
  /// - Complexity: O(*n*), *n* the number of bytes in `range`, as long as few names differ only in capitals.
  package func matches(in bytes: [UInt8], range: Range<Int>) -> [NameMatch] {
    var matches: [NameMatch] = []
    guard trie.nameCount > 0 else { return matches }
    var scanner = TokenScanner(bytes, in: range)
    var run = TokenRun()
    var sound = FoldBuffer()
    while true {
      if breaks == .endNames, scanner.passOverPlainWords(unlessIn: plainWords) { finish(&run, into: &matches) }
      guard scanner.advance() else { break }
      if breaks == .endNames, scanner.precededByBreak { finish(&run, into: &matches) }
      var symbol = table.symbol(of: scanner.folded)
      let heard = sounds.symbol(of: scanner, symbol, &sound)
      if symbol >= 0, !scanner.shape.isAllCapitals, areCapitalsOnly[Int(symbol)] { symbol = -1 }
      if symbol >= 0 || heard >= 0 {
        run.append(RunToken(scanner, symbol, heard))
      } else {
        finish(&run, into: &matches)
      }
    }
    finish(&run, into: &matches)
    return matches
  }

  /// Appends the matches in a run, and empties it.
  private func finish(_ run: inout TokenRun, into matches: inout [NameMatch]) {
    guard !run.tokens.isEmpty else { return }
    defer { run.removeAll() }
    guard run.hasProper || !needsCapitals else { return }
    run.find(in: trie, sounds.trie)
    var index = 0
    while index < run.tokens.count {
      if let match = longestMatch(at: index, of: run) {
        matches.append(match)
        index += match.tokenCount
      } else {
        index += 1
      }
    }
  }

  /// The longest name that begins at a token; of two of one length that of the light fold.
  private func longestMatch(at index: Int, of run: borrowing TokenRun) -> NameMatch? {
    let light = longestLightMatch(at: index, of: run)
    let state = run.tokens[index].soundName
    let count = Int(sounds.trie.depths[Int(state)])
    guard state != 0, count > light?.tokenCount ?? 0 else { return light }
    let range = run.tokens[index].start..<run.tokens[index + count - 1].end
    let ids = sounds.ids[sounds.trie.name(at: state)]
    return NameMatch(range: range, ids: ids, tokenCount: count, fold: .transliteration)
  }

  /// The longest name by the light fold that is written as L4 asks for.
  private func longestLightMatch(at index: Int, of run: borrowing TokenRun) -> NameMatch? {
    var state = run.tokens[index].name
    while state != 0 {
      let count = Int(trie.depths[Int(state)])
      guard !needsCapitals || run.tokens[index].nextProper < index + count else { return nil }
      let ids = ids(of: trie.name(at: state), at: index, of: run)
      if !ids.isEmpty {
        return NameMatch(
          range: run.tokens[index].start..<run.tokens[index + count - 1].end,
          ids: ids,
          tokenCount: count
        )
      }
      state = trie.shorterName(at: state)
    }
    return nil
  }

  /// The ids of those spellings of a name whose capitals the text has.
  private func ids(of name: Int, at index: Int, of run: borrowing TokenRun) -> [Int] {
    let spellings = spellings[name]
    if spellings.count == 1, spellings[0].capitals.isEmpty { return spellings[0].ids }
    let fitting = spellings.filter { $0.capitals.allSatisfy { run.tokens[index + $0].isCapitals } }
    return fitting.count == 1 ? fitting[0].ids : Array(Set(fitting.flatMap(\.ids))).sorted()
  }
}

extension NameMatcher {
  /// The words of a part of a text that are written in small letters and are, or sound like, a name of one word, *the*
  /// not counted; by the light fold.
  package func ordinaryWords(in bytes: [UInt8], range: Range<Int>) -> Set<String> {
    var words: Set<String> = []
    guard trie.nameCount > 0 else { return words }
    let the = table.symbol(of: FoldBuffer("the".utf8))
    var scanner = TokenScanner(bytes, in: range)
    var sound = FoldBuffer()
    while scanner.advance() {
      guard !scanner.isCapitalised,
        isNameOfOneWord(table.symbol(of: scanner.folded), the) || sounds.isNameOfOneWord(scanner.folded, &sound)
      else { continue }
      words.insert(String(decoding: scanner.folded.letters, as: UTF8.self))
    }
    return words
  }

  /// Whether a token is a name by itself or behind *the*, in other letters than capitals only.
  private func isNameOfOneWord(_ symbol: TokenTable.Symbol, _ the: TokenTable.Symbol) -> Bool {
    guard symbol >= 0, !areCapitalsOnly[Int(symbol)] else { return false }
    let alone = trie.next(after: symbol, from: 0)
    if alone != 0, trie.longestName(at: alone) == alone { return true }
    guard the >= 0, alone != 0 else { return false }
    let withArticle = trie.next(after: the, from: alone)
    return trie.depths[Int(withArticle)] == 2 && trie.longestName(at: withArticle) == withArticle
  }
}
