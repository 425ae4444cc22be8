import Testing
import WikiNames
import WikiTestSupport

/// What holds for all texts, tried on random ones.
@Suite struct NameLawTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func foldsAFoldToItself(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<400 {
      let text = random.text(words: random.number(in: 1...8))
      let folded = LightFold.folded(text)
      #expect(LightFold.folded(folded) == folded, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func makesOnlySlugsAndKeepsThem(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<400 {
      let text = random.text(words: random.number(in: 0...40))
      let slug = LightFold.slug(text)
      let parts = slug.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      let isSlug = parts.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
      #expect(isSlug && slug.utf8.count <= 80, "seed \(seed): \(text.debugDescription)")
      #expect(LightFold.slug(slug) == slug, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func givesTokensInOrderOnScalarsAndFolded(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let text = random.text(words: random.number(in: 1...20))
      var end = 0
      for token in NameTokens.tokens(of: text) {
        let isInOrder = token.rangeWithArticle.lowerBound >= end && !token.range.isEmpty
        #expect(isInOrder && isOnScalars(token.rangeWithArticle, of: text), "seed \(seed): \(text.debugDescription)")
        #expect(LightFold.folded(token.folded) == token.folded, "seed \(seed): \(text.debugDescription)")
        end = token.range.upperBound
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func findsWhatASlowMatcherFinds(seed: UInt64) {
    var random = RandomText(seed: seed)
    for round in 0..<100 {
      let names = (0..<random.number(in: 1...12)).map { id in
        let words = random.number(in: 1...4)
        return NamePattern(spelling: round % 3 == 0 ? random.text(words: words) : random.plain(words: words), id: id)
      }
      let text = round % 3 == 0 ? random.text(words: 40) : random.plain(words: 40)
      let bytes = Array(text.utf8)
      let found = NameMatcher(names).matches(in: bytes, range: bytes.indices)
      #expect(
        found == SlowMatcher(names).matches(in: bytes, range: bytes.indices),
        "seed \(seed): \(text.debugDescription), \(names.map(\.spelling))"
      )
      #expect(found.allSatisfy { isOnScalars($0.range, of: text) })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func missesNothingWhereItPassesOverPlainWords(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<100 {
      let text = random.prose(words: 60)
      let words = NameTokens.tokens(of: text).map(\.folded)
      let names = (0..<random.number(in: 1...8)).map { id in
        let start = random.number(in: 0...(words.count - 1))
        let spelling = words[start..<min(words.count, start + random.number(in: 1...2))].joined(separator: " ")
        return NamePattern(spelling: spelling, id: id, isTransliterated: random.number(in: 0...1) > 0)
      }
      let bytes = Array(text.utf8)
      #expect(
        NameMatcher(names).matches(in: bytes, range: bytes.indices)
          == SlowMatcher(names).matches(in: bytes, range: bytes.indices),
        "seed \(seed): \(text.debugDescription), \(names.map(\.spelling))"
      )
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func findsWhatASlowMatcherFindsBySound(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<100 {
      let names = (0..<random.number(in: 1...10)).map { id in
        let spelling = random.sounding(words: random.number(in: 1...3))
        return NamePattern(spelling: spelling, id: id, isTransliterated: random.number(in: 0...2) > 0)
      }
      let text = random.sounding(words: 40)
      let bytes = Array(text.utf8)
      let found = NameMatcher(names).matches(in: bytes, range: bytes.indices)
      #expect(
        found == SlowMatcher(names).matches(in: bytes, range: bytes.indices),
        "seed \(seed): \(text.debugDescription), \(names.map(\.spelling))"
      )
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func findsANameInItself(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let name = random.plain(words: random.number(in: 1...5))
      let tokens = NameTokens.tokens(of: name)
      guard tokens.contains(where: \.isCapitalised), !tokens.dropFirst().contains(where: \.precededByBreak) else {
        continue
      }
      let bytes = Array("x \(name) x".utf8)
      let matches = NameMatcher([NamePattern(spelling: name, id: 4)]).matches(in: bytes, range: bytes.indices)
      #expect(
        matches.contains { $0.ids == [4] && $0.tokenCount == tokens.count },
        "seed \(seed): \(name.debugDescription)"
      )
    }
  }

  /// Texts are UTF-8 by contract; bytes that are not must do no harm.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func takesAnyBytes(seed: UInt64) {
    var random = RandomText(seed: seed)
    let matcher = NameMatcher(["a", "A", "AS", "A s"].enumerated().map { NamePattern(spelling: $1, id: $0) })
    for _ in 0..<200 {
      let bytes = random.bytes(random.number(in: 0...120))
      let (first, second) = (random.number(in: 0...130), random.number(in: 0...130))
      let range = min(first, second)..<max(first, second)
      let tokens = NameTokens.tokens(of: bytes, in: range)
      let within = range.clamped(to: bytes.indices)
      #expect(
        tokens.allSatisfy { $0.rangeWithArticle.clamped(to: within) == $0.rangeWithArticle },
        "seed \(seed): \(bytes)"
      )
      let slow = SlowMatcher(["a", "A", "AS", "A s"].enumerated().map { NamePattern(spelling: $1, id: $0) })
      #expect(
        matcher.matches(in: bytes, range: range) == slow.matches(in: bytes, range: range),
        "seed \(seed): \(bytes)"
      )
    }
  }
}

private func isOnScalars(_ range: Range<Int>, of text: String) -> Bool {
  let bytes = Array(text.utf8)
  return [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
}
