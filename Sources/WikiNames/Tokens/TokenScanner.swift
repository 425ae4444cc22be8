/// Reads a text once and shows one token after the other, without allocating for any.
///
/// Its properties describe the token that `advance` went to, in the words of `NameToken`.
struct TokenScanner {
  /// Whether the folds go without articles, as those of names do, or with them, as slugs do.
  enum Articles {
    case dropped, kept
  }

  let text: LetterText
  let articles: Articles
  var glued: GluedRuns

  /// The place up to which the text is read.
  var position: Int

  /// The letters of the token, in UTF-8.
  var folded = FoldBuffer()
  var range = 0..<0
  var shape = WordShape()
  private(set) var article: Range<Int>?
  private(set) var precededByBreak = true
  private var articleIsCapitalised = false

  /// Whether `’s` follows the token (L3); it is read already.
  var isPossessive = false

  init(_ bytes: [UInt8], in range: Range<Int>, articles: Articles = .dropped) {
    text = LetterText(bytes, in: range)
    self.articles = articles
    glued = GluedRuns(of: text)
    position = text.range.lowerBound
  }

  var isCapitalised: Bool { shape.first == .capital || articleIsCapitalised }
  var isUncased: Bool { shape.first == .uncased }

  /// Where the token begins, its article included.
  var start: Int { article?.lowerBound ?? range.lowerBound }

  /// The token as a value.
  var token: NameToken {
    NameToken(
      range: range,
      folded: String(decoding: folded.letters, as: UTF8.self),
      article: article,
      isCapitalised: isCapitalised,
      isAllCapitals: shape.isAllCapitals,
      isUncased: isUncased,
      precededByBreak: precededByBreak
    )
  }

  /// Goes to the next token; false at the end of the text.
  mutating func advance() -> Bool {
    let isFirst = range.isEmpty
    let hasBreak = skipToWord()
    guard position < text.range.upperBound else { return false }
    precededByBreak = hasBreak || isFirst
    article = nil
    articleIsCapitalised = false
    readWord()
    while articles == .dropped, mayBeArticle, let next = placeBehindArticle() {
      article = start..<range.upperBound
      articleIsCapitalised = isCapitalised
      position = next
      _ = skipToWord()
      readWord()
    }
    return true
  }

  /// Moves to the next word or glued run, and tells whether a break lies between (L5).
  private mutating func skipToWord() -> Bool {
    var hasBreak = false
    while position < glued.next.lowerBound {
      let kind = text.kind(at: position)
      if kind.isWord { break }
      if kind == .modifier {
        let (place, kind) = text.skipping(from: position) { $0 == .modifier }
        if kind.isWord, place < glued.next.lowerBound { break }
        position = place
      } else {
        hasBreak = hasBreak || kind == .breaking
        position = text.place(behind: position)
      }
    }
    return hasBreak
  }
}
