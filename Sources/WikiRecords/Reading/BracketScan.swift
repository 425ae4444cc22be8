/// The items of a list in brackets on one line, and the first thing that such a list cannot hold.
struct BracketScan {
  /// What is wrong with a list in brackets.
  enum Trouble {
    case nested
    case quoted
    /// A quotation that a comma cuts in two.
    case cutQuotation
    case colon
    case comment
    case emptyItem
    /// An item begins with, or holds, a letter that means something else in brackets.
    case letter(UInt8)
    case unclosed
  }

  private(set) var items: [Range<Int>] = []
  private(set) var trouble: (why: Trouble, range: Range<Int>)?

  /// The offset behind the closing bracket; `nil` where there is none on the line.
  private(set) var end: Int?

  private let text: RecordText
  private let line: Int
  private var offset: Int

  /// Reads the list that begins at `place`, once and without recursion, however many brackets there are.
  init(at place: RecordText.Place, in text: RecordText) {
    self.text = text
    line = place.line
    offset = place.offset + 1
    while end == nil, offset < text.lines[line].end { readItem() }
    if end == nil { note(.unclosed, place.offset..<place.offset + 1) }
  }

  private mutating func readItem() {
    while text.byte(offset, inLine: line)?.isBlank == true { offset += 1 }
    let start = offset
    readLeading()
    var depth = 0
    var quotes = 0
    var closing: UInt8?
    while closing == nil, let byte = text.byte(offset, inLine: line) {
      switch byte {
      case .openBracket, .openBrace: depth += 1
      case .comma where quotes % 2 == 1: note(.cutQuotation, offset..<offset + 1)
      case .closeBracket where depth == 0, .comma where depth == 0: closing = byte
      case .closeBracket, .closeBrace: depth = max(0, depth - 1)
      case .doubleQuote: quotes += 1
      default: break
      }
      if closing == nil { noteTrouble(byte, start: start) }
      offset += 1
    }
    let item = text.trimmed(start..<offset - (closing == nil ? 0 : 1))
    if quotes % 2 == 1 { note(.cutQuotation, item) }
    finish(item, closing)
  }

  private mutating func finish(_ item: Range<Int>, _ closing: UInt8?) {
    if !item.isEmpty { items.append(item) }
    // A comma behind the last item is nothing; one without an item is a slip.
    if item.isEmpty, closing == .comma { note(.emptyItem, item.upperBound..<item.upperBound + 1) }
    if closing == .closeBracket { end = offset }
  }

  /// What the first letter of an item tells; a text in quotes is passed over as a whole.
  private mutating func readLeading() {
    guard let first = text.byte(offset, inLine: line) else { return }
    let next = text.byte(offset + 1, inLine: line)
    switch first {
    case .singleQuote, .doubleQuote:
      let closing = text.closingQuote(first, from: offset + 1, to: text.lines[line].end)
      note(.quoted, offset..<(closing.map { $0 + 1 } ?? text.lines[line].end))
      offset = closing.map { $0 + 1 } ?? text.lines[line].end
    case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace, .hash: break
    case .hyphen where next.map { $0.isBlank || $0 == .comma || $0.isFlowBracket } ?? true, .colon:
      note(.letter(first), offset..<offset + 1)
    case _ where first.isIndicator: note(.letter(first), offset..<offset + 1)
    default: break
    }
  }

  private mutating func noteTrouble(_ byte: UInt8, start: Int) {
    let range = offset..<offset + 1
    switch byte {
    case .openBracket, .openBrace: note(.nested, range)
    case .closeBrace, .questionMark: note(.letter(byte), range)
    case .hash where offset == start || text.bytes[offset - 1].isBlank: note(.comment, range)
    case .colon:
      let next = text.byte(offset + 1, inLine: line)
      if next.map({ $0.isBlank || $0 == .comma || $0.isFlowBracket }) ?? true { note(.colon, range) }
    default: break
    }
  }

  private mutating func note(_ why: Trouble, _ range: Range<Int>) {
    if trouble == nil { trouble = (why, range) }
  }
}

extension UInt8 {
  fileprivate var isFlowBracket: Bool {
    self == .openBracket || self == .closeBracket || self == .openBrace || self == .closeBrace
  }
}
