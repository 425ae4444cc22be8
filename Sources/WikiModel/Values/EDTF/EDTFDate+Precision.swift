extension EDTFDate {
  /// How wide a date is, from the finest; what is approximate or uncertain is not made wider.
  package enum Precision: Int, Hashable, Sendable, Comparable {
    /// One day, with or without a time.
    case day
    /// A range of two to eight days, such as "this week".
    case week
    /// So written, or an interval of at most 31 days, 92 days, 366 days, ten years, a hundred years.
    case month, season, year, decade, century
    /// More than a century, or open at an end, or with an unknown one.
    case wider
    /// The date is `unknown`.
    case unknown

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// The precision as written, an interval's by its length; codes that put approximate dates one class lower do so
  /// by `isApproximate` and `isUncertain`.
  package var precision: Precision {
    switch form {
    case .unknown: .unknown
    case .point(let point): point.precision
    case .interval: Precision(days: days)
    }
  }

  /// The days from the first possible one to the last, both counted; `nil` where an end is open or unknown.
  private var days: Int? {
    guard let first = form.first.dayNumber, let last = form.last.dayNumber else { return nil }
    return last - first + 1
  }
}

extension EDTFDate.Precision {
  /// The finest precision that so many days fit into.
  fileprivate init(days: Int?) {
    switch days {
    case nil: self = .wider
    case (...1)?: self = .day
    case (...8)?: self = .week
    case (...31)?: self = .month
    case (...92)?: self = .season
    case (...366)?: self = .year
    case (...3653)?: self = .decade
    case (...36525)?: self = .century
    case .some: self = .wider
    }
  }
}

extension EDTFPoint {
  fileprivate var precision: EDTFDate.Precision {
    switch extent {
    case .day: .day
    case .month, .someDayOfMonth: .month
    case .season: .season
    case .year, .someMonth, .someDay: .year
    case .decade: .decade
    case .century: .century
    }
  }
}
