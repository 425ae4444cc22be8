extension EDTFGrammar {
  /// A year, month, day, season, or one of them with unspecified digits; the year may have a minus.
  static func date(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> EDTFPoint {
    let isNegative = bytes.first == hyphen
    let parts = bytes.dropFirst(isNegative ? 1 : 0).split(separator: hyphen, omittingEmptySubsequences: false)
    guard let yearPart = parts.first, yearPart.first?.isDigit == true || yearPart.first == unspecified,
      !bytes.contains(where: \.isBlank)
    else { throw .noDate(bytes) }
    var point = try year(yearPart, isNegative ? .before : .after)
    if parts.count == 1 { return point }
    guard point.extent == .year else { throw .unspecifiedYearOfMonth(yearPart) }
    guard parts.count <= 3 else { throw .fourthPart(parts[3].startIndex - 1..<bytes.endIndex) }
    point.extent = try month(parts[1], of: point.year)
    if parts.count == 3 { point.extent = try day(parts[2], of: point, monthPart: parts[1]) }
    return point
  }

  /// A year of more than four digits after `Y`.
  static func letterYear(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> EDTFPoint {
    let written = bytes.dropFirst()
    let isNegative = written.first == hyphen
    let digits = isNegative ? written.dropFirst() : written
    if isAbbreviated(digits) { throw .abbreviatedYear(bytes) }
    if let wrong = digits.firstIndex(where: { !$0.isDigit }) { throw .noDigit(bytes, at: wrong) }
    guard digits.count > 4, digits.first != UInt8(ascii: "0") else { throw .shortLetterYear(bytes) }
    guard digits.count <= 12, let year = wholeNumber(digits) else { throw .longYear(digits) }
    return EDTFPoint(year: isNegative ? -year : year, extent: .year)
  }

  private static let unspecified = UInt8(ascii: "X")

  /// The side of year 0 that a year without a letter lies on.
  private enum Era { case before, after }

  private static func year(_ bytes: ArraySlice<UInt8>, _ era: Era) throws(ValueError) -> EDTFPoint {
    if isAbbreviated(bytes) { throw .abbreviatedYear(bytes) }
    let unknownDigits = try unspecifiedDigits(bytes)
    guard bytes.count == 4 else { throw .yearLength(bytes) }
    guard let known = wholeNumber(bytes.dropLast(unknownDigits)) else { throw .unspecifiedDigits(bytes) }
    switch (unknownDigits, era) {
    case (0, .after): return EDTFPoint(year: known, extent: .year)
    case (0, .before) where known == 0: throw .minusZero(bytes.startIndex - 1..<bytes.endIndex)
    case (0, .before): return EDTFPoint(year: -known, extent: .year)
    case (1, .after): return EDTFPoint(year: known * 10, extent: .decade)
    case (2, .after): return EDTFPoint(year: known * 100, extent: .century)
    default: throw .unspecifiedDigits(bytes)
    }
  }

  /// Whether it is a year of level 2, with an exponent or a number of significant digits: `17E8`, `1950S2`.
  private static func isAbbreviated(_ year: ArraySlice<UInt8>) -> Bool {
    guard let letter = year.firstIndex(where: { "ES".utf8.contains($0) }), letter > year.startIndex else {
      return false
    }
    return (year[..<letter] + year[(letter + 1)...]).allSatisfy { $0.isDigit || "ES".utf8.contains($0) }
  }

  private static func month(_ bytes: ArraySlice<UInt8>, of year: Int) throws(ValueError) -> EDTFPoint.Extent {
    let unknownDigits = try unspecifiedDigits(bytes)
    guard bytes.count == 2 else { throw .monthLength(bytes) }
    if unknownDigits == 2 { return .someMonth }
    guard let month = wholeNumber(bytes) else { throw .unspecifiedDigits(bytes) }
    if let season = EDTFSeason(rawValue: month) { return .season(season) }
    if 25...41 ~= month { throw .levelTwoSeason(bytes) }
    guard 1...12 ~= month else { throw .noSuchMonth(bytes) }
    return .month(month)
  }

  private static func day(
    _ bytes: ArraySlice<UInt8>,
    of point: EDTFPoint,
    monthPart: ArraySlice<UInt8>
  ) throws(ValueError) -> EDTFPoint.Extent {
    let unknownDigits = try unspecifiedDigits(bytes)
    guard bytes.count == 2 else { throw .dayLength(bytes) }
    if case .season = point.extent { throw .dayOfSeason(monthPart) }
    guard case .month(let month) = point.extent else {
      guard unknownDigits == 2 else { throw .unspecifiedDigits(monthPart) }
      return .someDay
    }
    if unknownDigits == 2 { return .someDayOfMonth(month) }
    guard let day = wholeNumber(bytes) else { throw .unspecifiedDigits(bytes) }
    guard day > 0 else { throw .dayZero(bytes) }
    guard day <= Gregorian.days(inMonth: month, of: point.year) else {
      throw .noSuchDay(bytes, month: month, year: point.year)
    }
    return .day(month: month, day: day)
  }

  /// How many `X` end the part; anything but digits before them is an error.
  private static func unspecifiedDigits(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> Int {
    let count = bytes.reversed().prefix { $0 == unspecified }.count
    if let wrong = bytes.firstIndex(where: { !$0.isDigit && $0 != unspecified }) { throw .noDigit(bytes, at: wrong) }
    if bytes.dropLast(count).contains(unspecified) { throw .unspecifiedDigits(bytes) }
    return count
  }
}
