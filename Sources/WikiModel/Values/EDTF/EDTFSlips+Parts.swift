/// Parts of a date or time that are written short, or stand where they have no place.
extension EDTFSlips {
  /// What four digits and two can be that are no year and month: `2016-18` is `2016/2018`, the season `2019-25` is
  /// `2019-21`, and `2010/12` is a month or two years.
  static func yearsOrSeason(_ text: String) -> [String] {
    let parts = text.utf8.split { $0 == EDTFGrammar.hyphen || $0 == EDTFGrammar.slash }
    guard text.utf8.count == 7, parts.count == 2, parts[0].count == 4, parts[1].count == 2 else { return [] }
    guard let year = wholeNumber(parts[0]), let second = wholeNumber(parts[1]) else { return [] }
    let start = padded(year, to: 4)
    let years = second > year % 100 ? ["\(start)/\(padded(year - year % 100 + second, to: 4))"] : []
    switch second {
    case 1...12: return ["\(start)-\(padded(second, to: 2))"] + years
    case 25...32: return years + ["\(start)-\(21 + (second - 25) % 4)"]
    case 33...36: return years + [months(of: start, parts: 4, index: second - 33)]
    case 37...39: return years + [months(of: start, parts: 3, index: second - 37)]
    case 40, 41: return years + [months(of: start, parts: 2, index: second - 40)]
    default: return years
    }
  }

  /// The months of one of the equal parts of a year.
  private static func months(of year: String, parts: Int, index: Int) -> String {
    let length = 12 / parts
    return "\(year)-\(padded(index * length + 1, to: 2))/\(year)-\(padded((index + 1) * length, to: 2))"
  }

  /// An interval or a qualified date without the times of day that neither has.
  static func withoutTimes(_ text: String) -> [String] {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    let days = ends.map { end in
      let qualifier = end.utf8.last.flatMap(EDTFQualifier.init) == nil ? "" : String(end.suffix(1))
      let day = end.prefix { $0 != "T" }
      return day.utf8.count == 10 && day.endIndex < end.endIndex ? day + qualifier : end
    }
    let isQualified = text.utf8.last.flatMap(EDTFQualifier.init) != nil
    return ends.count > 1 || isQualified ? [days.joined(separator: "/")] : []
  }

  /// A day and a time without seconds, or with a blank between them, as a date-time.
  static func withTime(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let separators = [UInt8(ascii: " "), UInt8(ascii: "T"), UInt8(ascii: "t")]
    guard bytes.count >= 14, separators.contains(bytes[10]) else { return [] }
    let time = bytes[11...].filter { !$0.isBlank }
    let zoneStart = time.firstIndex { !$0.isDigit && $0 != UInt8(ascii: ":") } ?? time.endIndex
    var parts = time[..<zoneStart].split(separator: UInt8(ascii: ":")).map { String(decoding: $0, as: UTF8.self) }
    if parts.count == 2 { parts.append("00") }
    if let hour = parts.first, hour.utf8.count == 1 { parts[0] = "0" + hour }
    let zone = String(decoding: time[zoneStart...], as: UTF8.self).uppercased()
    return [String(decoding: bytes[..<10], as: UTF8.self) + "T" + parts.joined(separator: ":") + zone]
  }
}
