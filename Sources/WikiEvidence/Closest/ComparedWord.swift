/// A word of a quote that was not found, or of the passage that it is compared with.
struct ComparedWord {
  /// As folded, without the dots of an ellipsis at its ends.
  let folded: [UInt8]

  /// See `FoldedWords.Word.key`; of a misspelt word of a quote, the key of the word that was meant.
  var key: UInt64

  /// As written, or as stored.
  let text: String

  /// Whether an ellipsis follows that may stand for any text; in quotes only.
  var leadsOn = false

  /// Whether the quote begins here, or goes on after an ellipsis.
  var isFirst = false

  init(_ word: FoldedWords.Word, of folded: FoldedText, in stored: [UInt8]) {
    key = word.key
    self.folded = Self.withoutEllipses(folded.bytes[word.range])
    let range = folded.stored(word.range) ?? 0..<0
    text = String(decoding: stored[range], as: UTF8.self)
  }

  /// The words of a quote, at most `limit`; those that are nothing but an ellipsis mark the word before them.
  static func words(of quote: String, limit: Int) -> [ComparedWord] {
    let stored = Array(quote.utf8)
    let folded = FoldedText(quote)
    var words: [ComparedWord] = []
    FoldedWords.forEach(in: folded.bytes) { word, _ in
      guard words.count < limit else { return }
      let compared = ComparedWord(word, of: folded, in: stored)
      if !compared.folded.isEmpty {
        words.append(compared)
        words[words.count - 1].isFirst = words.dropLast().last?.leadsOn ?? true
      }
      if compared.folded.isEmpty || folded.bytes[word.range].suffix(3) == dots[...], !words.isEmpty {
        words[words.count - 1].leadsOn = true
      }
    }
    return words
  }

  /// Whether the source has the word here; punctuation that it has beyond the ends of the quote does not matter.
  func reads(as source: ComparedWord, isLast: Bool) -> Bool {
    if folded == source.folded { return true }
    guard key == source.key, key != 0 else { return false }
    return isFirst && source.folded.ends(with: folded) || (isLast || leadsOn) && source.folded.starts(with: folded)
  }

  private static let dots = Array("...".utf8)

  private static func withoutEllipses(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = bytes
    if bytes == Array("[...]".utf8)[...] { return [] }
    while bytes.suffix(3) == dots[...] { bytes.removeLast(3) }
    while bytes.prefix(3) == dots[...] { bytes.removeFirst(3) }
    return Array(bytes)
  }
}

extension [UInt8] {
  fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count) == other[...] }
}
