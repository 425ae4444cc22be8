/// What the author of a text that is no count probably meant; only a source of hints.
enum CountSlips {
  /// Counts that `text` may stand for, the likeliest first; some may be no counts after all.
  /// - Complexity: O(*n*) in the bytes of `text`.
  static func candidates(for text: String) -> [String] {
    let plain = plainASCII(text).lowercased()
    if ["no", "nil", "nobody", "no one", "nothing", "none"].contains(plain) { return ["none"] }
    if plain == "unknown" || plain == "?" { return ["unknown"] }
    for (words, prefix, suffix) in phrases where plain.hasPrefix(words) {
      return countable(String(plain.dropFirst(words.count))).map { [prefix + $0 + suffix] } ?? []
    }
    if plain.hasSuffix("?") { return countable(String(plain.dropLast())).map { ["\($0)~"] } ?? [] }
    if let range = range(plain) { return [range] }
    return [countable(plain)].compactMap { $0 }
  }

  private static let phrases = [
    ("at least ", "", "+"), ("more than ", "", "+"), ("over ", "", "+"), (">=", "", "+"), ("≥", "", "+"),
    ("fewer than ", "<", ""), ("less than ", "<", ""), ("under ", "<", ""), ("< ", "<", ""), ("<", "<", ""),
    ("about ", "", "~"), ("around ", "", "~"), ("approximately ", "", "~"), ("approx. ", "", "~"),
    ("circa ", "", "~"), ("c. ", "", "~"), ("ca. ", "", "~"), ("some ", "", "~"), ("~ ", "", "~"), ("~", "", "~"),
  ]

  private static func range(_ plain: String) -> String? {
    let words = plain.hasPrefix("between ") ? String(plain.dropFirst(8)) : plain
    let separators = [" to ", " and ", " - ", "-"]
    for separator in separators {
      guard let (low, high) = words.halves(around: separator) else { continue }
      guard let low = countable(low), let high = countable(high) else { return nil }
      let isBackwards = (wholeNumber(low.utf8) ?? 0) > (wholeNumber(high.utf8) ?? 0)
      return isBackwards ? "\(high)-\(low)" : "\(low)-\(high)"
    }
    return nil
  }

  /// The digits that words or digits with separators stand for; a sign `+` or `~` after them stays.
  private static func countable(_ words: String) -> String? {
    let isSigned = words.hasSuffix("+") || words.hasSuffix("~")
    let sign = isSigned ? String(words.suffix(1)) : ""
    let number = isSigned ? words.dropLast() : Substring(words)
    if let index = smallNumbers.firstIndex(of: String(number)) { return "\(index)\(sign)" }
    if let digits = ungrouped(number.utf8) { return digits + sign }
    return scaled(String(number)).map { $0 + sign }
  }

  private static let smallNumbers = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// Digits without what stands between thousands, and without zeros before them.
  private static func ungrouped(_ number: Substring.UTF8View) -> String? {
    let groups = number.split(omittingEmptySubsequences: false) { ", ._'".utf8.contains($0) }
    guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { return nil }
    guard groups.count == 1 || first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    let digits = groups.joined().drop { $0 == UInt8(ascii: "0") }
    return digits.isEmpty ? "0" : String(decoding: Array(digits), as: UTF8.self)
  }

  /// "3.3 million" in digits.
  private static func scaled(_ words: String) -> String? {
    let factors = ["thousand": 3, "k": 3, "million": 6, "m": 6, "billion": 9, "bn": 9]
    let number = words.utf8.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    let unit = words.utf8.dropFirst(number.count).drop { $0 == UInt8(ascii: " ") }
    guard let zeros = factors[String(unit) ?? ""] else { return nil }
    let parts = number.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count <= 2 else { return nil }
    let fraction = parts.count == 2 ? parts[1] : whole.suffix(0)
    guard fraction.count <= zeros else { return nil }
    let digits = (Array(whole) + Array(fraction)).drop { $0 == UInt8(ascii: "0") }
    return String(decoding: digits, as: UTF8.self) + String(repeating: "0", count: zeros - fraction.count)
  }
}

extension String {
  /// The parts before and after the first `separator`; `nil` where it does not stand in it.
  fileprivate func halves(around separator: String) -> (String, String)? {
    let bytes = Array(utf8)
    let pattern = Array(separator.utf8)
    guard bytes.count > pattern.count else { return nil }
    for index in 0...(bytes.count - pattern.count) where bytes[index...].starts(with: pattern) {
      return (
        String(decoding: bytes[..<index], as: UTF8.self),
        String(decoding: bytes[(index + pattern.count)...], as: UTF8.self)
      )
    }
    return nil
  }
}
