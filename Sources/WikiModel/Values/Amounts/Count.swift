/// A number of people or things: `67`, `70~`, `3-5`, `1000+`, `<1000`, `unknown` or `none`.
///
/// Two counts are equal where their texts are.
package struct Count: Hashable, Sendable {
  /// The count as written; ASCII.
  package let text: String

  private let form: Form

  private enum Form: Hashable {
    case unknown
    case none
    case exactly(Int)
    case about(Int)
    /// - Invariant: the first is less than the second, or equal.
    case between(Int, Int)
    case atLeast(Int)
    /// - Invariant: not below 1.
    case fewerThan(Int)
  }

  /// Reads a count as it stands in a record, without blanks around it; numbers over `Int.max` are an error.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`; more than 60 are an error.
  package static func parse(_ text: String) throws(ValueError) -> Count {
    do {
      let value = try ValueText(text, as: "a count", limit: 60, example: "Write unknown where no number is known.")
      return Count(text: text, form: try form(value.bytes))
    } catch {
      guard text.utf8.count <= 60 else { throw error }
      throw error.suggesting(CountSlips.candidates(for: text).filter(accepts).prefix(1).map { $0 })
    }
  }

  /// The least it can be: 0 for `none` and for `<1000`; `nil` where unknown.
  package var low: Int? {
    switch form {
    case .unknown: nil
    case .none, .fewerThan: 0
    case .exactly(let count), .about(let count), .atLeast(let count), .between(let count, _): count
    }
  }

  /// The most it can be; `nil` where unknown or without a limit. What `~` says widens neither end.
  package var high: Int? {
    switch form {
    case .unknown, .atLeast: nil
    case .none: 0
    case .exactly(let count), .about(let count), .between(_, let count): count
    case .fewerThan(let count): count - 1
    }
  }

  /// Whether it was written with `~`.
  package var isApproximate: Bool {
    switch form {
    case .about: true
    case .unknown, .none, .exactly, .between, .atLeast, .fewerThan: false
    }
  }

  /// Whether the text is `unknown`.
  package var isUnknown: Bool { form == .unknown }

  /// Whether the text is `none`: a denial, where `0` is a number like others.
  package var isNone: Bool { form == .none }

  /// The count in English, with commas between thousands: "about 70", "3 to 5", "1,000 or more".
  package var words: String {
    switch form {
    case .unknown: "unknown"
    case .none: "none"
    case .exactly(let count): grouped(count)
    case .about(let count): "about \(grouped(count))"
    case .between(let low, let high): low == high ? grouped(low) : "\(grouped(low)) to \(grouped(high))"
    case .atLeast(let count): "\(grouped(count)) or more"
    case .fewerThan(let count): "fewer than \(grouped(count))"
    }
  }

  private static func accepts(_ text: String) -> Bool {
    do {
      _ = try form(ArraySlice(Array(text.utf8)))
      return true
    } catch {
      return false
    }
  }

  private static func form(_ bytes: ArraySlice<UInt8>) throws(ValueError) -> Form {
    if bytes.elementsEqual("unknown".utf8) { return .unknown }
    if bytes.elementsEqual("none".utf8) { return .none }
    if bytes.first == UInt8(ascii: "<") {
      let limit = try number(in: bytes.dropFirst())
      guard limit > 0 else { throw .fewerThanNone(bytes) }
      return .fewerThan(limit)
    }
    if bytes.last == UInt8(ascii: "~") { return .about(try number(in: bytes.dropLast())) }
    if bytes.last == UInt8(ascii: "+") { return .atLeast(try number(in: bytes.dropLast())) }
    guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) else {
      return .exactly(try number(in: bytes))
    }
    guard hyphen > bytes.startIndex else { throw .negativeCount(bytes) }
    let low = try number(in: bytes[..<hyphen])
    let high = try number(in: bytes[(hyphen + 1)...])
    guard low <= high else { throw .countEndBeforeStart(bytes) }
    return .between(low, high)
  }

  private static func number(in digits: ArraySlice<UInt8>) throws(ValueError) -> Int {
    guard let first = digits.first else { throw .noCount(digits) }
    guard digits.allSatisfy(\.isDigit) else { throw .noWholeNumber(digits) }
    guard first != UInt8(ascii: "0") || digits.count == 1 else { throw .leadingZero(digits) }
    guard let number = wholeNumber(digits) else { throw .numberTooLarge(digits) }
    return number
  }
}
