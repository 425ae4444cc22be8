/// Neighbouring tokens of a text that all occur in names, with no break between them (L5): no name reaches beyond.
struct TokenRun {
  private(set) var tokens: [RunToken] = []

  /// Whether some token may stand alone as a name, by L4.
  private(set) var hasProper = false

  mutating func append(_ token: RunToken) {
    tokens.append(token)
    hasProper = hasProper || token.isProper
  }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    hasProper = false
  }

  /// Finds the longest names that begin at each token, from the last token to the first.
  mutating func find(in trie: NameTrie, _ soundTrie: NameTrie) {
    var state: NameTrie.State = 0
    var soundState: NameTrie.State = 0
    var proper = tokens.count
    for index in tokens.indices.reversed() {
      let token = tokens[index]
      state = token.symbol < 0 ? 0 : trie.next(after: token.symbol, from: state)
      soundState = token.sound < 0 ? 0 : soundTrie.next(after: token.sound, from: soundState)
      if token.isProper { proper = index }
      tokens[index].name = trie.longestName(at: state)
      tokens[index].soundName = soundTrie.longestName(at: soundState)
      tokens[index].nextProper = proper
    }
  }
}

/// A token of a run, and what begins at it.
struct RunToken {
  /// By the light fold; -1 where the token occurs in names by its sound only.
  let symbol: TokenTable.Symbol

  /// By the transliteration fold; -1 where no transliterated name has the token.
  let sound: TokenTable.Symbol

  /// Where it begins, with its article, and where it ends.
  let start: Int
  let end: Int

  /// Whether it is all capitals (L4).
  let isCapitals: Bool

  /// Whether it satisfies L4 for a whole match: a capital, or a letter of a script without case.
  let isProper: Bool

  /// The longest name that begins here, as a state of the trie; the root where there is none.
  fileprivate(set) var name: NameTrie.State = 0

  /// The same of transliterated names by their sound.
  fileprivate(set) var soundName: NameTrie.State = 0

  /// The next token from here on that is proper.
  fileprivate(set) var nextProper = 0

  init(_ scanner: borrowing TokenScanner, _ symbol: TokenTable.Symbol, _ sound: TokenTable.Symbol) {
    self.symbol = symbol
    self.sound = sound
    start = scanner.start
    end = scanner.range.upperBound
    isCapitals = scanner.shape.isAllCapitals
    isProper = scanner.isCapitalised || scanner.isUncased
  }
}
