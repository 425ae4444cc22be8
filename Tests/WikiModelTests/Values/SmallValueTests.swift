import Testing
import WikiModel

@Suite struct YesNoTests {
  @Test func readsTheTwoWords() throws {
    #expect(try [YesNo.parse("yes"), YesNo.parse("no")] == [.yes, .no])
  }

  @Test(arguments: [
    ("true", "0..<4: 'true' is neither yes nor no > Write yes."),
    ("off", "0..<3: 'off' is neither yes nor no > Write no."),
    ("Yes", "0..<3: 'Yes' is neither yes nor no > Write yes."),
    ("on", "0..<2: 'on' is neither yes nor no > Write yes."),
    ("maybe", "0..<5: 'maybe' is neither yes nor no > Write yes or no."),
    ("no ", "2..<3: yes or no ends in a blank > Write no."), ("", "0..<0: yes or no is empty > Write yes or no."),
  ])
  func placesWhatIsWrong(text: String, expected: String) {
    #expect(problem(of: text, YesNo.parse) == expected)
  }
}

@Suite struct TimeOfDayTests {
  @Test func readsHoursAndMinutes() throws {
    let times = try ["23:59~", "03:00~", "03:00", "00:00"].map(TimeOfDay.parse).sorted()
    #expect(times.map(\.text) == ["00:00", "03:00", "03:00~", "23:59~"])
    #expect(times.map(\.words) == ["00:00", "03:00", "about 03:00", "about 23:59"])
    #expect(times.map { [$0.hour, $0.minute] } == [[0, 0], [3, 0], [3, 0], [23, 59]])
    #expect(times.map(\.isApproximate) == [false, false, true, true])
  }

  @Test(arguments: [
    ("25:00", "0..<2: hour 25 does not exist"), ("03:60", "3..<5: minute 60 does not exist"),
    ("24:00", "0..<2: hour 24 does not exist > Write 00:00, and the next day as the date."),
    ("3:00", "0..<4: '3:00' is not a time in two digits, a colon and two digits > Write 03:00."),
    (
      "noon",
      "0..<4: 'noon' is not a time in two digits, a colon and two digits > Write a time such as 03:00 or 03:00~."
    ),
  ])
  func placesWhatIsWrong(text: String, expected: String) {
    #expect(problem(of: text, TimeOfDay.parse) == expected)
  }

  @Test(arguments: [
    ("0300", "03:00"), ("3 am", "03:00"), ("3pm", "15:00"), ("3.30 p.m.", "15:30"), ("12:15 am", "00:15"),
    ("12 pm", "12:00"), ("about 3 am", "03:00~"), ("~03:00", "03:00~"), ("03:00 ", "03:00"), ("3h30", "03:30"),
  ])
  func offersTheFormOfACommonSlip(text: String, expected: String) throws {
    let error = try #require(throws: ValueError.self) { try TimeOfDay.parse(text) }
    #expect(error.hint == "Write \(expected).")
  }
}

@Suite struct LanguageTagTests {
  /// The examples of RFC 5646, appendix A, and its well-formed but strange ones.
  @Test(arguments: [
    "en", "ar-IQ", "zh-Hant", "zh-cmn-Hans-CN", "sl-rozaj-biske", "de-CH-1901", "hy-Latn-IT-arevela", "es-419",
    "de-CH-x-phonebk", "az-Arab-x-AZE-derbend", "x-whatever", "en-US-u-islamcal", "zh-CN-a-myext-x-private",
    "i-klingon",
    "en-a-myext-b-another", "qaa-Qaaa-QM-x-southern", "EN-us",
  ])
  func takesWhatIsWellFormed(text: String) throws {
    let tag = try LanguageTag.parse(text)
    #expect(tag.text == text)
    #expect(tag.language == text.split(separator: "-")[0].lowercased())
  }

