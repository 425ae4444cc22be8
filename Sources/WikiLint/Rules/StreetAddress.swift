import WikiDiagnostics

/// Where somebody lives or works, by street and number.
enum StreetAddress {
  static func findings(in text: EditorText, _ wiki: LintedWiki) -> [Diagnostic] {
    text.words.indices.compactMap { word in
      guard let address = text.address(at: word) else { return nil }
      return text.span(of: address).map { .streetAddress(at: $0) }
    }
  }
}

extension EditorText {
  /// "12 Haifa Street", "Haifa Street 12", "house 7, street 14".
  fileprivate func address(at word: Int) -> ClosedRange<Int>? {
    guard !words[word].isQuoted else { return nil }
    let letters = words[word].letters
    if Self.ways.contains(letters), words[word].isCapitalised, let name = before(word), words[name].isCapitalised {
      if let next = behind(word), isHouseNumber(next) { return name...next }
      return numberBefore(word).map { $0...word }
    }
    guard Self.dwellings.contains(letters), let number = behind(word), isHouseNumber(number) else { return nil }
    let sentence = sentences[words[word].sentence].words
    let around = sentence.clamped(to: max(0, word - 5)..<(number + 6))
    let isInStreet = around.contains { $0 != word && Self.streets.contains(words[$0].letters) }
    return isInStreet ? word...number : nil
  }

  /// The number in front of the name of a street, which has three words at most.
  private func numberBefore(_ way: Int) -> Int? {
    var place = before(way)
    for _ in 0..<4 {
      guard let candidate = place else { return nil }
      if isHouseNumber(candidate) { return candidate }
      guard words[candidate].isCapitalised else { return nil }
      place = before(candidate)
    }
    return nil
  }

  /// A number that is no year: "12", "12a".
  private func isHouseNumber(_ word: Int) -> Bool {
    let digits = words[word].letters.prefix { $0.isASCII && $0.isNumber }
    let rest = words[word].letters.dropFirst(digits.count)
    guard let number = Int(digits), digits.count <= 4, rest.count <= 1 else { return false }
    return !(1500...2199).contains(number)
  }

  private static let ways: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "boulevard", "crescent", "terrace", "alley",
  ]
  private static let dwellings: Set<String> = ["house", "apartment", "flat", "villa", "building", "block"]
  private static let streets: Set<String> = [
    "street", "road", "avenue", "lane", "alley", "boulevard", "zone", "mahalla",
  ]
}
