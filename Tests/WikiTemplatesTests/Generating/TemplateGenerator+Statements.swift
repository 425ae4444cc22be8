extension TemplateGenerator {
  mutating func parts(_ count: Int) -> String { (0..<count).map { _ in part() }.joined() }

  private mutating func part() -> String {
    depth += 1
    defer { depth -= 1 }
    guard depth < deepest else { return chance(50) ? space() : printed() }
    switch roll(32) {
    case 0...3: return space()
    case 4...10: return printed()
    case 11: return place()
    case 12: return comment()
    case 13: return raw()
    case 14...16: return condition()
    case 17...20: return loop()
    case 21...23: return assignment()
    case 24: return capture()
    case 25: return with()
    case 26: return namespace()
    case 27: return filterBlock()
    case 28: return macro()
    case 29: return callBlock()
    case 30: return inclusion()
    default: return chance(50) ? importing() : recursion()
    }
  }

  private mutating func printed() -> String {
    switch roll(12) {
    case 0...3: return output(expression(.text))
    case 4, 5: return output(expression(.number))
    case 6: return output(expression(.decimal))
    case 7: return output(expression(.flag))
    case 8, 9: return output(expression(.html))
    case 10:
      let value = expression(pick([.text, .number, .html]))
      return output(Piece("\(value.text(at: .or)) if \(truth().text(at: .or))"))
    default: return json()
    }
  }

  private mutating func json() -> String {
    let kind = kind([
      .text, .number, .decimal, .flag, .list(.text), .list(.number), .map(.number), .person, .list(.link), .html,
      .tuple([.text, .number]),
    ])
    let value = filtered(expression(kind), "tojson", [("indent", pick(["2", "0", "none"]))])
    switch roll(3) {
    case 0: return "<script>var x = \(output(value));</script>"
    case 1: return "<p title='\(output(value))'>"
    default: return output(value)
    }
  }

  /// A value in an attribute; at the beginning of an address only numbers, since texts with a colon do not get there.
  private mutating func place() -> String {
    let value = output(expression(pick([.text, .text, .number, .decimal])))
    return pick([
      "<p title=\"\(value)\">", "<a href=\"\(output(expression(.number)))\">", "<p class='a \(value) b'>",
      "<a href=\"x?q=\(value)\">",
      "<textarea>\(value)</textarea>", "<img alt=\"\(value)\" src='a/\(output(expression(.text)))'>",
    ])
  }

  private mutating func condition() -> String {
    let before = scope
    var ways: [GeneratedScope] = []
    branches += 1
    var text = ""
    for index in 0...(chance(25) ? 1 : 0) {
      scope = before
      text += tag("\(index == 0 ? "if" : "elif") \(truth().text(at: .or))") + parts(roll(2) + 1)
      ways.append(scope)
    }
    scope = before
    if chance(50) { text += tag("else") + parts(roll(2) + 1) }
    ways.append(scope)
    branches -= 1
    scope = before.joined(ways)
    return text + tag("endif")
  }

  private mutating func filterBlock() -> String {
    let filters = [
      "upper", "lower", "trim", "capitalize", "indent(2)", "upper|trim", "e", "forceescape", "center(20)", "string",
      "indent(width=1, first=true)",
    ]
    return tag("filter \(pick(filters))") + kept { $0.parts($0.roll(2) + 1) } + tag("endfilter")
  }
}
