/// The wording for forms of EDTF that level 1 does not have.
extension ValueError {
  private static let oneDate = "Write one date, or an interval such as 2014/2016."

  static func setOfDates(_ bytes: Bytes) -> ValueError {
    ValueError(bytes.startIndex..<bytes.endIndex, "a set of dates is EDTF level 2, not taken here", hint: oneDate)
  }

  static func twoQualifiers(_ range: Range<Int>) -> ValueError {
    ValueError(range, "a date has one qualifier", hint: "Write % for uncertain and approximate.")
  }

  static func innerQualifier(_ index: Int) -> ValueError {
    ValueError(index..<index + 1, "a qualifier before the end of a date is EDTF level 2, not taken here")
  }

  static func unspecifiedDigits(_ bytes: Bytes) -> ValueError {
    ValueError(
      bytes.startIndex..<bytes.endIndex,
      "X in \(quoted(bytes)) is EDTF level 2, not taken here",
      hint: "Write X only for the last one or two digits of a year, or for a whole month or day."
    )
  }

  static func unspecifiedYearOfMonth(_ bytes: Bytes) -> ValueError {
    ValueError(
      bytes.startIndex..<bytes.endIndex,
      "a month of the unspecified year \(quoted(bytes)) is EDTF level 2, not taken here",
      hint: "Leave the month out."
    )
  }

  static func unspecifiedEnd(_ bytes: Bytes) -> ValueError {
    ValueError(
      bytes.startIndex..<bytes.endIndex,
      "X at an end of an interval is EDTF level 2, not taken here",
      hint: oneDate
    )
  }

  static func levelTwoSeason(_ bytes: Bytes) -> ValueError {
    let code = String(decoding: bytes, as: UTF8.self)
    return ValueError(
      bytes.startIndex..<bytes.endIndex,
      "month \(code) does not exist; as a season it is EDTF level 2, not taken here"
    )
  }

  static func abbreviatedYear(_ bytes: Bytes) -> ValueError {
    ValueError(
      bytes.startIndex..<bytes.endIndex,
      "a year with E or S is EDTF level 2, not taken here",
      hint: "Write all digits of the year, or X for the last ones of four."
    )
  }
}
