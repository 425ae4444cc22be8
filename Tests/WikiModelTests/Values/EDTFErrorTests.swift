import Testing
import WikiModel

@Suite struct EDTFErrorTests {
  @Test(arguments: [
    ("", "0..<0: a date is empty > Write unknown where no date is known."),
    ("2019-13-45", "5..<7: month 13 does not exist"),
    ("2019-13-10", "5..<7: month 13 does not exist > Write 2019-10-13."),
    ("2019-02-30", "8..<10: February 2019 has 28 days"),
    ("2020-02-30", "8..<10: February 2020 has 29 days"),
    ("1900-02-29", "8..<10: February 1900 has 28 days"),
    ("2019-06-31", "8..<10: June 2019 has 30 days"),
    ("2019-00", "5..<7: month 00 does not exist > Write 2019."),
    ("2019-09-00", "8..<10: day 00 does not exist > Write 2019-09."),
    ("2019-09-", "8..<8: the day is missing > Write 2019-09."),
    ("2019-09-10-11", "10..<13: a date has at most year, month and day > Write an interval as 2019-09-14/2019-09-21."),
    ("-0000", "0..<5: year -0000 does not exist > Write 0000 for the year 1 BC."),
    ("Y2019", "0..<5: Y stands only before a year of five or more digits, the first not 0 > Write 2019."),
    ("20190", "0..<5: year '20190' does not have four digits > Write Y before a year of more than four digits."),
    ("19", "0..<2: year '19' does not have four digits > Write all four digits of the year."),
  ])
  func placesWhatTheCalendarDoesNotHave(text: String, expected: String) {
    #expect(problem(of: text, EDTFDate.parse) == expected)
  }

  @Test(arguments: [
    ("2016/2014", "5..<9: the interval ends at '2014', before it begins at '2016' > Write 2014/2016."),
    (
      "2020-05-02/2020-05-01",
      "11..<21: the interval ends at '2020-05-01', before it begins at '2020-05-02' > Write 2020-05-01/2020-05-02."
    ),
    ("../..", "0..<5: neither end of the interval is a date > Write unknown where no date is known."),
    ("/", "0..<1: neither end of the interval is a date > Write unknown where no date is known."),
    ("2014/2015/2016", "9..<14: an interval has two ends, with one slash > Join year, month and day by hyphens."),
    ("2019-09-10T03:00:00/2020", "0..<19: the end of an interval has no time of day > Write 2019-09-10/2020."),
    ("2019/2020-13", "10..<12: month 13 does not exist"),
  ])
  func placesWhatIsWrongWithAnInterval(text: String, expected: String) {
    #expect(problem(of: text, EDTFDate.parse) == expected)
  }

  @Test(arguments: [
    (
      "2019-09-10T03:00",
      "11..<16: time '03:00' is not hours, minutes and seconds as 03:00:00 > Write 2019-09-10T03:00:00."
    ),
    ("2019-09-10 3:00", "0..<15: '2019-09-10 3:00' is not an EDTF date > Write 2019-09-10T03:00:00."),
    ("2019-09-10T25:00:00", "11..<13: hour 25 does not exist"),
    ("2019-09-10T03:60:00", "14..<16: minute 60 does not exist"),
    ("2019-09-10T03:00:00+15:00", "20..<22: offset hour 15 does not exist"),
    (
      "2019-09-10T03:00:00-00:00",
      "19..<25: '-00:00' is not an offset from UTC > Write Z for UTC, or an offset such as +03:00."
    ),
    ("2019-09T03:00:00", "0..<7: a time of day needs a whole day before it"),
    (
      "2019-09-10T03:00:00~",
      "19..<20: a date with a time of day cannot be uncertain or approximate > Write 2019-09-10~."
    ),
    ("2019-09-10t03:00:00z", "10..<11: 't' is no digit > Write 2019-09-10T03:00:00Z."),
  ])
  func placesWhatIsWrongWithATime(text: String, expected: String) {
    #expect(problem(of: text, EDTFDate.parse) == expected)
  }

  @Test(arguments: [
    ("[2014, 2016]", "0..<12: a set of dates is EDTF level 2, not taken here > Write 2014/2016."),
    ("{1667,1668,1670..1672}", "0..<22: a set of dates is EDTF level 2, not taken here > Write 1667/1672."),
    ("[..1983]", "0..<8: a set of dates is EDTF level 2, not taken here > Write ../1983."),
    ("2004-06~-11", "7..<8: a qualifier before the end of a date is EDTF level 2, not taken here > Write 2004-06-11~."),
    ("?2004-06", "0..<1: a qualifier before the end of a date is EDTF level 2, not taken here > Write 2004-06?."),
    ("2004?-~06", "4..<5: a qualifier before the end of a date is EDTF level 2, not taken here > Write 2004-06%."),
    ("2004?~", "4..<6: a date has one qualifier > Write 2004%."),
    ("2019-08-1X", "8..<10: X in '1X' is EDTF level 2, not taken here > Write 2019-08-10/2019-08-19."),
    ("2019-02-2X", "8..<10: X in '2X' is EDTF level 2, not taken here > Write 2019-02-20/2019-02-28."),
    ("2004-1X", "5..<7: X in '1X' is EDTF level 2, not taken here > Write 2004-10/2004-12."),
    ("2XXX", "0..<4: X in '2XXX' is EDTF level 2, not taken here > Write 2000/2999."),
    (
      "1985-XX-10",
      "5..<7: X in 'XX' is EDTF level 2, not taken here > Write X only for the last one or two digits of a year, or for a whole month or day."
    ),
    ("201X-04", "0..<4: a month of the unspecified year '201X' is EDTF level 2, not taken here > Leave the month out."),
    (
      "2004-06-XX/2004-07-03",
      "0..<10: X at an end of an interval is EDTF level 2, not taken here > Write 2004-06/2004-07-03."
    ),
    ("201X/202X", "0..<4: X at an end of an interval is EDTF level 2, not taken here > Write 2010/2029."),
    (
      "2019-25",
      "5..<7: month 25 does not exist; as a season it is EDTF level 2, not taken here > Write 2019/2025 or 2019-21, whichever is meant."
    ),
    (
      "1999-34",
      "5..<7: month 34 does not exist; as a season it is EDTF level 2, not taken here > Write 1999-04/1999-06."
    ),
    (
      "Y17E8",
      "0..<5: a year with E or S is EDTF level 2, not taken here > Write all digits of the year, or X for the last ones of four."
    ),
    (
      "1950S2",
      "0..<6: a year with E or S is EDTF level 2, not taken here > Write all digits of the year, or X for the last ones of four."
    ),
  ])
  func namesLevelTwoAndAWayOut(text: String, expected: String) {
    #expect(problem(of: text, EDTFDate.parse) == expected)
  }

