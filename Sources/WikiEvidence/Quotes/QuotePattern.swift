/// A quote as it is looked for: pieces that follow one another within a paragraph.
struct QuotePattern {
  /// Folded; one piece where the quote leaves nothing out.
  let pieces: [[UInt8]]

  /// The quote to the letter; `nil` where nothing is left to look for.
  init?(literal quote: String) {
    let folded = QuoteFold.trimmed(QuoteFold.bytes(of: Array(quote.utf8)[...]))
    guard folded.contains(where: Self.counts) else { return nil }
    pieces = [folded]
  }

  /// The quote with `[sic]` passed over and `…` for any words; `nil` where it has neither.
  init?(leavingOut quote: String) {
    var folded = QuoteFold.bytes(of: Array(quote.utf8)[...])
    let whole = folded
    folded = Self.removing(" [sic]", from: Self.removing("[sic] ", from: folded))
    folded = Self.replacing("[...]", with: "...", in: folded)
    let pieces = Self.split(folded, by: Array("...".utf8)).map(QuoteFold.trimmed).filter {
      $0.contains(where: Self.counts)
    }
    guard folded != whole || pieces.count > 1, !pieces.isEmpty else { return nil }
    self.pieces = pieces
  }

  /// Whether a byte is part of a word: a quote of only punctuation says nothing.
  private static func counts(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func removing(_ mark: String, from bytes: [UInt8]) -> [UInt8] { replacing(mark, with: "", in: bytes) }

  private static func replacing(_ mark: String, with other: String, in bytes: [UInt8]) -> [UInt8] {
    Array(split(bytes, by: Array(mark.utf8)).joined(separator: Array(other.utf8)))
  }

  private static func split(_ bytes: [UInt8], by mark: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var start = 0
    while let next = ByteSearch.first(mark, in: bytes, from: start) {
      parts.append(Array(bytes[start..<next]))
      start = next + mark.count
    }
    return parts + [Array(bytes[start...])]
  }

  /// The places in a folded paragraph where the pieces follow one another, in order, each beginning once.
  func places(in paragraph: [UInt8]) -> [Range<Int>] {
    guard let first = pieces.first else { return [] }
    var places: [Range<Int>] = []
    var from = 0
    while let start = ByteSearch.first(first, in: paragraph, from: from) {
      guard let end = end(of: start + first.count, in: paragraph) else { break }
      places.append(start..<end)
      from = start + 1
    }
    return places
  }

  /// Where the last piece ends, if those after the first follow.
  private func end(of start: Int, in paragraph: [UInt8]) -> Int? {
    var end = start
    for piece in pieces.dropFirst() {
      guard let next = ByteSearch.first(piece, in: paragraph, from: end) else { return nil }
      end = next + piece.count
    }
    return end
  }
}

/// Plain search for bytes.
enum ByteSearch {
  /// The first place of `needle` at or behind `start`.
  ///
  /// The rarest byte of a needle would be quicker still; for quotes of some words the first two bytes already
  /// pass over nearly everything.
  static func first(_ needle: [UInt8], in haystack: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, haystack.count >= needle.count + start else { return nil }
    let haystackSpan = haystack.span
    let needleSpan = needle.span
    var place = start
    let last = haystack.count - needle.count
    while place <= last {
      if haystackSpan[place] == first, matches(needleSpan, haystackSpan, at: place) { return place }
      place += 1
    }
    return nil
  }

  private static func matches(_ needle: Span<UInt8>, _ haystack: Span<UInt8>, at place: Int) -> Bool {
    var index = 1
    while index < needle.count {
      guard haystack[place + index] == needle[index] else { return false }
      index += 1
    }
    return true
  }
}
