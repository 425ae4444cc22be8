/// Cuts the inside of a tag into tokens, up to the mark that closes it.
///
/// As in Jinja, a closing mark counts only where every bracket is closed.
struct TagTokenizer {
  private let source: TemplateSource
  private let mark: [UInt8]
  private let signs: [UInt8]
  private(set) var place: Int
  private var brackets: [UInt8] = []
  private var tokens: [Token] = []

  /// The most tokens that a tag may have: expressions nest as deep as there are operators in them.
  private static let longest = 1000

  /// A tag's tokens, with `end` as the last one, and how it is closed.
  struct Tag {
    let tokens: [Token]

    /// Where the closing mark, its white-space sign counted in, begins and ends.
    let close: Range<Int>

    /// The white-space sign before the closing mark; 0 where there is none.
    let sign: UInt8
  }

  /// - Parameters:
  ///   - mark: `}}` or `%}`.
  ///   - signs: the white-space signs that may stand before it.
  static func tag(
    of source: TemplateSource,
    from start: Int,
    to mark: StaticString,
    signs: StaticString,
    open: Range<Int>
  ) throws(TemplateFault) -> Tag {
    var tokenizer = TagTokenizer(
      source: source,
      mark: Array(mark.description.utf8),
      signs: Array(signs.description.utf8),
      place: start
    )
    return try tokenizer.run(open: open)
  }

  private init(source: TemplateSource, mark: [UInt8], signs: [UInt8], place: Int) {
    self.source = source
    self.mark = mark
    self.signs = signs
    self.place = place
  }

  private mutating func run(open: Range<Int>) throws(TemplateFault) -> Tag {
    while true {
      place = WhiteSpace.end(from: place, in: source.bytes)
      if brackets.isEmpty, let tag = closing() { return tag }
      guard place < source.bytes.count else {
        throw .at(open, "'\(source.string(open))' is never closed by '\(String(decoding: mark, as: UTF8.self))'")
      }
      let token = try token()
      guard tokens.count < Self.longest else { throw .at(token.range, "the tag goes on for too long") }
      try balance(token)
      tokens.append(token)
      place = token.range.upperBound
    }
  }

  private func closing() -> Tag? {
    let sign = place < source.bytes.count && signs.contains(source.bytes[place]) ? source.bytes[place] : 0
    let start = place + (sign == 0 ? 0 : 1)
    guard start <= source.bytes.count, source.bytes[start...].starts(with: mark) else { return nil }
    let end = Token(kind: .end, range: place..<place)
    return Tag(tokens: tokens + [end], close: place..<(start + mark.count), sign: sign)
  }

  private mutating func balance(_ token: Token) throws(TemplateFault) {
    guard case .sign(let text) = token.kind, let byte = text.utf8.first, text.utf8.count == 1 else { return }
    switch byte {
    case UInt8(ascii: "("): brackets.append(UInt8(ascii: ")"))
    case UInt8(ascii: "["): brackets.append(UInt8(ascii: "]"))
    case UInt8(ascii: "{"): brackets.append(UInt8(ascii: "}"))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      guard let wanted = brackets.popLast() else {
        throw byte == UInt8(ascii: "}")
          ? wrongMark(token) : .at(token.range, "nothing was opened that '\(text)' closes")
      }
      guard wanted == byte else {
        throw .at(token.range, "'\(UnicodeScalar(wanted))' is missing before '\(text)'")
      }
    default: return
    }
  }

  /// A brace that closes nothing was meant to close the tag.
  private func wrongMark(_ brace: Token) -> TemplateFault {
    var range = brace.range
    if let last = tokens.last, last.kind == .sign("%"), last.range.upperBound == range.lowerBound {
      range = last.range.lowerBound..<range.upperBound
    } else if range.upperBound < source.bytes.count, source.bytes[range.upperBound] == UInt8(ascii: "}") {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    let open = mark[0] == UInt8(ascii: "%") ? "{%" : "{{"
    let close = String(decoding: mark, as: UTF8.self)
    return .at(range, "'\(open)' is closed by '\(close)', not by '\(source.string(range))'")
  }

  private func token() throws(TemplateFault) -> Token {
    let byte = source.bytes[place]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try NumberLiteral.token(of: source, at: place)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try StringLiteral.token(of: source, at: place)
    case _ where Self.isLetter(byte):
      let end = source.bytes[place...].firstIndex { !Self.isLetter($0) && !Self.isDigit($0) } ?? source.bytes.count
      return Token(kind: .name(source.string(place..<end)), range: place..<end)
    default:
      guard let sign = Self.known.first(where: { source.bytes[place...].starts(with: $0.bytes) }) else {
        let scalar = String(source.string(place..<min(place + 4, source.bytes.count)).unicodeScalars.prefix(1))
        throw .at(
          place..<(place + scalar.utf8.count),
          "'\(scalar)' cannot stand in a tag",
          hint: OtherLanguages.words[scalar]
        )
      }
      return Token(kind: .sign(sign.text), range: place..<(place + sign.bytes.count))
    }
  }

  /// The longer ones first.
  private static let known = [
    "==", "!=", "<=", ">=", "//", "**", "<", ">", "=", "+", "-", "*", "/", "%", "~", "|", ".", ",", ":", ";", "(", ")",
    "[", "]", "{", "}",
  ].map { (text: $0, bytes: Array($0.utf8)) }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte & 0x40 != 0 || byte == UInt8(ascii: "_")
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
