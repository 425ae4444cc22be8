// What expressions of all kinds have in common.
extension TemplateGenerator {
  /// An expression of the kind; now and then a field of any kind, for what is refused.
  mutating func expression(_ kind: Kind) -> Piece {
    expressionDepth += 1
    defer { expressionDepth -= 1 }
    if chance(1) { return Piece(pick(Self.fields).0) }
    guard expressionDepth < 4, !chance(30) else { return leaf(kind) }
    if chance(10) { return general(kind) }
    switch kind {
    case .text: return text()
    case .number: return number()
    case .decimal: return decimal()
    case .flag: return flag()
    case .html: return html()
    case .list(let item): return list(item)
    case .link, .person, .tuple, .map, .group: return leaf(kind)
    }
  }

  /// What can be of any kind.
  private mutating func general(_ kind: Kind) -> Piece {
    switch roll(6) {
    case 0, 1: return choice(expression(kind), expression(kind))
    case 2: return expression(kind).joined(pick(["or", "and"]), expression(kind), .or)
    case 3: return defaulted(kind)
    case 4: return item(expression(.list(kind)), kind)
    default: return Piece("(\(expression(kind).text))")
    }
  }

  mutating func choice(_ value: Piece, _ otherwise: Piece) -> Piece {
    let condition = expression(.flag)
    return Piece(
      "\(value.text(at: .or)) if \(condition.text(at: .or)) else \(otherwise.text)",
      .choice,
      isFixed: condition.isFixed && (value.isFixed || otherwise.isFixed)
    )
  }

  /// A value that may not be there, with another one for that case.
  private mutating func defaulted(_ kind: Kind) -> Piece {
    let word = pick(["default", "d"])
    let other = expression(kind)
    if let unsure = scope.unsure.last(where: { $0.kind == kind }), chance(70) {
      return filtered(Piece(unsure.name), word, [("default_value", other.text)], required: 1)
    }
    if chance(40) {
      return filtered(expression(kind), word, [("default_value", other.text), ("boolean", "true")], required: 2)
    }
    let first = filtered(expression(.list(kind)), pick(["first", "last"]))
    return filtered(first, word, [("default_value", other.text)], required: 1)
  }

  /// One item of a list that has some.
  private mutating func item(_ list: Piece, _ kind: Kind) -> Piece {
    let full = Piece("[\(expression(kind).text), \(leaf(kind).text)]").joined("+", list, .sum)
    switch roll(3) {
    case 0: return filtered(full, pick(["first", "last"]))
    default: return Piece("\(full.text(at: .value))[\(pick(["0", "1", "-1", "-2"]))]", isFixed: list.isFixed)
    }
  }

  /// A value in parentheses where that is wanted, and a filter with some of its arguments: by place as far as that
  /// goes, and by name from then on.
  mutating func filtered(
    _ piece: Piece,
    _ name: String,
    _ arguments: [(name: String, value: String)] = [],
    required: Int = 0
  ) -> Piece {
    let placed = roll(arguments.count + 1)
    var written = arguments.prefix(placed).map(\.value)
    for (index, argument) in arguments.enumerated().dropFirst(placed) where index < required || chance(35) {
      written.append("\(argument.name)=\(argument.value)")
    }
    let list =
      written.isEmpty ? (chance(5) && !name.hasSuffix(")") ? "()" : "") : "(\(written.joined(separator: ", ")))"
    return Piece("\(piece.text(at: .sign))\(pick(["|", "|", "|", " | "]))\(name)\(list)", .sign, isFixed: piece.isFixed)
  }

