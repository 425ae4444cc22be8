import Testing
import WikiModel

@Suite struct ValueFuzzTests {
  @Test func errorsOfAnyTextLieInItAndTheirHintsHold() {
    var generator = EDTFGenerator(seed: 7)
    for round in 0..<6000 {
      let text = round.isMultiple(of: 3) ? generator.slip() : generator.noise()
      check(text, EDTFDate.parse)
      check(text, Count.parse)
      check(text, Money.parse)
      check(text, TimeOfDay.parse)
      check(text, YesNo.parse)
      check(text, LanguageTag.parse)
      check(text, WebAddress.parse)
      check("https://" + text, WebAddress.parse)
      check("USD " + text, Money.parse)
    }
  }

  /// The lengths are those of the limits and far above: a test that were quadratic would not end.
  @Test(arguments: [
    "9", "X", "~", "-", "/", "a-", "to ", " ", "é", "1/2 ", "[", "%", "x-", "@", ":", ".", "USD ", "1,",
  ])
  func endSoonForLongTexts(unit: String) {
    for length in [20, 60, 80, 100, 4000, 200_000] {
      let text = String(String(repeating: unit, count: length / unit.utf8.count + 1).utf8.prefix(length)) ?? unit
      check(text, EDTFDate.parse)
      check(text, Count.parse)
      check(text, Money.parse)
      check(text, TimeOfDay.parse)
      check(text, YesNo.parse)
      check(text, LanguageTag.parse)
      check("https://a/" + text, WebAddress.parse)
    }
  }
}

/// Parses `text`; an error's place must lie in it, and what its hint says to write must be a value.
private func check<Value>(_ text: String, _ parse: (String) throws(ValueError) -> Value) {
  do {
    _ = try parse(text)
  } catch {
    #expect(
      0 <= error.range.lowerBound && error.range.upperBound <= text.utf8.count,
      "\(text.debugDescription): \(error)"
    )
    #expect(!error.message.isEmpty && !error.message.hasSuffix("."), "\(error)")
    for offer in offers(in: error.hint) {
      #expect(problem(of: offer, parse) == "fine", "\(text.debugDescription): \(error.hint)")
    }
  }
}
