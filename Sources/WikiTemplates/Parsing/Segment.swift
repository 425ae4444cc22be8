import WikiDiagnostics

/// A stretch of a template: text, or the inside of a tag.
struct Segment: Hashable {
  enum Kind: Hashable { case text, output, tag }

  let kind: Kind

  /// Bytes of the template; of tags, what lies between the marks, without white-space signs.
  let range: Range<Int>

  /// The whole of it with its marks.
  let whole: Range<Int>
}

/// Cuts a template into text, outputs and tags, with Jinja's rules of white space: `trim_blocks` and `lstrip_blocks`
/// are on, `-` strips all white space at its side of a tag, and `+` keeps what would be stripped.
struct Segmenter {
  private let source: TemplateSource
  private var segments: [Segment] = []
  private var place = 0

  /// Whether the next text begins a line.
  private var isAtLineStart = true

  /// Whether white space at the beginning of the next text is stripped.
  private enum Trim { case nothing, lineEnd, allSpace }

  private var findings: [Diagnostic] = []

  static func segments(of source: TemplateSource) -> Checked<[Segment]> {
    var segmenter = Segmenter(source: source)
    segmenter.run()
    return Checked(segmenter.segments, segmenter.findings)
  }

  private init(source: TemplateSource) {
    self.source = source
  }

  private mutating func run() {
    while let open = nextOpening(from: place) {
      let sign = source.bytes[open + 1]
      let mark = open + 2 < source.bytes.count ? source.bytes[open + 2] : 0
      appendText(upTo: open, mark: mark, isOutput: sign == UInt8(ascii: "{"))
      let inside = open + 2 + (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+") ? 1 : 0)
      switch sign {
      case UInt8(ascii: "#"): readComment(open, inside)
      case UInt8(ascii: "{"): readOutput(open, inside)
      default: readTag(open, inside)
      }
    }
    appendText(upTo: source.bytes.count, mark: UInt8(ascii: "+"), isOutput: true)
  }

  private func nextOpening(from start: Int) -> Int? {
    var place = start
    while let brace = source.bytes[place...].firstIndex(of: UInt8(ascii: "{")), brace + 1 < source.bytes.count {
      if "{%#".utf8.contains(source.bytes[brace + 1]) { return brace }
      place = brace + 1
    }
    return nil
  }

  /// Appends the text before a tag, stripped as the tag's mark and `lstrip_blocks` say.
  private mutating func appendText(upTo end: Int, mark: UInt8, isOutput: Bool) {
    var last = end
    if mark == UInt8(ascii: "-") {
      while last > place, Self.isSpace(source.bytes[last - 1]) { last -= 1 }
    } else if mark != UInt8(ascii: "+"), !isOutput {
      let line = source.bytes[place..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? place
      let isWholeLine = line > place || isAtLineStart
      if isWholeLine, source.bytes[line..<end].allSatisfy(Self.isSpace) { last = line }
    }
    if last > place { segments.append(Segment(kind: .text, range: place..<last, whole: place..<last)) }
    place = end
  }

  private mutating func readComment(_ open: Int, _ inside: Int) {
    guard let close = find("#}", from: inside) else {
      return fail(.unclosedTag("{#", "#}", at: source.span(open..<(open + 2))))
    }
    finish(close: close, trimsLineEnd: .lineEnd)
  }

  private mutating func readOutput(_ open: Int, _ inside: Int) {
    guard let close = closing("}}", from: inside) else {
      return fail(.unclosedTag("{{", "}}", at: source.span(open..<(open + 2))))
    }
    append(.output, open, inside, close)
    finish(close: close, trimsLineEnd: .nothing)
  }

  private mutating func readTag(_ open: Int, _ inside: Int) {
    guard let close = closing("%}", from: inside) else {
      return fail(.unclosedTag("{%", "%}", at: source.span(open..<(open + 2))))
    }
    let word = source.string(inner(inside, close)).split(whereSeparator: \.isWhitespace)
    guard word == ["raw"] else {
      append(.tag, open, inside, close)
      return finish(close: close, trimsLineEnd: .lineEnd)
    }
    finish(close: close, trimsLineEnd: .nothing)
    readRaw(open)
  }

  /// Takes everything up to `{% endraw %}` as text.
  private mutating func readRaw(_ open: Int) {
    var from = place
    while let next = find("{%", from: from) {
      from = next + 2
      let mark = from < source.bytes.count ? source.bytes[from] : 0
      let inside = from + (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+") ? 1 : 0)
      guard let close = find("%}", from: inside) else { break }
      guard source.string(inner(inside, close)).split(whereSeparator: \.isWhitespace) == ["endraw"] else {
        continue
      }
      appendText(upTo: next, mark: mark, isOutput: false)
      return finish(close: close, trimsLineEnd: .lineEnd)
    }
    fail(.unclosedTag("{% raw %}", "{% endraw %}", at: source.span(open..<place)))
  }

  private mutating func append(_ kind: Segment.Kind, _ open: Int, _ inside: Int, _ close: Int) {
    segments.append(Segment(kind: kind, range: inner(inside, close), whole: open..<(close + 2)))
  }

  /// The inside of a tag up to its closing mark, without the white-space sign before that, if there is one.
  private func inner(_ inside: Int, _ close: Int) -> Range<Int> {
    let hasMark = source.bytes[close - 1] == UInt8(ascii: "-") || source.bytes[close - 1] == UInt8(ascii: "+")
    return inside..<max(inside, hasMark ? close - 1 : close)
  }

  /// Moves behind a tag and what is stripped after it.
  private mutating func finish(close: Int, trimsLineEnd trim: Trim) {
    place = close + 2
    let mark = source.bytes[close - 1]
    isAtLineStart = false
    if mark == UInt8(ascii: "-") {
      let start = place
      while place < source.bytes.count, Self.isSpace(source.bytes[place]) { place += 1 }
      isAtLineStart = place > start && source.bytes[place - 1] == UInt8(ascii: "\n")
    } else if trim == .lineEnd, mark != UInt8(ascii: "+"), place < source.bytes.count,
      source.bytes[place] == UInt8(ascii: "\n")
    {
      place += 1
      isAtLineStart = true
    }
  }

  private mutating func fail(_ finding: Diagnostic) {
    findings.append(finding)
    place = source.bytes.count
  }

  private func find(_ mark: String, from start: Int) -> Int? {
    Texts.place(of: Array(mark.utf8), in: source.bytes, from: min(start, source.bytes.count))
  }

  /// The closing mark of a tag, strings passed over.
  private func closing(_ mark: String, from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    var place = start
    var depth = 0
    while place < source.bytes.count {
      let byte = source.bytes[place]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = stringEnd(from: place) else { return nil }
        place = end
        continue
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}") where depth > 0: depth -= 1
      case mark[0] where depth == 0 && source.bytes[place...].starts(with: mark): return place
      default: break
      }
      place += 1
    }
    return nil
  }

  private func stringEnd(from start: Int) -> Int? {
    var place = start + 1
    while place < source.bytes.count {
      if source.bytes[place] == source.bytes[start] { return place + 1 }
      place += source.bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
