import Testing
import WikiModel

@Suite struct CountTests {
  /// Rows are: the text, the least and the most it can be, the words.
  @Test(
    arguments: [
      ("67", 67, 67, "67"), ("0", 0, 0, "0"), ("250000", 250_000, 250_000, "250,000"), ("70~", 70, 70, "about 70"),
      ("3-5", 3, 5, "3 to 5"), ("3-3", 3, 3, "3"), ("1000-2000", 1000, 2000, "1,000 to 2,000"),
      ("1000+", 1000, nil, "1,000 or more"), ("<1000", 0, 999, "fewer than 1,000"), ("none", 0, 0, "none"),
      ("unknown", nil, nil, "unknown"), ("9223372036854775807", Int.max, Int.max, "9,223,372,036,854,775,807"),
    ] as [(String, Int?, Int?, String)]
  )
  func readsTheFormsOfRecords(text: String, low: Int?, high: Int?, words: String) throws {
    let count = try Count.parse(text)
    #expect((count.low, count.high) == (low, high))
    #expect(count.words == words)
    #expect(count.text == text)
    #expect(count.isApproximate == text.hasSuffix("~"))
    #expect(count.isNone == (text == "none"))
    #expect(count.isUnknown == (text == "unknown"))
  }

  @Test(arguments: [
    ("", "0..<0: a count is empty > Write unknown where no number is known."),
    ("250,000", "0..<7: '250,000' is not a whole number in plain digits > Write 250000."),
    ("250 000", "0..<7: '250 000' is not a whole number in plain digits > Write 250000."),
    ("250\u{202F}000", "0..<9: '250\u{202F}000' is not a whole number in plain digits > Write 250000."),
    ("1,000+", "0..<5: '1,000' is not a whole number in plain digits > Write 1000+."),
    ("007", "0..<3: the number '007' begins with 0 > Write 7."),
    ("9223372036854775808", "0..<19: the number '9223372036854775808' is too large"),
    ("5-3", "0..<3: the range '5-3' ends below its beginning > Write 3-5."),
    ("-5", "0..<2: a count cannot be less than 0 > Write <1000 for fewer than 1,000."),
    ("<0", "0..<2: a count cannot be less than 0 > Write none."),
    (
      "3.5",
      "0..<3: '3.5' is not a whole number in plain digits > Write a count as 67, 70~, 3-5, 1000+, <1000, none or unknown."
    ),
    (
      "dozens",
      "0..<6: 'dozens' is not a whole number in plain digits > Write a count as 67, 70~, 3-5, 1000+, <1000, none or unknown."
    ),
    ("3-", "2..<2: a number is missing here > Write a count as 67, 70~, 3-5, 1000+, <1000, none or unknown."),
    ("67 ", "2..<3: a count ends in a blank > Write 67."),
  ])
  func placesWhatIsWrong(text: String, expected: String) {
    #expect(problem(of: text, Count.parse) == expected)
  }

  @Test(arguments: [
    ("about 70", "70~"), ("~70", "70~"), ("70?", "70~"), ("3 to 5", "3-5"), ("3–5", "3-5"), ("between 3 and 5", "3-5"),
    ("at least 1,000", "1000+"), ("more than 1000", "1000+"), ("fewer than 1,000", "<1000"), ("< 1000", "<1000"),
    ("3.3 million", "3300000"), ("60k", "60000"), ("twelve", "12"), ("None", "none"), ("no one", "none"),
    ("Unknown", "unknown"), ("٦٧", "67"), ("1'000", "1000"), ("250.000", "250000"), ("two to three", "2-3"),
  ])
  func offersTheFormOfACommonSlip(text: String, expected: String) throws {
    let error = try #require(throws: ValueError.self) { try Count.parse(text) }
    #expect(error.hint == "Write \(expected).")
  }
}

@Suite struct MoneyTests {
  @Test(arguments: [
    ("USD 3.3 billion", "USD", "3.3 billion", 33, 8), ("USD 3300 million", "USD", "3,300 million", 33, 8),
    ("IQD 250000", "IQD", "250,000", 25, 4), ("EUR 0.50", "EUR", "0.50", 5, -1), ("EUR 0", "EUR", "0", 0, 0),
    ("GBP 12 thousand", "GBP", "12 thousand", 12, 3), ("USD 1 trillion", "USD", "1 trillion", 1, 12),
  ])
  func readsTheFormsOfRecords(text: String, currency: String, words: String, mantissa: Int, exponent: Int) throws {
    let money = try Money.parse(text)
    #expect(
      [money.currency, money.amountWords, money.words, money.text] == [currency, words, "\(currency) \(words)", text]
    )
    #expect((money.value.mantissa, money.value.exponent) == (mantissa, exponent))
  }

  @Test(arguments: [
    ("", "0..<0: an amount is empty > Write an amount such as USD 3.3 billion."),
    ("USD", "3..<3: a number is missing after the currency > Write an amount such as USD 3.3 billion."),
    ("USD 3,300,000", "4..<13: '3,300,000' is not a number in plain digits > Write USD 3300000."),
    ("USD 3.3 gazillion", "8..<17: 'gazillion' is not thousand, million, billion or trillion"),
    ("usd 3.3 billion", "0..<3: 'usd' is not a currency in three capital letters of ISO 4217 > Write USD 3.3 billion."),
    (
      "USD 3.3 billion a year",
      "16..<22: 'a year' does not belong to an amount > Write an amount such as USD 3.3 billion."
    ),
    ("USD 1234567890123456789", "4..<23: the number '1234567890123456789' is too large"),
    (
      "lots",
      "0..<4: 'lots' is not a currency in three capital letters of ISO 4217 > Write an amount such as USD 3.3 billion."
    ),
  ])
  func placesWhatIsWrong(text: String, expected: String) {
    #expect(problem(of: text, Money.parse) == expected)
  }

  @Test(arguments: [
    ("$3.3 billion", "USD 3.3 billion"), ("US$3.3bn", "USD 3.3 billion"), ("3.3 billion USD", "USD 3.3 billion"),
    ("€1,5 million", "EUR 1.5 million"), ("£250,000", "GBP 250000"), ("USD 250 000", "USD 250000"),
    ("USD3", "USD 3"), ("USD  3", "USD 3"), ("3 million dollars", "USD 3 million"), ("USD 007", "USD 7"),
    ("USD 0.5 Million", "USD 0.5 million"), ("about USD 2 billion", "USD 2 billion"),
    ("USD 2 billion~", "USD 2 billion"),
  ])
  func offersTheFormOfACommonSlip(text: String, expected: String) throws {
    let error = try #require(throws: ValueError.self) { try Money.parse(text) }
    #expect(error.hint == "Write \(expected).")
  }

  @Test func comparesByValueHoweverItIsWritten() throws {
    let texts = [
      "USD 0", "USD 0.00000000000000001", "USD 0.5", "USD 0.51", "USD 1", "USD 999", "USD 1 thousand",
      "USD 3.3 billion",
      "USD 3300.1 million", "USD 999999999999999999", "USD 999999999999999998 thousand",
      "USD 999999999999999999 trillion",
    ]
    let values = try texts.map { try Money.parse($0).value }
    for (index, left) in values.enumerated() {
      for (other, right) in values.enumerated() {
        #expect((left < right) == (index < other), "\(texts[index]) and \(texts[other])")
        #expect((left == right) == (index == other), "\(texts[index]) and \(texts[other])")
      }
    }
    #expect(try Money.parse("USD 3.30 billion").value == Money.parse("USD 3300000000").value)
  }
}
