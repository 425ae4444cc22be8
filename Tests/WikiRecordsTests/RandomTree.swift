import WikiTestSupport

/// What front matter should be read as.
indirect enum Tree {
  case text(String)
  case list([Tree])
  case map([Entry])

  struct Entry {
    var key: String
    var value: Tree
  }

  /// In the notation of `treeText`.
  var text: String {
    switch self {
    case .text(let text): quoted(text)
    case .list(let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map { quoted($0.key) + ": " + $0.value.text }.joined(separator: ", ") + "}"
    }
  }

  /// A random map that is at `depth`, the outermost at 1.
  static func map(depth: Int, using random: inout SeededGenerator) -> [Entry] {
    var names: Set<String> = []
    return (0..<Int.random(in: 1...(depth == 1 ? 8 : 3), using: &random)).compactMap { _ in
      let key = Self.key(using: &random)
      let isNew = names.insert(key.replacing("-", with: " ").replacing("_", with: " ")).inserted
      return isNew ? Entry(key: key, value: value(depth: depth, using: &random)) : nil
    }
  }

  private static func value(depth: Int, using random: inout SeededGenerator) -> Tree {
    switch Int.random(in: 0..<(depth < 7 ? 10 : 6), using: &random) {
    case 0..<6: .text(text(using: &random))
    case 6..<8:
      .list((0..<Int.random(in: 1...4, using: &random)).map { _ in value(depth: depth + 1, using: &random) })
    default: .map(map(depth: depth + 1, using: &random))
    }
  }

  private static func key(using random: inout SeededGenerator) -> String {
    let words = [
      "name", "kind", "from", "disputed", "by", "facts", "aliases", "الحشد", "a1", "é", "x:y", "it's", "#1", "-",
    ]
    let count = Int.random(in: 1...3, using: &random)
    return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: [" ", "-", "_"].randomElement(using: &random) ?? "")
  }

  private static func text(using random: inout SeededGenerator) -> String {
    let words = [
      "mek-2019", "\"the", "PMF\"", "IRGC’s", "it's", "a", "67", "70~", "<1000", "2014-06", "no", "null", "~",
      "http://x.y/z?a=b&c",
      "key:", ": ", " #", "#", "-", "- ", "?", "[", "]", "{", "}", ",", "&a", "*", "!", "|", ">", "%", "@", "`", "\\",
      "\\n",
      "'", "''", "\"", "“quoted”", "—", "الحشد", "😀", "\u{A0}", "=", "<<", "---", "...", "  ", "end", "(2)", "US$",
      "x#y", "x:y",
    ]
    let isTame = Bool.random(using: &random)
    let tame = [
      "the", "PMF", "al-Hashd", "\"units\"", "of", "Iraq’s", "12", "state", "it's", "x:y", "“a”", "b,", "(c)",
    ]
    let separators = ["", " ", " ", " ", " ", " ", "\n", "\n\n", "  "]
    var text = ""
    for _ in 0..<Int.random(in: 0...9, using: &random) {
      if !text.isEmpty { text += separators.randomElement(using: &random) ?? "" }
      text += (isTame ? tame : words).randomElement(using: &random) ?? ""
    }
    return text + ["", "", "", "", "\n", "\n\n\n"][Int.random(in: 0..<6, using: &random)]
  }
}
