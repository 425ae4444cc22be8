import WikiDiagnostics
import WikiModel

/// *Alleged* where nobody alleges it.
enum AllegedByNobody {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    let words = text.words.indices.filter { text.isAllegation($0) }
    guard !words.isEmpty, !text.isAttributed(by: wiki) else { return [] }
    let attributed = text.sentences(holding: EnglishWords.saying.union(courts))
    let accusing = text.sentences(holding: accusing).min() ?? .max
    return words.filter { word in
      let sentence = text.words[word].sentence
      return !attributed.contains(sentence) && sentence < accusing && !text.isBy(word)
    }.compactMap { word in text.span(of: word).map { .allegedByNobody(text.written(word...word), at: $0) } }
  }

  /// Those who accuse by their office.
  private static let courts: Set<String> = [
    "prosecutor", "prosecutors", "prosecution", "indictment", "indicted", "court", "judge", "lawsuit", "complaint",
  ]

  /// By which an earlier sentence says who accuses.
  private static let accusing: Set<String> = [
    "accuse", "accuses", "accused", "accusing", "allege", "alleges", "charged", "indicted", "blames", "blamed",
  ]
}

/// The hedge *alleged* where nobody alleges it.
enum HedgeWithoutAccuser {
  static func findings(_ wiki: LintedWiki) -> [Diagnostic] {
    wiki.model.statements.filter { $0.hedge == .alleged && $0.by.isEmpty && $0.via.isEmpty }.map {
      .hedgeWithoutAccuser($0)
    }
  }
}

extension EditorText {
  /// Whether the statement, or the event of this name, says who alleges it.
  fileprivate func isAttributed(by wiki: LintedWiki) -> Bool {
    switch part {
    case .statement(let statement): statement.isAttributed
    case .name: wiki.model.event(record.id)?.roles.contains { !$0.by.isEmpty || !$0.via.isEmpty } ?? false
    case .prose, .remark: false
    }
  }

  /// Whether the word says that something is alleged, and is no verb whose subject alleges.
  fileprivate func isAllegation(_ word: Int) -> Bool {
    guard !words[word].isQuoted else { return false }
    switch words[word].letters {
    case "allegedly": return true
    case "alleged": return isAdjective(word) || isPassive(word)
    default: return false
    }
  }

  /// Whether *by* follows, and with it somebody.
  fileprivate func isBy(_ word: Int) -> Bool { behind(word).map { words[$0].letters == "by" } ?? false }
}
