import WikiDiagnostics
import WikiModel
import WikiRecords

/// A text that editors wrote: a paragraph of prose, or a field of front matter.
struct EditorText {
  let record: RecordReference
  let part: Part
  let bytes: [UInt8]
  let words: [Word]

  /// By the numbers of `Word.sentence`.
  let sentences: [Sentence]

  /// Where its pieces stand, in order; the first begins at 0.
  let pieces: [Piece]

  /// Where in the record it stands.
  enum Part: Equatable {
    case prose

    /// The name of an event, or an editor's title.
    case name

    /// A note.
    case remark
    case statement(StatementPart)
  }

  struct Sentence {
    /// Places among the words.
    let words: Range<Int>

    /// Whether the sentence cites a source.
    var isCited = false
  }

  /// A stretch of the text that was read from one place.
  struct Piece {
    let offset: Int
    let origin: Origin

    enum Origin {
      case run(TextRunPlaces)
      case node(RecordNode)

      /// Of one place as a whole.
      case whole(SourceSpan)
    }
  }

  /// The place of words of the text, from the first to the last of them.
  func span(of words: ClosedRange<Int>) -> SourceSpan? {
    span(ofBytes: self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound].range.upperBound)
  }

  func span(of word: Int) -> SourceSpan? { span(of: word...word) }

  /// The place of bytes of the text that are not empty; that of the piece before them where it is not known.
  func span(ofBytes range: Range<Int>) -> SourceSpan? {
    guard let first = piece(at: range.lowerBound), let last = piece(at: range.upperBound - 1) else { return nil }
    let start = first.span(of: range.lowerBound..<(range.lowerBound + 1))
    let end = last.span(of: (range.upperBound - 1)..<range.upperBound)
    guard var span = start ?? end else { return pieces.lazy.compactMap(\.whole).first }
    if let end, end.end > span.start { span.end = end.end }
    return span
  }

  private func piece(at offset: Int) -> Piece? { pieces.last { $0.offset <= offset } }

  /// Words as they are written, with what stands between them.
  func written(_ words: ClosedRange<Int>) -> String {
    let range = self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound].range.upperBound
    return String(decoding: bytes[range], as: UTF8.self)
  }
}

extension EditorText {
  /// The number of the sentence in which a byte stands.
  func sentence(at byte: Int) -> Int? { word(at: byte).map { words[$0].sentence } }

  /// Whether a byte stands in words that are quoted.
  func isQuoted(_ byte: Int) -> Bool { word(at: byte).map { words[$0].isQuoted } ?? false }

  /// The first word that ends behind a byte, or else the last; `nil` where there is none.
  /// - Complexity: O(log *n*), *n* the number of words.
  func word(at byte: Int) -> Int? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return words.isEmpty ? nil : min(low, words.count - 1)
  }
}
