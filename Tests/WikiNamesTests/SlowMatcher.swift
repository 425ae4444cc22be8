import WikiNames

/// Every name tried at every token: what `NameMatcher` must find, in as few words as possible.
struct SlowMatcher {
  private let names: [(id: Int, tokens: [NameToken])]

  init(_ patterns: [NamePattern]) {
    names = patterns.map { ($0.id, NameTokens.tokens(of: $0.spelling)) }.filter { !$0.tokens.isEmpty }
  }

  func matches(in bytes: [UInt8], range: Range<Int>) -> [NameMatch] {
    let tokens = NameTokens.tokens(of: bytes, in: range)
    var matches: [NameMatch] = []
    var index = 0
    while index < tokens.count {
      let fitting = names.filter { fits($0.tokens, tokens[index...]) }
      let longest = fitting.map(\.tokens.count).max() ?? 0
      if longest > 0 {
        let range = tokens[index].rangeWithArticle.lowerBound..<tokens[index + longest - 1].range.upperBound
        let ids = Set(fitting.filter { $0.tokens.count == longest }.map(\.id)).sorted()
        matches.append(NameMatch(range: range, ids: ids, tokenCount: longest))
      }
      index += max(1, longest)
    }
    return matches
  }

  private func fits(_ name: [NameToken], _ tokens: ArraySlice<NameToken>) -> Bool {
    let text = tokens.prefix(name.count)
    return text.count == name.count && !text.dropFirst().contains(where: \.precededByBreak)
      && text.contains { $0.isCapitalised || $0.isUncased }
      && zip(name, text).allSatisfy { $0.folded == $1.folded && (!$0.isAllCapitals || $1.isAllCapitals) }
  }
}
