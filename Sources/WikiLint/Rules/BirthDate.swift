import WikiDiagnostics
import WikiModel

/// The day of birth of somebody who is no public figure, as a fact.
enum BirthDate {
  static func findings(_ wiki: LintedWiki) -> [Diagnostic] {
    wiki.model.actors.filter { $0.kind == .person && !wiki.isPublic($0) }.flatMap { person in
      person.facts.compactMap { fact in
        guard fact.property == "born", case .date(let date) = fact.value, date.precision == .day else { return nil }
        return .birthDate(of: person, at: fact.span)
      }
    }
  }
}

/// The day of birth of somebody who is no public figure, in words of their record: "born on 3 May 1980".
enum BirthDay {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    guard let person = wiki.person(text.record), !wiki.isPublic(person) else { return [] }
    return text.words.indices.compactMap { word in
      guard text.words[word].letters == "born", !text.words[word].isQuoted, let end = text.dayOfMonth(behind: word)
      else { return nil }
      return text.span(of: word...end).map { .birthDate(of: person, at: $0) }
    }
  }
}

extension EditorText {
  /// The last word of a day and its month behind a word, within the sentence.
  fileprivate func dayOfMonth(behind word: Int) -> Int? {
    let end = min(sentences[words[word].sentence].words.upperBound, word + 9)
    for place in word + 1..<max(word + 1, end) {
      if EnglishWords.conjunctions.contains(words[place].letters) { return nil }
      guard EnglishWords.months.contains(words[place].letters), words[place].isCapitalised else { continue }
      if isDay(place - 1) || words[place - 1].letters == "of" && isDay(place - 2) { return place }
      if place + 1 < end, isDay(place + 1) { return place + 1 }
    }
    return nil
  }

  private func isDay(_ word: Int) -> Bool {
    let digits = words[word].letters.prefix { $0.isASCII && $0.isNumber }
    let rest = words[word].letters.dropFirst(digits.count)
    guard let number = Int(digits), ["", "st", "nd", "rd", "th"].contains(rest) else { return false }
    return (1...31).contains(number)
  }
}
