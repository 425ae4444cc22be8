import Foundation
import WikiModel

/// An error as these tests write it: the bytes it names, the message, and the hint behind ` > `.
func words(of error: ValueError) -> String {
  "\(error.range.lowerBound)..<\(error.range.upperBound): \(error.message)"
    + (error.hint.isEmpty ? "" : " > \(error.hint)")
}

/// What is wrong with a text by one of the parsers; "fine" where it is a value.
func problem<Value>(of text: String, _ parse: (String) throws(ValueError) -> Value) -> String {
  do {
    _ = try parse(text)
    return "fine"
  } catch {
    return words(of: error)
  }
}

/// The values that a hint says to write instead of the whole text; none where it explains a rule.
func offers(in hint: String) -> [String] {
  guard hint.hasPrefix("Write "), hint.hasSuffix(".") else { return [] }
  let words = hint.dropFirst(6).dropLast()
  if words.hasSuffix(", whichever is meant") {
    return words.dropLast(20).components(separatedBy: " or ")
  }
  let rules = [
    "Write such", " such as ", " as ", " for ", " before ", " only ", " all ", " unknown where", " or ", " where ",
  ]
  return rules.contains { hint.contains($0) } || words == "the days alone" ? [] : [String(words)]
}
