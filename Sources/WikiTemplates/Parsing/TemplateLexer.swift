import WikiDiagnostics

/// A piece of a template: text, or a tag.
struct TemplatePiece {
  enum Kind {
    case text
    case output([Token])
    case tag([Token])

    /// A tag that could not be read, by its first word.
    case broken(String)
  }

  let kind: Kind

  /// Bytes of the template; of tags, the whole with its marks.
  let range: Range<Int>

  /// The first word of a tag.
  var word: String? {
    switch kind {
    case .tag(let tokens): if case .name(let word)? = tokens.first?.kind { word } else { nil }
    case .broken(let word): word
    case .text, .output: nil
    }
  }
}

/// Cuts a template into text, outputs and tags, with Jinja's rules of white space: `trim_blocks` and `lstrip_blocks`
/// are on, `-` strips all white space at its side of a tag, and `+` keeps what would be stripped.
struct TemplateLexer {
  private let source: TemplateSource
  private var pieces: [TemplatePiece] = []
  private var findings: [Diagnostic] = []
  private var place = 0

  /// Whether the next text begins a line.
  private var isAtLineStart = true

  static func pieces(of source: TemplateSource) -> Checked<[TemplatePiece]> {
    var lexer = TemplateLexer(source: source)
    lexer.run()
    return Checked(lexer.pieces, lexer.findings)
  }

  private init(source: TemplateSource) {
    self.source = source
  }

  private var bytes: [UInt8] { source.bytes }

  private mutating func run() {
    while let open = nextOpening(from: place) {
      let letter = bytes[open + 1]
      let sign = open + 2 < bytes.count && isSign(bytes[open + 2]) ? bytes[open + 2] : 0
      appendText(upTo: open, sign: sign, isOutput: letter == UInt8(ascii: "{"))
      let inside = open + (sign == 0 ? 2 : 3)
      do throws(TemplateFault) {
        switch letter {
        case UInt8(ascii: "#"): try readComment(open, inside)
        case UInt8(ascii: "{"): try readOutput(open, inside)
        default: try readTag(open, inside)
        }
      } catch {
        findings.append(source.finding(of: error))
        if letter == UInt8(ascii: "%") { appendBroken(open, inside) }
        resume(behind: max(error.range.lowerBound, inside), closing: letter)
      }
    }
    appendText(upTo: bytes.count, sign: UInt8(ascii: "+"), isOutput: true)
  }

