import WikiDiagnostics
import WikiModel

/// The religion, ethnicity or health of a person in words of their record.
enum SensitiveWord {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    guard let person = wiki.person(text.record) else { return [] }
    return text.words.indices.compactMap { word in
      guard !text.words[word].isQuoted, let end = text.endOfSensitiveWords(word) else { return nil }
      return text.span(of: word...end).map { .sensitiveWord(text.written(word...end), of: person, at: $0) }
    }
  }
}

extension EditorText {
  /// The last of the words from `word` on that tell a religion, an origin or an illness.
  fileprivate func endOfSensitiveWords(_ word: Int) -> Int? {
    let letters = words[word].letters
    if Self.religions.contains(letters) { return isAboutPerson(word) ? word : nil }
    guard let next = behind(word) else { return nil }
    let following = words[next].letters
    switch letters {
    case "ethnic", "ethnically": return words[next].isCapitalised && isPersonal(next) ? next : nil
    case "diagnosed": return following == "with" ? behind(next) ?? next : nil
    case "from", "has", "had", "with", "of", "treated": return illness(from: next)
    default: break
    }
    let isOrigin = words[word].isCapitalised && Self.origins.contains(following) && isAboutPerson(word)
    return isOrigin ? next : nil
  }

  /// An illness at a word, an article or *for* passed over.
  private func illness(from word: Int) -> Int? {
    if Self.illnesses.contains(words[word].letters) { return word }
    guard ["for", "a", "an"].contains(words[word].letters), let next = behind(word) else { return nil }
    return Self.illnesses.contains(words[next].letters) ? next : nil
  }

  /// Whether the word says what somebody is, "is a devout Sunni", "of Kurdish descent", and not what an office or a group
  /// is, "a Sunni party".
  private func isAboutPerson(_ word: Int) -> Bool {
    guard isPersonal(word) else { return false }
    var place = before(word)
    for _ in 0..<3 {
      guard let candidate = place else { return false }
      let letters = words[candidate].letters
      if Self.leads.contains(letters) { return true }
      if EnglishWords.being.contains(letters) { return beforeVerb(candidate).map(isSomebody) ?? false }
      if letters == "of" {
        return behind(word).map { Self.origins.contains(words[$0].letters) } == true && isPersonal(of: candidate)
      }
      guard letters == "a" || letters == "an" || !words[candidate].isCapitalised else { return false }
      place = before(candidate)
    }
    return false
  }

  /// Whether the word behind that of a religion or people leaves it a person's own.
  private func isPersonal(_ word: Int) -> Bool {
    guard let next = behind(word) else { return true }
    let letters = words[next].letters
    return EnglishWords.prepositions.contains(letters) || EnglishWords.conjunctions.contains(letters)
      || letters == "who" || Self.origins.contains(letters) || Self.families.contains(letters)
  }

  /// Whether *of* tells the origin of a person: "is of", "a man of", and not "a party of".
  private func isPersonal(of word: Int) -> Bool {
    guard let before = before(word) else { return true }
    let letters = words[before].letters
    return EnglishWords.being.contains(letters) || Self.families.contains(letters) || letters == "citizen"
  }

  private func isSomebody(_ word: Int) -> Bool {
    words[word].isCapitalised || ["he", "she", "who"].contains(words[word].letters)
  }

  private static let religions: Set<String> = [
    "muslim", "christian", "jew", "jewish", "shiite", "shia", "sunni", "alawite", "druze", "yazidi", "hindu",
    "buddhist", "catholic", "zoroastrian", "bahai", "atheist", "salafi", "islam", "christianity", "judaism",
  ]

  private static let leads: Set<String> = [
    "devout", "practising", "practicing", "converted", "converts", "born", "lapsed", "secular",
  ]

  private static let families: Set<String> = ["family", "parents", "household", "man", "woman", "convert"]

  private static let origins: Set<String> = ["descent", "origin", "origins", "ethnicity", "extraction", "ancestry"]

  private static let illnesses: Set<String> = [
    "cancer", "diabetes", "leukaemia", "leukemia", "hiv", "dementia", "epilepsy", "tuberculosis",
    "schizophrenia", "parkinsons", "alzheimers", "ptsd",
  ]
}
