/// What an EDTF text says.
enum EDTFForm: Hashable, Sendable {
  case unknown
  case point(EDTFPoint)
  /// - Invariant: at least one end is a point; neither has a time or unspecified digits; they do not run backwards.
  case interval(EDTFEnd, EDTFEnd)

  /// The dates it names, in the order of the text.
  var points: [EDTFPoint] {
    switch self {
    case .unknown: []
    case .point(let point): [point]
    case .interval(let start, let end): [start, end].compactMap(\.point)
    }
  }

  /// The first day it can be.
  var first: EDTFBound {
    switch self {
    case .unknown: .afterAll
    case .point(let point): point.first
    case .interval(let start, _): start.point?.first ?? .beforeAll
    }
  }

  /// The last day it can be.
  var last: EDTFBound {
    switch self {
    case .unknown: .afterAll
    case .point(let point): point.last
    case .interval(_, let end): end.point?.last ?? .afterAll
    }
  }
}

/// One end of an interval.
enum EDTFEnd: Hashable, Sendable {
  /// Written `..`: there is none, or it is left open.
  case open
  /// Written as nothing: there is one, but it is not known.
  case unknown
  case point(EDTFPoint)

  var point: EDTFPoint? {
    switch self {
    case .open, .unknown: nil
    case .point(let point): point
    }
  }
}

/// A day of any year, or one of the two ends of time; ordered by time.
enum EDTFBound: Hashable, Sendable, Comparable {
  case beforeAll
  case day(year: Int, month: Int, day: Int)
  case afterAll

  /// `nil` for the ends of time and for years outside 0 to 9999.
  var calendarDay: CalendarDay? {
    switch self {
    case .beforeAll, .afterAll: nil
    case .day(let year, let month, let day): CalendarDay(year: year, month: month, day: day)
    }
  }

  /// `nil` for the ends of time.
  var year: Int? {
    switch self {
    case .beforeAll, .afterAll: nil
    case .day(let year, _, _): year
    }
  }

  /// Days since 0000-01-01; `nil` for the ends of time.
  var dayNumber: Int? {
    switch self {
    case .beforeAll, .afterAll: nil
    case .day(let year, let month, let day): Gregorian.dayNumber(year: year, month: month, day: day)
    }
  }
}
