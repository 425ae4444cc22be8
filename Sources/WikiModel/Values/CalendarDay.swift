/// A day of the proleptic Gregorian calendar of ISO 8601-1, years 0 (1 BC) to 9999, ordered by time.
/// - Invariant: the calendar has the day.
package struct CalendarDay: Hashable, Sendable, Comparable {
  /// 0 is the year before 1 AD, a leap year.
  package let year: Int

  /// 1 to 12.
  package let month: Int

  /// Counts from 1.
  package let day: Int

  /// Returns `nil` where the calendar has no such day, or the year is not within 0 and 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard 0...9999 ~= year, 1...12 ~= month, day >= 1, day <= Gregorian.days(inMonth: month, of: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a day as records write it, such as `2019-09-10`.
  package static func parse(_ text: String) throws(ValueError) -> CalendarDay {
    let date = try EDTFDate.parse(text)
    if let day = date.earliest, day.iso == text { return day }
    throw ValueError(0..<text.utf8.count, "'\(text)' is no single day", hint: "Write a day such as 2019-09-10.")
  }

  /// In English: "10 September 2019".
  package var words: String { "\(day) \(EDTFWordStyle.long.month(month)) \(year)" }

  /// The extended form of ISO 8601-1, always ten bytes: "2019-09-10".
  package var iso: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }

  /// Days since 0000-01-01, which is 0: the difference of two is the time between them.
  package var dayNumber: Int { Gregorian.dayNumber(year: year, month: month, day: day) }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }
}

/// The arithmetic of the Gregorian calendar, carried on without end to both sides.
enum Gregorian {
  /// Whether `year` has a 29 February; year 0 has.
  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// - Precondition: `month` is one of 1 to 12.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 0000-01-01, negative before.
  /// - Precondition: `month` is one of 1 to 12, and `year` within 10¹³ of 0.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let leapDays = floorQuotient(year + 3, 4) - floorQuotient(year + 99, 100) + floorQuotient(year + 399, 400)
    let daysBeforeMonth = (1..<month).reduce(0) { $0 + days(inMonth: $1, of: year) }
    return 365 * year + leapDays + daysBeforeMonth + day - 1
  }

  private static func floorQuotient(_ dividend: Int, _ divisor: Int) -> Int {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
