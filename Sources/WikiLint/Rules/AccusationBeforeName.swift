import WikiDiagnostics
import WikiModel

/// An accusation that stands before a name as if it were a title: "accused killer Ali Hasan".
enum AccusationBeforeName {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    text.words.indices.compactMap { word in
      guard let (start, name) = text.accusationBeforeName(word) else { return nil }
      return text.span(of: start...name.upperBound).map {
        .accusationBeforeName(text.written(start...word), text.written(name), at: $0)
      }
    }
  }
}

extension EditorText {
  /// Where an accusation that ends with a word begins, and the name that it stands before.
  func accusationBeforeName(_ word: Int) -> (start: Int, name: ClosedRange<Int>)? {
    guard let name = nameBehindAccusation(word), let start = accusationStart(word, name) else { return nil }
    return (start, name)
  }

  /// The name that stands right behind what somebody is accused of being.
  private func nameBehindAccusation(_ word: Int) -> ClosedRange<Int>? {
    guard !words[word].isQuoted, !words[word].isCapitalised || isFirstOfSentence(word),
      Accusation.crimeNouns.contains(words[word].letters) || words[word].letters == "suspect",
      let next = behind(word), !words[next].isQuoted || words[next].target != nil, !words[next].isPossessive,
      !EnglishWords.months.contains(words[next].letters), !EnglishWords.weekdays.contains(words[next].letters)
    else { return nil }
    return name(from: next)
  }

  /// Where the accusation begins; `nil` where the words are no accusation, or a court's.
  private func accusationStart(_ word: Int, _ name: ClosedRange<Int>) -> Int? {
    if words[word].letters == "suspect" { return before(word).flatMap { isCrime($0) ? $0 : nil } }
    var place = word
    for _ in 0..<3 {
      guard let previous = before(place), !words[previous].isCapitalised || isFirstOfSentence(previous) else { break }
      if Self.courts.contains(words[previous].letters) { return nil }
      if Self.accusing.contains(words[previous].letters) { return isFollowedByOf(name) ? nil : previous }
      place = previous
    }
    if words[word].letters == "criminal" { return before(word).flatMap { words[$0].letters == "war" ? $0 : nil } }
    return Self.bareTitles.contains(words[word].letters) && isTitle(word) ? word : nil
  }

  /// Whether the word stands where a title does: at the beginning, or behind an article.
  private func isTitle(_ word: Int) -> Bool {
    guard let before = before(word) else { return true }
    let letters = words[before].letters
    return EnglishWords.determiners.contains(letters) || EnglishWords.prepositions.contains(letters)
      || EnglishWords.conjunctions.contains(letters) || letters == "serial"
  }

  /// Whether *of* follows, so that somebody has accused the one of that name of something.
  private func isFollowedByOf(_ name: ClosedRange<Int>) -> Bool {
    behind(name.upperBound).map { words[$0].letters == "of" } ?? false
  }

  private func isCrime(_ word: Int) -> Bool {
    ["murder", "terror", "terrorism", "bombing", "rape", "fraud", "kidnapping", "assassination"]
      .contains(words[word].letters)
  }

  private static let accusing: Set<String> = ["accused", "alleged", "suspected", "reputed", "purported", "presumed"]
  private static let courts: Set<String> = ["convicted", "sentenced", "confessed", "acquitted"]

  /// Those that accuse without *accused*; *terrorist* has a rule of its own, and a bomber may be an aeroplane.
  private static let bareTitles: Set<String> = [
    "killer", "murderer", "assassin", "rapist", "torturer", "kidnapper", "mastermind", "thief",
  ]
}
