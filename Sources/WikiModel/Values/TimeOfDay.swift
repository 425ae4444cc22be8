/// A local time of day in hours and minutes: `03:00`, or `03:00~` for about then.
///
/// The extended form of ISO 8601-1 without seconds; the mark is that of EDTF. Ordered by time, exact before approximate.
package struct TimeOfDay: Hashable, Sendable, Comparable {
  /// The time as written; ASCII.
  package let text: String

  /// 0 to 23.
  package let hour: Int

  /// 0 to 59.
  package let minute: Int

  /// Whether it was written with `~`.
  package let isApproximate: Bool

  /// The time in English: "03:00", "about 03:00".
  package var words: String { isApproximate ? "about \(text.dropLast())" : text }

  /// Reads a time as it stands in a record, without blanks around it.
  package static func parse(_ text: String) throws(ValueError) -> TimeOfDay {
    do {
      let value = try ValueText(text, as: "a time", limit: 30, example: "Write a time such as 03:00 or 03:00~.")
      return try TimeOfDay(text, value.bytes)
    } catch {
      throw text.utf8.count <= 30 ? error.suggesting(meant(by: text)) : error
    }
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.hour, lhs.minute, lhs.isApproximate ? 1 : 0) < (rhs.hour, rhs.minute, rhs.isApproximate ? 1 : 0)
  }

  private init(_ text: String, _ bytes: ArraySlice<UInt8>) throws(ValueError) {
    let isApproximate = bytes.last == UInt8(ascii: "~")
    let clock = isApproximate ? bytes.dropLast() : bytes
    let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = wholeNumber(parts[0]), let minute = wholeNumber(parts[1]),
      parts[0].count == 2, parts[1].count == 2
    else { throw .noTimeOfDay(clock) }
    guard hour <= 23 else { throw hour == 24 && minute == 0 ? .endOfDay(parts[0]) : .noSuchTime(parts[0], "hour") }
    guard minute <= 59 else { throw .noSuchTime(parts[1], "minute") }
    self.text = text
    self.hour = hour
    self.minute = minute
    self.isApproximate = isApproximate
  }

  /// "3:00", "0300", "3 pm", "about 3.30 p.m." in the form of records.
  private static func meant(by text: String) -> [String] {
    let words = plainASCII(text).lowercased()
    let isAbout = ["about", "around", "~", "c."].contains { words.hasPrefix($0) || words.hasSuffix($0) }
    var digits = words.utf8.split { !$0.isDigit }.map { Array($0) }
    if digits.count == 1, 3...4 ~= digits[0].count { digits = [digits[0].dropLast(2), digits[0].suffix(2)] }
    let tail = words.utf8.reversed().prefix { !$0.isDigit }.reversed().filter(\.isLetter)
    let half = String(decoding: tail, as: UTF8.self)
    guard let first = digits.first, let hour = wholeNumber(first), digits.count <= 2, hour <= 24 else { return [] }
    guard digits.count == 2 || half == "am" || half == "pm" else { return [] }
    let minute = digits.count == 2 ? wholeNumber(digits[1]) ?? 60 : 0
    let hours: Int
    switch half {
    case "am" where 1...12 ~= hour: hours = hour % 12
    case "pm" where 1...12 ~= hour: hours = hour % 12 + 12
    case "", "h", "hrs", "hours": hours = hour
    default: return []
    }
    guard hours <= 23, minute <= 59 else { return [] }
    return ["\(padded(hours, to: 2)):\(padded(minute, to: 2))\(isAbout ? "~" : "")"]
  }
}

extension ValueError {
  fileprivate static func noTimeOfDay(_ bytes: Bytes) -> ValueError {
    ValueError(
      bytes.startIndex..<bytes.endIndex,
      "\(quoted(bytes)) is not a time in two digits, a colon and two digits",
      hint: "Write a time such as 03:00 or 03:00~."
    )
  }

  fileprivate static func endOfDay(_ bytes: Bytes) -> ValueError {
    ValueError(
      bytes.startIndex..<bytes.endIndex,
      "hour 24 does not exist",
      hint: "Write 00:00, and the next day as the date."
    )
  }
}
