/// What Python's texts can do.
enum Texts {
  static func plain(_ value: TemplateValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): Decimals.text(of: number)
    case .flag(let flag): flag ? "True" : "False"
    case .html(let html): String(decoding: html.bytes, as: UTF8.self)
    case .none: "None"
    case .list, .record, .map, .undefined: preconditionFailure("the compiler let through what has no plain text")
    }
  }

  static func bytes(_ value: TemplateValue) -> [UInt8] {
    if case .html(let html) = value { html.bytes } else { Array(plain(value).utf8) }
  }

  /// Two values as one text; as HTML where one of them is HTML, the other one escaped.
  static func concatenation(_ left: TemplateValue, _ right: TemplateValue) throws(Renderer.Failure) -> TemplateValue {
    var bytes: [UInt8] = []
    let isMarkup = [left, right].contains { if case .html = $0 { true } else { false } }
    for part in [left, right] {
      if isMarkup { Output.append(part, .markup, to: &bytes) } else { bytes += plain(part).utf8 }
    }
    try checkLength(bytes.count)
    return isMarkup ? .html(TrustedHTML(bytes)) : .text(String(decoding: bytes, as: UTF8.self))
  }

  static func checkLength(_ count: Int) throws(Renderer.Failure) {
    guard count <= Renderer.largestText else {
      throw Renderer.Failure(words: "a text is larger than \(Renderer.largestText >> 20) MiB")
    }
  }

  static func repeated(_ text: String, _ count: Int) throws(Renderer.Failure) -> String {
    guard count > 0 else { return "" }
    try checkLength(text.utf8.count.multipliedReportingOverflow(by: count).overflow ? .max : text.utf8.count * count)
    return String(repeating: text, count: count)
  }

  static func contains(_ text: String, _ inner: String) -> Bool {
    let inner = Array(inner.utf8)
    return inner.isEmpty || ByteSearch.place(of: inner, in: Array(text.utf8), from: 0) != nil
  }

  /// The text with `new` for `old`, as often as `count` says; every time where it is negative.
  static func replaced(_ text: String, _ old: String, _ new: String, _ count: Int) throws(Renderer.Failure) -> String {
    var left = count < 0 ? Int.max : count
    guard !old.isEmpty else { return try padded(text, new, left) }
    let bytes = Array(text.utf8)
    let old = Array(old.utf8)
    var result: [UInt8] = []
    var start = 0
    while left > 0, let next = ByteSearch.place(of: old, in: bytes, from: start) {
      result += bytes[start..<next]
      result += new.utf8
      start = next + old.count
      left -= 1
      try checkLength(result.count)
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  /// `new` before each character and at the end.
  private static func padded(_ text: String, _ new: String, _ count: Int) throws(Renderer.Failure) -> String {
    try checkLength((text.utf8.count + 1).multipliedReportingOverflow(by: new.utf8.count + 1).partialValue)
    var result = ""
    var left = count
    for scalar in text.unicodeScalars {
      if left > 0 { result += new }
      left -= 1
      result.unicodeScalars.append(scalar)
    }
    return left > 0 ? result + new : result
  }

  static func trimmed(_ text: String, _ isTrimmed: (Unicode.Scalar) -> Bool) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isTrimmed($0) }),
      let last = scalars.lastIndex(where: { !isTrimmed($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  static func centered(_ text: String, _ width: Int) throws(Renderer.Failure) -> String {
    let missing = width - text.unicodeScalars.count
    guard missing > 0 else { return text }
    try checkLength(width)
    let left = missing / 2 + (missing & width & 1)
    return String(repeating: " ", count: left) + text + String(repeating: " ", count: missing - left)
  }

  /// Cut to a length as Jinja cuts, which allows `leeway` more; `endLength` is what `end` counts for.
  static func truncated(
    _ text: String,
    to length: Int,
    atBlank: Bool,
    end: String,
    endLength: Int,
    leeway: Int
  ) throws(Renderer.Failure) -> String {
    let scalars = Array(text.unicodeScalars)
    guard length >= endLength else {
      throw Renderer.Failure(words: "'truncate' to \(length) has no room for '\(end)'")
    }
    guard leeway >= 0 else { throw Renderer.Failure(words: "the leeway of 'truncate' is negative") }
    guard scalars.count > length.addingReportingOverflow(leeway).partialValue else { return text }
    var kept = scalars.prefix(length - endLength)
    if atBlank, let blank = kept.lastIndex(of: " ") { kept = kept[..<blank] }
    return string(kept) + end
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// The lines of a text, without what ends them: all that Python's `splitlines` takes for a line's end.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      guard lineEnds.contains(scalar) else {
        line.append(scalar)
        continue
      }
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
    return line.isEmpty ? lines : lines + [String(line)]
  }

  private static let lineEnds: Set<Unicode.Scalar> = [
    "\n", "\r", "\u{B}", "\u{C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  static func indented(_ text: String, by indent: String, first: Bool, blank: Bool) throws(Renderer.Failure) -> String {
    let lines = lines(text + "\n")
    try checkLength(text.utf8.count + lines.count.multipliedReportingOverflow(by: indent.utf8.count + 1).partialValue)
    let rest = lines.dropFirst().map { line in line.isEmpty && !blank ? line : indent + line }
    return ([(first ? indent : "") + (lines.first ?? "")] + rest).joined(separator: "\n")
  }

  /// Runs of letters, digits and underscores.
  static func wordCount(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isWord = scalar == "_" || isAlphanumeric(scalar)
      if isWord, !isInWord { count += 1 }
      isInWord = isWord
    }
    return count
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.numericType != nil { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      return true
    default: return false
    }
  }

  /// A text for the path or query of an address: all but letters, digits and `_.-~` as `%` and two digits.
  static func urlEncoded(_ text: String, isQuery: Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "~"):
        result.append(byte)
      case UInt8(ascii: "/") where !isQuery: result.append(byte)
      case UInt8(ascii: " ") where isQuery: result.append(UInt8(ascii: "+"))
      default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
