import Testing
import WikiModel

@Suite struct EDTFBoundsTests {
  /// Rows are: the text, the earliest and the latest day, the precision.
  @Test(arguments: [
    ("2019-09-10", "2019-09-10", "2019-09-10", EDTFDate.Precision.day),
    ("2019-09-10T23:00:00-11:00", "2019-09-10", "2019-09-10", .day),
    ("2019-02", "2019-02-01", "2019-02-28", .month),
    ("2020-02~", "2020-02-01", "2020-02-29", .month),
    ("2019", "2019-01-01", "2019-12-31", .year),
    ("0000", "0000-01-01", "0000-12-31", .year),
    ("201X", "2010-01-01", "2019-12-31", .decade),
    ("20XX", "2000-01-01", "2099-12-31", .century),
    ("2004-XX", "2004-01-01", "2004-12-31", .year),
    ("1985-04-XX", "1985-04-01", "1985-04-30", .month),
    ("1985-XX-XX", "1985-01-01", "1985-12-31", .year),
    ("2019-21", "2019-03-01", "2019-05-31", .season),
    ("2019-22", "2019-06-01", "2019-08-31", .season),
    ("2019-23", "2019-09-01", "2019-11-30", .season),
    ("2019-24", "2019-12-01", "2020-02-29", .season),
    ("9999-24", "9999-12-01", "", .season),
    ("2019-09-14/2019-09-14", "2019-09-14", "2019-09-14", .day),
    ("2019-09-14/2019-09-21", "2019-09-14", "2019-09-21", .week),
    ("2019-09-14/2019-09-22", "2019-09-14", "2019-09-22", .month),
    ("2014-06/2014-08", "2014-06-01", "2014-08-31", .season),
    ("2014-06/2015-05", "2014-06-01", "2015-05-31", .year),
    ("2014/2023", "2014-01-01", "2023-12-31", .decade),
    ("1914/1999", "1914-01-01", "1999-12-31", .century),
    ("1814/1999", "1814-01-01", "1999-12-31", .wider),
    ("2019-09-21/2019-09", "2019-09-21", "2019-09-30", .month),
    ("2014/..", "2014-01-01", "", .wider),
    ("2014/", "2014-01-01", "", .wider),
    ("../2014", "", "2014-12-31", .wider),
    ("/2014", "", "2014-12-31", .wider),
    ("-0001/0001", "", "0001-12-31", .decade),
    ("Y-17000", "", "", .year),
    ("Y-170000000000/Y170000000000", "", "", .wider),
    ("unknown", "", "", .unknown),
  ])
  func spanWhatTheDateCanBe(text: String, earliest: String, latest: String, precision: EDTFDate.Precision) throws {
    let date = try EDTFDate.parse(text)
    #expect([date.earliest?.iso ?? "", date.latest?.iso ?? ""] == [earliest, latest])
    #expect(date.precision == precision)
  }

  /// Rows are: the text, approximate, uncertain, an interval.
  @Test(arguments: [
    ("2016", false, false, false), ("2016~", true, false, false), ("2016?", false, true, false),
    ("2016%", true, true, false), ("2016/2018~", true, false, true), ("2016?/..", false, true, true),
    ("2016~/2018?", true, true, true), ("unknown", false, false, false),
  ])
  func knowWhatIsUnsure(text: String, isApproximate: Bool, isUncertain: Bool, isInterval: Bool) throws {
    let date = try EDTFDate.parse(text)
    #expect([date.isApproximate, date.isUncertain, date.isInterval] == [isApproximate, isUncertain, isInterval])
    #expect(date.isUnknown == (text == "unknown"))
  }

  @Test func orderByTheEarliestDayThenTheLatestAndUnknownLast() throws {
    let sorted = [
      "../1999", "../2014", "/2014", "Y-170000000000", "Y-17000", "-0043", "-0043-03-15", "0000", "1985", "1985-04-XX",
      "2019-01-01", "2019-01", "2019", "2019-21", "2019-09", "2019-09/", "2019-09/..", "2019-09-10", "2019-09-10?",
      "2019-09-10~", "2019-24", "2020", "Y20000", "unknown",
    ]
    #expect(try sorted.reversed().map(EDTFDate.parse).sorted().map(\.text) == sorted)
  }
}
