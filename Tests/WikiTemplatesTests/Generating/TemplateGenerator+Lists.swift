extension TemplateGenerator {
  /// A list that can be kept.
  mutating func list(_ item: Kind) -> Piece {
    switch roll(8) {
    case 0: return expression(.list(item)).joined("+", expression(.list(item)), .sum)
    case 1: return sliced(expression(.list(item)))
    case 2: return sorted(iterable(item), item)
    case 3, 4: return filtered(lazy(item), "list")
    case 5 where item == .number: return chance(30) ? Piece("range(3)") : filtered(Piece("range(1, 4)"), "list")
    case 5 where item == .text: return filtered(expression(.text), "list")
    case 6: return expression(.list(item)).joined("*", .literal(pick(["0", "1", "2"])), .product)
    default: return leaf(.list(item))
    }
  }

  /// What a loop can go over, or a filter: a list, or what is made lazily.
  mutating func iterable(_ item: Kind) -> Piece {
    expressionDepth += 1
    defer { expressionDepth -= 1 }
    return expressionDepth > 3 || chance(50) ? expression(.list(item)) : lazy(item)
  }

  private mutating func lazy(_ item: Kind) -> Piece {
    switch roll(5) {
    case 0: return filtered(expression(.list(item)), "reverse")
    case 1 where item.isSimple:
      return filtered(iterable(item), "unique", item == .text ? [("case_sensitive", "true")] : [])
    case 2: return selected(item)
    case 3 where item == .number:
      return Piece(pick(["range(3)", "range(1, 4)", "range(count, 0, -2)", "range(zero)", "range(9)[2:]"]))
    default: return mapped(item)
    }
  }

  private mutating func sorted(_ list: Piece, _ item: Kind) -> Piece {
    let flags = [("reverse", pick(["true", "false", "yes"])), ("case_sensitive", pick(["true", "false"]))]
    switch item {
    case .text, .number, .decimal: return filtered(list, "sort", flags)
    case .person:
      let path = pick(["'name'", "'age'", "'kind,age'", "'home.text'", "'age,name'"])
      return filtered(list, "sort", flags + [("attribute", path)], required: 3)
    case .link: return filtered(list, "sort", flags + [("attribute", pick(["'text'", "'href'"]))], required: 3)
    default: return list.binding == .value ? Piece("\(list.text)|list", .sign) : filtered(list, "list")
    }
  }

  private mutating func selected(_ item: Kind) -> Piece {
    let word = pick(["select", "reject"])
    switch item {
    case .number:
      let other = leaf(.number).text
      return filtered(
        iterable(item),
        word
          + pick([
            "", "('odd')", "('even')", "('gt', \(other))", "('<=', \(other))", "('divisibleby', 3)", "('in', numbers)",
          ])
      )
    case .text:
      let other = leaf(.text).text
      return filtered(
        iterable(item),
        word + pick(["", "('lower')", "('eq', \(other))", "('in', names)", "('string')", "('ne', 'b')"])
      )
    case .person:
      return filtered(
        iterable(item),
        word + "attr("
          + pick([
            "'tags'", "'age', 'gt', 40", "'kind', 'eq', 'baker'", "'home.values'", "'name', 'upper'", "'age', 'odd'",
          ]) + ")"
      )
    case .link:
      return filtered(
        iterable(item),
        word + "attr(" + pick(["'values'", "'text', 'ne', 'one'", "'href', 'in', 'a.html'"]) + ")"
      )
    default: return filtered(expression(.list(item)), word)
    }
  }

  private mutating func mapped(_ item: Kind) -> Piece {
    switch item {
    case .text: mappedTexts()
    case .number: mappedNumbers()
    case .decimal: filtered(iterable(pick([.number, .text, .decimal])), "map('float')")
    case .html: filtered(iterable(pick([.text, .html])), pick(["map('e')", "map('escape')", "map('forceescape')"]))
    case .link: filtered(iterable(.person), "map(attribute='home')")
    case .list(.text): filtered(iterable(.text), "map('list')")
    default: filtered(expression(.list(item)), "reverse")
    }
  }

  private mutating func mappedTexts() -> Piece {
    switch roll(5) {
    case 0 where !scope.isAlone:
      filtered(
        iterable(.person),
        pick(["map(attribute='name')", "map(attribute='kind')", "map(attribute='home.text')"])
      )
    case 1 where !scope.isAlone: filtered(iterable(.link), pick(["map(attribute='text')", "map(attribute='href')"]))
    case 2: filtered(iterable(.number), "map('string')")
    case 3: filtered(iterable(.list(.text)), pick(["map('join')", "map('join', '+')"]))
    default:
      filtered(
        iterable(.text),
        pick([
          "map('upper')", "map('title')", "map('trim')", "map('replace', 'a', \(leaf(.text).text))",
          "map('capitalize')",
          "map('truncate', 5, true, '')", "map('indent', width=2, first=true)", "map('center', 5)", "map('urlencode')",
        ])
      )
    }
  }

  private mutating func mappedNumbers() -> Piece {
    switch roll(4) {
    case 0 where !scope.isAlone: filtered(iterable(.person), "map(attribute='age')")
    case 1:
      filtered(
        iterable(.text),
        pick(["map('length')", "map('wordcount')", "map('int')", "map('int', 5)", "map('int', base=16)"])
      )
    case 2: filtered(iterable(.list(.number)), pick(["map('sum')", "map('length')"]))
    default: filtered(iterable(.number), pick(["map('abs')", "map('round')", "map('int')"]))
    }
  }
}

extension Kind {
  /// Whether its values can be told apart without looking into them.
  var isSimple: Bool {
    switch self {
    case .text, .number, .decimal, .flag: true
    default: false
    }
  }
}
