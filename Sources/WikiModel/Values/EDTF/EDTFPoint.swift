/// One date: a day, or as much of it as is known, and how sure that is.
struct EDTFPoint: Hashable, Sendable {
  /// What is known besides the year.
  enum Extent: Hashable, Sendable {
    case day(month: Int, day: Int)
    /// `1985-04-XX`: one day of the month.
    case someDayOfMonth(Int)
    /// `1985-XX-XX`: one day of the year.
    case someDay
    case month(Int)
    /// `2004-XX`: one month of the year.
    case someMonth
    case season(EDTFSeason)
    case year
    /// `201X`: one of the ten years that begin with `year`.
    case decade
    /// `20XX`: one of the hundred years that begin with `year`.
    case century
  }

  /// Astronomical: 0 is 1 BC, −1 is 2 BC.
  /// - Invariant: at most twelve digits.
  var year: Int
  var extent: Extent

  /// Only a day has one.
  var time: EDTFTime?

  /// `nil` where the date is neither uncertain nor approximate.
  var qualifier: EDTFQualifier?

  /// Whether `X` stands in it.
  var hasUnspecifiedDigits: Bool {
    switch extent {
    case .someDayOfMonth, .someDay, .someMonth, .decade, .century: true
    case .day, .month, .season, .year: false
    }
  }

  var first: EDTFBound {
    switch extent {
    case .day(let month, let day): .day(year: year, month: month, day: day)
    case .month(let month), .someDayOfMonth(let month): .day(year: year, month: month, day: 1)
    case .season(let season): .day(year: year, month: season.firstMonth, day: 1)
    case .someDay, .someMonth, .year, .decade, .century: .day(year: year, month: 1, day: 1)
    }
  }

  var last: EDTFBound {
    switch extent {
    case .day(let month, let day): .day(year: year, month: month, day: day)
    case .month(let month), .someDayOfMonth(let month): endOfMonth(month, of: year)
    case .season(let season): endOfMonth(season.lastMonth, of: season == .winter ? year + 1 : year)
    case .someDay, .someMonth, .year: .day(year: year, month: 12, day: 31)
    case .decade: .day(year: year + 9, month: 12, day: 31)
    case .century: .day(year: year + 99, month: 12, day: 31)
    }
  }

  private func endOfMonth(_ month: Int, of year: Int) -> EDTFBound {
    .day(year: year, month: month, day: Gregorian.days(inMonth: month, of: year))
  }
}

/// A season of the northern year, by the number that EDTF writes in the place of a month.
///
/// EDTF ties no months to them; the bounds here are those of meteorologists.
enum EDTFSeason: Int, Hashable, Sendable {
  case spring = 21
  case summer, autumn, winter

  var firstMonth: Int { (rawValue - 20) * 3 }

  /// For winter, in the following year.
  var lastMonth: Int { self == .winter ? 2 : firstMonth + 2 }
}

/// What `?`, `~` or `%` at the end of a date says of all of it.
enum EDTFQualifier: Hashable, Sendable {
  case uncertain, approximate, uncertainAndApproximate

  /// Returns `nil` for any other byte.
  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = .uncertainAndApproximate
    default: return nil
    }
  }

  var isApproximate: Bool { self != .uncertain }
  var isUncertain: Bool { self != .approximate }
}

/// The time of a day in an EDTF date-time, with its offset from UTC.
struct EDTFTime: Hashable, Sendable {
  /// As readers see it: "03:00", or "03:00:05" where the seconds are not 0.
  var clock: String

  /// As readers see it: "", "UTC" or "UTC+03:00".
  var zone: String
}
