/// The bytes of a written value: the checks that every kind of value begins with.
struct ValueText {
  /// The whole text; its indices are the offsets that errors name.
  let bytes: ArraySlice<UInt8>

  /// Takes a text that is not empty, not over `limit` bytes, and without blanks around it.
  ///
  /// `kind` is what it should be, with its article: "a date"; `example` is the hint for an empty text.
  init(_ text: String, as kind: String, limit: Int, example: String) throws(ValueError) {
    bytes = ArraySlice(Array(text.utf8))
    guard bytes.count <= limit else { throw .tooLong(kind, bytes, limit: limit) }
    guard !bytes.isEmpty else { throw .empty(kind, hint: example) }
    let first = bytes.firstIndex { !$0.isBlank } ?? bytes.endIndex
    guard first == 0 else { throw .leadingBlank(kind, 0..<first) }
    let last = bytes.lastIndex { !$0.isBlank } ?? bytes.startIndex
    guard last + 1 == bytes.endIndex else { throw .trailingBlank(kind, last + 1..<bytes.endIndex) }
  }

  /// The offsets of the whole text.
  var range: Range<Int> { bytes.startIndex..<bytes.endIndex }
}

extension UInt8 {
  /// `0` to `9` of ASCII.
  var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }

  /// `A` to `Z` and `a` to `z` of ASCII.
  var isLetter: Bool { UInt8(ascii: "a") <= self | 0x20 && self | 0x20 <= UInt8(ascii: "z") }

  /// A space, a tab or the end of a line.
  var isBlank: Bool { self == UInt8(ascii: " ") || UInt8(ascii: "\t")...UInt8(ascii: "\r") ~= self }
}

/// The number that ASCII digits write; `nil` where there are none, another byte, or too many for an `Int`.
func wholeNumber(_ digits: some Collection<UInt8>) -> Int? {
  guard !digits.isEmpty else { return nil }
  var value = 0
  for digit in digits {
    guard digit.isDigit else { return nil }
    let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflows) = tens.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
    guard !isTooLarge, !overflows else { return nil }
    value = sum
  }
  return value
}

/// A whole number with commas between its thousands, as English readers write it: "250,000".
func grouped(_ value: Int) -> String {
  let digits = Array(String(value.magnitude).utf8)
  var words: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { words.append(UInt8(ascii: ",")) }
    words.append(digit)
  }
  return String(decoding: words, as: UTF8.self)
}

/// A number with zeros before it, at least `width` digits long.
/// - Precondition: `value` is not negative.
func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
