/// Why a text is no value of its type: where it goes wrong, what the rule is, and the way out.
package struct ValueError: Error, Hashable, Sendable {
  /// What is wrong, in UTF-8 bytes of the text from 0; empty where something is missing there.
  package let range: Range<Int>

  /// One line, lower case, no full stop: "month 13 does not exist".
  package let message: String

  /// What to write instead, an imperative sentence: "Write 2019-10-13."; empty where the message says enough.
  package let hint: String

  init(_ range: Range<Int>, _ message: String, hint: String = "") {
    self.range = range
    self.message = message
    self.hint = hint
  }

  /// The same error, with `suggestions` in place of its hint; itself where there are none.
  func suggesting(_ suggestions: [String]) -> ValueError {
    guard let hint = ValueError.hint(offering: suggestions) else { return self }
    return ValueError(range, message, hint: hint)
  }

  /// A hint that offers the likeliest one or two texts; `nil` where there are none.
  static func hint(offering suggestions: [String]) -> String? {
    guard let first = suggestions.first else { return nil }
    guard suggestions.count > 1 else { return "Write \(first)." }
    return "Write \(first) or \(suggestions[1]), whichever is meant."
  }
}

extension ValueError {
  /// The author's own text in 'single quotes', for a message: at most forty letters of it.
  static func quoted(_ text: some StringProtocol) -> String {
    let letters = text.unicodeScalars
    return letters.dropFirst(40).isEmpty ? "'\(text)'" : "'\(String(String.UnicodeScalarView(letters.prefix(40))))…'"
  }

  /// The bytes as the author's own text; they may begin or end inside a letter.
  static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    quoted(String(decoding: bytes, as: UTF8.self))
  }
}

extension ValueError {
  static func empty(_ kind: String, hint: String) -> ValueError {
    ValueError(0..<0, "\(kind) is empty", hint: hint)
  }

  static func tooLong(_ kind: String, _ bytes: ArraySlice<UInt8>, limit: Int) -> ValueError {
    ValueError(limit..<bytes.endIndex, "\(kind) has \(bytes.count) bytes, more than \(limit)")
  }

  static func leadingBlank(_ kind: String, _ blanks: Range<Int>) -> ValueError {
    ValueError(blanks, "\(kind) begins with a blank", hint: "Delete it.")
  }

  static func trailingBlank(_ kind: String, _ blanks: Range<Int>) -> ValueError {
    ValueError(blanks, "\(kind) ends in a blank", hint: "Delete it.")
  }
}
