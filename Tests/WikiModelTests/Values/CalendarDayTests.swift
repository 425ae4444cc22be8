import Testing
import WikiModel

@Suite struct CalendarDayTests {
  /// One whole cycle of the Gregorian calendar, 1999 to 2398.
  @Test func countsEveryDayOfFourHundredYearsOnceAndInOrder() throws {
    var number = try #require(CalendarDay(year: 1999, month: 1, day: 1)).dayNumber
    let first = number
    var previous: CalendarDay?
    for year in 1999..<2399 {
      for month in 1...12 {
        for day in 1...31 {
          guard let value = CalendarDay(year: year, month: month, day: day) else { continue }
          #expect(value.dayNumber == number)
          if let previous { #expect(previous < value) }
          let date = try EDTFDate.parse(value.iso)
          #expect(date.earliest == value && date.latest == value && date.text == value.iso)
          (previous, number) = (value, number + 1)
        }
      }
    }
    #expect(number - first == 146_097)
  }

  @Test(arguments: [
    (0, 1, 1, 0), (0, 12, 31, 365), (1, 1, 1, 366), (1970, 1, 1, 719_528), (2000, 3, 1, 730_545),
    (9999, 12, 31, 3_652_424),
  ])
  func countsDaysFromTheYearZero(year: Int, month: Int, day: Int, number: Int) {
    #expect(CalendarDay(year: year, month: month, day: day)?.dayNumber == number)
  }

  @Test(arguments: [
    (2019, 2, 29), (1900, 2, 29), (2019, 4, 31), (2019, 13, 1), (2019, 0, 1), (2019, 1, 0), (2019, 1, 32), (-1, 1, 1),
    (10000, 1, 1), (Int.max, Int.max, Int.max), (Int.min, Int.min, Int.min),
  ])
  func refusesWhatTheCalendarDoesNotHave(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func knowsTheLeapDays() {
    let leapDays = [0, 4, 1600, 2000, 2020].map { CalendarDay(year: $0, month: 2, day: 29)?.iso }
    #expect(leapDays == ["0000-02-29", "0004-02-29", "1600-02-29", "2000-02-29", "2020-02-29"])
  }
}
