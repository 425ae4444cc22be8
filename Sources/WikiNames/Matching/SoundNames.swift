/// The transliterated names, as an automaton over the sounds of their tokens.
struct SoundNames: Sendable {
  private let fold: TransliterationFold
  private let table: TokenTable

  /// The consonants of all tokens and of all words that are joined as they are.
  let filter: HashFilter
  let trie: NameTrie

  /// For each token that occurs in names by the light fold its symbol by sound, or -1: most tokens that are heard are
  /// such, and need not be folded.
  private var known: [TokenTable.Symbol] = []

  /// For each name of the trie the ids of its patterns, sorted, each once.
  let ids: [[Int]]

  /// - Parameter tokens: those of all names by the light fold.
  init(_ patterns: [NamePattern], _ fold: TransliterationFold, tokens: TokenTable) {
    var (table, trie, filter) = (TokenTable(), NameTrie(), HashFilter())
    for word in fold.joinedWords { filter.insert(Consonants(of: word).hash) }
    var ids: [Set<Int>] = []
    var sound = FoldBuffer()
    for pattern in patterns {
      let bytes = Array(pattern.spelling.utf8)
      var scanner = TokenScanner(bytes, in: bytes.indices)
      var symbols: [TokenTable.Symbol] = []
      var isHeard = true
      while scanner.advance() {
        isHeard = isHeard && Self.mayBeHeard(scanner) && fold.fold(scanner.folded, into: &sound)
        if isHeard {
          symbols.append(table.intern(sound))
          filter.insert(Consonants(of: scanner.folded).hash)
        }
      }
      guard isHeard, !symbols.isEmpty else { continue }
      let number = trie.insert(symbols)
      if number == ids.count { ids.append([]) }
      ids[number].insert(pattern.id)
    }
    trie.link()
    self.fold = fold
    self.table = table
    self.filter = filter
    self.trie = trie
    self.ids = ids.map { $0.sorted() }
    guard trie.nameCount > 0 else { return }
    known = (0..<tokens.count).map { symbol in
      fold.fold(FoldBuffer(tokens.letters(of: symbol)), into: &sound) ? table.symbol(of: sound) : -1
    }
  }

  /// In bytes, what the automaton holds.
  var byteCount: Int {
    table.byteCount + trie.byteCount + filter.byteCount + ids.joined().count * MemoryLayout<Int>.stride
      + known.count * MemoryLayout<TokenTable.Symbol>.stride
  }

  /// The symbol of a token of a text by its sound, or -1.
  /// - Parameters:
  ///   - light: its symbol by the light fold, or -1.
  ///   - sound: room to work in.
  @inline(__always)
  func symbol(
    of scanner: borrowing TokenScanner,
    _ light: TokenTable.Symbol,
    _ sound: inout FoldBuffer
  ) -> TokenTable.Symbol {
    guard trie.nameCount > 0, Self.mayBeHeard(scanner) else { return -1 }
    if light >= 0 { return known[Int(light)] }
    guard filter.mayHold(Consonants(of: scanner.folded).hash), fold.fold(scanner.folded, into: &sound) else {
      return -1
    }
    return table.symbol(of: sound)
  }

  /// Whether a word, by the light fold, sounds like a name that has no other word.
  func isNameOfOneWord(_ word: borrowing FoldBuffer, _ sound: inout FoldBuffer) -> Bool {
    guard filter.mayHold(Consonants(of: word).hash), fold.fold(word, into: &sound) else { return false }
    let symbol = table.symbol(of: sound)
    guard symbol >= 0 else { return false }
    let state = trie.longestName(at: trie.next(after: symbol, from: 0))
    return state != 0
  }

  /// Only words with a capital are compared by their sound, and no acronyms.
  @inline(__always)
  private static func mayBeHeard(_ scanner: borrowing TokenScanner) -> Bool {
    scanner.isCapitalised && !scanner.shape.isAllCapitals
  }
}
