// Templates that use others.
extension TemplateGenerator {
  /// Makes another template, and returns its name.
  private mutating func file(_ stem: String, _ make: (inout Self) -> String) -> String {
    let name = "\(newName(stem)).html"
    let (outerDepth, outerBranches) = (depth, branches)
    (depth, branches) = (max(1, depth), 0)
    let text = inside(make)
    files[name] = text
    (depth, branches) = (outerDepth, outerBranches)
    return name
  }

  /// Leaves what other templates do not see; one that stands alone begins with variables that are called like fields.
  private mutating func enter(isAlone: Bool) -> String {
    scope.loopItem = nil
    scope.isKept = false
    scope.macros = []
    scope.namespaceFields = []
    scope.calls = []
    guard isAlone else { return "" }
    scope = GeneratedScope()
    scope.isAlone = true
    for (name, kind) in Self.fields where !kind.holdsRecords { scope.set(name, kind) }
    return """
      {% set title, empty, words, long, date_text = 'T<', '', 'w Ö', 'l', '2025' -%}
      {% set count, zero, minus, yes, no = 3, 0, -1, true, false -%}
      {% set names, none_here, numbers, body, nothing = ['n'], [][:0], [4, 2], title|e, empty|e -%}

      """
  }

  mutating func inclusion() -> String {
    let isAlone = !scope.isKept && chance(15)
    let name = file("part") { generator in
      let start = generator.enter(isAlone: isAlone)
      return start + generator.parts(generator.roll(2) + 1)
    }
    let target = pick(["'\(name)'", "\"\(name)\"", "['gone.html', '\(name)']", "'\(name)' ignore missing"])
    if chance(5) { return tag("include 'gone.html' ignore missing") }
    return tag("include \(target)\(isAlone ? " without context" : pick(["", "", " with context"]))")
  }

  mutating func importing() -> String {
    guard branches == 0 else { return space() }
    let isAlone = chance(30)
    var macros: [GeneratedMacro] = []
    let name = file("lib") { generator in
      let start = generator.enter(isAlone: isAlone)
      return start
        + (0...generator.roll(2)).map { _ in
          let (text, macro) = generator.declaration()
          macros.append(macro)
          generator.scope.macros.append(macro)
          return text + generator.space()
        }.joined()
    }
    let context = isAlone ? pick(["", " without context"]) : " with context"
    let text = chance(50) ? module(name, macros, context) : names(name, macros, context)
    return text + (chance(70) ? called() : "")
  }

  private mutating func module(_ file: String, _ macros: [GeneratedMacro], _ context: String) -> String {
    let name = newName("lib")
    for var macro in macros {
      macro.name = "\(name).\(macro.name)"
      scope.macros.append(macro)
    }
    return tag("import '\(file)' as \(name)\(context)")
  }

  private mutating func names(_ file: String, _ macros: [GeneratedMacro], _ context: String) -> String {
    var words: [String] = []
    for var macro in macros {
      let name = chance(30) ? newName("f") : macro.name
      words.append(name == macro.name ? name : "\(macro.name) as \(name)")
      macro.name = name
      scope.macros.append(macro)
    }
    return tag("from '\(file)' import \(words.joined(separator: ", "))\(context)")
  }

  /// A page that fills the blocks of another template, which may fill those of a third.
  mutating func family() -> String {
    blocks = ["one", "two", "three"]
    let inner: String? = chance(30) ? "inner" : nil
    defer { blocks = [] }
    var base = file("base") { generator in
      let names = generator.blocks
      let text = names.map { generator.parts(generator.roll(2)) + generator.baseBlock($0) }.joined()
      return text + (inner.map { generator.nested($0) } ?? generator.space())
    }
    blocks += inner.map { [$0] } ?? []
    if chance(40) {
      let grandparent = base
      base = file("middle") { $0.child(of: grandparent) }
    }
    return child(of: base)
  }

  private mutating func child(of base: String) -> String {
    var text = "{% extends '\(base)' \(pick(["", "-", "+"]))%}"
    let fields = scope
    for _ in 0..<roll(3) {
      text += chance(60) ? assignment() : declared()
    }
    for name in blocks where chance(60) { text += block(name, isOverriding: true) + space() }
    scope = fields
    return text
  }

  /// A macro for the blocks of a template that extends another.
  private mutating func declared() -> String {
    let (text, macro) = declaration()
    scope.macros.append(macro)
    return text
  }

  /// A block in a block.
  private mutating func nested(_ name: String) -> String {
    tag("block outer") + inside { $0.parts(1) + $0.block(name, isOverriding: false) } + tag("endblock")
  }

  private mutating func baseBlock(_ name: String) -> String {
    if chance(8) { return "{% block \(name) required %}\(pick(["", " ", "\n"])){% endblock %}" }
    guard chance(20) else { return block(name, isOverriding: false) }
    let isScoped = chance(70)
    return tag("for n in names")
      + inside { generator in
        generator.scope.set("n", .text)
        let body = generator.block(name, isOverriding: false, isScoped ? " scoped" : "", seesAll: isScoped)
        return body
      } + tag("endfor")
  }

  private mutating func block(
    _ name: String,
    isOverriding: Bool,
    _ words: String = "",
    seesAll: Bool = false
  ) -> String {
    let body = inside { generator -> String in
      generator.scope.loopItem = nil
      generator.scope.isKept = false
      let earlier = generator.blocks.prefix { $0 != name }.map { "self.\($0)()" }
      generator.scope.calls = (isOverriding ? ["super()"] : []) + earlier
      if !seesAll { generator.scope.forget("n") }
      return generator.parts(generator.roll(2) + 1)
    }
    return tag("block \(name)\(words)") + body + tag("endblock\(pick(["", " \(name)"]))")
  }
}
