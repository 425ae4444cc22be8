/// Finds all names of all actors in a text at once: leftmost-longest (L6), in time linear in the text.
///
/// It compares tokens by the light fold and knows L1 to L6 and L8: the head of `IRGC-backed` is a token, and so is the
/// tail of `anti-ISIS`, with the same right to be a name as anywhere else. It finds names; which actor is meant, and
/// whether a link is set, others decide.
package struct NameMatcher: Sendable {
  let table: TokenTable
  let trie: NameTrie

  /// For each token of the table: whether all names write it in capitals, so that the text must, too (L4).
  let areCapitalsOnly: [Bool]

  /// For each name of the trie, how it is spelled, in the order of first use.
  let spellings: [[NameSpelling]]

  /// The transliterated names by their sound.
  let sounds: SoundNames

  /// What words need be looked up at all.
  let plainWords: PlainWordFilter

  /// Whether at least one token of a match has a capital (L4).
  let needsCapitals: Bool

  /// What a full stop, a comma or a line end means for what goes on behind it (L5).
  let breaks: Breaks

  package enum Breaks: Sendable {
    case endNames

    /// For longer texts than names.
    case areIgnored
  }

  /// Patterns that fold to nothing are left out. The order of patterns has no influence on matches.
  ///
  /// - Parameters:
  ///   - needsCapitals: false for words that are no names, which texts write in small letters.
  ///   - breaks: whether a pattern may stand on both sides of a full stop or a comma.
  /// - Complexity: O(*n*), *n* the length of all spellings, as long as few names differ only in capitals.
  package init(
    _ patterns: [NamePattern],
    _ fold: TransliterationFold = TransliterationFold(),
    needsCapitals: Bool = true,
    breaks: Breaks = .endNames
  ) {
    self.needsCapitals = needsCapitals
    self.breaks = breaks
    var table = TokenTable()
    let names = patterns.map { PatternTokens($0, in: &table) }.filter { !$0.symbols.isEmpty }
    var areCapitalsOnly = [Bool](repeating: true, count: table.count)
    for name in names {
      for (symbol, isCapitals) in zip(name.symbols, name.areCapitals) where !isCapitals {
        areCapitalsOnly[Int(symbol)] = false
      }
    }
    var trie = NameTrie()
    var spellings: [[NameSpelling]] = []
    for name in names {
      let number = trie.insert(name.symbols)
      if number == spellings.count { spellings.append([]) }
      let capitals = name.symbols.indices.filter { name.areCapitals[$0] && !areCapitalsOnly[Int(name.symbols[$0])] }
      spellings[number].add(name.id, capitals: capitals)
    }
    for number in spellings.indices { spellings[number] = spellings[number].map(\.sorted) }
    trie.link()
    self.table = table
    self.trie = trie
    self.areCapitalsOnly = areCapitalsOnly
    self.spellings = spellings
    sounds = SoundNames(patterns.filter(\.isTransliterated), fold, tokens: table)
    plainWords = PlainWordFilter(table, sounds)
  }

  /// What the matcher holds in memory, about, in bytes.
  package var automatonBytes: Int {
    let ids = spellings.joined().reduce(0) { $0 + ($1.capitals.count + $1.ids.count) * MemoryLayout<Int>.stride }
    return sounds.byteCount + table.byteCount + trie.byteCount + areCapitalsOnly.count + ids
      + spellings.joined().count * MemoryLayout<NameSpelling>.stride
  }
}

/// The tokens of a pattern.
private struct PatternTokens {
  let id: Int
  var symbols: [TokenTable.Symbol] = []

  /// For each token, whether it must be all capitals (L4).
  var areCapitals: [Bool] = []

  init(_ pattern: NamePattern, in table: inout TokenTable) {
    id = pattern.id
    let bytes = Array(pattern.spelling.utf8)
    var scanner = TokenScanner(bytes, in: bytes.indices)
    while scanner.advance() {
      symbols.append(table.intern(scanner.folded))
      areCapitals.append(scanner.shape.isAllCapitals)
    }
  }
}

extension [NameSpelling] {
  fileprivate mutating func add(_ id: Int, capitals: [Int]) {
    if let index = firstIndex(where: { $0.capitals == capitals }) {
      self[index].ids.append(id)
    } else {
      append(NameSpelling(capitals: capitals, ids: [id]))
    }
  }
}
