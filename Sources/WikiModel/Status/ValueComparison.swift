import WikiNames

/// What two values of one property say of each other.
enum ValueComparison {
  /// They say the same.
  case equal

  /// The first is the more precise one of two that can both be true.
  case implies

  /// Both can be true.
  case compatible

  /// Not both are true.
  case contradicts
}

extension Statement.Value {
  /// Compares two values by their type.
  /// - Parameter within: what each place lies in.
  func compared(with other: Statement.Value, within: (RecordReference) -> RecordReference?) -> ValueComparison {
    switch (self, other) {
    case (.date(let one), .date(let other)): one.compared(with: other)
    case (.count(let one), .count(let other)): one.compared(with: other)
    case (.money(let one), .money(let other)): one.compared(with: other)
    case (.text(let one), .text(let other)):
      LightFold.folded(one) == LightFold.folded(other) ? .equal : .contradicts
    case (.record(let one), .record(let other)):
      if one == other {
        .equal
      } else if one.lies(in: other, within) {
        .implies
      } else {
        other.lies(in: one, within) ? .compatible : .contradicts
      }
    case (.date, _), (.count, _), (.money, _), (.text, _), (.record, _): .contradicts
    }
  }
}

extension RecordReference {
  /// Whether a place lies in another, or in what lies in it.
  fileprivate func lies(in other: RecordReference, _ within: (RecordReference) -> RecordReference?) -> Bool {
    var place = within(self)
    var steps = 0
    while let whole = place, steps < 50 {
      if whole == other { return true }
      place = within(whole)
      steps += 1
    }
    return false
  }
}

extension EDTFDate {
  /// `2014-06` implies `2014`. What is approximate is widened by its own length on both sides.
  fileprivate func compared(with other: EDTFDate) -> ValueComparison {
    if text == other.text { return .equal }
    guard !isUnknown, !other.isUnknown else { return .compatible }
    let (one, two) = (DayRange(self), DayRange(other))
    if two.contains(one) { return .implies }
    let isVague = isApproximate || isUncertain || other.isApproximate || other.isUncertain
    return one.contains(two) || isVague && one.widened(self).overlaps(two.widened(other)) ? .compatible : .contradicts
  }
}

/// The days that a date may mean, by their numbers; an open end is far away.
private struct DayRange {
  let first: Int
  let last: Int

  init(_ date: EDTFDate) {
    first = date.form.first.dayNumber ?? -Self.farAway
    last = date.form.last.dayNumber ?? Self.farAway
  }

  /// Beyond all days of years of twelve digits.
  private static let farAway = 1 << 60

  private init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  func contains(_ other: DayRange) -> Bool { first <= other.first && other.last <= last }
  func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }

  func widened(_ date: EDTFDate) -> DayRange {
    guard date.isApproximate || date.isUncertain else { return self }
    let length = last - first + 1
    return DayRange(first: first - length, last: last + length)
  }
}

extension Count {
  /// `67` implies `60-70` and is compatible with `70~`, which may be a tenth more or less.
  fileprivate func compared(with other: Count) -> ValueComparison {
    if text == other.text { return .equal }
    guard !isUnknown, !other.isUnknown else { return .compatible }
    let (one, two) = (limits, other.limits)
    if one == two, !isApproximate, !other.isApproximate { return .equal }
    if two.contains(one.lowerBound), two.contains(one.upperBound) { return .implies }
    let contains = one.contains(two.lowerBound) && one.contains(two.upperBound)
    let isVague = isApproximate || other.isApproximate
    return contains || isVague && widened.overlaps(other.widened) ? .compatible : .contradicts
  }

  private var limits: ClosedRange<Int> { (low ?? 0)...(high ?? Int.max) }

  private var widened: ClosedRange<Int> {
    guard isApproximate, let low, let high else { return limits }
    let most = high.addingReportingOverflow(high / 10)
    return (low - low / 10)...(most.overflow ? Int.max : most.partialValue)
  }
}

extension Money {
  /// Amounts of two currencies cannot be compared, and do not contradict each other.
  fileprivate func compared(with other: Money) -> ValueComparison {
    if currency != other.currency { return .compatible }
    return value == other.value ? .equal : .contradicts
  }
}
