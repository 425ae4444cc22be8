/// Numbers with fractions, as Python writes, reads and rounds them.
enum Decimals {
  /// The shortest digits that are read as the same number; with an exponent below 1e-4 and from 1e16.
  static func text(of number: Double) -> String {
    let (sign, digits, exponent) = parts(of: number)
    guard exponent >= -4, exponent < 16 else {
      let power = exponent < 0 ? "-" : "+"
      let magnitude = String(exponent.magnitude)
      let rest = digits.dropFirst()
      return
        "\(sign)\(digits.prefix(1))\(rest.isEmpty ? "" : ".\(rest)")e\(power)\(magnitude.utf8.count < 2 ? "0" : "")\(magnitude)"
    }
    if exponent < 0 { return "\(sign)0.\(String(repeating: "0", count: -exponent - 1))\(digits)" }
    let padded = digits + String(repeating: "0", count: max(0, exponent + 1 - digits.utf8.count))
    let fraction = padded.dropFirst(exponent + 1)
    return "\(sign)\(padded.prefix(exponent + 1)).\(fraction.isEmpty ? "0" : fraction)"
  }

  /// The sign, the significant digits, and the power of ten of the first of them.
  private static func parts(of number: Double) -> (sign: String, digits: String, exponent: Int) {
    let sign = number.sign == .minus ? "-" : ""
    guard number != 0 else { return (sign, "0", 0) }
    let text = number.magnitude.description
    let halves = text.split(separator: "e")
    let written = Int(halves.count > 1 ? halves[1].drop { $0 == "+" } : "0") ?? 0
    let places = halves[0].split(separator: ".")
    let all = String(places[0]) + (places.count > 1 ? String(places[1]) : "")
    let leading = all.prefix { $0 == "0" }.utf8.count
    let digits = all.dropFirst(leading)
    let trailing = digits.reversed().prefix { $0 == "0" }.count
    return (sign, String(digits.dropLast(trailing)), written + places[0].utf8.count - 1 - leading)
  }

  /// Rounded to decimal places, exactly halfway to the even digit: Python's `round`.
  static func rounded(_ number: Double, _ places: Int) -> Double {
    guard places >= 0 else { return roundedBeforePoint(number, -places) }
    guard places <= 22, number.magnitude < 0x1p53, number != 0 else { return number }
    let shift = 52 - Int(number.exponent)
    guard shift > 0 else { return number }
    let scale = (0..<places).reduce(UInt128(1)) { power, _ in power * 10 }
    let product = UInt128(number.significandBitPattern | 1 << 52) * scale
    guard number.isNormal, shift < 128 else { return Double(signOf: number, magnitudeOf: 0) }
    let half = UInt128(1) << UInt128(shift - 1)
    let rest = product & (half << 1 - 1)
    var whole = product >> UInt128(shift)
    if rest > half || rest == half && whole & 1 == 1 { whole += 1 }
    var digits = String(whole)
    if digits.utf8.count <= places { digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits }
    let text = "\(digits.dropLast(places)).\(places == 0 ? "0" : String(digits.suffix(places)))"
    return Double(signOf: number, magnitudeOf: Double(text) ?? number)
  }

  private static func roundedBeforePoint(_ number: Double, _ places: Int) -> Double {
    guard places < 300 else { return Double(signOf: number, magnitudeOf: 0) }
    let scale = Double("1e\(places)") ?? 1
    let scaled = (number / scale).rounded(.toNearestOrEven)
    return scaled * scale
  }

  /// A whole number rounded to tens, hundreds and so on where `places` is negative.
  static func rounded(_ number: Int, _ places: Int) -> Int? {
    guard places < 0 else { return number }
    guard places > -19 else { return 0 }
    let scale = (0..<(-places)).reduce(1) { power, _ in power * 10 }
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: scale)
    let double = rest.magnitude.multipliedReportingOverflow(by: 2)
    let isUp = double.overflow || double.partialValue > scale.magnitude
    let isEven = double.partialValue == scale.magnitude && quotient % 2 != 0
    let steps = quotient + (isUp || isEven ? rest.signum() : 0)
    let (result, overflow) = steps.multipliedReportingOverflow(by: scale)
    return overflow ? nil : result
  }

  /// A text as a whole number, as Python's `int` reads it; `nil` where it is none, or too large.
  static func whole(_ text: String, base: Int) -> Int? {
    var digits = Self.ascii(Texts.trimmed(text, WhiteSpace.isSpace))
    let isNegative = digits.hasPrefix("-")
    if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
    let prefix = digits.prefix(2).lowercased()
    let radix = ["0x": 16, "0o": 8, "0b": 2][prefix]
    if let radix, base == radix || base == 0 {
      digits.removeFirst(2)
      if digits.hasPrefix("_") { digits.removeFirst() }
      return value(digits, radix, isNegative)
    }
    if base == 0, digits.hasPrefix("0"), digits.contains(where: { $0 != "0" && $0 != "_" }) { return nil }
    return value(digits, base == 0 ? 10 : base, isNegative)
  }

  /// With the digits of other scripts as those of ASCII.
  private static func ascii(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return Texts.string(
      text.unicodeScalars.map { scalar in
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
          return scalar
        }
        return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
      }
    )
  }

  private static func value(_ digits: String, _ radix: Int, _ isNegative: Bool) -> Int? {
    guard (2...36).contains(radix), digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: "-"),
      let plain = withoutUnderscores(digits)
    else { return nil }
    return Int(isNegative ? "-" + plain : plain, radix: radix)
  }

  /// A text as a number with a fraction, as Python's `float` reads it; `nil` where it is none.
  static func decimal(_ text: String) -> Double? {
    let trimmed = Self.ascii(Texts.trimmed(text, WhiteSpace.isSpace))
    guard let plain = withoutUnderscores(trimmed), plain.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }) else {
      return nil
    }
    return Double(plain)
  }

  /// Without the underscores between digits; `nil` where one stands elsewhere.
  private static func withoutUnderscores(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let isDigit: (Int) -> Bool = { bytes.indices.contains($0) && (bytes[$0] | 0x20).isAlphanumeric }
    for index in bytes.indices where bytes[index] == UInt8(ascii: "_") {
      guard isDigit(index - 1), isDigit(index + 1) else { return nil }
    }
    return bytes.isEmpty ? nil : String(decoding: bytes.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
}
