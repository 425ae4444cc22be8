/// An amount of money: `USD 3.3 billion`.
///
/// Two amounts are equal where their texts are; `value` tells whether they are the same money.
package struct Money: Hashable, Sendable {
  /// The amount as written; ASCII.
  package let text: String

  /// Three capital letters of ISO 4217: "USD". Whether the list has them is not checked.
  package let currency: String

  /// The amount in English without its currency, with commas between thousands: "3.3 billion", "250,000".
  package let amountWords: String

  /// The amount without its currency, exact; only values of one currency can be compared.
  package let value: ExactDecimal

  /// The amount in English: "USD 3.3 billion".
  package var words: String { "\(currency) \(amountWords)" }

  /// Reads an amount as it stands in a record: a currency, a number of at most eighteen digits with perhaps a decimal
  /// point, and perhaps `thousand`, `million`, `billion` or `trillion`, with one blank between each.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`; more than 80 are an error.
  package static func parse(_ text: String) throws(ValueError) -> Money {
    do {
      let value = try ValueText(text, as: "an amount", limit: 80, example: "Write an amount such as USD 3.3 billion.")
      return try Money(text, value)
    } catch {
      guard text.utf8.count <= 80 else { throw error }
      throw error.suggesting(MoneySlips.candidates(for: text).filter(accepts).prefix(1).map { $0 })
    }
  }

  private static func accepts(_ text: String) -> Bool {
    do {
      _ = try Money(text, try ValueText(text, as: "an amount", limit: 80, example: ""))
      return true
    } catch {
      return false
    }
  }

  /// Powers of ten; the words of the short scale.
  static let scales = ["thousand": 3, "million": 6, "billion": 9, "trillion": 12]

  private init(_ text: String, _ value: ValueText) throws(ValueError) {
    let parts = value.bytes.split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
    let code = parts[0]
    guard code.count == 3, code.allSatisfy({ $0.isLetter && $0 & 0x20 == 0 }) else { throw .noCurrency(code) }
    guard parts.count > 1 else { throw .noAmount(code.endIndex..<code.endIndex) }
    guard parts.count <= 3 else { throw .afterAmount(parts[3]) }
    let scale = parts.count == 3 ? String(decoding: parts[2], as: UTF8.self) : nil
    guard let exponent = scale.map({ Self.scales[$0] }) ?? 0 else { throw .noScale(parts[2]) }
    let number = try Self.number(parts[1])
    self.text = text
    self.currency = String(decoding: code, as: UTF8.self)
    self.value = ExactDecimal(number.mantissa, exponent: exponent - number.fraction.count)
    let fraction = number.fraction.isEmpty ? "" : "." + String(decoding: number.fraction, as: UTF8.self)
    self.amountWords = grouped(number.whole) + fraction + (scale.map { " \($0)" } ?? "")
  }

  private static func number(
    _ bytes: ArraySlice<UInt8>
  ) throws(ValueError) -> (whole: Int, fraction: ArraySlice<UInt8>, mantissa: Int) {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else {
      throw .noDecimal(bytes)
    }
    guard parts[0].count == 1 || parts[0].first != UInt8(ascii: "0") else { throw .leadingZero(parts[0]) }
    let fraction = parts.count == 2 ? parts[1] : []
    guard parts[0].count + fraction.count <= 18, let whole = wholeNumber(parts[0]),
      let mantissa = wholeNumber(parts[0] + fraction)
    else { throw .numberTooLarge(bytes) }
    return (whole, fraction, mantissa)
  }
}
