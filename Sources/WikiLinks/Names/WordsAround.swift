import WikiNames

/// The words of a paragraph or of a run of prose, for what stands before its names.
struct WordsAround {
  private let bytes: [UInt8]
  private let tokens: [NameToken]
  private let nameStarts: Set<Int>
  private let nameEnds: Set<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>, _ matches: [NameMatch]) {
    self.bytes = bytes
    tokens = NameTokens.tokens(of: bytes, in: range)
    nameStarts = Set(matches.map(\.range.lowerBound))
    nameEnds = Set(matches.map(\.range.upperBound))
  }

  /// The words that stand there in small letters, by the light fold.
  static func smallWords(of bytes: [UInt8], in range: Range<Int>) -> Set<String> {
    Set(NameTokens.tokens(of: bytes, in: range).filter { !$0.isCapitalised }.map(\.folded))
  }

  /// What stands around a match.
  /// - Parameter smallWords: words that begin no name where they begin a sentence.
  func surroundings(of match: NameMatch, _ smallWords: Set<String>) -> NameMemory.Surroundings {
    var surroundings = NameMemory.Surroundings()
    guard let index = index(of: match.range) else { return surroundings }
    let last = tokens[index...].prefix { $0.range.lowerBound < match.range.upperBound }
    surroundings.folded = last.map(\.folded).joined(separator: " ")
    surroundings.hasArticle = tokens[index].article != nil
    surroundings.followingName = name(behind: index + match.tokenCount - 1)
    guard index > 0, !tokens[index].precededByBreak else {
      surroundings.followsTitle = index > 0 && Titles.areAbbreviations(bytes, tokens[index - 1], match.range.lowerBound)
      return surroundings
    }
    let before = tokens[index - 1]
    surroundings.followsTitle = Titles.contains(before.folded)
    surroundings.givenName = givenName(before, match.range, smallWords)
    return surroundings
  }

  /// The run of capitalised words that a match is part of, parted by single spaces; `nil` where that is the match.
  ///
  /// Other names, titles and words for peoples end it, as does a word that begins a sentence and is small elsewhere.
  func longerName(of match: NameMatch, _ smallWords: Set<String>) -> Range<Int>? {
    guard let index = index(of: match.range) else { return nil }
    var (first, last) = (index, index + match.tokenCount - 1)
    guard tokens.indices.contains(last) else { return nil }
    while first > 0, follows(tokens[first - 1], tokens[first]), isPartOfName(tokens[first - 1]),
      !beginsSentence(tokens[first - 1], smallWords)
    {
      first -= 1
    }
    while last + 1 < tokens.count, follows(tokens[last], tokens[last + 1]), isPartOfName(tokens[last + 1]) { last += 1 }
    let range = tokens[first].rangeWithArticle.lowerBound..<tokens[last].range.upperBound
    return range.lowerBound < match.range.lowerBound || range.upperBound > match.range.upperBound ? range : nil
  }

  /// Whether a word has its capital from the beginning of a sentence only; *The* is never told from that.
  private func beginsSentence(_ token: NameToken, _ smallWords: Set<String>) -> Bool {
    token.folded == "the"
      || token.precededByBreak && (smallWords.contains(token.folded) || SmallWords.contains(token.folded))
  }

  private func follows(_ token: NameToken, _ next: NameToken) -> Bool {
    !next.precededByBreak && bytes[token.range.upperBound..<next.rangeWithArticle.lowerBound].elementsEqual([0x20])
  }

  private func isPartOfName(_ token: NameToken) -> Bool {
    token.isCapitalised && !Titles.contains(token.folded) && !Peoples.contains(token.folded)
      && !nameStarts.contains(token.rangeWithArticle.lowerBound) && !nameEnds.contains(token.range.upperBound)
  }

  /// The token with which a match begins.
  private func index(of range: Range<Int>) -> Int? {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return tokens.indices.contains(low) ? low : nil
  }

  /// The word behind a token, where it may be a surname: with a capital, parted by a single space, no title, no word for
  /// a people, no beginning of another name.
  private func name(behind index: Int) -> String? {
    guard tokens.indices.contains(index + 1), follows(tokens[index], tokens[index + 1]),
      isPartOfName(tokens[index + 1]),
      !tokens[index + 1].isAllCapitals
    else { return nil }
    return String(decoding: bytes[tokens[index + 1].rangeWithArticle], as: UTF8.self)
  }

  /// The word before a name, where it may be a given name: with a capital, parted by a single space, no title, no end
  /// of another name, and no word that begins a sentence and is small elsewhere.
  private func givenName(
    _ token: NameToken,
    _ range: Range<Int>,
    _ smallWords: Set<String>
  ) -> (text: String, folded: String)? {
    guard token.isCapitalised, !token.isAllCapitals, !Titles.contains(token.folded),
      !nameEnds.contains(token.range.upperBound),
      bytes[token.range.upperBound..<range.lowerBound].elementsEqual([0x20]),
      !beginsSentence(token, smallWords)
    else { return nil }
    return (String(decoding: bytes[token.range], as: UTF8.self), token.folded)
  }
}
