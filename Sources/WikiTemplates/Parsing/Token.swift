import WikiDiagnostics

/// A token of the inside of a tag.
struct Token: Hashable {
  enum Kind: Hashable {
    case name(String)
    case text(String)
    case number(Int)

    /// An operator or bracket.
    case sign(String)
    case end
  }

  let kind: Kind
  let range: Range<Int>
}

/// Cuts the inside of a tag into tokens.
enum Tokenizer {
  private static let signs = [
    "==", "!=", "<=", ">=", "//", "**", "<", ">", "=", "+", "-", "*", "/", "%", "~", "|", ".", ",", ":", "(", ")",
    "[", "]", "{", "}",
  ].map { (text: $0, bytes: Array($0.utf8)) }

  /// The most tokens that a tag may have: expressions nest as deep as there are operators in them.
  private static let longest = 1000

  /// The tokens, with `end` as the last one.
  static func tokens(of source: TemplateSource, in range: Range<Int>) throws(TemplateFault) -> [Token] {
    var tokens: [Token] = []
    var place = range.lowerBound
    while true {
      while place < range.upperBound, source.bytes[place] == 0x20 || (0x09...0x0D).contains(source.bytes[place]) {
        place += 1
      }
      guard place < range.upperBound else { break }
      let token = try token(of: source, at: place, end: range.upperBound)
      guard tokens.count < longest else { throw .at(token.range, "the tag goes on for too long") }
      tokens.append(token)
      place = token.range.upperBound
    }
    return tokens + [Token(kind: .end, range: place..<place)]
  }

  private static func token(of source: TemplateSource, at start: Int, end: Int) throws(TemplateFault) -> Token {
    let byte = source.bytes[start]
    if isLetter(byte) || isDigit(byte) {
      let last = source.bytes[start..<end].firstIndex { !isLetter($0) && !isDigit($0) } ?? end
      let text = source.string(start..<last)
      guard isDigit(byte) else { return Token(kind: .name(text), range: start..<last) }
      guard let number = Int(text), text.utf8.count <= 18 else {
        throw .at(start..<last, "'\(text)' is no whole number")
      }
      return Token(kind: .number(number), range: start..<last)
    }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try string(of: source, at: start, end: end) }
    guard let sign = signs.first(where: { source.bytes[start..<end].starts(with: $0.bytes) }) else {
      let scalar = String(source.string(start..<end).unicodeScalars.prefix(1))
      throw .at(start..<(start + scalar.utf8.count), "'\(scalar)' cannot stand in a tag")
    }
    return Token(kind: .sign(sign.text), range: start..<(start + sign.bytes.count))
  }

  private static func string(of source: TemplateSource, at start: Int, end: Int) throws(TemplateFault) -> Token {
    var bytes: [UInt8] = []
    var place = start + 1
    while place < end, source.bytes[place] != source.bytes[start] {
      guard source.bytes[place] == UInt8(ascii: "\\"), place + 1 < end else {
        bytes.append(source.bytes[place])
        place += 1
        continue
      }
      switch source.bytes[place + 1] {
      case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): bytes.append(source.bytes[place + 1])
      default:
        throw .at(
          place..<(place + 2),
          "'\(source.string(place..<(place + 2)))' is no escape; there are \\n, \\t, \\\\, \\\" and \\'"
        )
      }
      place += 2
    }
    guard place < end else { throw .at(start..<end, "the text has no end") }
    return Token(kind: .text(String(decoding: bytes, as: UTF8.self)), range: start..<(place + 1))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte & 0x40 != 0 || byte == UInt8(ascii: "_")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

/// What ends the reading of one tag; turned into a finding where the template is known.
struct TemplateFault: Error {
  let range: Range<Int>
  let message: String
  var code: Diagnostic.Code = "template-syntax"

  static func at(_ range: Range<Int>, _ message: String) -> TemplateFault {
    TemplateFault(range: range, message: message)
  }
}
