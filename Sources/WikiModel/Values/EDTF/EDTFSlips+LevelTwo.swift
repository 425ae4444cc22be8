/// The nearest forms of level 1 for those of level 2.
extension EDTFSlips {
  /// All qualifiers of a date as one at its end: `2004-06~-11` becomes `2004-06-11~`.
  static func qualifiedAtEnd(_ text: String) -> String {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { end in
      let qualifiers = Set(end.utf8.compactMap { EDTFQualifier($0) })
      let date = String(decoding: end.utf8.filter { EDTFQualifier($0) == nil }, as: UTF8.self)
      return qualifiers.isEmpty || date.isEmpty ? String(end) : date + mark(qualifiers)
    }
    return ends.joined(separator: "/")
  }

  private static func mark(_ qualifiers: Set<EDTFQualifier>) -> String {
    switch (qualifiers.contains { $0.isUncertain }, qualifiers.contains { $0.isApproximate }) {
    case (true, true): "%"
    case (true, false): "?"
    case (false, _): "~"
    }
  }

  /// The interval from the first to the last date of `[…]` or `{…}`.
  static func span(ofSet text: String) -> [String] {
    guard let first = text.utf8.first, "[{".utf8.contains(first) else { return [] }
    let inner = text.utf8.dropFirst().dropLast()
    let dates = inner.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }.map { String($0) ?? "" }
    guard let first = dates.first, let last = dates.last else { return [] }
    if inner.starts(with: "..".utf8) { return ["../\(last)"] }
    if inner.reversed().starts(with: "..".utf8) { return ["\(first)/.."] }
    return [dates.count == 1 ? first : "\(first)/\(last)"]
  }

  /// The interval that unspecified digits leave open: `2019-08-1X` becomes `2019-08-10/2019-08-19`, and the ends of
  /// an interval their own first and last.
  static func span(ofUnspecified text: String) -> [String] {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count <= 2, let start = ends.first, let end = ends.last, text.utf8.contains(unspecified) else {
      return []
    }
    guard let first = limits(of: start)?.first, let last = limits(of: end)?.last else { return [] }
    return [first == last ? first : "\(first)/\(last)"]
  }

  /// The first and the last date that a date with `X` in it can be, without the parts that are open as a whole.
  private static func limits(of date: Substring) -> (first: String, last: String)? {
    var parts = date.split(separator: "-").map { Array($0.utf8) }
    guard let year = parts.first, year.count == 4, parts.count <= 3 else { return (String(date), String(date)) }
    while let part = parts.last, part.allSatisfy({ $0 == unspecified }) { parts.removeLast() }
    guard !parts.isEmpty else { return nil }
    var (first, last) = (filled(year, with: UInt8(ascii: "0")), filled(year, with: UInt8(ascii: "9")))
    for (index, part) in parts.enumerated().dropFirst() {
      guard first == last, part.count == 2 else { return nil }
      let limit = index == 1 ? 12 : lastDay(ofMonth: parts[1], year: year)
      guard let bounds = bounds(of: part, upTo: limit) else { return nil }
      (first, last) = ("\(first)-\(padded(bounds.lowerBound, to: 2))", "\(last)-\(padded(bounds.upperBound, to: 2))")
    }
    return (first, last)
  }

  private static let unspecified = UInt8(ascii: "X")

  private static func filled(_ digits: [UInt8], with digit: UInt8) -> String {
    String(decoding: digits.map { $0 == unspecified ? digit : $0 }, as: UTF8.self)
  }

  /// 31 where the digits are no month.
  private static func lastDay(ofMonth month: [UInt8], year: [UInt8]) -> Int {
    guard let month = wholeNumber(month), 1...12 ~= month, let year = wholeNumber(year) else { return 31 }
    return Gregorian.days(inMonth: month, of: year)
  }

  /// The numbers from 1 to `limit` that two digits, some of them `X`, can be.
  private static func bounds(of digits: [UInt8], upTo limit: Int) -> ClosedRange<Int>? {
    let fitting = (1...limit).filter {
      zip(padded($0, to: 2).utf8, digits).allSatisfy { $0 == $1 || $1 == unspecified }
    }
    guard let first = fitting.first, let last = fitting.last else { return nil }
    return first...last
  }
}
