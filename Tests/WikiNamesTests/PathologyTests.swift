import Testing
import WikiNames

/// Names and texts made to be slow. Each takes a fraction of a second where time is linear, and minutes where it is not.
@Suite(.timeLimit(.minutes(1))) struct PathologyTests {
  @Test func staysLinearWhereNamesAreBeginningsOfNames() {
    let names = (1...400).map { Array(repeating: "A", count: $0).joined(separator: " ") }
    let text = String(repeating: "A ", count: 200_000)
    let matches = matches(names, in: text)
    #expect(matches.count == 500)
    #expect(matches.allSatisfy { $0.ids == [399] && $0.tokenCount == 400 })
  }

  @Test func staysLinearWhereLongNamesFailLate() {
    let names = [Array(repeating: "Abc", count: 5_000).joined(separator: " ") + " Xyz", "Abc Abc"]
    #expect(matches(names, in: String(repeating: "Abc ", count: 100_001)).count == 50_000)
  }

  @Test func staysLinearWhereNothingIsCapitalised() {
    let names = (1...200).map { Array(repeating: "a", count: $0).joined(separator: "-") }
    #expect(matches(names, in: String(repeating: "a ", count: 200_000)).isEmpty)
  }

  @Test func bearsNamesThatDifferOnlyInCapitals() {
    let names = (0..<256).map { bits in (0..<8).map { bits >> $0 & 1 == 0 ? "Is" : "IS" }.joined(separator: " ") }
    let matches = matches(names, in: String(repeating: "IS Is ", count: 4_000))
    #expect(matches.count == 1_000)
    #expect(matches.allSatisfy { $0.ids.count == 16 })
  }

  @Test(arguments: [
    "al-", "al ", "a'", "’", "ʿ", "A.", "@", "_", "a_", "a@", "a.b", "a://", "://", "\u{301}", "a\u{301}_", "\u{AD}",
    "1,", "1.", "’s", "A.'", "al-’", ".", "[",
    "a.\u{301}", "@\u{301}", "_a\u{301}", "al\u{A0}\u{A0}", "\u{E4}", "A.\u{301}", "P.M.U.s", "é’",
  ])
  func readsRepeatedPiecesInLinearTime(piece: String) {
    let text = String(repeating: piece, count: 15_000)
    let tokens = NameTokens.tokens(of: text)
    let isInOrder = zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound <= $1.rangeWithArticle.lowerBound }
    #expect(isInOrder)
  }

  @Test func takesManyPatternsOfOneName() {
    let matches = matches(Array(repeating: "al-Hakim", count: 20_000), in: "Hakim")
    #expect(matches.map(\.ids) == [Array(0..<20_000)])
  }

  private func matches(_ names: [String], in text: String) -> [NameMatch] {
    let bytes = Array(text.utf8)
    let patterns = names.enumerated().map { NamePattern(spelling: $1, id: $0) }
    return NameMatcher(patterns).matches(in: bytes, range: bytes.indices)
  }
}
