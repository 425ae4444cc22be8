/// Writes values as JSON that can stand in HTML, as Jinja's `tojson` writes them: fields and keys sorted, all beyond
/// ASCII as `\u` and four digits, and so `<`, `>`, `&` and `'`.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  /// How many blanks a level is indented; `nil` where all stands on one line.
  private let indent: Int?
  private var depth = 0

  init(indent: TemplateValue) {
    self.indent = if case .number(let number) = indent { max(0, number) } else { nil }
  }

  mutating func write(_ value: TemplateValue, _ type: ValueType) throws(Renderer.Failure) {
    try Texts.checkLength(bytes.count + (indent ?? 0))
    switch value {
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .none, .undefined: bytes += "null".utf8
    case .number, .decimal: bytes += Texts.plain(value).utf8
    case .text, .html: writeString(Texts.plain(value))
    case .list(let items): try writeList(items, type)
    case .record(let fields):
      guard let shape = type.shape else { return }
      let members = zip(shape.fields, fields).map { (key: $0.name, value: $1, type: ValueType($0.type)) }
      try writeObject(members)
    case .map(let entries):
      try writeObject(entries.map { ($0.key, $0.value, type.valueType(of: $0.key)) })
    }
  }

  private mutating func writeList(_ items: [TemplateValue], _ type: ValueType) throws(Renderer.Failure) {
    guard !items.isEmpty else { return bytes += "[]".utf8 }
    bytes.append(UInt8(ascii: "["))
    depth += 1
    for (index, item) in items.enumerated() {
      separate(index)
      try write(item, type.itemType(at: index))
    }
    depth -= 1
    close(UInt8(ascii: "]"))
  }

  private mutating func writeObject(
    _ members: [(key: String, value: TemplateValue, type: ValueType)]
  ) throws(Renderer.Failure) {
    guard !members.isEmpty else { return bytes += "{}".utf8 }
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (index, member) in sorted.enumerated() {
      separate(index)
      writeString(member.key)
      bytes += ": ".utf8
      try write(member.value, member.type)
    }
    depth -= 1
    close(UInt8(ascii: "}"))
  }

  private mutating func separate(_ index: Int) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    if indent != nil { breakLine() } else if index > 0 { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func close(_ bracket: UInt8) {
    if indent != nil { breakLine() }
    bytes.append(bracket)
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * (indent ?? 0)))
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for unit in text.utf16 {
      switch unit {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x26, 0x27, 0x3C, 0x3E, 0..<0x20, 0x7F...: writeEscape(unit)
      default: bytes.append(UInt8(truncatingIfNeeded: unit))
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscape(_ unit: UInt16) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += "\\u".utf8
    for shift in [12, 8, 4, 0] as [UInt16] { bytes.append(digits[Int(unit >> shift & 15)]) }
  }
}

extension ValueType {
  /// The shape of a record that the type can be.
  fileprivate var shape: Shape? {
    members.lazy.compactMap { if case .record(let shape) = $0 { shape } else { nil } }.first
  }

  /// The type of a value of a map that the type can be.
  fileprivate func valueType(of key: String) -> ValueType {
    for case .map(let value, let known) in members { return known[key] ?? value }
    return .unknown
  }

  /// The type of an item of a list that the type can be.
  fileprivate func itemType(at index: Int) -> ValueType {
    for member in members {
      switch member {
      case .list(let item), .arguments(let item), .stream(let item): return item
      case .tuple(let items): return items[index]
      case .group(let key, let items): return index == 0 ? key : .list(items)
      default: continue
      }
    }
    return .unknown
  }
}
