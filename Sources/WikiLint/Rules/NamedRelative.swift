import WikiDiagnostics
import WikiModel

/// A relative whom prose names and who is nobody in the wiki: "his mother, Sara Hasan".
enum NamedRelative {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    text.words.indices.compactMap { word in
      guard EnglishWords.kin.contains(text.words[word].letters), !text.words[word].isQuoted, text.isSomebodys(word),
        let name = text.nameOfRelative(word), !text.words[name.lowerBound].isQuoted,
        wiki.actor(named: text.words[name]) == nil
      else { return nil }
      return text.span(of: word...name.upperBound).map {
        .namedRelative(text.written(name), text.written(word...word), at: $0)
      }
    }
  }
}

extension EditorText {
  /// "His mother", "Hasan’s elder brother", "the mother of": whose relative it is.
  fileprivate func isSomebodys(_ word: Int) -> Bool {
    var place = before(word)
    for _ in 0..<2 {
      guard let candidate = place else { return false }
      if words[candidate].isPossessive || ["his", "her", "their"].contains(words[candidate].letters) { return true }
      place = before(candidate)
    }
    return false
  }

  /// The name right behind a word of kinship; behind a comma, of two words at least, as one could begin something new.
  fileprivate func nameOfRelative(_ word: Int) -> ClosedRange<Int>? {
    let next = word + 1
    guard next < words.count, words[next].sentence == words[word].sentence, words[next].target == nil,
      words[next].isCapitalised, isOnlyComma(between: word, next)
    else { return nil }
    let name = name(from: next)
    return words[next].followsBreak && name?.count == 1 ? nil : name
  }

  private func isOnlyComma(between word: Int, _ next: Int) -> Bool {
    let gap = bytes[words[word].range.upperBound..<words[next].range.lowerBound]
    return gap.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ",") }
  }
}
