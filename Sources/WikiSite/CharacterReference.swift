/// Characters that HTML writes by number, or by one of the five names that every writer of it uses.
enum CharacterReference {
  /// The value with its references decoded; others than those known are left as they are.
  /// - Complexity: O(*n*), *n* the number of bytes.
  static func decoded(_ value: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = value
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      bytes += rest[..<ampersand]
      rest = rest[(ampersand + 1)...]
      guard let end = rest.prefix(longest).firstIndex(of: UInt8(ascii: ";")), let scalar = scalar(rest[..<end]) else {
        bytes.append(UInt8(ascii: "&"))
        continue
      }
      bytes += Array(String(scalar).utf8)
      rest = rest[(end + 1)...]
    }
    return String(decoding: bytes + rest, as: UTF8.self)
  }

  /// The most bytes between `&` and `;` that are looked at, with the `;`.
  private static let longest = 12

  private static func scalar(_ reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: reference, as: UTF8.self)
    guard reference.first == UInt8(ascii: "#") else { return named[text] }
    let digits = text.dropFirst()
    let number =
      digits.first?.lowercased() == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  private static let named: [String: Unicode.Scalar] = ["quot": "\"", "apos": "'", "lt": "<", "gt": ">", "amp": "&"]
}
