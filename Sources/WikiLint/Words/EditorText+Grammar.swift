// What stands before and behind a word, for rules that have to tell a verb from a noun.
extension EditorText {
  /// The word before, where no mark parts the two.
  func before(_ word: Int) -> Int? {
    guard word > 0, !words[word].followsBreak, words[word - 1].sentence == words[word].sentence else { return nil }
    return word - 1
  }

  /// The word behind, where no mark parts the two.
  func behind(_ word: Int) -> Int? {
    let next = word + 1
    guard next < words.count, !words[next].followsBreak, words[next].sentence == words[word].sentence else {
      return nil
    }
    return next
  }

  /// The word before, adverbs and forms of *have* passed over.
  func beforeVerb(_ word: Int) -> Int? {
    var place = before(word)
    while let candidate = place {
      let letters = words[candidate].letters
      let isPassedOver =
        EnglishWords.adverbs.contains(letters) || EnglishWords.having.contains(letters)
        || letters.count > 4 && letters.hasSuffix("ly") && !words[candidate].isCapitalised
      guard isPassedOver else { return candidate }
      place = before(candidate)
    }
    return nil
  }

  func isFirstOfSentence(_ word: Int) -> Bool { word == sentences[words[word].sentence].words.lowerBound }

  /// Whether a word that can be a participle stands before a noun here: "the alleged plot", not "they alleged".
  func isAdjective(_ word: Int) -> Bool {
    guard let before = before(word) else { return words[word].followsBreak }
    let letters = words[before].letters
    return EnglishWords.determiners.contains(letters) || EnglishWords.prepositions.contains(letters)
      || EnglishWords.conjunctions.contains(letters) || words[before].isPossessive
  }

  /// Whether a form of *be* stands before the word, adverbs passed over: "was also killed".
  func isPassive(_ word: Int) -> Bool {
    beforeVerb(word).map { EnglishWords.being.contains(words[$0].letters) } ?? false
  }

  /// The numbers of the sentences in which one of some words stands.
  /// - Complexity: O(*n*), *n* the number of words.
  func sentences(holding letters: Set<String>) -> Set<Int> {
    Set(words.lazy.filter { letters.contains($0.letters) }.map(\.sentence))
  }

  /// The words with a capital that a name is made of, from the first of them on.
  func name(from word: Int) -> ClosedRange<Int>? {
    guard words.indices.contains(word), words[word].isCapitalised || words[word].target != nil else { return nil }
    var last = word
    while let next = behind(last), words[next].isCapitalised || isInLink(next, with: word), last - word < 7 {
      guard !words[last].isPossessive else { break }
      last = next
    }
    return word...last
  }

  private func isInLink(_ word: Int, with other: Int) -> Bool {
    words[word].target != nil && words[word].target == words[other].target
  }
}
