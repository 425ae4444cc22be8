/// What the author of a text that is no amount of money probably meant; only a source of hints.
enum MoneySlips {
  /// Amounts that `text` may stand for, the likeliest first; some may be no amounts after all.
  /// - Complexity: O(*n*) in the bytes of `text`.
  static func candidates(for text: String) -> [String] {
    var words: [String] = []
    for word in plainASCII(text).split(whereSeparator: { " ~".contains($0) }) { words += parts(of: word) }
    words.removeAll { ["about", "around", "some", "circa"].contains($0.lowercased()) }
    let currencies = words.compactMap(currency)
    let amounts = words.filter { currency($0) == nil }
    guard let code = currencies.first, currencies.count == 1, let number = amounts.first else { return [] }
    let scale = amounts.count > 1 ? scaleWord(amounts[amounts.count - 1]) : nil
    let digits = (scale == nil ? amounts : amounts.dropLast()).joined(separator: ",")
    let amount = amounts.count == 1 ? ungrouped(number) : ungrouped(digits)
    return ["\(code) \(amount)" + (scale.map { " \($0)" } ?? "")]
  }

  /// A word cut where letters and signs meet digits: "US$3.3bn" is "US$", "3.3", "bn".
  private static func parts(of word: Substring) -> [String] {
    let number = word.utf8.drop { !$0.isDigit }
    let digits = number.prefix { $0.isDigit || ",.'_".utf8.contains($0) }
    let pieces = [word.utf8.dropLast(number.count), digits, number.dropFirst(digits.count)]
    return pieces.map { String($0) ?? "" }.filter { !$0.isEmpty }
  }

  private static func currency(_ word: String) -> String? {
    if let code = signs[word.lowercased()] { return code }
    let isCode = word.utf8.count == 3 && word.utf8.allSatisfy(\.isLetter)
    return isCode ? word.uppercased() : nil
  }

  private static let signs = [
    "$": "USD", "us$": "USD", "dollars": "USD", "€": "EUR", "euros": "EUR", "£": "GBP", "pounds": "GBP",
  ]

  private static func scaleWord(_ word: String) -> String? {
    switch word.lowercased() {
    case "k", "thousand", "thousands": "thousand"
    case "m", "mn", "mio", "million", "millions": "million"
    case "b", "bn", "billion", "billions": "billion"
    case "tn", "trillion", "trillions": "trillion"
    default: nil
    }
  }

  /// The number without what stands between thousands; a comma before one, two or over three digits is a point.
  private static func ungrouped(_ number: String) -> String {
    let groups = number.utf8.split(omittingEmptySubsequences: false) { ",'_".utf8.contains($0) }.map {
      String($0) ?? ""
    }
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.prefix { $0.isDigit }.count == 3 }
    let plain = groups.joined(separator: isGrouped || groups.count > 2 ? "" : ".")
    let zeros = plain.utf8.prefix { $0 == UInt8(ascii: "0") }.count
    let isFraction = plain.utf8.dropFirst(zeros).first?.isDigit != true
    return String(plain.dropFirst(isFraction ? max(0, zeros - 1) : zeros))
  }
}
