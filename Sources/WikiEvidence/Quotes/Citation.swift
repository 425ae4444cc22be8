/// A reference to a source, usually with the words that it says: `source-id [zone] "quote" [(n)]`.
package struct Citation: Hashable, Sendable {
  package let source: String

  /// The zone in which the quote stands; `nil` where any of the article's own words are meant.
  package let zone: Zone?

  /// `nil` where the article is cited as a whole.
  package let quote: String?

  /// Which of several places is meant, from 1.
  package let occurrence: Int?

  /// Where the source and the words of the quote stand in the parsed text, in UTF-8 bytes.
  package let sourceRange: Range<Int>
  package let quoteRange: Range<Int>?

  /// Why a text is no citation.
  package struct ParseError: Error, Hashable, Sendable {
    /// UTF-8 bytes of the text.
    package let range: Range<Int>
    package let message: String
    package let hint: String
  }

  /// A quote in a source that is known.
  package init(source: String, quote: String) {
    self.source = source
    self.quote = quote
    zone = nil
    occurrence = nil
    sourceRange = 0..<0
    quoteRange = nil
  }

  private init(
    source: String,
    zone: Zone?,
    quote: String?,
    occurrence: Int?,
    sourceRange: Range<Int>,
    quoteRange: Range<Int>?
  ) {
    self.source = source
    self.zone = zone
    self.quote = quote
    self.occurrence = occurrence
    self.sourceRange = sourceRange
    self.quoteRange = quoteRange
  }

  /// Reads a citation; the quote runs from the first `"` to the last.
  package static func parse(_ text: String) throws(ParseError) -> Citation {
    let bytes = Array(text.utf8)
    let head = bytes.firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
    let words = words(in: bytes, 0..<head)
    guard let first = words.first else {
      throw ParseError(range: 0..<bytes.count, message: "the citation names no source", hint: shape)
    }
    let source = String(decoding: bytes[first], as: UTF8.self)
    let zone = try zone(words.dropFirst(), in: bytes)
    guard head < bytes.count else {
      guard zone == nil else {
        throw ParseError(range: first, message: "the zone is named without a quote", hint: shape)
      }
      return Citation(
        source: source,
        zone: nil,
        quote: nil,
        occurrence: nil,
        sourceRange: first,
        quoteRange: nil
      )
    }
    guard let close = bytes.lastIndex(of: UInt8(ascii: "\"")), close > head else {
      throw ParseError(
        range: head..<bytes.count,
        message: "the quote has no end",
        hint: "Close it with a straight quotation mark (\")."
      )
    }
    guard !Whitespace.isAll(bytes[(head + 1)..<close]) else {
      throw ParseError(range: head..<(close + 1), message: "the quote is empty", hint: shape)
    }
    return Citation(
      source: source,
      zone: zone,
      quote: String(decoding: bytes[(head + 1)..<close], as: UTF8.self),
      occurrence: try occurrence(in: bytes, (close + 1)..<bytes.count),
      sourceRange: first,
      quoteRange: (head + 1)..<close
    )
  }

  private static let shape = "Write: source-id \"the words it says\"."

  private static func words(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    bytes[range].split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { $0.startIndex..<$0.endIndex }
  }

  private static func zone(_ words: ArraySlice<Range<Int>>, in bytes: [UInt8]) throws(ParseError) -> Zone? {
    guard let word = words.first, let last = words.last else { return nil }
    let name = String(decoding: bytes[word], as: UTF8.self)
    if words.count == 1, let zone = Zone(rawValue: name) { return zone }
    if let first = name.unicodeScalars.first, "“”„«‘'".unicodeScalars.contains(first) {
      throw ParseError(
        range: word.lowerBound..<last.upperBound,
        message: "the quote begins with '\(first)'",
        hint: "Put the quote between straight quotation marks (\"); inside, write it as you like."
      )
    }
    throw ParseError(
      range: word.lowerBound..<last.upperBound,
      message:
        "'\(String(decoding: bytes[word.lowerBound..<last.upperBound], as: UTF8.self))' is no zone of an article",
      hint: "Before the quote may stand one of: \(Zone.allCases.map(\.rawValue).joined(separator: ", "))."
    )
  }

  private static func occurrence(in bytes: [UInt8], _ range: Range<Int>) throws(ParseError) -> Int? {
    let words = words(in: bytes, range)
    guard let first = words.first, let last = words.last else { return nil }
    let text = bytes[first]
    let inside = String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
    if words.count == 1, text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")"), let number = Int(inside),
      (1...9999).contains(number), String(number) == inside
    {
      return number
    }
    throw ParseError(
      range: first.lowerBound..<last.upperBound,
      message:
        "'\(String(decoding: bytes[first.lowerBound..<last.upperBound], as: UTF8.self))' stands behind the quote",
      hint: "Behind the quote only '(2)' may stand, for the second of several places."
    )
  }
}
