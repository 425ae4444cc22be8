extension TemplateGenerator {
  mutating func number() -> Piece {
    switch roll(12) {
    case 0, 1: return expression(.number).joined(pick(["+", "-"]), expression(.number), .sum)
    case 2: return expression(.number).joined("*", leaf(.number), .product)
    case 3:
      return expression(.number).joined(pick(["//", "%"]), .literal(pick(["2", "3", "7", "(-2)", "10"])), .product)
    case 4: return Piece("\(pick(["-", "+", "-"]))\(leaf(.number).text(at: .value))", .sign)
    case 5: return Piece.literal(pick(["2", "3", "(-2)"])).joined("**", .literal(pick(["0", "1", "3"])), .power)
    case 6:
      return filtered(
        expression(pick([.text, .html, .list(.number), .list(.text), .map(.text)])),
        pick(["length", "count"])
      )
    case 7: return filtered(expression(pick([.text, .html])), "wordcount")
    case 8: return whole()
    case 9: return filtered(expression(.number), pick(["abs", "round", "int"]))
    case 10: return summed(.number)
    default:
      return filtered(expression(.number), "round", [("precision", pick(["0", "1", "-1"])), ("method", "'common'")])
    }
  }

  private mutating func whole() -> Piece {
    let kind: Kind = pick([.text, .decimal, .flag])
    let arguments = [("default", leaf(.number).text), ("base", pick(["10", "16", "2", "0"]))]
    return filtered(expression(kind), "int", kind == .text ? arguments : [])
  }

  private mutating func summed(_ kind: Kind) -> Piece {
    let list = iterable(kind)
    switch roll(4) {
    case 0 where !scope.isAlone:
      return filtered(Piece("people"), "sum", [("attribute", "'age'"), ("start", leaf(kind).text)], required: 1)
    case 1: return filtered(Piece("[\(leaf(kind).text), \(expression(kind).text)]"), pick(["min", "max"]))
    default: return filtered(list, "sum", [("attribute", "none"), ("start", leaf(kind).text)])
    }
  }

  mutating func decimal() -> Piece {
    switch roll(9) {
    case 0, 1: return expression(.number).joined("/", .literal(pick(["2", "3", "7", "0.5", "(-4)"])), .product)
    case 2: return expression(.decimal).joined(pick(["+", "-"]), expression(pick([.number, .decimal])), .sum)
    case 3: return expression(pick([.number, .decimal])).joined("*", expression(.decimal), .product)
    case 4:
      return expression(.decimal).joined(pick(["//", "%"]), .literal(pick(["2", "0.5", "(-3)", "1.5"])), .product)
    case 5: return filtered(expression(pick([.text, .number, .decimal, .flag])), "float", [("default", "1.5")])
    case 6: return Piece("-\(leaf(.decimal).text(at: .value))", .sign)
    case 7: return filtered(expression(.decimal), "abs")
    default: return rounded()
    }
  }

  private mutating func rounded() -> Piece {
    let places = ("precision", pick(["0", "1", "2", "3", "-1"]))
    guard chance(50) else { return filtered(expression(.decimal), "round", [places, ("method", "'common'")]) }
    let value = expression(pick([.number, .decimal]))
    return filtered(value, "round", [places, ("method", pick(["'ceil'", "'floor'"]))], required: 2)
  }
}
