/// Tells of most plain words that no name has them.
struct PlainWordFilter: Sendable {
  /// The tokens of all names, as they may stand in a text, and the words that may be articles before a space.
  private var tokens: HashFilter

  /// The consonants of transliterated names; `nil` where there is no such name.
  private var consonants: HashFilter?

  init(_ names: TokenTable, _ sounds: SoundNames) {
    tokens = names.filter
    consonants = sounds.trie.nameCount > 0 ? sounds.filter : nil
    for article in ["al", "el", "ul"] { insert(Array(article.utf8)) }
    for symbol in 0..<names.count {
      var letters = Array(names.letters(of: symbol))
      guard let place = IzationEnding.placeOfAmerican(in: letters[...]) else { continue }
      letters[place] = UInt8(ascii: "s")
      insert(letters)
    }
  }

  private mutating func insert(_ letters: [UInt8]) {
    tokens.insert(FoldBuffer(letters).hash)
    consonants?.insert(Consonants(of: letters).hash)
  }

  /// Whether some name may have the word, by its fold or by its sound, or the word may be something other than its letters.
  @inline(__always)
  func mayHold(_ word: PlainWord, of text: [UInt8]) -> Bool {
    if tokens.mayHold(word.hash) { return true }
    guard word.isHeard, let consonants else { return false }
    var heard = Consonants()
    for place in word.range { heard.add(text[place]) }
    return consonants.mayHold(heard.hash)
  }
}
