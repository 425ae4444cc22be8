// Conditions.
extension TemplateGenerator {
  mutating func flag() -> Piece {
    switch roll(10) {
    case 0: return expression(.flag).joined("and", expression(.flag), .and)
    case 1: return expression(.flag).joined("or", expression(.flag), .or)
    case 2: return Piece("not \(truth().text(at: .not))", .not)
    case 3, 4: return comparison()
    case 5: return membership()
    case 6: return existence()
    default: return tested()
    }
  }

  /// What can stand behind `if`, `not` and the like: values of most kinds.
  mutating func truth() -> Piece {
    chance(60)
      ? expression(.flag) : expression(kind([.text, .number, .decimal, .html, .list(.text), .link, .map(.number)]))
  }

  private mutating func comparison() -> Piece {
    let kind: Kind = pick([.number, .text, .number, .decimal])
    let sides = (0..<(chance(20) ? 3 : 2)).map { _ in
      expression(kind == .number && chance(20) ? .decimal : kind).text(at: .sum)
    }
    let signs = ["==", "!=", "<", ">", "<=", ">="]
    return Piece(sides.dropFirst().reduce(sides[0]) { "\($0) \(pick(signs)) \($1)" }, .comparison)
  }

  private mutating func membership() -> Piece {
    let sign = pick(["in", "not in"])
    switch roll(5) {
    case 0: return Piece("\(leaf(.text).text) \(sign) \(expression(.map(.text)).text(at: .sum))", .comparison)
    case 1: return Piece("\(leaf(.text).text) \(sign) \(expression(pick([.text, .html])).text(at: .sum))", .comparison)
    case 2: return Piece("\(leaf(.html).text) \(sign) \(expression(.html).text(at: .sum))", .comparison)
    default:
      let kind: Kind = pick([.text, .number, .decimal])
      return Piece("\(expression(kind).text(at: .sum)) \(sign) \(iterable(kind).text(at: .sum))", .comparison)
    }
  }

  private mutating func existence() -> Piece {
    let names =
      scope.unsure.map(\.name) + ["nowhere", "title", "x", "y"]
      + (scope.isAlone ? [] : ["first_link.text", "first_link.gone"])
    return test(Piece(pick(names)), pick(["defined", "undefined"]))
  }

  private mutating func test(_ piece: Piece, _ words: String) -> Piece {
    let test = Piece("\(piece.text(at: .sign)) is \(pick(["", "", "not "]))\(words)", .comparison)
    return words.contains("(") ? test : Piece("(\(test.text))")
  }

  private mutating func tested() -> Piece {
    switch roll(7) {
    case 0: return test(expression(.number), pick(["odd", "even", "divisibleby 3", "divisibleby(2)"]))
    case 1: return test(expression(.text), pick(["lower", "upper", "string", "escaped", "iterable"]))
    case 2:
      let words = pick(["eq", "ne", "lt", "gt", "le", "ge", "equalto", "greaterthan", "lessthan"])
      let kind: Kind = pick([.number, .decimal])
      return test(expression(kind), "\(words)(\(expression(kind).text))")
    case 3: return test(expression(.text), "in(\(expression(pick([.list(.text), .text])).text))")
    case 4: return test(expression(.flag), pick(["true", "false", "boolean", "sameas true", "sameas(false)"]))
    default:
      let kind: Kind = pick([.text, .number, .decimal, .flag, .html, .list(.text), .map(.number)])
      return test(
        expression(kind),
        pick(["none", "number", "integer", "float", "boolean", "sequence", "mapping", "iterable", "string", "true"])
      )
    }
  }
}
