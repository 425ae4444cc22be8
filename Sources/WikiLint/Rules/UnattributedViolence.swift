import WikiDiagnostics
import WikiModel

/// Prose that says who has done violence, and neither who says so nor where it is said.
enum UnattributedViolence {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    guard text.part == .prose else { return [] }
    let words = text.words.indices.filter { word in
      !text.words[word].isQuoted && verbs.contains(text.words[word].letters) && text.saysWhoDid(word, wiki)
    }
    guard !words.isEmpty else { return [] }
    let lastCited = text.sentences.lastIndex { $0.isCited } ?? -1
    let attributed = text.sentences(holding: EnglishWords.saying.union(["reportedly", "allegedly", "responsibility"]))
      .union(text.sentencesLeadingToAccounts)
    return words.filter { text.words[$0].sentence > lastCited && !attributed.contains(text.words[$0].sentence) }
      .compactMap { word in text.span(of: word).map { .unattributedViolence(text.written(word...word), at: $0) } }
  }

  private static let verbs: Set<String> = [
    "killed", "murdered", "massacred", "assassinated", "tortured", "raped", "kidnapped", "abducted",
    "beheaded", "bombed", "shelled", "slaughtered", "ambushed", "lynched", "poisoned", "stabbed", "robbed", "looted",
    "smuggled", "trafficked", "extorted", "embezzled",
  ]
}

extension EditorText {
  /// Whether somebody is named as the one who did what a verb says: before it, or behind *by*.
  fileprivate func saysWhoDid(_ verb: Int, _ wiki: LintedWiki) -> Bool {
    guard let before = beforeVerb(verb) else { return false }
    if EnglishWords.being.contains(words[before].letters) {
      return agent(of: verb).map { isActor(at: $0, wiki) } ?? false
    }
    return hasObject(verb) && isSubject(endingAt: before, wiki)
  }

  /// The word behind the *by* of a passive, articles passed over.
  private func agent(of verb: Int) -> Int? {
    var place = behind(verb)
    for _ in 0..<4 {
      guard let word = place else { return nil }
      if words[word].letters == "by" {
        let next = behind(word)
        return next.flatMap { EnglishWords.determiners.contains(words[$0].letters) ? behind($0) : $0 }
      }
      place = behind(word)
    }
    return nil
  }

  private func isActor(at word: Int, _ wiki: LintedWiki) -> Bool {
    if let target = words[word].target { return target.kind == .actors }
    let letters = words[word].letters
    return EnglishWords.actingGroups.contains(letters) || letters == "members" || letters == "fighters"
      || words[word].isCapitalised && !EnglishWords.months.contains(letters) && !EnglishWords.weekdays.contains(letters)
  }

  /// Whether something stands behind a verb that is done to: no preposition, and not the end.
  private func hasObject(_ verb: Int) -> Bool {
    guard let next = behind(verb) else { return false }
    let letters = words[next].letters
    return letters != "out" && !EnglishWords.prepositions.contains(letters)
      && !EnglishWords.conjunctions.contains(letters)
  }

  /// Whether a subject ends at a word: a name that no preposition makes a place of, or a group that can act.
  private func isSubject(endingAt last: Int, _ wiki: LintedWiki) -> Bool {
    if let target = words[last].target { return target.kind == .actors && !isBehindPreposition(linkStart(last)) }
    if EnglishWords.actingGroups.contains(words[last].letters) { return !hasPreposition(before: last, within: 3) }
    guard words[last].isCapitalised, !EnglishWords.pronouns.contains(words[last].letters) else { return false }
    let start = nameStart(last)
    if isFirstOfSentence(start) { return wiki.actor(named: words[start...last]) != nil }
    return !isBehindPreposition(start)
  }

  private func linkStart(_ word: Int) -> Int {
    var start = word
    while start > 0, words[start - 1].target == words[word].target { start -= 1 }
    return start
  }

  private func nameStart(_ word: Int) -> Int {
    var start = word
    while let previous = before(start), words[previous].isCapitalised, !isArticle(previous) { start = previous }
    return start
  }

  private func isArticle(_ word: Int) -> Bool { EnglishWords.determiners.contains(words[word].letters) }

  /// Whether a name that begins at a word hangs on something else: "in Baghdad", "an attack on the Badr Organization".
  private func isBehindPreposition(_ start: Int) -> Bool {
    guard var place = before(start) else { return false }
    if isArticle(place), let previous = before(place) { place = previous }
    guard EnglishWords.prepositions.contains(words[place].letters) else { return false }
    guard words[place].letters == "of", let group = before(place) else { return true }
    return !(EnglishWords.actingGroups.contains(words[group].letters) || words[group].letters == "members")
  }

  /// Whether a preposition stands within so many words before one, no month between: "on foreign troops".
  private func hasPreposition(before word: Int, within count: Int) -> Bool {
    var place = before(word)
    for _ in 0..<count {
      guard let candidate = place, !EnglishWords.months.contains(words[candidate].letters) else { return false }
      if EnglishWords.prepositions.contains(words[candidate].letters) { return true }
      place = before(candidate)
    }
    return false
  }

  /// The sentences that link to an event or a source, which say who says so.
  fileprivate var sentencesLeadingToAccounts: Set<Int> {
    Set(words.lazy.filter { $0.target?.kind == .events || $0.target?.kind == .sources }.map(\.sentence))
  }
}
