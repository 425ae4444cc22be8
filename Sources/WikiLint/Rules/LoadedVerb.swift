import WikiDiagnostics
import WikiModel

/// *Claimed* or *admitted* where *said* would do.
enum LoadedVerb {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    text.words.indices.compactMap { word in
      guard !text.words[word].isQuoted else { return nil }
      let isClaim = Self.claims.contains(text.words[word].letters)
      let isLoaded =
        isClaim && (text.bringsInClause(word) || text.endsQuotation(word))
        || Self.admissions.contains(text.words[word].letters) && text.bringsInClause(word)
      guard isLoaded else { return nil }
      return text.span(of: word).map { .loadedVerb(text.written(word...word), at: $0) }
    }
  }

  private static let claims: Set<String> = ["claimed", "claims", "claim", "claiming"]
  private static let admissions: Set<String> = ["admitted", "admits", "admit", "admitting"]
}

extension EditorText {
  /// Whether *that* follows and the word is a verb: "she claimed that", not "the claim that".
  fileprivate func bringsInClause(_ word: Int) -> Bool {
    guard let next = behind(word), words[next].letters == "that" else { return false }
    if let noun = behind(next), Self.times.contains(words[noun].letters) { return false }
    if ["claimed", "admitted", "claiming", "admitting"].contains(words[word].letters) { return true }
    guard let before = beforeVerb(word) else { return false }
    if words[word].letters.hasSuffix("s") { return isSubject(before) }
    return EnglishWords.pronouns.contains(words[before].letters)
      || words[before].letters.hasSuffix("s") && isSubject(before)
  }

  /// Whether the word stands behind what it says: "the depot was empty, the ministry claimed."
  fileprivate func endsQuotation(_ word: Int) -> Bool {
    guard words[word].letters != "claiming", behind(word) == nil, endsClause(word), let subject = before(word),
      isSubject(subject)
    else { return false }
    let start = isName(subject) ? nameStart(subject) : subject
    if words[start].followsBreak { return !isFirstOfSentence(start) || words[max(0, start - 1)].isQuoted }
    guard let article = before(start), EnglishWords.determiners.contains(words[article].letters) else { return false }
    return words[article].followsBreak && !isFirstOfSentence(article)
  }

  /// Whether a mark or the end stands behind the word, and no hyphen or the like.
  private func endsClause(_ word: Int) -> Bool {
    let end = words[word].range.upperBound
    return end >= bytes.count || ".,;:!?\u{201C}".utf8.contains(bytes[end])
  }

  /// Whether somebody can be meant who says something.
  private func isSubject(_ word: Int) -> Bool {
    let letters = words[word].letters
    if EnglishWords.pronouns.contains(letters) || isName(word) { return true }
    guard !Self.noSubjects.contains(letters), !words[word].isPossessive, let before = before(word) else { return false }
    return EnglishWords.determiners.contains(words[before].letters)
  }

  private func isName(_ word: Int) -> Bool {
    words[word].target != nil || words[word].isCapitalised && !isFirstOfSentence(word)
      || words[word].isCapitalised && !EnglishWords.determiners.contains(words[word].letters)
        && !EnglishWords.prepositions.contains(words[word].letters)
        && !EnglishWords.conjunctions.contains(words[word].letters) && !Self.noSubjects.contains(words[word].letters)
  }

  private func nameStart(_ word: Int) -> Int {
    var start = word
    while let previous = before(start), words[previous].isCapitalised || words[previous].target != nil {
      start = previous
    }
    return start
  }

  /// Behind *that*, these make a time of it: "the seat he claimed that year".
  private static let times: Set<String> = [
    "year", "month", "week", "day", "night", "morning", "afternoon", "evening", "spring", "summer", "autumn", "winter",
  ]

  /// Before *claims*, these make a noun of it.
  private static let noSubjects: Set<String> = [
    "latest", "false", "new", "recent", "earlier", "public", "first", "main", "competing", "rival", "various",
    "similar", "repeated", "unverified", "conflicting", "other", "such", "official", "initial", "old", "few", "many",
    "two", "three", "which", "what", "denied", "denies", "rejected", "rejects", "disputed", "disputes", "made",
  ]
}
