/// The wording of what can be wrong with counts and money.
extension ValueError {
  private static func at(_ bytes: Bytes, _ message: String, hint: String = "") -> ValueError {
    ValueError(bytes.startIndex..<bytes.endIndex, message, hint: hint)
  }

  static func noCount(_ bytes: Bytes) -> ValueError {
    at(bytes, "a number is missing here", hint: countForms)
  }

  static func noWholeNumber(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is not a whole number in plain digits", hint: countForms)
  }

  private static let countForms = "Write a count as 67, 70~, 3-5, 1000+, <1000, none or unknown."

  static func negativeCount(_ bytes: Bytes) -> ValueError {
    at(bytes, "a count cannot be less than 0", hint: "Write <1000 for fewer than 1,000.")
  }

  static func fewerThanNone(_ bytes: Bytes) -> ValueError {
    at(bytes, "a count cannot be less than 0", hint: "Write none.")
  }

  static func countEndBeforeStart(_ bytes: Bytes) -> ValueError {
    at(bytes, "the range \(quoted(bytes)) ends below its beginning")
  }

  static func leadingZero(_ bytes: Bytes) -> ValueError {
    at(bytes, "the number \(quoted(bytes)) begins with 0")
  }

  static func numberTooLarge(_ bytes: Bytes) -> ValueError {
    at(bytes, "the number \(quoted(bytes)) is too large")
  }

  static func noCurrency(_ bytes: Bytes) -> ValueError {
    at(
      bytes,
      bytes.isEmpty
        ? "the currency is missing" : "\(quoted(bytes)) is not a currency in three capital letters of ISO 4217",
      hint: moneyForm
    )
  }

  private static let moneyForm = "Write an amount such as USD 3.3 billion."

  static func noAmount(_ range: Range<Int>) -> ValueError {
    ValueError(range, "a number is missing after the currency", hint: moneyForm)
  }

  static func noDecimal(_ bytes: Bytes) -> ValueError {
    at(
      bytes,
      bytes.isEmpty ? "a number is missing here" : "\(quoted(bytes)) is not a number in plain digits",
      hint: moneyForm
    )
  }

  static func noScale(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) is not thousand, million, billion or trillion")
  }

  static func afterAmount(_ bytes: Bytes) -> ValueError {
    at(bytes, "\(quoted(bytes)) does not belong to an amount", hint: moneyForm)
  }
}
