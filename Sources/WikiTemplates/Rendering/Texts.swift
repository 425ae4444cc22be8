/// What filters do with texts, as Python does it.
enum Texts {
  static func plain(_ value: TemplateValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "True" : "False"
    case .html(let html): String(decoding: html.bytes, as: UTF8.self)
    case .list, .record: preconditionFailure("the compiler let through what has no plain text")
    }
  }

  /// The number of code points or items.
  static func length(_ value: TemplateValue) -> Int {
    switch value {
    case .text(let text): text.unicodeScalars.count
    case .list(let items): items.count
    case .flag, .number, .html, .record: preconditionFailure("the compiler let through what has no length")
    }
  }

  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst()).lowercased()
  }

  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// White space as Python's `str.strip` has it.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }

  static func contains(_ text: String, _ inner: String) -> Bool {
    let inner = Array(inner.utf8)
    return inner.isEmpty || place(of: inner, in: Array(text.utf8), from: 0) != nil
  }

  static func replaced(_ text: String, _ old: String, _ new: String) -> String {
    let bytes = Array(text.utf8)
    let old = Array(old.utf8)
    guard !old.isEmpty else {
      return new + text.unicodeScalars.map { String($0) + new }.joined()
    }
    var result: [UInt8] = []
    var start = 0
    while let next = place(of: old, in: bytes, from: start) {
      result += bytes[start..<next]
      result += new.utf8
      start = next + old.count
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  /// Where `needle`, which is not empty, stands next in `bytes`.
  static func place(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while let next = bytes[place...].firstIndex(of: needle[0]) {
      if bytes[next...].starts(with: needle) { return next }
      place = next + 1
    }
    return nil
  }
}
