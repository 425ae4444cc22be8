/// A date as far as it is known: a year, a month of it, or a day.
///
/// - Invariant: A month is in 1...12, a day in 1...31, and there is no day without a month.
struct PartialDate: Hashable, Sendable {
  /// The known parts, the largest first.
  let parts: [Int]

  /// Passes over what no calendar has, and over all that is smaller. Year 0 is the one before 1.
  init(year: Int, month: Int? = nil, day: Int? = nil) {
    let month = month.flatMap { 1...12 ~= $0 ? $0 : nil }
    let day = month == nil ? nil : day.flatMap { 1...31 ~= $0 ? $0 : nil }
    parts = [year, month, day].compactMap { $0 }
  }

  /// The known parts in digits: four or more for the year, behind a minus before year 0, and two for the others.
  var digits: [String] {
    parts.enumerated().map { index, part in
      let digits = String(part.magnitude)
      return (part < 0 ? "-" : "") + String(repeating: "0", count: max(0, (index == 0 ? 4 : 2) - digits.count)) + digits
    }
  }
}
