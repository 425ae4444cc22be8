extension TemplateGenerator {
  mutating func loop() -> String {
    let list = looped()
    let head = "for \(list.names.map(\.name).joined(separator: ", ")) in \(list.text.text(at: .or))"
    let body = inside { generator -> String in
      for (name, kind) in list.names { generator.scope.set(name, kind) }
      generator.scope.loopItem = nil
      let condition = generator.chance(20) ? " if \(generator.truth().text(at: .or))" : ""
      generator.scope.loopItem = list.names.count == 1 ? list.names[0].kind : .tuple([])
      let words = generator.tag(head + condition)
      return words + generator.tail(list.names) + generator.parts(generator.roll(2) + 1)
    }
    guard chance(25) else { return body + tag("endfor") }
    return body + tag("else") + inside { $0.parts($0.roll(2) + 1) } + tag("endfor")
  }

  /// Something of the items, so that not all loops say the same each time.
  private mutating func tail(_ names: [(name: String, kind: Kind)]) -> String {
    let name = pick(names)
    switch name.kind {
    case .text, .number, .decimal, .html, .flag: return output(Piece(name.name))
    case .link: return output(Piece("\(name.name).text"))
    case .person: return output(Piece("\(name.name).name"))
    case .list, .tuple, .map, .group: return ""
    }
  }

  /// What a loop goes over, with the names of the parts of its items.
  private mutating func looped() -> (names: [(name: String, kind: Kind)], text: Piece) {
    let names = pick([["n", "m"], ["i", "k"], ["x", "y"], ["a", "b"]])
    switch roll(9) {
    case 0:
      let kind: Kind = pick([.text, .number, .decimal])
      let list = filtered(
        expression(.map(kind)),
        pick(["items", "dictsort", "dictsort(by='key', reverse=true)", "dictsort(false, 'value')"])
      )
      return ([(names[0], .text), (names[1], kind)], list)
    case 1 where !scope.isAlone:
      let groups = grouped()
      return chance(50)
        ? ([(names[0], .text), (names[1], .list(.person))], groups) : ([(names[0], .group(.person))], groups)
    case 2:
      let kind: Kind = pick([.text, .number])
      let filling = [("linecount", pick(["2", "3"])), ("fill_with", leaf(kind).text)]
      let isBatch = chance(50)
      let arguments = isBatch ? filling : [("slices", filling[0].1), filling[1]]
      return ([(names[0], .list(kind))], filtered(iterable(kind), isBatch ? "batch" : "slice", arguments, required: 1))
    case 3: return ([(names[0], .text)], expression(.map(.number)))
    case 4:
      let pairs = (0..<2).map { _ in "(\(expression(.text).text), \(expression(.number).text))" }
      return ([(names[0], .text), (names[1], .number)], Piece("[\(pairs.joined(separator: ", "))]"))
    case 5 where !scope.isAlone: return ([(names[0], .person)], iterable(.person))
    case 6 where !scope.isAlone: return ([(names[0], .link)], iterable(.link))
    default:
      let kind: Kind = pick([.text, .number, .text, .html, .decimal])
      return ([(names[0], kind)], iterable(kind))
    }
  }

  private mutating func grouped() -> Piece {
    let path = pick(["'kind'", "'name'", "'home.text'"])
    return filtered(
      iterable(.person),
      "groupby",
      [("attribute", path), ("default", "'-'"), ("case_sensitive", pick(["true", "false"]))],
      required: 1
    )
  }
}