  mutating func leaf(_ kind: Kind) -> Piece {
    if chance(15), let unsure = scope.unsure.last(where: { $0.kind == kind }) {
      return filtered(Piece(unsure.name), "default", [("default_value", leaf(kind).text)], required: 1)
    }
    if chance(55), let path = path(kind) { return path }
    switch kind {
    case .text: return .literal(textLiteral())
    case .number: return .literal(pick(["0", "1", "2", "3", "7", "10", "1_0", "0x1f", "0b11", "0o17", "19", "42"]))
    case .decimal:
      return .literal(pick(["0.5", "1.0", "2.5", "3.14159", "1e3", "12.75", "0.1", "1e-3", "100.0", "1.5e10"]))
    case .flag: return .literal(pick(["true", "false", "True", "False"]))
    case .html: return Piece(pick(scope.names[.html] ?? ["nothing"]))
    case .link: return Piece(pick(["first_link", "links[0]", "links[-1]", "people[1].home", "(links|first)"]))
    case .person:
      return Piece(pick(["people[0]", "people[-1]", "people[2]", "(people|last)", "(people|max(attribute='age'))"]))
    case .list(let item): return listLiteral(item)
    case .tuple(let kinds): return Piece("(\(kinds.map { leaf($0).text }.joined(separator: ", ")),)")
    case .map(let value): return Piece("{'a': \(leaf(value).text), \"b\": \(expression(value).text)}")
    case .group: return Piece("(people|groupby('kind'))[0]")
    }
  }

  mutating func textLiteral() -> String {
    pick([
      "'a'", "'b<'", "'\\\\'", "\"é\"", "'&'", "\"it's\"", "'a' 'b'", "'\\n'", "'Ab cD'", "'12'", "' x '", "'3.5'",
      "'\"'",
      "'ß'", "'x-y z'", "'\\u00e4'", "'\\x41'", "''", "'{{'", "'%}'", "'a/b c'", "'line\\nline two\\n\\nend'", "'-7'",
    ])
  }

  private mutating func listLiteral(_ item: Kind) -> Piece {
    let items = (0..<(roll(3) + 1)).map { _ in expression(item) }
    return Piece("[\(items.map(\.text).joined(separator: ", "))]", .value, isFixed: items.allSatisfy(\.isFixed))
  }

  /// A variable of the kind, or a field of one; `nil` where chance finds none.
  private mutating func path(_ kind: Kind) -> Piece? {
    switch roll(8) {
    case 0: return loopField(kind)
    case 1:
      let fields = scope.namespaceFields.filter { $0.kind == kind }
      return fields.isEmpty ? nil : Piece(pick(fields).path)
    case 2: return field(kind)
    default: return scope.names[kind].flatMap { $0.isEmpty ? nil : Piece(pick($0)) }
    }
  }

  private mutating func field(_ kind: Kind) -> Piece? {
    if chance(20), let maps = scope.names[.map(kind)], !maps.isEmpty {
      return Piece(pick(maps) + pick([".a", ".b", "['a']", "[\"b\"]"]))
    }
    if chance(50), let found = groupField(kind) { return found }
    guard !scope.isAlone else { return nil }
    let link = pick((scope.names[.link] ?? []) + ["links[0]", "links.1"])
    let person = pick((scope.names[.person] ?? []) + ["people[0]", "people.1", "people[-2]"])
    switch kind {
    case .text:
      return Piece(
        pick(["\(link).text", "\(link)['href']", "\(person).name", "\(person).kind", "\(person).home.text"])
      )
    case .number: return Piece("\(person).age")
    case .link: return Piece("\(person).home")
    case .list(.text): return Piece("\(person).tags")
    case .list(.number): return Piece(pick(["\(link).values", "\(person).home.values"]))
    case .list(.html): return Piece("\(person).pieces")
    default: return nil
    }
  }

  private mutating func groupField(_ kind: Kind) -> Piece? {
    for (group, names) in scope.names.sorted(by: { "\($0.key)" < "\($1.key)" }) where !names.isEmpty {
      guard case .group(let item) = group else { continue }
      if kind == .text { return Piece(pick(names) + pick([".grouper", "[0]"])) }
      if kind == .list(item) { return Piece(pick(names) + pick([".list", "[1]"])) }
    }
    return nil
  }

  private mutating func loopField(_ kind: Kind) -> Piece? {
    guard let item = scope.loopItem else { return nil }
    switch kind {
    case .number:
      return Piece("loop.\(pick(["index", "index0", "revindex", "revindex0", "length", "depth", "depth0"]))")
    case .flag:
      return Piece(
        pick(["loop.first", "loop.last", "loop.changed(\(leaf(.number).text))", "(loop.previtem is defined)"])
      )
    case item where chance(50):
      return filtered(
        Piece("loop.\(pick(["previtem", "nextitem"]))"),
        "default",
        [("default_value", leaf(kind).text)],
        required: 1
      )
    default: return Piece("loop.cycle(\(leaf(kind).text), \(leaf(kind).text))")
    }
  }
}
