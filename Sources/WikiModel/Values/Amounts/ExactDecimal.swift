/// A decimal number that is not negative: `mantissa` times ten to the power of `exponent`, exactly.
///
/// - Invariant: the mantissa has at most eighteen digits and does not end in 0, but for the number 0, which is 0 with
///   the exponent 0; so equal numbers are equal values.
package struct ExactDecimal: Hashable, Sendable, Comparable {
  /// 0 to 10¹⁸ − 1.
  package let mantissa: Int

  /// Negative where there are digits behind the decimal point.
  package let exponent: Int

  /// - Precondition: `mantissa` has at most eighteen digits and no minus.
  init(_ mantissa: Int, exponent: Int) {
    precondition(0..<Self.limit ~= mantissa, "a mantissa has at most eighteen digits")
    var (mantissa, exponent) = (mantissa, mantissa == 0 ? 0 : exponent)
    while mantissa > 0, mantissa.isMultiple(of: 10) { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    self.mantissa = mantissa
    self.exponent = exponent
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.mantissa == 0 || rhs.mantissa == 0 { return lhs.mantissa < rhs.mantissa }
    let (left, right) = (lhs.withEighteenDigits, rhs.withEighteenDigits)
    return left.exponent == right.exponent ? left.mantissa < right.mantissa : left.exponent < right.exponent
  }

  private static let limit = 1_000_000_000_000_000_000

  /// The same number with its mantissa as long as can be.
  private var withEighteenDigits: (mantissa: Int, exponent: Int) {
    var (mantissa, exponent) = (mantissa, exponent)
    while mantissa > 0, mantissa < Self.limit / 10 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
    return (mantissa, exponent)
  }
}
