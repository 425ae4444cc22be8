import WikiTestSupport

/// One of the ways to write a text down as a value.
struct TextSpelling {
  /// The first goes behind the key or hyphen, the others stand below it as they are.
  private(set) var lines: [String]

  /// Whether the first line may stand below the key instead.
  private(set) var mayStandBelow = true

  /// Whether comments and blank lines may follow without becoming part of it.
  private(set) var mayBeFollowed = true

  /// The indent is the column of the key or hyphen.
  init(of text: String, indent: Int, using random: inout SeededGenerator) {
    let indentation = String(repeating: " ", count: indent + Int.random(in: 1...4, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0..<4 where Self.isPlain(text): lines = Self.folded(text, indentation, using: &random)
    case 4 where Self.isBlock(text):
      lines = Self.literal(text, indent: indent, indentation, using: &random)
      (mayStandBelow, mayBeFollowed) = (false, false)
    case 5 where Self.isFoldedBlock(text):
      lines = Self.foldedBlock(text, indentation, using: &random)
      (mayStandBelow, mayBeFollowed) = (false, false)
    case 6 where !text.contains("\n"): lines = Self.folded(Self.singleQuoted(text), indentation, using: &random)
    default: lines = Self.folded(Self.doubleQuoted(text, using: &random), indentation, using: &random)
    }
  }

  /// A slow and plain statement of what may go without quotes.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, !text.contains("\n"), !text.hasPrefix(" "), !text.hasSuffix(" ") else {
      return false
    }
    if "[]{},#&*!|>'\"%@`".unicodeScalars.contains(first) { return false }
    let padded = text + " "
    if padded.hasPrefix("- ") || padded.hasPrefix("? ") || padded.contains(": ") || text.hasPrefix(": ") {
      return false
    }
    return !text.contains(" #") && text.count(where: { $0 == "\"" }) % 2 == 0 && !text.contains("...")
      && !text.contains("---")
  }

  static func isPlainInBrackets(_ text: String) -> Bool {
    isPlain(text) && !text.contains(where: { "[]{},?".contains($0) }) && !text.hasSuffix(":") && !text.hasPrefix(":")
      && text != "-"
  }

  /// A block holds lines of which the first and the last before the final line feeds are not blank.
  private static func isBlock(_ text: String) -> Bool {
    let lines = body(text).split(separator: "\n", omittingEmptySubsequences: false)
    return [lines.first, lines.last].allSatisfy { $0?.contains { $0 != " " } ?? false }
  }

  /// Lines of a folded block are put together from words; none begins with a space.
  private static func isFoldedBlock(_ text: String) -> Bool {
    isBlock(text) && !body(text).contains("\n") && !text.hasPrefix(" ")
  }

  /// The text without the line feeds at its end.
  private static func body(_ text: String) -> Substring {
    let end = text.lastIndex { $0 != "\n" }
    return end.map { text[...$0] } ?? ""
  }

  /// What a header says of the line feeds at the end of the text, and the blank lines that stand for them.
  private static func ending(of text: String) -> (indicator: String, blankLines: [String]) {
    switch text.count - body(text).count {
    case 0: ("-", [])
    case 1: ("", [])
    case let count: ("+", Array(repeating: "", count: count - 1))
    }
  }

  private static func foldedBlock(
    _ text: String,
    _ indentation: String,
    using random: inout SeededGenerator
  ) -> [String] {
    let (indicator, blankLines) = ending(of: text)
    var lines = folded(String(body(text)), indentation, using: &random)
    lines[0] = indentation + lines[0]
    return [">" + indicator] + lines + blankLines
  }

  static func singleQuoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

  static func doubleQuoted(_ text: String, using random: inout SeededGenerator) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let digits = String(scalar.value, radix: 16)
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case _ where Int.random(in: 0..<20, using: &random) == 0:
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The text over several lines, broken at single spaces between words that begin with a letter or digit.
  private static func folded(_ text: String, _ indentation: String, using random: inout SeededGenerator) -> [String] {
    var lines = [""]
    var previous: Character = " "
    let letters = Array(text)
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      let isBreak = letter == " " && previous != " " && (next.isLetter || next.isNumber) && index > 0
      if isBreak, previous != "'", previous != "\"", Int.random(in: 0..<6, using: &random) == 0 {
        lines.append(indentation)
      } else {
        lines[lines.count - 1].append(letter)
      }
      previous = letter
    }
    return lines
  }

  private static func literal(
    _ text: String,
    indent: Int,
    _ indentation: String,
    using random: inout SeededGenerator
  ) -> [String] {
    let needsIndicator = text.hasPrefix(" ") || Int.random(in: 0..<4, using: &random) == 0
    let (indicator, blankLines) = ending(of: text)
    let header = "|" + (needsIndicator ? String(indentation.utf8.count - indent) : "") + indicator
    let lines = body(text).split(separator: "\n", omittingEmptySubsequences: false)
    return [header] + lines.map { $0.isEmpty ? "" : indentation + $0 } + blankLines
  }
}
