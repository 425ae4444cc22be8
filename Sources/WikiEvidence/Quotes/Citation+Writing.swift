extension Citation {
  /// A citation for a record: what `parse` reads it from.
  package var text: String {
    "\(source)\(zone.map { " \($0.rawValue)" } ?? "")\(quote.map { " \"\($0)\"" } ?? "")\(number)"
  }

  /// The citation as it is written in prose, `[@id "quote"]`.
  ///
  /// Straight marks inside of the quote become curly where one of them would be taken for the end.
  package var prose: String {
    guard let quote, quote.hasMarkThatEndsItem else { return "[@\(text)]" }
    let curly = quote.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "”")
    return "[@\(Citation(source: source, zone: zone, quote: curly, occurrence: occurrence).text)]"
  }

  private var number: String { occurrence.map { " (\($0))" } ?? "" }

  package init(source: String, zone: Zone?, quote: String, occurrence: Int?) {
    self.init(source: source, zone: zone, quote: quote, occurrence: occurrence, sourceRange: 0..<0, quoteRange: nil)
  }
}

extension String {
  /// Whether a straight mark stands before a bracket, a parenthesis or a semicolon.
  fileprivate var hasMarkThatEndsItem: Bool {
    var isBehindMark = false
    for byte in utf8 {
      if isBehindMark, "](;".utf8.contains(byte) { return true }
      if byte != UInt8(ascii: " ") { isBehindMark = byte == UInt8(ascii: "\"") }
    }
    return false
  }
}
