import Testing
import WikiNames

/// A text in which ⟨ and ⟩ stand around what a test expects to be found.
struct MarkedText: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
  let testDescription: String

  init(stringLiteral text: String) {
    testDescription = text
  }

  init(_ text: String, marking ranges: [Range<Int>]) {
    var bytes = Array(text.utf8)
    for range in ranges.reversed() {
      bytes.insert(contentsOf: "⟩".utf8, at: range.upperBound)
      bytes.insert(contentsOf: "⟨".utf8, at: range.lowerBound)
    }
    testDescription = String(decoding: bytes, as: UTF8.self)
  }

  /// The text without the marks.
  var plain: String {
    String(testDescription.unicodeScalars.filter { $0 != "⟨" && $0 != "⟩" }.map(Character.init))
  }
}
