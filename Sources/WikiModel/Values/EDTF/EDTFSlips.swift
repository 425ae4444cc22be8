import WikiDiagnostics

/// What the author of a text that is no EDTF date probably meant.
///
/// Only hints come of it: a guess is offered, never taken.
enum EDTFSlips {
  /// The error with the likeliest dates as its hint. Where the text is in words and they name a day that cannot be,
  /// the error says so.
  static func explain(_ error: ValueError, in text: String) -> ValueError {
    let plain = plainASCII(text)
    let spoken = SpokenDate.readings(of: plain.lowercased())
    for forms in writtenForms(of: plain) + [spoken] {
      var seen: Set<String> = [text]
      let dates = forms.filter { EDTFGrammar.accepts($0) && seen.insert($0).inserted }
      guard !dates.isEmpty else { continue }
      return (isDayFirst(plain) ? .noDate(Array(text.utf8)[...]) : error).suggesting(dates)
    }
    guard text.utf8.contains(where: \.isLetter), let date = spoken.first else { return error }
    guard let impossible = EDTFGrammar.error(in: date) else { return error }
    return ValueError(0..<text.utf8.count, impossible.message, hint: impossible.hint)
  }

  /// Whether a date begins with its day or month in digits; what is wrong with one part of it says nothing then.
  private static func isDayFirst(_ text: String) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let first = text.utf8.prefix(while: digits.contains)
    return (1...2).contains(first.count) && text.utf8.count > 5
      && text.utf8.reversed().prefix(4).allSatisfy(digits.contains)
  }

  /// EDTF texts that signs and digits may stand for, the likeliest first; those in one list are equally likely.
  private static func writtenForms(of plain: String) -> [[String]] {
    let retyped = retyped(plain)
    return [
      unknown(plain), [plain], [retyped], [qualifiedAtEnd(retyped)], withTime(plain), withoutTimes(retyped),
      yearsOrSeason(retyped), span(ofSet: retyped), span(ofUnspecified: retyped), turnedAround(retyped),
      shortened(retyped),
    ]
  }

  private static func unknown(_ text: String) -> [String] {
    let words = text.lowercased()
    let isMeant = ["n.d.", "nd", "n/a", "undated", "none", "?", "-"].contains(words)
    return isMeant || words == "unknown" || nearMiss(of: words, among: ["unknown"]) != nil ? ["unknown"] : []
  }

  /// An interval that runs backwards, the other way round.
  private static func turnedAround(_ text: String) -> [String] {
    let ends = text.split(separator: "/")
    return ends.count == 2 ? ["\(ends[1])/\(ends[0])"] : []
  }

  /// A year of four digits without the letter for longer ones.
  private static func shortened(_ text: String) -> [String] {
    text.hasPrefix("Y") ? [String(text.dropFirst())] : []
  }

  /// The text in capitals and without blanks, and with today's signs for those of the draft of 2012.
  private static func retyped(_ text: String) -> String {
    let ends = text.lowercased().utf8.filter { $0 != UInt8(ascii: " ") }
      .split(separator: EDTFGrammar.slash, omittingEmptySubsequences: false)
    return ends.map { end in
      switch String(decoding: end, as: UTF8.self) {
      case "open", "...": ".."
      case "unknown": ""
      case let date where date.hasSuffix("?~") || date.hasSuffix("~?"): retyped(date.utf8.dropLast(2)) + "%"
      case let date: retyped(date.utf8[...])
      }
    }.joined(separator: "/")
  }

  private static func retyped(_ date: Substring.UTF8View) -> String {
    String(decoding: date.map(retyped), as: UTF8.self)
  }

  private static func retyped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "u"), UInt8(ascii: "x"): UInt8(ascii: "X")
    case UInt8(ascii: "y"), UInt8(ascii: "t"), UInt8(ascii: "z"): byte & 0xDF
    default: byte
    }
  }
}