  private func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }

  private func nextOpening(from start: Int) -> Int? {
    var place = start
    while let brace = bytes[place...].firstIndex(of: UInt8(ascii: "{")), brace + 1 < bytes.count {
      if "{%#".utf8.contains(bytes[brace + 1]) { return brace }
      place = brace + 1
    }
    return nil
  }

  /// Appends the text before a tag, stripped as the tag's sign and `lstrip_blocks` say.
  private mutating func appendText(upTo end: Int, sign: UInt8, isOutput: Bool) {
    var last = end
    if sign == UInt8(ascii: "-") {
      while case let length = WhiteSpace.length(before: last, from: place, in: bytes), length > 0 { last -= length }
    } else if sign != UInt8(ascii: "+"), !isOutput {
      let line = bytes[place..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? place
      let isWholeLine = line > place || isAtLineStart
      if isWholeLine, WhiteSpace.end(from: line, in: bytes) >= end { last = line }
    }
    if last > place { pieces.append(TemplatePiece(kind: .text, range: place..<last)) }
    place = end
  }

  private mutating func readComment(_ open: Int, _ inside: Int) throws(TemplateFault) {
    guard let close = find("#}", from: inside) else {
      throw .at(open..<(open + 2), "'{#' is never closed by '#}'")
    }
    let sign = close > inside && isSign(bytes[close - 1]) ? bytes[close - 1] : 0
    finish(end: close + 2, sign: sign, trimsLineEnd: true)
  }

  private mutating func readOutput(_ open: Int, _ inside: Int) throws(TemplateFault) {
    let tag = try TagTokenizer.tag(of: source, from: inside, to: "}}", signs: "-", open: open..<(open + 2))
    pieces.append(TemplatePiece(kind: .output(tag.tokens), range: open..<tag.close.upperBound))
    finish(end: tag.close.upperBound, sign: tag.sign, trimsLineEnd: false)
  }

  private mutating func readTag(_ open: Int, _ inside: Int) throws(TemplateFault) {
    if let (end, sign) = rawMark("raw", from: inside), sign != UInt8(ascii: "+") {
      finish(end: end, sign: sign, trimsLineEnd: false)
      return try readRaw(open..<end)
    }
    let tag = try TagTokenizer.tag(of: source, from: inside, to: "%}", signs: "-+", open: open..<(open + 2))
    pieces.append(TemplatePiece(kind: .tag(tag.tokens), range: open..<tag.close.upperBound))
    finish(end: tag.close.upperBound, sign: tag.sign, trimsLineEnd: true)
  }

  /// Takes everything up to `{% endraw %}` as text.
  private mutating func readRaw(_ open: Range<Int>) throws(TemplateFault) {
    var from = place
    while let next = find("{%", from: from) {
      from = next + 2
      let sign = from < bytes.count && isSign(bytes[from]) ? bytes[from] : 0
      guard let (end, closing) = rawMark("endraw", from: sign == 0 ? from : from + 1) else { continue }
      appendText(upTo: next, sign: sign, isOutput: false)
      return finish(end: end, sign: closing, trimsLineEnd: true)
    }
    throw .at(open, "'{% raw %}' is never closed by '{% endraw %}'")
  }

  /// The end of a tag that holds just `word`, and its white-space sign; `nil` where another tag stands here.
  private func rawMark(_ word: StaticString, from start: Int) -> (end: Int, sign: UInt8)? {
    let word = Array(word.description.utf8)
    let first = WhiteSpace.end(from: start, in: bytes)
    guard bytes[first...].starts(with: word) else { return nil }
    let close = WhiteSpace.end(from: first + word.count, in: bytes)
    let sign = close < bytes.count && isSign(bytes[close]) ? bytes[close] : 0
    let mark = close + (sign == 0 ? 0 : 1)
    return bytes[mark...].starts(with: "%}".utf8) ? (mark + 2, sign) : nil
  }

  /// Moves behind a tag and what is stripped after it.
  private mutating func finish(end: Int, sign: UInt8, trimsLineEnd: Bool) {
    place = end
    if sign == UInt8(ascii: "-") {
      place = WhiteSpace.end(from: end, in: bytes)
    } else if trimsLineEnd, sign != UInt8(ascii: "+"), place < bytes.count, bytes[place] == UInt8(ascii: "\n") {
      place += 1
    }
    isAtLineStart = bytes[place - 1] == UInt8(ascii: "\n")
  }

  private mutating func appendBroken(_ open: Int, _ inside: Int) {
    let first = WhiteSpace.end(from: inside, in: bytes)
    let word = bytes[first...].prefix(while: TagTokenizer.isLetter)
    pieces.append(TemplatePiece(kind: .broken(String(decoding: word, as: UTF8.self)), range: open..<word.endIndex))
  }

  /// Goes on behind a tag that could not be read, at the next mark that may close it, or at the next tag.
  private mutating func resume(behind start: Int, closing letter: UInt8) {
    let mark = letter == UInt8(ascii: "{") ? "}}" : letter == UInt8(ascii: "%") ? "%}" : "#}"
    let close = find(mark, from: start).map { $0 + 2 } ?? bytes.count
    let next = letter == UInt8(ascii: "#") ? nil : nextOpening(from: min(start, bytes.count))
    place = min(close, next ?? close)
  }

  private func find(_ mark: String, from start: Int) -> Int? {
    ByteSearch.place(of: Array(mark.utf8), in: bytes, from: min(start, bytes.count))
  }
}
