/// A piece of a date in words.
enum SpokenToken: Hashable {
  /// Its digits as written, zeros too.
  case number(String)
  case word(String)
  /// `-`, `/`, `.`, `,`, `~`, `?` or `%`.
  case mark(UInt8)

  /// Whether it can stand between the ends of an interval.
  var joinsInterval: Bool {
    switch self {
    case .number: false
    case .word(let word): ["to", "until", "till", "through", "and"].contains(word)
    case .mark(let mark): mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/")
    }
  }

  /// The numbers, words and marks of the text; brackets, ordinal endings, weekdays and words like "the" are left out.
  static func tokens(of text: String) -> [SpokenToken] {
    let bytes = Array(text.utf8)
    var tokens: [SpokenToken] = []
    var index = 0
    while index < bytes.count {
      let start = index
      if bytes[index].isDigit {
        while index < bytes.count, bytes[index].isDigit { index += 1 }
        tokens.append(.number(String(decoding: bytes[start..<index], as: UTF8.self)))
      } else if bytes[index].isLetter || bytes[index] >= 0x80 {
        while index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        if !fillers.contains(word) { tokens.append(.word(word)) }
      } else {
        if "-/.,~?%".utf8.contains(bytes[index]) { tokens.append(.mark(bytes[index])) }
        index += 1
      }
    }
    return tokens
  }

  private static let fillers: Set<String> = [
    "the", "of", "in", "on", "year", "st", "nd", "rd", "th",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
