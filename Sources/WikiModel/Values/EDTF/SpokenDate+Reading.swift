extension SpokenDate {
  /// What the tokens can be, as one date; empty where they are none.
  static func dates(in tokens: [SpokenToken]) -> [SpokenDate] {
    var parts: [SpokenToken] = []
    var isApproximate = false
    var isUncertain = false
    for token in tokens {
      switch token {
      case .word(let word) where approximators.contains(word): isApproximate = true
      case .word(let word) where doubts.contains(word): isUncertain = true
      case .mark(let mark):
        guard let qualifier = EDTFQualifier(mark) else { continue }
        isApproximate = isApproximate || qualifier.isApproximate
        isUncertain = isUncertain || qualifier.isUncertain
      case .word, .number: parts.append(token)
      }
    }
    guard parts.count <= 3 else { return [] }
    let qualifier = isApproximate ? (isUncertain ? "%" : "~") : (isUncertain ? "?" : "")
    return bareDates(parts).map { date in
      var date = date
      date.qualifier = qualifier
      return date
    }
  }

  private static let approximators: Set<String> = ["c", "ca", "circa", "about", "around", "approximately", "approx"]
  private static let doubts: Set<String> = ["perhaps", "possibly", "probably", "maybe", "uncertain"]

  private static func bareDates(_ parts: [SpokenToken]) -> [SpokenDate] {
    let numbers = parts.compactMap { part in
      if case .number(let digits) = part { digits } else { nil }
    }
    let words = parts.compactMap { part in
      if case .word(let word) = part { word } else { nil }
    }
    switch (words.count, numbers.count) {
    case (0, _): return numericDates(numbers)
    case (1, 1) where words[0] == "s": return decade(numbers[0])
    case (1, 1) where words[0] == "century": return century(numbers[0])
    case (1, _): return monthNumber(words[0]).map { dates(ofMonth: $0, numbers) } ?? []
    default: return []
    }
  }

  private static func decade(_ digits: String) -> [SpokenDate] {
    guard digits.utf8.count == 4, digits.hasSuffix("0") else { return [] }
    return [SpokenDate(year: digits.dropLast() + "X")]
  }

  private static func century(_ digits: String) -> [SpokenDate] {
    guard let number = wholeNumber(digits.utf8), 1...99 ~= number else { return [] }
    return [SpokenDate(year: padded(number - 1, to: 2) + "XX")]
  }

  /// A month or season in words beside a year, a day, both or neither.
  private static func dates(ofMonth month: Int, _ numbers: [String]) -> [SpokenDate] {
    let years = numbers.filter { $0.utf8.count == 4 }
    let days = numbers.filter { $0.utf8.count <= 2 }.compactMap { wholeNumber($0.utf8) }.filter { $0 > 0 }
    guard years.count <= 1, days.count <= 1, years.count + days.count == numbers.count else { return [] }
    return [SpokenDate(year: years.first ?? "", month: month, day: days.first ?? 0)]
  }

  private static func monthNumber(_ word: String) -> Int? {
    if let season = ["spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24][word] { return season }
    guard word.utf8.count >= 3 else { return nil }
    return (1...12).first { number in
      let name = EDTFWordStyle.long.month(number).lowercased()
      return name.hasPrefix(word)
    }
  }
}
