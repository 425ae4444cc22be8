/// The wording of what can be wrong with a date.
extension ValueError {
  typealias Bytes = ArraySlice<UInt8>

  private static func at(_ bytes: Bytes, _ message: String, hint: String = "") -> ValueError {
    ValueError(bytes.startIndex..<bytes.endIndex, message, hint: hint)
  }

  static func noDate(_ bytes: Bytes) -> ValueError {
    at(
      bytes,
      bytes.isEmpty ? "a date is missing here" : "\(quoted(bytes)) is not an EDTF date",
      hint: "Write a date such as 2019-09-10, 2019-09, 2019, 2016~ or 2014/2016, or unknown."
    )
  }

  static func noDigit(_ bytes: Bytes, at index: Int) -> ValueError {
    var end = index + 1
    while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return ValueError(index..<end, "\(quoted(bytes[index..<end])) is no digit")
  }

  static func yearLength(_ bytes: Bytes) -> ValueError {
    let isLong = bytes.count > 4 && bytes.first != UInt8(ascii: "0")
    return at(
      bytes,
      "year \(quoted(bytes)) does not have four digits",
      hint: isLong ? "Write Y before a year of more than four digits." : "Write all four digits of the year."
    )
  }

  static func longYear(_ bytes: Bytes) -> ValueError {
    at(bytes, "a year has at most twelve digits here, not \(bytes.count)")
  }

  static func shortLetterYear(_ bytes: Bytes) -> ValueError {
    at(bytes, "Y stands only before a year of five or more digits, the first not 0")
  }

  static func minusZero(_ range: Range<Int>) -> ValueError {
    ValueError(range, "year -0000 does not exist", hint: "Write 0000 for the year 1 BC.")
  }

  static func monthLength(_ bytes: Bytes) -> ValueError {
    at(bytes, bytes.isEmpty ? "the month is missing" : "month \(quoted(bytes)) does not have two digits")
  }

  static func noSuchMonth(_ bytes: Bytes) -> ValueError {
    let isZero = wholeNumber(bytes) == 0
    return at(
      bytes,
      "month \(String(decoding: bytes, as: UTF8.self)) does not exist",
      hint: isZero ? "Leave the month out where it is not known." : ""
    )
  }

  static func dayLength(_ bytes: Bytes) -> ValueError {
    at(bytes, bytes.isEmpty ? "the day is missing" : "day \(quoted(bytes)) does not have two digits")
  }

  static func dayZero(_ bytes: Bytes) -> ValueError {
    at(bytes, "day 00 does not exist", hint: "Leave the day out where it is not known.")
  }

  static func noSuchDay(_ bytes: Bytes, month: Int, year: Int) -> ValueError {
    let words = EDTFPoint(year: year, extent: .month(month)).words(.long)
    return at(bytes, "\(words) has \(Gregorian.days(inMonth: month, of: year)) days")
  }

  static func dayOfSeason(_ bytes: Bytes) -> ValueError {
    at(bytes, "month \(quoted(bytes)) is a season, which has no days")
  }

  static func fourthPart(_ range: Range<Int>) -> ValueError {
    ValueError(range, "a date has at most year, month and day", hint: "Write an interval as 2019-09-14/2019-09-21.")
  }

  static func noEnd(_ range: Range<Int>) -> ValueError {
    ValueError(range, "neither end of the interval is a date", hint: "Write unknown where no date is known.")
  }

  static func thirdEnd(_ range: Range<Int>) -> ValueError {
    ValueError(range, "an interval has two ends, with one slash", hint: "Join year, month and day by hyphens.")
  }

  static func endBeforeStart(_ start: Bytes, _ end: Bytes) -> ValueError {
    at(end, "the interval ends at \(quoted(end)), before it begins at \(quoted(start))")
  }

  static func timeInInterval(_ bytes: Bytes) -> ValueError {
    at(bytes, "the end of an interval has no time of day", hint: "Write the days alone.")
  }

  static func qualifiedTime(_ range: Range<Int>) -> ValueError {
    ValueError(range, "a date with a time of day cannot be uncertain or approximate", hint: "Write the day alone.")
  }

  static func timeWithoutDay(_ bytes: Bytes) -> ValueError {
    at(bytes, "a time of day needs a whole day before it")
  }

  static func timeLength(_ bytes: Bytes) -> ValueError {
    at(bytes, "time \(quoted(bytes)) is not hours, minutes and seconds as 03:00:00")
  }

  static func timeDigits(_ bytes: Bytes, _ unit: String) -> ValueError {
    at(bytes, "\(unit) \(quoted(bytes)) does not have two digits")
  }

  static func noSuchTime(_ bytes: Bytes, _ unit: String) -> ValueError {
    at(bytes, "\(unit) \(String(decoding: bytes, as: UTF8.self)) does not exist")
  }

  static func zone(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is not an offset from UTC", hint: "Write Z for UTC, or an offset such as +03:00.")
  }
}
