// What stands between values: text, tags and white space.
extension TemplateGenerator {
  /// Text of the template, without what would begin a tag together with the tag behind it.
  mutating func space() -> String {
    pick([
      " ", "\n", "  \n", "a", "<b>", "</b>\n", "\n\n ", "\t", "é & ", "x\n  ", "\n  ", "<p title=\"q\">", "  ", "{ ",
      "} ", "# ", "% ", "'",
    ])
  }

  mutating func tag(_ words: String) -> String {
    let (start, end) = (pick(["", "", "", "", "-", "+"]), pick(["", "", "", "", "-", "+"]))
    return "\(indentation()){%\(start)\(blank())\(words)\(blank())\(end)%}\(lineEnd())"
  }

  mutating func output(_ piece: Piece) -> String {
    if chance(1) { return tag("print \(piece.text)") }
    return "{{\(pick(["", "", "", "", "-", "+"]))\(blank())\(piece.text)\(blank())\(pick(["", "", "", "", "-"]))}}"
  }

  mutating func comment() -> String {
    let words = pick(["a", "b\nc", "", "{{ x }}", "{% if %}", " é "])
    return "\(indentation()){#\(pick(["", "", "-", "+"])) \(words) \(pick(["", "", "-", "+"]))#}\(lineEnd())"
  }

  mutating func raw() -> String {
    let words = pick(["a", "{{ x }}", "{% if %}\n", " {# c #} ", "\n  {{\n", ""])
    let start = "{%\(pick(["", "-", "+"])) raw \(pick(["", "-", ""]))%}"
    return "\(start)\(words){%\(pick(["", "-"])) endraw \(pick(["", "-", "+"]))%}\(lineEnd())"
  }

  private mutating func blank() -> String { pick([" ", " ", " ", " ", " ", "\n", "  ", "\t"]) }

  private mutating func indentation() -> String { chance(12) ? pick(["  ", "\n  ", "\t", "\n"]) : "" }

  private mutating func lineEnd() -> String { chance(15) ? pick(["\n", " \n", "\n\n", "\r\n"]) : "" }
}
