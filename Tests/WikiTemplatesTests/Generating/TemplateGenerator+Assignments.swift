// What gives names to values.
extension TemplateGenerator {
  /// A name to set, and of which kind: known names keep theirs where they are set on some ways only.
  private mutating func target() -> (name: String, kind: Kind) {
    let name = pick(["x", "y", "z", "u", "v", "w", "x", "y"])
    let known = scope.kinds[name] ?? scope.unsure.last { $0.name == name }?.kind
    if let known, branches > 0 || chance(40) { return (name, known) }
    let kind = kind([
      .text, .text, .number, .number, .decimal, .flag, .html, .list(.text), .list(.number), .link, .person, .map(.text),
      .map(.number), .list(.html), .list(.person), .tuple([.text, .number]),
    ])
    return (name, kind)
  }

  mutating func assignment() -> String {
    let (name, kind) = target()
    guard chance(85) else { return unpacking() }
    let text = tag("set \(name) = \(expression(kind).text)")
    scope.set(name, kind)
    return text
  }

  private mutating func unpacking() -> String {
    let (one, other) = (target(), target())
    guard one.name != other.name else { return space() }
    let values = "\(expression(one.kind).text), \(expression(other.kind).text)"
    let text = tag("set \(pick(["\(one.name), \(other.name)", "(\(one.name), \(other.name))"])) = \(values)")
    scope.set(one.name, one.kind)
    scope.set(other.name, other.kind)
    return text
  }

  mutating func capture() -> String {
    let name = newName("s")
    let filter = pick(["", "", "", " | upper", " | trim", " | indent(2)|upper"])
    let text = tag("set \(name)\(filter)") + kept { $0.parts($0.roll(2) + 1) } + tag("endset")
    scope.set(name, .html)
    return text
  }

  mutating func with() -> String {
    let targets = (0..<roll(3)).map { _ in target() }
    let values = targets.map { "\($0.name) = \(expression($0.kind).text)" }
    guard Set(targets.map(\.name)).count == targets.count else { return space() }
    return tag("with \(values.joined(separator: ", "))")
      + inside { generator in
        for (name, kind) in targets { generator.scope.set(name, kind) }
        return generator.parts(generator.roll(2) + 1)
      } + tag("endwith")
  }

  mutating func namespace() -> String {
    let fields = scope.namespaceFields
    if !fields.isEmpty, chance(75) {
      let field = pick(fields)
      return tag("set \(field.path) = \(expression(field.kind).text)")
    }
    guard branches == 0 else { return space() }
    let name = newName("ns")
    let kinds: [Kind] = [pick([.text, .number]), pick([.flag, .list(.text), .html])]
    let text = tag("set \(name) = namespace(a=\(expression(kinds[0]).text), b=\(expression(kinds[1]).text))")
    scope.namespaceFields += [("\(name).a", kinds[0]), ("\(name).b", kinds[1])]
    return text
  }
}
