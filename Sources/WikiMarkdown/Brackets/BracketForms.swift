import WikiDiagnostics

/// The forms that are not Markdown's, taken out of a text before it is parsed.
///
/// libcmark-gfm would cut `[[a|b]]` in two inside a table, and take emphasis and entities inside a quote for its
/// own. So each form is swapped for one private-use character that stands for its number, and put back into the
/// tree: as a reference in text, as what it was in code.
struct BracketForms {
  /// What stands behind each private-use character, by its number.
  private(set) var forms: [Form] = []

  /// The text with the forms swapped.
  private(set) var swapped: [UInt8] = []

  private let lines: LineIndex

  /// For each swap, in order: where it ends in the swapped text, and where in the original.
  private var shifts: [(swapped: Int, original: Int)] = []

  struct Form {
    let kind: Kind

    /// As written.
    let original: String
    let span: SourceSpan

    enum Kind {
      case reference(ProseReference.Kind)

      /// `\Name`: the name that begins here is not linked.
      case unlinked

      /// A character of the text that would be taken for one of ours.
      case literal
      case malformed(Diagnostic)
    }
  }

  private static let first: UInt32 = 0xF0000
  private static let last: UInt32 = 0x10FFFD

  init(_ body: [UInt8], _ lines: LineIndex) {
    self.lines = lines
    swapped.reserveCapacity(body.count)
    var place = 0
    while place < body.count {
      let start = place
      guard forms.count < Int(Self.last - Self.first), let kind = form(in: body, &place) else {
        swapped.append(body[start])
        place = start + 1
        continue
      }
      let form = Form(
        kind: kind,
        original: String(decoding: body[start..<place], as: UTF8.self),
        span: lines.span(start..<place)
      )
      forms.append(form)
      swapped += String(UnicodeScalar(Self.first + UInt32(forms.count - 1)).map(Character.init) ?? " ").utf8
      shifts.append((swapped.count, place))
    }
  }

  /// The form that a character of the parsed text stands for.
  func form(of scalar: Unicode.Scalar) -> Form? {
    guard scalar.value >= Self.first, scalar.value - Self.first < UInt32(forms.count) else { return nil }
    return forms[Int(scalar.value - Self.first)]
  }

  /// A text in which every form is as it was written.
  func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >= Self.first }) else { return text }
    return text.unicodeScalars.map { form(of: $0)?.original ?? String($0) }.joined()
  }

  /// The byte of the original text that a byte of the swapped one comes from.
  func original(_ offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].swapped <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return shifts[low - 1].original + offset - shifts[low - 1].swapped
  }

  /// The form that begins at `place`, which then moves behind it.
  private func form(in body: [UInt8], _ place: inout Int) -> Form.Kind? {
    switch body[place] {
    case UInt8(ascii: "\\"): return escaped(in: body, &place)
    case UInt8(ascii: "["):
      guard place + 1 < body.count else { return nil }
      if body[place + 1] == UInt8(ascii: "[") { return wikilink(in: body, &place) }
      if body[place + 1] == UInt8(ascii: "@") { return citation(in: body, &place) }
      return nil
    case 0xF3, 0xF4:
      guard place + 3 < body.count, body[place] == 0xF4 || body[place + 1] >= 0xB0 else { return nil }
      place += 4
      return .literal
    default: return nil
    }
  }

  /// A backslash before a letter; one before a bracket keeps it from being a form.
  private func escaped(in body: [UInt8], _ place: inout Int) -> Form.Kind? {
    guard place + 1 < body.count else { return nil }
    let next = body[place + 1]
    if next >= 0x80 || (0x61...0x7A).contains(next | 0x20) {
      place += 1
      return .unlinked
    }
    guard next == UInt8(ascii: "\\") || next == UInt8(ascii: "[") else { return nil }
    place += 2
    return .literal
  }
}

extension BracketForms {
  private func wikilink(in body: [UInt8], _ place: inout Int) -> Form.Kind {
    let start = place
    var end = start + 2
    while end < body.count, !"[]".utf8.contains(body[end]), !endsParagraph(body, at: end) { end += 1 }
    guard end + 1 < body.count, body[end] == UInt8(ascii: "]"), body[end + 1] == UInt8(ascii: "]") else {
      place = max(start + 2, body[start...].firstIndex { $0 != UInt8(ascii: "[") } ?? body.count)
      return .malformed(.unclosedWikilink(at: lines.span(start..<(start + 2))))
    }
    place = end + 2
    let words = body[(start + 2)..<end].split(whereSeparator: Self.isSpace)
    let parts = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
      .split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
    guard !parts[0].isEmpty, parts.count == 1 || !parts[1].isEmpty else {
      return .malformed(.emptyWikilink(at: lines.span(start..<place)))
    }
    return .reference(.wikilink(id: parts[0], words: parts.count > 1 ? parts[1] : nil))
  }