  /// The hints alone; the messages are those of the tables above or "… is not an EDTF date".
  @Test(arguments: [
    ("10 September 2019", "2019-09-10"), ("10 Sept. 2019", "2019-09-10"), ("September 10, 2019", "2019-09-10"),
    ("Tuesday, 10th of September 2019", "2019-09-10"), ("10-Sep-2019", "2019-09-10"), ("2019 Sep 10", "2019-09-10"),
    ("September 2019", "2019-09"), ("2019/09/10", "2019-09-10"), ("2019.9.1", "2019-09-01"),
    ("2019-9-1", "2019-09-01"), ("2019-9", "2019-09"), ("20190910", "2019-09-10"), ("13/09/2019", "2019-09-13"),
    ("09/13/2019", "2019-09-13"), ("09/2019", "2019-09"), ("2019/09", "2019-09"), ("2019–09–10", "2019-09-10"),
    ("2019-09-10 ", "2019-09-10"), ("\u{A0}2019", "2019"), ("٢٠١٩-٠٩-١٠", "2019-09-10"),
    ("circa 2016", "2016~"), ("c. 2016", "2016~"), ("ca 2016", "2016~"), ("c2016", "2016~"), ("~2016", "2016~"),
    ("about December 2016", "2016-12~"), ("2016 (approx.)", "2016~"), ("perhaps 2016", "2016?"), ("2016 (?)", "2016?"),
    ("perhaps about 2016", "2016%"), ("2016 ~", "2016~"),
    ("2016-2018", "2016/2018"), ("2016–2018", "2016/2018"), ("2016 to 2018", "2016/2018"),
    ("between 2016 and 2018", "2016/2018"), ("2016-18", "2016/2018"), ("2014 / 2016", "2014/2016"),
    ("14-21 September 2019", "2019-09-14/2019-09-21"), ("14 to 21 September 2019", "2019-09-14/2019-09-21"),
    ("28 September – 3 October 2019", "2019-09-28/2019-10-03"), ("June to August 2014", "2014-06/2014-08"),
    ("2019-09-14 - 2019-09-21", "2019-09-14/2019-09-21"), ("2019-09-14–2019-09-21", "2019-09-14/2019-09-21"),
    ("from June 2014", "2014-06/.."), ("since 2014", "2014/.."), ("until 2014", "../2014"),
    ("the 1990s", "199X"), ("20th century", "19XX"), ("spring 2019", "2019-21"), ("Fall of 2019", "2019-23"),
    ("201x", "201X"), ("199u", "199X"), ("2004/open", "2004/.."), ("2004/unknown", "2004/"), ("y20000", "Y20000"),
    ("Unknown", "unknown"), ("unkown", "unknown"), ("n.d.", "unknown"), ("?", "unknown"), ("2019-21-03", "2019-03-21"),
  ])
  func offersTheFormOfACommonSlip(text: String, expected: String) throws {
    let error = try #require(throws: ValueError.self) { try EDTFDate.parse(text) }
    #expect(error.hint == "Write \(expected).")
  }

  @Test(arguments: [
    ("10 September 2019", "0..<17: '10 September 2019' is not an EDTF date > Write 2019-09-10."),
    ("31 June 2019", "0..<12: June 2019 has 30 days"),
    ("circa 2016", "0..<10: 'circa 2016' is not an EDTF date > Write 2016~."),
    ("09-10-2019", "0..<10: '09-10-2019' is not an EDTF date > Write 2019-10-09 or 2019-09-10, whichever is meant."),
    ("10/10/2019", "0..<10: '10/10/2019' is not an EDTF date > Write 2019-10-10."),
    ("2010/12", "5..<7: year '12' does not have four digits > Write 2010-12 or 2010/2012, whichever is meant."),
    ("2016-2018", "5..<9: month '2018' does not have two digits > Write 2016/2018."),
    ("201x", "3..<4: 'x' is no digit > Write 201X."),
    ("2019-09-10 \t", "10..<12: a date ends in a blank > Write 2019-09-10."),
    (" 2019", "0..<1: a date begins with a blank > Write 2019."),
    ("201٩", "3..<5: '٩' is no digit > Write 2019."),
    (
      "soon",
      "0..<4: 'soon' is not an EDTF date > Write a date such as 2019-09-10, 2019-09, 2019, 2016~ or 2014/2016, or unknown."
    ),
  ])
  func placesTheSlip(text: String, expected: String) {
    #expect(problem(of: text, EDTFDate.parse) == expected)
  }

  @Test func refusesAbsurdLengths() {
    let text = String(repeating: "9", count: 1_000_000)
    #expect(problem(of: text, EDTFDate.parse) == "100..<1000000: a date has 1000000 bytes, more than 100")
  }
}
