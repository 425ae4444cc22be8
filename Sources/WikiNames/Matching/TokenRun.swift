/// Neighbouring tokens of a text that all occur in names, with no break between them (L5): no name reaches beyond.
struct TokenRun {
  /// By the light fold; -1 where the token occurs in names by its sound only.
  var symbols: [TokenTable.Symbol] = []

  /// By the transliteration fold; -1 where no transliterated name has the token.
  var sounds: [TokenTable.Symbol] = []

  /// Where each token begins, with its article, and where it ends.
  var starts: [Int] = []
  var ends: [Int] = []

  /// Whether each token is all capitals (L4).
  var areCapitals: [Bool] = []

  /// Whether each token satisfies L4 for a whole match: a capital, or a letter of a script without case.
  var areProper: [Bool] = []

  /// For each token the longest name that begins there, as a state of the trie; the root where there is none.
  var names: [NameTrie.State] = []

  /// The same of transliterated names by their sound.
  var soundNames: [NameTrie.State] = []

  /// For each token the next one from there on that is proper.
  var nextProper: [Int] = []

  mutating func append(
    _ symbol: TokenTable.Symbol,
    _ sound: TokenTable.Symbol,
    _ scanner: borrowing TokenScanner
  ) {
    symbols.append(symbol)
    sounds.append(sound)
    starts.append(scanner.start)
    ends.append(scanner.range.upperBound)
    areCapitals.append(scanner.shape.isAllCapitals)
    areProper.append(scanner.isCapitalised || scanner.isUncased)
  }

  mutating func removeAll() {
    symbols.removeAll(keepingCapacity: true)
    sounds.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    areCapitals.removeAll(keepingCapacity: true)
    areProper.removeAll(keepingCapacity: true)
  }

  /// Fills in `names`, `soundNames` and `nextProper`, from the last token to the first.
  mutating func find(in trie: NameTrie, _ soundTrie: NameTrie) {
    names.removeAll(keepingCapacity: true)
    soundNames.removeAll(keepingCapacity: true)
    soundNames.append(contentsOf: repeatElement(0, count: symbols.count))
    nextProper.removeAll(keepingCapacity: true)
    names.append(contentsOf: repeatElement(0, count: symbols.count))
    nextProper.append(contentsOf: repeatElement(symbols.count, count: symbols.count))
    var state: NameTrie.State = 0
    var soundState: NameTrie.State = 0
    var proper = symbols.count
    for index in symbols.indices.reversed() {
      state = symbols[index] < 0 ? 0 : trie.next(after: symbols[index], from: state)
      names[index] = trie.longestName(at: state)
      soundState = sounds[index] < 0 ? 0 : soundTrie.next(after: sounds[index], from: soundState)
      soundNames[index] = soundTrie.longestName(at: soundState)
      if areProper[index] { proper = index }
      nextProper[index] = proper
    }
  }
}
