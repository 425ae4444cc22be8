import WikiNames

/// Every name tried at every token: what `NameMatcher` must find, in as few words as possible.
struct SlowMatcher {
  private let names: [(id: Int, tokens: [NameToken], isTransliterated: Bool)]
  private let fold = TransliterationFold()

  init(_ patterns: [NamePattern]) {
    names = patterns.map { ($0.id, NameTokens.tokens(of: $0.spelling), $0.isTransliterated) }
      .filter { !$0.tokens.isEmpty }
  }

  func matches(in bytes: [UInt8], range: Range<Int>) -> [NameMatch] {
    let tokens = NameTokens.tokens(of: bytes, in: range)
    var matches: [NameMatch] = []
    var index = 0
    while index < tokens.count {
      var fitting = names.filter { fits($0.tokens, tokens[index...]) }
      var longest = fitting.map(\.tokens.count).max() ?? 0
      let heard = names.filter { $0.isTransliterated && sounds($0.tokens, tokens[index...]) }
      let isHeard = heard.map(\.tokens.count).max() ?? 0 > longest
      if isHeard { (fitting, longest) = (heard, heard.map(\.tokens.count).max() ?? 0) }
      if longest > 0 {
        let range = tokens[index].rangeWithArticle.lowerBound..<tokens[index + longest - 1].range.upperBound
        let ids = Set(fitting.filter { $0.tokens.count == longest }.map(\.id)).sorted()
        let fold: NameMatch.Fold = isHeard ? .transliteration : .light
        matches.append(NameMatch(range: range, ids: ids, tokenCount: longest, fold: fold))
      }
      index += max(1, longest)
    }
    return matches
  }

  /// Whether each word has a capital and sounds like that of the name; acronyms are not heard.
  private func sounds(_ name: [NameToken], _ tokens: ArraySlice<NameToken>) -> Bool {
    let text = tokens.prefix(name.count)
    return text.count == name.count && !text.dropFirst().contains(where: \.precededByBreak)
      && (name + text).allSatisfy { $0.isCapitalised && !$0.isAllCapitals && $0.folded.utf8.allSatisfy { $0 < 0x80 } }
      && zip(name, text).allSatisfy { fold.folded($0.folded) == fold.folded($1.folded) }
  }

  private func fits(_ name: [NameToken], _ tokens: ArraySlice<NameToken>) -> Bool {
    let text = tokens.prefix(name.count)
    return text.count == name.count && !text.dropFirst().contains(where: \.precededByBreak)
      && text.contains { $0.isCapitalised || $0.isUncased }
      && zip(name, text).allSatisfy { $0.folded == $1.folded && (!$0.isAllCapitals || $1.isAllCapitals) }
  }
}
