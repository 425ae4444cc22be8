import WikiTestSupport

/// Writes front matter, each time in another of the spellings that are allowed.
struct RecordWriter {
  private var random: SeededGenerator
  private var lines: [String] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A random map, and one of its spellings.
  mutating func record() -> (tree: Tree, text: String) {
    let entries = Tree.map(depth: 1, using: &random)
    lines = []
    write(entries, indent: chance(20) ? 2 : 0, first: nil)
    return (.map(entries), lines.joined(separator: chance(8) ? "\r\n" : "\n") + "\n")
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func spaces(_ range: ClosedRange<Int>) -> String {
    Self.spaces(Int.random(in: range, using: &random))
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// The entries at `indent`; the first one goes behind `first`, which takes up as much room.
  private mutating func write(_ entries: [Tree.Entry], indent: Int, first: String?) {
    for (number, entry) in entries.enumerated() {
      let prefix = number == 0 ? first ?? Self.spaces(indent) : Self.spaces(indent)
      let colon = chance(12) ? " :" : ":"
      write(entry.value, behind: prefix + key(entry.key) + colon, indent: indent, isInList: false)
    }
  }

  private mutating func write(_ items: [Tree], indent: Int, first: String?) {
    for (number, item) in items.enumerated() {
      let prefix = number == 0 ? first ?? Self.spaces(indent) : Self.spaces(indent)
      write(item, behind: prefix + "-", indent: indent, isInList: true)
    }
  }

  private mutating func write(_ value: Tree, behind prefix: String, indent: Int, isInList: Bool) {
    switch value {
    case .text(let text): write(text, behind: prefix, indent: indent)
    case .map(let entries):
      if isInList, !chance(4) {
        let first = prefix + spaces(1...3)
        return write(entries, indent: first.utf8.count, first: first)
      }
      lines.append(prefix + comment())
      filler()
      write(entries, indent: indent + Int.random(in: 1...4, using: &random), first: nil)
    case .list(let items):
      if let bracketed = bracketed(items), !chance(3) { return lines.append(prefix + " " + bracketed + comment()) }
      if isInList, !chance(4) {
        let first = prefix + spaces(1...2)
        return write(items, indent: first.utf8.count, first: first)
      }
      lines.append(prefix + comment())
      filler()
      write(items, indent: indent + Int.random(in: (isInList ? 1 : 0)...3, using: &random), first: nil)
    }
  }

  private mutating func write(_ text: String, behind prefix: String, indent: Int) {
    let spelling = TextSpelling(of: text, indent: indent, using: &random)
    if text.isEmpty, chance(2) {
      lines.append(prefix + comment())
    } else if spelling.mayStandBelow, chance(8) {
      lines.append(prefix + comment())
      filler()
      lines.append(Self.spaces(indent + 1) + spaces(0...3) + spelling.lines[0])
      lines += spelling.lines.dropFirst()
    } else {
      lines.append(prefix + spaces(1...2) + spelling.lines[0])
      lines += spelling.lines.dropFirst()
    }
    if spelling.mayBeFollowed {
      if !text.isEmpty { lines[lines.count - 1] += comment() }
      filler()
    }
  }

  /// A key in one of its spellings.
  private mutating func key(_ key: String) -> String {
    let isPlain = TextSpelling.isPlain(key) && !key.contains("\"")
    if isPlain, !chance(6) { return key }
    return chance(2) ? TextSpelling.singleQuoted(key) : TextSpelling.doubleQuoted(key, using: &random)
  }

  private mutating func bracketed(_ items: [Tree]) -> String? {
    var texts: [String] = []
    for item in items {
      guard case .text(let text) = item, TextSpelling.isPlainInBrackets(text) else { return nil }
      texts.append(text)
    }
    return "[" + spaces(0...1) + texts.joined(separator: "," + spaces(0...2)) + (chance(5) ? "," : "") + spaces(0...1)
      + "]"
  }

  private mutating func comment() -> String { chance(6) ? spaces(1...3) + "# a comment: 'with \"[signs" : "" }

  /// Lines that mean nothing.
  private mutating func filler() {
    while chance(5) { lines.append(chance(2) ? spaces(0...3) : spaces(0...9) + "# - x: \"y\ttab") }
  }
}
