/// A date as people write it, or part of one: "10 September", "the 1990s", "10.9.2019".
///
/// Only a source of hints: its readings are guesses about the author's habits.
struct SpokenDate: Hashable {
  /// Four digits, or two or three and `X`; empty where the words name no year.
  var year = ""

  /// A month, or the number of a season; 0 where there is none.
  var month = 0

  /// 0 where there is none.
  var day = 0

  /// `~`, `?`, `%` or nothing.
  var qualifier = ""

  /// The date in EDTF; `nil` where a year is missing.
  var edtf: String? {
    guard !year.isEmpty else { return nil }
    let month = month > 0 ? "-" + padded(month, to: 2) : ""
    let day = day > 0 ? "-" + padded(day, to: 2) : ""
    return year + month + day + qualifier
  }

  /// The date with the year, and perhaps the month, of the one that ends its interval.
  func completed(by end: SpokenDate) -> SpokenDate {
    var date = self
    if date.year.isEmpty { date.year = end.year }
    if date.month == 0, date.day > 0 { date.month = end.month }
    return date
  }
}

extension SpokenDate {
  /// What the words, in small letters and with ASCII blanks, can be in EDTF, the likeliest first; not every reading
  /// is a date.
  ///
  /// - Complexity: O(*n*²) in the words of the text; callers pass few.
  static func readings(of text: String) -> [String] {
    guard text.utf8.first != EDTFGrammar.hyphen else { return [] }
    var tokens = SpokenToken.tokens(of: text)
    if let open = openInterval(tokens) { return open }
    if case .word(let first)? = tokens.first, ["from", "between"].contains(first) { tokens.removeFirst() }
    let dates = dates(in: tokens).compactMap(\.edtf)
    return dates.contains(where: EDTFGrammar.accepts) ? dates : dates + intervals(in: tokens)
  }

  private static func openInterval(_ tokens: [SpokenToken]) -> [String]? {
    guard case .word(let first)? = tokens.first else { return nil }
    let dates = dates(in: Array(tokens.dropFirst())).compactMap(\.edtf)
    guard !dates.isEmpty else { return nil }
    switch first {
    case "since", "from": return dates.map { "\($0)/.." }
    case "until", "till", "to": return dates.map { "../\($0)" }
    default: return nil
    }
  }

  private static func intervals(in tokens: [SpokenToken]) -> [String] {
    var intervals: [String] = []
    for index in tokens.indices.dropFirst() where tokens[index].joinsInterval {
      let ends = dates(in: Array(tokens[(index + 1)...])).filter { !$0.year.isEmpty }
      let starts = ends.isEmpty ? [] : dates(in: Array(tokens[..<index]))
      for end in ends {
        intervals += starts.map { $0.completed(by: end) }.compactMap(\.edtf).map { "\($0)/\(end.edtf ?? "")" }
      }
    }
    return intervals
  }
}
