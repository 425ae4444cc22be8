/// The words of a folded text in the order of the text, without case, accents and apostrophes.
///
/// A word is a run of letters and digits: hyphens and all other punctuation stand between words.
struct LooseWords: Sendable {
  struct Word: Hashable {
    /// Bytes of the folded text.
    let range: Range<Int>

    /// Bytes of `letters`, at least one.
    let letters: Range<Int>

    /// The number of separators before it.
    let paragraph: Int

    /// Whether a hyphen breaks it here, and the next one goes on with it.
    var isBroken = false
  }

  private(set) var words: [Word] = []
  private(set) var letters: [UInt8] = []

  private var start: Int?
  private var end = 0
  private var firstLetter = 0

  /// - Parameter folded: as `FoldedText` has them, broken words marked.
  /// - Complexity: O(*n*), *n* the number of bytes.
  init(_ folded: [UInt8]) {
    var (offset, paragraph) = (0, 0)
    while offset < folded.count {
      let byte = folded[offset]
      switch byte {
      case 0x30...0x39, 0x61...0x7A: add(offset, 1) { $0.append(byte) }
      case 0x41...0x5A: add(offset, 1) { $0.append(byte | 0x20) }
      case 0x27: break
      case FoldedText.brokenWord:
        endWord(paragraph)
        if !words.isEmpty { words[words.count - 1].isBroken = true }
      case FoldedText.separator:
        endWord(paragraph)
        paragraph += 1
      case 0x80...:
        offset += addScalar(folded, offset, paragraph)
        continue
      default: endWord(paragraph)
      }
      offset += 1
    }
    endWord(paragraph)
  }

  private mutating func add(_ offset: Int, _ length: Int, _ fold: (inout [UInt8]) -> Void) {
    if start == nil { (start, firstLetter) = (offset, letters.count) }
    fold(&letters)
    end = offset + length
  }

  /// Takes what is no ASCII; returns its length.
  private mutating func addScalar(_ folded: [UInt8], _ offset: Int, _ paragraph: Int) -> Int {
    let (value, length) = folded.scalar(at: offset)
    if CanonicalForm.joins(value) {
      if start != nil { end = offset + length }
    } else if isWordScalar(value) {
      add(offset, length) { $0.append(bare: value) }
    } else if value != 0xAD {
      endWord(paragraph)
    }
    return length
  }

  private mutating func endWord(_ paragraph: Int) {
    if let start, firstLetter < letters.count {
      words.append(Word(range: start..<end, letters: firstLetter..<letters.count, paragraph: paragraph))
    }
    start = nil
  }
}

extension [UInt8] {
  /// Appends a letter in lower case and without its marks.
  fileprivate mutating func append(bare value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    for small in scalar.properties.lowercaseMapping.unicodeScalars where !CanonicalForm.joins(small.value) {
      append(scalar: CanonicalForm.base(of: small.value))
    }
  }
}
