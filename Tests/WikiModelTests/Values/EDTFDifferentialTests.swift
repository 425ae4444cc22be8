import Testing
import WikiModel

/// Our reader beside Python's `edtf` 5.0.2, on thousands of dates; where the two differ, a reason must be listed.
@Suite struct EDTFDifferentialTests {
  @Test func agreesWithThePythonPackageButForListedReasons() throws {
    var generator = EDTFGenerator(seed: 2019_09_10)
    let texts = (0..<2000).map { _ in generator.date() } + (0..<1000).map { _ in generator.slip() }
    var reasonsSeen: Set<Reason> = []
    for (text, verdict) in zip(texts, try edtfVerdicts(on: texts)) {
      for difference in differences(of: text, from: verdict) {
        let reasons = Reason.allCases.filter { $0.explains(difference, of: text) }
        #expect(!reasons.isEmpty, "\(text): \(difference), theirs is \(verdict)")
        reasonsSeen.formUnion(reasons)
      }
    }
    let unused = Set(Reason.allCases).subtracting(reasonsSeen)
    #expect(unused.isEmpty, "no date needs the reasons \(unused)")
  }
}

/// In what the two answers differ.
private enum Difference {
  case takenByThemOnly
  /// They read a date of level 0 or 1 that runs backwards.
  case backwardsForThem
  case takenByUsOnly, earliest, latest, flags
}

private func differences(of text: String, from verdict: EDTFVerdict) -> [Difference] {
  guard let date = try? EDTFDate.parse(text) else {
    guard verdict.isTaken else { return [] }
    return [verdict.runsBackwards ? .backwardsForThem : .takenByThemOnly]
  }
  guard verdict.isTaken else { return [.takenByUsOnly] }
  var differences: [Difference] = []
  if differs(date.earliest, from: verdict.lower) { differences.append(.earliest) }
  if differs(date.latest, from: verdict.upper) { differences.append(.latest) }
  let flags = [date.isApproximate, date.isUncertain]
  if flags != [verdict.isApproximate, verdict.isUncertain] { differences.append(.flags) }
  return differences
}

/// Days outside the years 0 to 9999 are `nil` here, and not compared.
private func differs(_ day: CalendarDay?, from bound: String) -> Bool {
  let isFar = bound.hasPrefix("-") || bound.split(separator: "-")[0].count > 4
  guard let day else { return bound != "inf" && !isFar }
  return bound != "\(day.year)-\(day.month)-\(day.day)"
}

extension EDTFVerdict {
  fileprivate var runsBackwards: Bool {
    guard let lower = Self.order(lower), let upper = Self.order(upper) else { return false }
    return upper < lower
  }

  /// A number that grows with the bound's day.
  private static func order(_ bound: String) -> Int? {
    let isNegative = bound.hasPrefix("-")
    let parts = bound.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return (isNegative ? -parts[0] : parts[0]) * 512 + parts[1] * 32 + parts[2]
  }
}

/// Why the two may differ.
private enum Reason: CaseIterable {
  /// It knows no leap years: 2019-02-29 is taken.
  case leapDay
  /// Intervals that end before they begin are taken.
  case backwards
  /// `../..`, which says nothing, is taken.
  case emptyInterval
  /// It allows a qualifier after a season only inside intervals, and after a year with a letter nowhere.
  case qualifiedSeasonOrLongYear
  /// Years with a letter are not taken as ends of an interval.
  case longYearInInterval
  /// `2XXX`, `2X1X` and years with X before year 0 are level 1 to it; the standard has the last one or two digits of
  /// a year, and no minus.
  case unspecifiedYears
  /// Blanks around and inside are passed over.
  case blanks
  /// `+00:00` and `+00` are refused, which ISO 8601-1 allows for UTC.
  case zeroOffset
  /// A time may follow a month or a year.
  case timeWithoutDay
  /// `1950S2`, significant digits of level 2, is a date of level 0 to it.
  case significantDigits
  /// A winter is December alone to it, and ends in the next year to us.
  case winter
  /// An unknown end is made a day ten years away.
  case unknownEnd

  func explains(_ difference: Difference, of text: String) -> Bool {
    switch (self, difference) {
    case (.leapDay, .takenByThemOnly): text.contains("-02-29")
    case (.backwards, .backwardsForThem): true
    case (.emptyInterval, .takenByThemOnly): text == "../.."
    case (.qualifiedSeasonOrLongYear, .takenByUsOnly): !text.contains("/") && "?~%".contains(text.last ?? " ")
    case (.longYearInInterval, .takenByUsOnly): text.contains("/") && text.contains("Y")
    case (.unspecifiedYears, .takenByThemOnly):
      text.contains("XXX") || (text.hasPrefix("-") && text.contains("X")) || text.split(separator: "X").count > 1
    case (.blanks, .takenByThemOnly): text.contains(" ")
    case (.zeroOffset, .takenByUsOnly): text.hasSuffix("+00:00") || text.hasSuffix("+00")
    case (.timeWithoutDay, .takenByThemOnly): text.contains("T")
    case (.significantDigits, .takenByThemOnly): text.contains("S")
    case (.winter, .latest): text.contains("-24")
    case (.unknownEnd, .earliest): text.hasPrefix("/")
    case (.unknownEnd, .latest): text.hasSuffix("/")
    default: false
    }
  }
}
