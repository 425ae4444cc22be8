extension Citation {
  /// What is wrong with a citation; the ranges are UTF-8 bytes of the parsed text, the texts what stands there.
  package enum ParseError: Error, Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// The quote comes first.
    case noSource(Range<Int>)
    /// The only quotation mark.
    case noClosingMark(Range<Int>)
    /// Curly marks instead of straight ones around the quote; the first of them.
    case curlyMarks(Range<Int>)
    /// Words behind the source that no marks enclose.
    case unquoted(String, Range<Int>)
    case unknownZone(String, Range<Int>)
    /// A quote of blanks; the range has the marks in it.
    case emptyQuote(Range<Int>)
    case textAfterQuote(String, Range<Int>)
    /// In parentheses, but no number from 1 to 999 999 999.
    case badOccurrence(String, Range<Int>)

    /// Where in the parsed text; empty, at its beginning, for `empty`.
    package var range: Range<Int> {
      switch self {
      case .empty: 0..<0
      case .noSource(let range), .noClosingMark(let range), .curlyMarks(let range), .emptyQuote(let range): range
      case .unquoted(_, let range), .unknownZone(_, let range): range
      case .textAfterQuote(_, let range), .badOccurrence(_, let range): range
      }
    }
  }

  /// Reads a citation; the quote runs from the first `"` to the last `"`, whatever stands between.
  package static func parse(_ text: String) throws(ParseError) -> Citation {
    let bytes = Array(text.utf8)
    let whole = bytes.trimmingBlanks(0..<bytes.count)
    guard !whole.isEmpty else { throw .empty }
    let mark = UInt8(ascii: "\"")
    guard let open = bytes.firstIndex(of: mark), let close = bytes.lastIndex(of: mark) else {
      let source = try sourceRange(bytes, whole)
      let rest = bytes.trimmingBlanks(source.upperBound..<whole.upperBound)
      guard rest.isEmpty else { throw .unquoted(bytes.string(rest), rest) }
      return Citation(bytes, source)
    }
    let source = try sourceRange(bytes, bytes.trimmingBlanks(whole.lowerBound..<open))
    let zone = try zone(bytes, bytes.trimmingBlanks(source.upperBound..<open))
    guard open < close else {
      if let curly = firstCurlyMark(bytes, open..<bytes.count) { throw .curlyMarks(curly) }
      throw .noClosingMark(open..<(open + 1))
    }
    guard !bytes.trimmingBlanks((open + 1)..<close).isEmpty else { throw .emptyQuote(open..<(close + 1)) }
    let occurrence = try occurrence(bytes, bytes.trimmingBlanks((close + 1)..<whole.upperBound))
    return Citation(bytes, source, zone, (open + 1)..<close, occurrence)
  }

  private init(
    _ bytes: [UInt8],
    _ source: Range<Int>,
    _ zone: Zone? = nil,
    _ quote: Range<Int>? = nil,
    _ occurrence: Int? = nil
  ) {
    self.source = bytes.string(source)
    self.zone = zone
    self.quote = quote.map(bytes.string)
    self.occurrence = occurrence
    sourceRange = source
    quoteRange = quote
  }

  /// The first word of `range`; curly marks in it begin a quote.
  private static func sourceRange(_ bytes: [UInt8], _ range: Range<Int>) throws(ParseError) -> Range<Int> {
    if let curly = firstCurlyMark(bytes, range) { throw .curlyMarks(curly) }
    guard !range.isEmpty else {
      let open = bytes.firstIndex(of: UInt8(ascii: "\"")) ?? range.lowerBound
      throw .noSource(open..<(open + 1))
    }
    var end = range.lowerBound
    while end < range.upperBound {
      let (value, length) = bytes.scalar(at: end)
      if isBlank(value) { break }
      end += length
    }
    return range.lowerBound..<end
  }

  private static func zone(_ bytes: [UInt8], _ range: Range<Int>) throws(ParseError) -> Zone? {
    guard !range.isEmpty else { return nil }
    let name = bytes.string(range)
    guard let zone = Zone(rawValue: name) else { throw .unknownZone(name, range) }
    return zone
  }

  private static func occurrence(_ bytes: [UInt8], _ range: Range<Int>) throws(ParseError) -> Int? {
    guard !range.isEmpty else { return nil }
    let text = bytes.string(range)
    guard text.hasPrefix("("), text.hasSuffix(")") else { throw .textAfterQuote(text, range) }
    let digits = text.utf8.dropFirst().dropLast()
    guard digits.count <= 9, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(Substring(digits)), number >= 1
    else { throw .badOccurrence(text, range) }
    return number
  }

  private static func firstCurlyMark(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      if (0x201C...0x201F).contains(value) || value == 0xAB || value == 0xBB { return offset..<(offset + length) }
      offset += length
    }
    return nil
  }
}

extension [UInt8] {
  fileprivate func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
