import WikiTestSupport

/// Makes templates at random that use the fields of `TemplateCase`, mostly of the right types.
struct TemplateGenerator {
  private var random: SeededGenerator
  private var depth = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func template() -> String { parts(Int.random(in: 1...6, using: &random)) }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

  private mutating func parts(_ count: Int) -> String { (0..<count).map { _ in part() }.joined() }

  private mutating func part() -> String {
    depth += 1
    defer { depth -= 1 }
    guard depth < 4 else { return space() }
    switch Int.random(in: 0..<10, using: &random) {
    case 0...1: return space()
    case 2...4: return "{{\(mark()) \(printable()) \(mark())}}"
    case 5:
      return tag("if \(condition())") + parts(2) + (Bool.random(using: &random) ? tag("else") + parts(1) : "")
        + tag("endif")
    case 6: return tag("for n in names") + "{{ n }}" + parts(1) + "{{ loop.index }}" + tag("endfor")
    case 7: return tag("for l in links") + "{{ l.text }}" + parts(1) + tag("else") + "-" + tag("endfor")
    case 8: return tag("set x = \(number())") + space() + "{{ x }}" + parts(1)
    default: return "{#\(mark()) \(pick(["a", "b\nc", ""])) \(mark())#}"
    }
  }

  private mutating func space() -> String {
    pick([" ", "\n", "  \n", "a", "<b>", "</b>\n", "\n\n ", "\t", "é & ", "x\n  "])
  }

  private mutating func mark() -> String { pick(["", "", "", "", "-"]) }

  private mutating func tag(_ words: String) -> String {
    "{%\(pick(["", "", "", "-", "+"])) \(words) \(pick(["", "", "", "-", "+"]))%}"
  }

  private mutating func printable() -> String {
    Int.random(in: 0..<5, using: &random) == 0 ? "body" : Bool.random(using: &random) ? text() : number()
  }

  private mutating func text() -> String {
    depth += 1
    defer { depth -= 1 }
    guard depth < 6 else { return "title" }
    switch Int.random(in: 0..<11, using: &random) {
    case 0: return "title"
    case 1: return "empty"
    case 2: return "words"
    case 3: return "'\(pick(["a", "b<", "\\\\", "é", "&"]))'"
    case 4:
      return "(\(text()))|\(pick(["upper", "lower", "trim", "capitalize", "replace('a', 'b')", "default('z', true)"]))"
    case 5: return "\(text()) ~ \(pick(["count", "title", "'q'", "names|join('+')"]))"
    case 6: return "(\(text()) if \(condition()) else \(text()))"
    case 7: return "names[\(pick(["0", "1", "2", "-1"]))]"
    case 8: return "links[\(pick(["0", "1"]))].text"
    case 9: return "(\(text()) + \(text()))"
    default: return "(\(text()) or \(text()))"
    }
  }

  private mutating func number() -> String {
    depth += 1
    defer { depth -= 1 }
    guard depth < 6 else { return "count" }
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return "count"
    case 1: return "minus"
    case 2: return String(Int.random(in: 0..<20, using: &random))
    case 3: return "\(number()) \(pick(["+", "-", "*"])) \(number())"
    case 4: return "(\(number())) \(pick(["//", "%"])) \(Int.random(in: 1..<9, using: &random))"
    case 5: return "(names|length)"
    case 6: return "-\(pick(["count", "minus", "3"]))"
    case 7: return "(\(number()) if \(condition()) else \(number()))"
    default: return "(\(text()))|length"
    }
  }

  private mutating func condition() -> String {
    depth += 1
    defer { depth -= 1 }
    guard depth < 6 else { return "yes" }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return pick(["yes", "no"])
    case 1: return "(\(number())) \(pick(["==", "!=", "<", ">", "<=", ">="])) (\(number()))"
    case 2: return "(\(text())) \(pick(["==", "!=", "<", ">"])) (\(text()))"
    case 3: return "not \(pick(["yes", "names", "empty", "none_here"]))"
    case 4: return "(\(condition()) and \(condition()))"
    case 5: return "(\(condition()) or \(condition()))"
    case 6: return "\(pick(["'a'", "title"])) \(pick(["in", "not in"])) \(pick(["names", "title"]))"
    case 7: return "\(pick(["title", "nowhere", "first_link.text"])) is \(pick(["", "not "]))defined"
    case 8: return "(\(number())) is \(pick(["odd", "even"]))"
    default: return pick(["title", "count", "links", "nothing", "first_link"])
    }
  }
}
