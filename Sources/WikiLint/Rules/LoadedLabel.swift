import WikiDiagnostics
import WikiModel

/// A label such as *terrorist* that is nobody's words: outside of quotation marks, a designation, and *described as*.
enum LoadedLabel {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    let words = text.words.indices.filter { text.isLabel($0) }
    guard !words.isEmpty, !text.isAboutLabels(wiki) else { return [] }
    let somebodys = text.sentences(holding: naming.union(listing))
    return words.filter { !somebodys.contains(text.words[$0].sentence) && text.accusationBeforeName($0) == nil }
      .compactMap { word in text.span(of: word).map { .loadedLabel(text.written(word...word), at: $0) } }
  }

  /// By which a sentence says whose word it is.
  private static let naming: Set<String> = [
    "call", "calls", "called", "calling", "describe", "describes", "described", "describing", "label", "labels",
    "labelled", "labeled", "labelling", "labeling", "brand", "brands", "branded", "consider", "considers",
    "considered", "deem", "deems", "deemed", "regard", "regards", "regarded", "term", "terms", "termed", "word",
    "words", "denounce", "denounces", "denounced",
  ]

  /// By which it says that a state has listed somebody so, or a court found it.
  private static let listing: Set<String> = [
    "designate", "designates", "designated", "designating", "designation", "designations", "list", "lists", "listed",
    "listing", "blacklist", "blacklisted", "proscribed", "proscribes", "proscription", "banned", "sanction",
    "sanctions", "sanctioned", "convicted", "court", "sentenced", "indicted",
  ]
}

extension EditorText {
  /// Whether the text is one of those in which labels are stated as somebody's, or explained.
  fileprivate func isAboutLabels(_ wiki: LintedWiki) -> Bool {
    if record.kind == .terms { return true }
    if let event = wiki.model.event(record.id), Self.actsOfState.contains(event.kind.rawValue) { return true }
    guard case .statement(let statement) = part else { return false }
    return statement.isAttributed || Self.labelling.contains(statement.property)
  }

  private static let actsOfState: Set<String> = ["designation", "sanction", "law", "order", "ruling"]

  private static let labelling: Set<String> = [
    "described as", "designated by", "designates", "sanctioned by", "sanctions",
  ]

  fileprivate func isLabel(_ word: Int) -> Bool {
    let letters = words[word].letters
    guard !words[word].isQuoted, words[word].target.map({ $0.kind != .terms }) ?? true else { return false }
    if letters == "regime" || letters == "regimes" { return isRegimeOfSomebody(word) }
    return Self.labels.contains(letters) && !isPartOfName(word) && !isAgainst(word)
  }

  /// Whether the label stands between capitals, as in "Foreign Terrorist Organization".
  private func isPartOfName(_ word: Int) -> Bool {
    guard words[word].isCapitalised else { return false }
    let isBefore = behind(word).map { words[$0].isCapitalised } ?? false
    let isBehind = before(word).map { words[$0].isCapitalised } ?? false
    return isBehind || isBefore
  }

  /// "Counter-terrorist", "anti-terrorist".
  private func isAgainst(_ word: Int) -> Bool {
    guard let before = before(word) else { return false }
    return ["counter", "anti", "non"].contains(words[before].letters)
  }

  /// "The Assad regime", and neither "a sanctions regime" nor "regime change".
  private func isRegimeOfSomebody(_ word: Int) -> Bool {
    guard let before = before(word), words[before].isCapitalised || words[before].target != nil else { return false }
    if let next = behind(word), words[next].letters == "change" { return false }
    return !EnglishWords.determiners.contains(words[before].letters) && !isAcronym(before)
  }

  /// Behind an acronym a regime is one of rules: "the NPT regime".
  private func isAcronym(_ word: Int) -> Bool {
    bytes[words[word].range].allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private static let labels: Set<String> = [
    "terrorist", "terrorists", "extremist", "extremists", "jihadist", "jihadists", "jihadi", "jihadis", "fanatic",
    "fanatics", "thug", "thugs", "martyr", "martyrs", "martyred", "murderer", "murderers", "assassin", "assassins",
    "infidel", "infidels",
  ]
}
