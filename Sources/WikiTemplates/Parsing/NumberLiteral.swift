/// Reads numbers as Jinja writes them: `12`, `1_000`, `0xff`, `0o17`, `0b101`, `1.5`, `2e10`.
enum NumberLiteral {
  static func token(of source: TemplateSource, at start: Int) throws(TemplateFault) -> Token {
    let isBehindDot = start > 0 && source.bytes[start - 1] == UInt8(ascii: ".")
    if !isBehindDot, let end = decimalEnd(source.bytes, start) {
      guard let number = Double(digits(source, start..<end)), number.isFinite else {
        throw .at(start..<end, "'\(source.string(start..<end))' is too large")
      }
      return Token(kind: .decimal(number), range: start..<end)
    }
    return try whole(source, start)
  }

  private static func whole(_ source: TemplateSource, _ start: Int) throws(TemplateFault) -> Token {
    let (radix, end) = wholeEnd(source.bytes, start)
    let text = digits(source, start..<end)
    guard let number = Int(radix == 10 ? text : String(text.dropFirst(2)), radix: radix) else {
      throw .at(start..<end, "'\(source.string(start..<end))' is too large")
    }
    return Token(kind: .number(number), range: start..<end)
  }

  private static func digits(_ source: TemplateSource, _ range: Range<Int>) -> String {
    source.string(range).filter { $0 != "_" }
  }

  private static func wholeEnd(_ bytes: [UInt8], _ start: Int) -> (radix: Int, end: Int) {
    guard bytes[start] == UInt8(ascii: "0") else { return (10, run(bytes, start, TagTokenizer.isDigit)) }
    if start + 1 < bytes.count {
      let (radix, isDigit): (Int, (UInt8) -> Bool) =
        switch bytes[start + 1] | 0x20 {
        case UInt8(ascii: "x"): (16, { TagTokenizer.isDigit($0) || (0x61...0x66).contains($0 | 0x20) })
        case UInt8(ascii: "o"): (8, { (0x30...0x37).contains($0) })
        case UInt8(ascii: "b"): (2, { (0x30...0x31).contains($0) })
        default: (10, { _ in false })
        }
      let first = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "_") ? start + 3 : start + 2
      if radix != 10, first < bytes.count, isDigit(bytes[first]) { return (radix, run(bytes, first, isDigit)) }
    }
    return (10, run(bytes, start) { $0 == UInt8(ascii: "0") })
  }

  /// The end of a number with a fraction or an exponent; `nil` where it has neither.
  private static func decimalEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var end = run(bytes, start, TagTokenizer.isDigit)
    var isDecimal = false
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), TagTokenizer.isDigit(bytes[end + 1]) {
      end = run(bytes, end + 1, TagTokenizer.isDigit)
      isDecimal = true
    }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
      var first = end + 1
      if first < bytes.count, bytes[first] == UInt8(ascii: "+") || bytes[first] == UInt8(ascii: "-") { first += 1 }
      if first < bytes.count, TagTokenizer.isDigit(bytes[first]) { return run(bytes, first, TagTokenizer.isDigit) }
    }
    return isDecimal ? end : nil
  }

  /// The end of a run of digits, single underscores between them.
  private static func run(_ bytes: [UInt8], _ start: Int, _ isDigit: (UInt8) -> Bool) -> Int {
    var end = start + 1
    while end < bytes.count {
      if isDigit(bytes[end]) {
        end += 1
      } else if bytes[end] == UInt8(ascii: "_"), end + 1 < bytes.count, isDigit(bytes[end + 1]) {
        end += 2
      } else {
        return end
      }
    }
    return end
  }
}
