extension RecordText {
  /// The beginning of a `key: value`.
  struct Key {
    /// The key as it stands in the file, with its quotes.
    var range: Range<Int>
    /// The offset behind the colon.
    var end: Int
    var style: RecordScalar.Style
  }

  /// The most bytes a key may take with its colon: readers of YAML look no farther for the colon than 1024 letters.
  static let longestKey = 256

  /// The key that begins at `place`; `nil` where what stands there is no key.
  ///
  /// A plain key holds no `"`: that would be a quotation with a colon in it, cut in two.
  func key(at place: Place) -> Key? {
    guard let first = byte(at: place) else { return nil }
    if first == .singleQuote || first == .doubleQuote { return quotedKey(at: place, quote: first) }
    guard !first.isIndicator, !isBareIndicator(at: place) else { return nil }
    let limit = min(lines[place.line].end, place.offset + Self.longestKey)
    var offset = place.offset
    while offset < limit, bytes[offset] != .doubleQuote {
      if bytes[offset] == .colon, isBlankOrEnd(offset + 1, inLine: place.line) {
        return Key(range: trimmed(place.offset..<offset), end: offset + 1, style: .plain)
      }
      if bytes[offset] == .hash, bytes[offset - 1].isBlank { return nil }
      offset += 1
    }
    return nil
  }

  private func quotedKey(at place: Place, quote: UInt8) -> Key? {
    let limit = min(lines[place.line].end, place.offset + Self.longestKey)
    guard let closing = closingQuote(quote, from: place.offset + 1, to: limit) else { return nil }
    var offset = closing + 1
    while offset < limit, bytes[offset].isBlank { offset += 1 }
    guard offset < limit, bytes[offset] == .colon, isBlankOrEnd(offset + 1, inLine: place.line) else { return nil }
    let style: RecordScalar.Style = quote == .singleQuote ? .singleQuoted : .doubleQuoted
    return Key(range: place.offset..<closing + 1, end: offset + 1, style: style)
  }

  /// The offset of the quote that ends the text begun before `start`; `nil` where it does not end before `limit`.
  func closingQuote(_ quote: UInt8, from start: Int, to limit: Int) -> Int? {
    var offset = start
    while offset < limit {
      let next = offset + 1 < limit ? bytes[offset + 1] : nil
      if bytes[offset] == quote {
        guard quote == .singleQuote, next == quote else { return offset }
        offset += 1
      } else if quote == .doubleQuote, bytes[offset] == .backslash {
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  /// Whether `indicator` stands at `place` with white space or nothing behind it, as before an item of a list.
  func isIndicator(_ indicator: UInt8, at place: Place) -> Bool {
    byte(at: place) == indicator && isBlankOrEnd(place.offset + 1, inLine: place.line)
  }

  /// Whether `-`, `?` or `:` stands alone at `place`: then none of them is text.
  func isBareIndicator(at place: Place) -> Bool {
    isIndicator(.hyphen, at: place) || isIndicator(.questionMark, at: place) || isIndicator(.colon, at: place)
  }
}
