import WikiEvidence
import WikiMarkdown
import WikiModel
import WikiNames

/// A run of prose, and the byte of the text at which it begins.
struct TextRunPlaces {
  let run: TextRun
  let start: Int
}

/// Puts the pieces of a text together.
struct EditorTextBuilder {
  private var bytes: [UInt8] = []
  private var pieces: [EditorText.Piece] = []
  private var quoted: [Range<Int>] = []
  private var links: [(range: Range<Int>, target: RecordReference)] = []

  /// Where sources are cited.
  private var citations: [Int] = []

  var length: Int { bytes.count }

  mutating func append(_ text: String, from origin: EditorText.Piece.Origin? = nil) {
    if let origin { pieces.append(EditorText.Piece(offset: bytes.count, origin: origin)) }
    bytes += text.utf8
  }

  mutating func append(_ run: TextRun) {
    append(run.text, from: .run(TextRunPlaces(run: run, start: bytes.count)))
  }

  mutating func markCitation() { citations.append(bytes.count) }
  mutating func markQuoted(from start: Int) { quoted.append(start..<bytes.count) }
  mutating func markLink(from start: Int, to target: RecordReference) { links.append((start..<bytes.count, target)) }

  /// The text with its words; `nil` where there are none.
  func text(_ part: EditorText.Part, of record: RecordReference) -> EditorText? {
    let tokens = NameTokens.tokens(of: bytes, in: bytes.indices)
    guard !tokens.isEmpty else { return nil }
    let ranges = Sentences.ranges(in: bytes)
    let words = words(tokens, ranges)
    var sentences = sentences(words, count: max(1, ranges.count))
    var number = 0
    for citation in citations {
      while number + 1 < ranges.count, ranges[number + 1].lowerBound < citation { number += 1 }
      sentences[number].isCited = true
    }
    return EditorText(
      record: record,
      part: part,
      bytes: bytes,
      words: words,
      sentences: sentences,
      pieces: pieces
    )
  }

  private func words(_ tokens: [NameToken], _ sentences: [Range<Int>]) -> [Word] {
    let quoted = (QuotedStretches.of(bytes) + quoted).sorted { $0.lowerBound < $1.lowerBound }
    var quotes = quoted[...]
    var links = links[...]
    var citations = citations[...]
    var sentence = 0
    return tokens.map { token in
      let range = token.rangeWithArticle
      while sentence + 1 < sentences.count, sentences[sentence + 1].lowerBound <= range.lowerBound { sentence += 1 }
      while let first = quotes.first, first.upperBound <= range.lowerBound { quotes.removeFirst() }
      while let first = links.first, first.range.upperBound <= range.lowerBound { links.removeFirst() }
      let isBehindCitation = citations.first.map { $0 <= range.lowerBound } ?? false
      while let first = citations.first, first <= range.lowerBound { citations.removeFirst() }
      return Word(
        letters: token.folded,
        range: range,
        isCapitalised: token.isCapitalised,
        followsBreak: token.precededByBreak || isBehindCitation || followsDash(range.lowerBound),
        followsHyphen: range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "-"),
        isPossessive: isPossessive(token),
        isQuoted: quotes.prefix(2).contains { $0.contains(range.lowerBound) },
        target: links.first.flatMap { $0.range.contains(range.lowerBound) ? $0.target : nil },
        sentence: sentence
      )
    }
  }

  private func sentences(_ words: [Word], count: Int) -> [EditorText.Sentence] {
    var sentences: [EditorText.Sentence] = []
    var start = 0
    for number in 0..<count {
      var end = start
      while end < words.count, words[end].sentence == number { end += 1 }
      sentences.append(EditorText.Sentence(words: start..<end))
      start = end
    }
    return sentences
  }

  /// Whether a dash with blanks around it stands before a place.
  private func followsDash(_ place: Int) -> Bool {
    place >= 5 && (bytes.stands(" – ", at: place - 5) || bytes.stands(" — ", at: place - 5))
  }

  private func isPossessive(_ token: NameToken) -> Bool {
    let end = token.range.upperBound
    for apostrophe in ["'", "’"] where end < bytes.count && bytes.stands(apostrophe, at: end) {
      let next = end + apostrophe.utf8.count
      let isFollowedByS = next < bytes.count && bytes[next] == UInt8(ascii: "s")
      return isFollowedByS || token.folded.last == "s"
    }
    return false
  }
}

extension EditorText {
  /// Words alone, such as a name; their places are not known. `nil` where there are none.
  init?(_ words: String, of record: RecordReference) {
    var builder = EditorTextBuilder()
    builder.append(words)
    guard let text = builder.text(.name, of: record) else { return nil }
    self = text
  }
}