  /// Whether the line that ends at `place` is not continued by words of the same paragraph.
  private func endsParagraph(_ body: [UInt8], at place: Int) -> Bool {
    guard body[place] == UInt8(ascii: "\n") else { return false }
    let next = body[(place + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    // What these begin may be another block, or goes on with a quotation.
    return next.map { "\n>#-*+|`~".utf8.contains($0) } ?? true
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// `[@id "quote"; @other "quote"]`: an item ends at `"`, perhaps ` (n)`, then `]` or `; @`.
  private func citation(in body: [UInt8], _ place: inout Int) -> Form.Kind {
    let start = place
    var items: [CitedItem] = []
    var next = start + 2
    while true {
      guard let (end, after) = endOfItem(in: body, from: next) else {
        place = start + 2
        return .malformed(.unclosedCitation(at: lines.span(start..<(start + 2))))
      }
      items.append(item(in: body, next..<end))
      guard body[after] == UInt8(ascii: ";") else {
        place = after + 1
        return .reference(.citation(items))
      }
      next = after + 1
      while next < body.count, Self.isSpace(body[next]) { next += 1 }
      next += 1
    }
  }

  private func item(in body: [UInt8], _ range: Range<Int>) -> CitedItem {
    let bytes = body[range].map { Self.isSpace($0) ? 0x20 : $0 }
    let breaks = body[range].indices.filter { body[$0] == UInt8(ascii: "\n") }.map { $0 - range.lowerBound }
    return CitedItem(
      text: String(decoding: bytes, as: UTF8.self),
      start: lines.span(range),
      lineBreaks: breaks
    )
  }

  /// Where the item that begins at `start` ends, and the `]` or `;` behind it; `nil` where it never does, or only
  /// beyond the end of the paragraph.
  private func endOfItem(in body: [UInt8], from start: Int) -> (end: Int, after: Int)? {
    var place = start
    while place < body.count, body[place] != UInt8(ascii: "\"") {
      if body[place] == UInt8(ascii: "]") || Self.isNextItem(body, at: place) { return (place, place) }
      if Self.isForeign(body, at: place) { return nil }
      place += 1
    }
    place += 1
    while place < body.count {
      if body[place] == UInt8(ascii: "\n"), Self.isBlankLine(body, after: place) { return nil }
      if body[place] == UInt8(ascii: "\""), let end = Self.endOfQuote(body, at: place + 1) { return end }
      place += 1
    }
    return nil
  }

  /// Whether `; @` stands here.
  private static func isNextItem(_ body: [UInt8], at place: Int) -> Bool {
    guard body[place] == UInt8(ascii: ";") else { return false }
    let next = body[(place + 1)...].firstIndex { !isSpace($0) }
    return next.map { body[$0] == UInt8(ascii: "@") } ?? false
  }

  /// Whether what stands here cannot be part of an id or zone.
  private static func isForeign(_ body: [UInt8], at place: Int) -> Bool {
    let byte = body[place]
    if byte == UInt8(ascii: "\n") { return isBlankLine(body, after: place) }
    return "[`\\".utf8.contains(byte)
  }

  private static func isBlankLine(_ body: [UInt8], after lineFeed: Int) -> Bool {
    let next = body[(lineFeed + 1)...].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return next.map { body[$0] == UInt8(ascii: "\n") } ?? true
  }

  /// Behind a `"`: whether the item ends here, perhaps after ` (n)`.
  private static func endOfQuote(_ body: [UInt8], at place: Int) -> (end: Int, after: Int)? {
    var next = place
    while next < body.count, isSpace(body[next]) { next += 1 }
    var end = place
    if next < body.count, body[next] == UInt8(ascii: "(") {
      let digits = body[(next + 1)...].prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty, digits.endIndex < body.count, body[digits.endIndex] == UInt8(ascii: ")") else {
        return nil
      }
      end = digits.endIndex + 1
      next = end
      while next < body.count, isSpace(body[next]) { next += 1 }
    }
    guard next < body.count, body[next] == UInt8(ascii: "]") || isNextItem(body, at: next) else { return nil }
    return (end, next)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
