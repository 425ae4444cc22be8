extension EDTFPoint {
  /// Which parts the words of an interval's start leave to its end.
  enum SharedParts { case none, year, monthAndYear }

  /// The date in English; "about" and "(uncertain)" stand with what they mark.
  func words(_ style: EDTFWordStyle, without shared: SharedParts = .none) -> String {
    let year = shared == .none ? " \(style.year(year))" : ""
    switch extent {
    case .day(let month, let day):
      let month = shared == .monthAndYear ? "" : " \(style.month(month))"
      return style.qualified("\(day)\(month)\(year)", by: qualifier) + timeWords
    case .month(let month): return style.qualified(style.month(month) + year, by: qualifier)
    case .season(let season): return style.qualified("\(season)\(year)", by: qualifier)
    case .year: return style.qualified(style.year(self.year), by: qualifier)
    case .decade: return style.qualified(style.decade(self.year), by: qualifier)
    case .century: return style.qualified(style.century(self.year), by: qualifier)
    case .someDayOfMonth(let month): return some("day", of: style.month(month) + year, style)
    case .someMonth: return some("month", of: style.year(self.year), style)
    case .someDay: return some("day", of: style.year(self.year), style)
    }
  }

  /// The parts that `end` says again, so that they need not be said here.
  func partsShared(with end: EDTFPoint) -> SharedParts {
    guard year == end.year, isWithinYear, end.isWithinYear, qualifier?.isUncertain != true else { return .none }
    guard case .day(let month, _) = extent, case .day(month, _) = end.extent else { return .year }
    return .monthAndYear
  }

  private var isWithinYear: Bool {
    switch extent {
    case .day, .someDayOfMonth, .month, .season: true
    case .someDay, .someMonth, .year, .decade, .century: false
    }
  }

  /// Tables have no room to say that it is one day of the span.
  private func some(_ unit: String, of span: String, _ style: EDTFWordStyle) -> String {
    let span = style.qualified(span, by: qualifier)
    switch style {
    case .long: return "a \(unit) in \(span)"
    case .short: return span
    }
  }

  private var timeWords: String {
    guard let time else { return "" }
    return time.zone.isEmpty ? ", \(time.clock)" : ", \(time.clock) \(time.zone)"
  }
}

extension EDTFSeason: CustomStringConvertible {
  /// The English name, in small letters.
  var description: String {
    switch self {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    }
  }
}
