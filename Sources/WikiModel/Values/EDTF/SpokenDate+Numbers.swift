extension SpokenDate {
  /// Dates in numbers alone; where the year comes last, the day first and then the month first.
  static func numericDates(_ numbers: [String]) -> [SpokenDate] {
    let values = numbers.compactMap { wholeNumber($0.utf8) }
    guard values.count == numbers.count else { return [] }
    let lengths = numbers.map(\.utf8.count)
    switch lengths.count {
    case 1: return dateInOneNumber(numbers[0], values[0])
    case 2 where lengths[0] == 4 && lengths[1] <= 2: return [SpokenDate(year: numbers[0], month: values[1])]
    case 2 where lengths[0] <= 2 && lengths[1] == 4: return [SpokenDate(year: numbers[1], month: values[0])]
    case 3 where lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2:
      let isSwapped = values[1] > 12 && values[2] <= 12
      return [SpokenDate(year: numbers[0], month: values[isSwapped ? 2 : 1], day: values[isSwapped ? 1 : 2])]
    case 3 where lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4:
      return [
        SpokenDate(year: numbers[2], month: values[1], day: values[0]),
        SpokenDate(year: numbers[2], month: values[0], day: values[1]),
      ]
    default: return []
    }
  }

  private static func dateInOneNumber(_ digits: String, _ value: Int) -> [SpokenDate] {
    switch digits.utf8.count {
    case 1, 2: return [SpokenDate(day: value)]
    case 4: return [SpokenDate(year: digits)]
    case 6: return [SpokenDate(year: String(digits.prefix(4)), month: value % 100)]
    case 8: return [SpokenDate(year: String(digits.prefix(4)), month: value / 100 % 100, day: value % 100)]
    default: return []
    }
  }
}