  @Test(arguments: [
    ("de-419-DE", "7..<9: 'DE' has no place here in a language tag (BCP 47) > Write a tag such as zh-Hant-TW."),
    ("a-DE", "0..<1: 'a' is not a language in two or three letters > Write a language such as en or ar-IQ."),
    ("ar-a-aaa-b-bbb-a-ccc", "15..<16: 'a' stands twice in the language tag > Delete one of them."),
    ("de-1901-1901", "8..<12: '1901' stands twice in the language tag > Delete one of them."),
    ("ar_IQ", "0..<5: 'ar_IQ' is not made of letters and digits of ASCII > Write ar-IQ."),
    ("English", "0..<7: 'English' is not a language in two or three letters > Write en."),
    ("en-", "3..<3: a part of the language tag is missing here"),
    ("en-x", "3..<4: nothing follows 'x' in the language tag > Delete it."),
    ("en-abcdefghi", "3..<12: 'abcdefghi' is longer than eight letters > Write a language such as en or ar-IQ."),
    ("en ", "2..<3: a language ends in a blank > Write en."),
  ])
  func placesWhatIsWrong(text: String, expected: String) {
    #expect(problem(of: text, LanguageTag.parse) == expected)
  }
}

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://www.example.org", "www.example.org"), ("http://Example.org:8080/a?b=c#d", "example.org"),
    ("https://[2001:db8::1]:443/", "[2001:db8::1]"), ("https://ar.wikipedia.org/wiki/بغداد", "ar.wikipedia.org"),
    ("https://example.org/a%20b/(c)'!*;,@:~", "example.org"), ("HTTPS://example.org.", "example.org."),
    ("https://localhost/", "localhost"), ("https://web.archive.org/web/2019/https://example.org/", "web.archive.org"),
  ])
  func takesPagesOfTheWeb(text: String, host: String) throws {
    let address = try WebAddress.parse(text)
    #expect([address.text, address.host] == [text, host])
  }

  @Test(arguments: [
    ("", "0..<0: an address is empty > Write an address such as https://example.org/page."),
    ("www.example.org/a", "0..<0: an address begins with https:// or http:// > Write https://www.example.org/a."),
    ("//example.org/a", "0..<0: an address begins with https:// or http:// > Write https://example.org/a."),
    ("example.org:8080", "0..<0: an address begins with https:// or http://"),
    ("page", "0..<0: an address begins with https:// or http://"),
    ("javascript:alert(1)", "0..<10: 'javascript' is neither https nor http"),
    ("ftp://example.org", "0..<3: 'ftp' is neither https nor http"),
    ("https:/example.org", "0..<6: 'https:' is not followed by two slashes"),
    ("https:///a", "8..<8: the address names no server"),
    ("https://a..b/", "8..<12: 'a..b' is not the name of a server"),
    ("https://[::1/", "8..<12: '[::1' is not the name of a server"),
    ("https://example.org:99999/", "20..<25: '99999' is not a port from 1 to 65535"),
    (
      "https://user:pass@example.org/",
      "8..<18: the address holds a user's name or password, which would be published > Delete it with its '@'."
    ),
    ("https://example.org/a b", "21..<22: an address holds no blanks > Write %20 for a blank."),
    ("https://example.org/\u{202E}a", "20..<23: an address cannot hold the invisible U+202E > Delete it."),
    ("https://example.org/\u{1}", "20..<21: an address cannot hold the invisible U+0001 > Delete it."),
    ("https://example.org/\"><script>", "20..<21: an address cannot hold '\"' > Write %22 for it."),
    (
      "https://example.org/100%",
      "23..<24: '%' is not a percent sign with two hexadecimal digits > Write %25 for '%' itself."
    ),
    (
      "https://example.org/%zz",
      "20..<23: '%zz' is not a percent sign with two hexadecimal digits > Write %25 for '%' itself."
    ),
    (" https://example.org", "0..<1: an address begins with a blank > Write https://example.org."),
  ])
  func placesWhatIsWrong(text: String, expected: String) {
    #expect(problem(of: text, WebAddress.parse) == expected)
  }
}
