// Texts and HTML.
extension TemplateGenerator {
  mutating func text() -> Piece {
    switch roll(12) {
    case 0...3: return changed(expression(.text))
    case 4: return expression(.text).joined("~", writtenWithoutMarkup(), .concatenation)
    case 5: return expression(.text).joined("+", expression(.text), .sum)
    case 6: return expression(.text).joined("*", .literal(pick(["0", "1", "2", "3", "(-1)"])), .product)
    case 7: return sliced(expression(.text))
    case 8: return filtered(iterable(pick([.text, .number, .text])), "join", [("d", leaf(.text).text)])
    case 9 where !scope.isAlone:
      return filtered(
        Piece("people"),
        "join",
        [("d", leaf(.text).text), ("attribute", pick(["'name'", "'home.text'", "'age'"]))],
        required: 2
      )
    case 10: return filtered(expression(pick([.number, .decimal, .text, .flag])), "string")
    default: return texts(from: expression(.text))
    }
  }

  private mutating func writtenWithoutMarkup() -> Piece { expression(pick([.text, .number, .decimal, .flag])) }

  private mutating func texts(from piece: Piece) -> Piece {
    switch roll(4) {
    case 0: filtered(Piece("[\(piece.text), \(leaf(.text).text)]"), pick(["min", "max", "first", "last"]))
    case 1: filtered(Piece("{'a': \(piece.text), 'c d': \(leaf(.text).text)}"), "urlencode")
    case 2: Piece("(\(piece.text) ~ 'xy')[\(pick(["0", "1", "-1", "-2"]))]", isFixed: piece.isFixed)
    default: filtered(filtered(piece, "list"), pick(["join", "join('-')", "join(d=' ')"]))
    }
  }

  mutating func changed(_ piece: Piece) -> Piece {
    switch roll(8) {
    case 0...2: return filtered(piece, pick(["upper", "lower", "title", "capitalize", "reverse", "urlencode", "trim"]))
    case 3: return filtered(piece, "trim", [("chars", pick(["'a '", "' <'", "none", "'x'"]))])
    case 4:
      return filtered(
        piece,
        "replace",
        [
          ("old", pick(["'a'", "' '", "''", "'<'", "title"])), ("new", leaf(.text).text),
          ("count", pick(["1", "2", "none", "0"])),
        ],
        required: 2
      )
    case 5: return truncated(piece)
    case 6: return indented(piece, width: pick(["2", "0", "'> '", "count"]))
    default: return filtered(piece, "center", [("width", pick(["5", "20", "11", "0", "-1"]))], required: 1)
    }
  }

  private mutating func truncated(_ piece: Piece) -> Piece {
    filtered(
      piece,
      "truncate",
      [
        ("length", pick(["5", "9", "20", "100"])), ("killwords", pick(["true", "false", "no"])),
        ("end", pick(["'…'", "''", "'<'"])), ("leeway", pick(["0", "3", "none", "100"])),
      ]
    )
  }

  private mutating func indented(_ piece: Piece, width: String) -> Piece {
    filtered(
      piece,
      "indent",
      [("width", width), ("first", pick(["true", "false"])), ("blank", pick(["true", "no"]))]
    )
  }

  mutating func sliced(_ piece: Piece) -> Piece {
    func bound(_ generator: inout Self) -> String {
      generator.pick(["", "", "0", "1", "2", "-1", "-2", "count", "none"])
    }
    let step = pick(["", "", ":", ":2", ":-1", ":1", ":-2"])
    return Piece("\(piece.text(at: .value))[\(bound(&self)):\(bound(&self))\(step)]", isFixed: piece.isFixed)
  }

  mutating func html() -> Piece {
    switch roll(11) {
    case 0, 1: return escaped()
    case 2:
      return expression(.html).joined("~", expression(pick([.text, .number, .html, .decimal, .flag])), .concatenation)
    case 3: return expression(.text).joined("~", expression(.html), .concatenation)
    case 4: return expression(pick([.text, .html])).joined("+", expression(.html), .sum)
    case 5: return expression(.html).joined("*", .literal(pick(["0", "2", "3"])), .product)
    case 6, 7: return changedMarkup(expression(.html))
    case 8: return filtered(iterable(.html), "join", [("d", leaf(pick([.text, .html])).text)])
    case 9: return filtered(iterable(pick([.text, .number])), "join", [("d", expression(.html).text)], required: 1)
    default: return call() ?? leaf(.html)
    }
  }

  /// Text as HTML.
  ///
  /// Where Jinja works this out beforehand it forgets that it is HTML, and `~` escapes it again.
  private mutating func escaped() -> Piece {
    let text = expression(pick([.text, .text, .number]))
    return filtered(text.isFixed ? Piece("title") : text, pick(["e", "escape", "forceescape"]))
  }

  private mutating func changedMarkup(_ piece: Piece) -> Piece {
    switch roll(5) {
    case 0: filtered(piece, "center", [("width", "12")], required: 1)
    case 1: indented(piece, width: "2")
    case 2: filtered(piece, pick(["e", "forceescape", "string", "trim"]))
    default: filtered(piece, pick(["upper", "lower", "capitalize"]))
    }
  }
}
