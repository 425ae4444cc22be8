extension TemplateGenerator {
  mutating func macro() -> String {
    guard branches == 0 else { return space() }
    let (text, macro) = declaration()
    scope.macros.append(macro)
    guard chance(70) else { return text }
    return text + space() + (macro.caller != nil && chance(60) ? callBlock() : called())
  }

  mutating func declaration() -> (text: String, macro: GeneratedMacro) {
    var macro = GeneratedMacro(name: newName("m"))
    let kinds = [Kind.text, .number, .html, .flag, .list(.text), .link, .decimal]
    let required = roll(3)
    for index in 0..<(required + roll(2)) {
      macro.parameters.append((pick(["p", "q", "r"]) + "\(index)", kind(kinds), index >= required))
    }
    if chance(25) { macro.more = pick([.text, .number]) }
    if chance(35) { macro.caller = chance(50) ? [] : [pick([.text, .number])] }
    let heads = macro.parameters.map { $0.isOptional ? "\($0.name)=\(leaf($0.kind).text)" : $0.name }
    let (outer, outerBranches) = (depth, branches)
    (depth, branches) = (max(depth, deepest - 2), 0)
    let body = kept { $0.body(of: macro) }
    (depth, branches) = (outer, outerBranches)
    return (tag("macro \(macro.name)(\(heads.joined(separator: ", ")))") + body + tag("endmacro"), macro)
  }

  private mutating func body(of macro: GeneratedMacro) -> String {
    scope.loopItem = nil
    scope.calls = []
    for (name, kind, _) in macro.parameters { scope.set(name, kind) }
    var text = ""
    if let more = macro.more {
      scope.set("varargs", .list(more))
      text += output(pick([Piece("varargs|length"), Piece("varargs|join('+')")]))
    }
    if let caller = macro.caller {
      let call = "caller(\(caller.map { leaf($0).text }.joined(separator: ", ")))"
      scope.calls.append(call)
      text += pick([
        "{% if caller is defined %}{{ \(call) }}{% endif %}", "{{ \(call) if caller is defined else '-' }}",
      ])
      scope.calls = []
    }
    return text + parts(roll(2) + 1)
  }

  /// A call of a macro or block that is known here.
  mutating func call() -> Piece? {
    if !scope.calls.isEmpty, chance(50) { return Piece(pick(scope.calls)) }
    guard !scope.macros.isEmpty else { return nil }
    let macro = pick(scope.macros)
    return Piece("\(macro.name)(\(arguments(of: macro)))")
  }

  /// A call of a known macro, where there is one.
  mutating func called() -> String { call().map { output($0) } ?? "" }

  private mutating func arguments(of macro: GeneratedMacro) -> String {
    var written: [String] = []
    var isByName = false
    for (name, kind, isOptional) in macro.parameters {
      if isOptional, chance(40) {
        isByName = true
        continue
      }
      isByName = isByName || chance(20)
      written.append((isByName ? "\(name)=" : "") + expression(kind).text)
    }
    if let more = macro.more, !isByName { written += (0..<roll(3)).map { _ in expression(more).text } }
    return written.joined(separator: ", ")
  }

  mutating func callBlock() -> String {
    let macros = scope.macros.filter { $0.caller != nil }
    guard !macros.isEmpty else { return macro() }
    let macro = pick(macros)
    let parameters = (macro.caller ?? []).enumerated().map { (name: "c\($0.offset)", kind: $0.element) }
    let head = parameters.isEmpty ? pick(["", "()"]) : "(\(parameters.map(\.name).joined(separator: ", ")))"
    let start = tag("call\(head) \(macro.name)(\(arguments(of: macro)))")
    let body = kept { generator in
      for (name, kind) in parameters { generator.scope.set(name, kind) }
      return generator.parts(generator.roll(2) + 1)
    }
    return start + body + tag("endcall")
  }

  /// A macro that calls itself until it has come down to 0.
  mutating func recursion() -> String {
    guard branches == 0 else { return space() }
    let name = newName("again")
    let body = kept { generator in
      generator.scope.loopItem = nil
      generator.scope.calls = []
      generator.scope.set("n", .number)
      generator.scope.set("t", .text)
      return generator.parts(1)
    }
    return tag("macro \(name)(n, t)") + "{{ n }}" + tag("if n > 0") + body
      + output(Piece("\(name)(n - 1, t\(pick(["", " ~ 'x'", "|upper"])))"))
      + tag("endif") + tag("endmacro") + output(Piece("\(name)(\(pick(["0", "2", "3"])), \(leaf(.text).text))"))
  }
}
