import Testing
import WikiModel

/// Rows are: the text, `words`, `shortWords`.
@Suite struct EDTFWordsTests {
  @Test(arguments: [
    ("unknown", "date unknown", "unknown"),
    ("2019-09-10", "10 September 2019", "10 Sep 2019"),
    ("2014-06", "June 2014", "Jun 2014"),
    ("2014-05", "May 2014", "May 2014"),
    ("2014", "2014", "2014"),
    ("0476", "476 AD", "476 AD"),
    ("0000", "1 BC", "1 BC"),
    ("-0043-03-15", "15 March 44 BC", "15 Mar 44 BC"),
    ("Y-17000", "17,001 BC", "17,001 BC"),
    ("Y20000", "20,000 AD", "20,000 AD"),
    ("2019-09-10T03:00:00", "10 September 2019, 03:00", "10 Sep 2019, 03:00"),
    ("2019-09-10T03:00:05Z", "10 September 2019, 03:00:05 UTC", "10 Sep 2019, 03:00:05 UTC"),
    ("2019-09-10T23:59:00+03", "10 September 2019, 23:59 UTC+03:00", "10 Sep 2019, 23:59 UTC+03:00"),
    ("2019-09-10T23:59:00-05:30", "10 September 2019, 23:59 UTC−05:30", "10 Sep 2019, 23:59 UTC−05:30"),
    ("2019-09-10T24:00:00", "10 September 2019, 24:00", "10 Sep 2019, 24:00"),
    ("2019-21", "spring 2019", "spring 2019"),
    ("2019-22", "summer 2019", "summer 2019"),
    ("2019-23", "autumn 2019", "autumn 2019"),
    ("2019-24", "winter 2019", "winter 2019"),
  ])
  func namesWhatIsKnown(text: String, long: String, short: String) throws {
    #expect(try words(text) == [long, short])
  }

  @Test(arguments: [
    ("2016-12~", "about December 2016", "c. Dec 2016"),
    ("2019-09-10?", "10 September 2019 (uncertain)", "10 Sep 2019?"),
    ("2016%", "about 2016 (uncertain)", "c. 2016?"),
    ("201X~", "about the 2010s", "c. 2010s"),
    ("1985-04-XX~", "a day in about April 1985", "c. Apr 1985"),
    ("2019-21?", "spring 2019 (uncertain)", "spring 2019?"),
    ("Y-17000~", "about 17,001 BC", "c. 17,001 BC"),
  ])
  func sayWhatIsUncertainOrApproximate(text: String, long: String, short: String) throws {
    #expect(try words(text) == [long, short])
  }

  @Test(arguments: [
    ("201X", "the 2010s", "2010s"),
    ("200X", "the 2000s", "2000s"),
    ("047X", "the 470s AD", "470s AD"),
    ("19XX", "the 20th century", "20th c."),
    ("20XX", "the 21st century", "21st c."),
    ("10XX", "the 11th century", "11th c."),
    ("01XX", "the 2nd century AD", "2nd c. AD"),
    ("1985-04-XX", "a day in April 1985", "Apr 1985"),
    ("2004-XX", "a month in 2004", "2004"),
    ("1985-XX-XX", "a day in 1985", "1985"),
  ])
  func nameTheSpanThatUnspecifiedDigitsLeave(text: String, long: String, short: String) throws {
    #expect(try words(text) == [long, short])
  }

  /// Rows are: the text, `words`, `eventWords`, `shortWords`.
  @Test(arguments: [
    ("2019-09-14/2019-09-21", "14 to 21 September 2019", "between 14 and 21 September 2019", "14–21 Sep 2019"),
    (
      "2019-09-28/2019-10-03", "28 September to 3 October 2019", "between 28 September and 3 October 2019",
      "28 Sep – 3 Oct 2019"
    ),
    (
      "2019-12-28/2020-01-03", "28 December 2019 to 3 January 2020", "between 28 December 2019 and 3 January 2020",
      "28 Dec 2019 – 3 Jan 2020"
    ),
    ("2014-06/2014-08", "June to August 2014", "between June and August 2014", "Jun–Aug 2014"),
    (
      "2014-06/2014-08-03", "June to 3 August 2014", "between June and 3 August 2014", "Jun – 3 Aug 2014"
    ),
    (
      "2025-11/2026-01", "November 2025 to January 2026", "between November 2025 and January 2026",
      "Nov 2025 – Jan 2026"
    ),
    ("2014/2016", "2014 to 2016", "between 2014 and 2016", "2014–2016"),
    ("2014-06/2014", "June 2014 to 2014", "between June 2014 and 2014", "Jun 2014 – 2014"),
    ("2019-21/2019-22", "spring to summer 2019", "between spring and summer 2019", "spring–summer 2019"),
    ("2019/2019", "2019", "2019", "2019"),
  ])
  func sayOnceWhatBothEndsShare(text: String, span: String, event: String, short: String) throws {
    #expect(try intervalWords(text) == [span, event, short])
  }

  @Test(arguments: [
    (
      "2025-11~/2025-12", "about November to December 2025", "between about November and December 2025",
      "c. Nov – Dec 2025"
    ),
    (
      "2025-11~/2025-12~", "about November to about December 2025", "between about November and about December 2025",
      "c. Nov – c. Dec 2025"
    ),
    (
      "2019-09-14?/2019-09-21", "14 September 2019 (uncertain) to 21 September 2019",
      "between 14 September 2019 (uncertain) and 21 September 2019", "14 Sep 2019? – 21 Sep 2019"
    ),
    ("2014/2016%", "2014 to about 2016 (uncertain)", "between 2014 and about 2016 (uncertain)", "2014 – c. 2016?"),
  ])
  func keepTheDoubtsOfEachEnd(text: String, span: String, event: String, short: String) throws {
    #expect(try intervalWords(text) == [span, event, short])
  }

  @Test(arguments: [
    ("2014/..", "from 2014", "2014 or later", "from 2014"),
    ("../2014", "until 2014", "2014 or earlier", "until 2014"),
    ("2014/", "from 2014, end unknown", "2014 or later", "2014–?"),
    ("/2014-06~", "until about June 2014, start unknown", "about June 2014 or earlier", "?–c. Jun 2014"),
  ])
  func tellAnOpenEndFromAnUnknownOne(text: String, span: String, event: String, short: String) throws {
    #expect(try intervalWords(text) == [span, event, short])
  }

  @Test func tellADateThatIsNoIntervalAlikeAsSpanAndEvent() throws {
    for text in ["unknown", "2014", "2019-09-10T03:00:00", "201X~"] {
      let date = try EDTFDate.parse(text)
      #expect(date.eventWords == date.words)
    }
  }
}

private func words(_ text: String) throws -> [String] {
  let date = try EDTFDate.parse(text)
  return [date.words, date.shortWords]
}

private func intervalWords(_ text: String) throws -> [String] {
  let date = try EDTFDate.parse(text)
  return [date.words, date.eventWords, date.shortWords]
}
