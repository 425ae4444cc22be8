import WikiDiagnostics
import WikiFiles

// What is wrong with the tags of a template.
extension Diagnostic {
  static func unclosedTag(_ open: String, _ close: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("template-syntax", .error, "'\(open)' is never closed by '\(close)'", at: span)
  }

  static func notUTF8(_ path: RelativePath) -> Diagnostic {
    Diagnostic(
      "template-syntax",
      .error,
      "the template is not UTF-8",
      at: SourceSpan(file: path),
      hints: ["Save it as UTF-8."]
    )
  }

  static func unclosedBlock(_ word: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("template-syntax", .error, "'\(word)' is never ended by 'end\(word)'", at: span)
  }

  static func missingPageTemplate(_ name: String) -> Diagnostic {
    Diagnostic("unknown-template", .error, "the theme has no template '\(name)', which pages need")
  }

  static func unknownTemplate(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-template",
      .error,
      "no template is called '\(name)'\(didYouMean(name, among: known))",
      at: span
    )
  }

  static func endlessInclusion(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("endless-inclusion", .error, "'\(name)' would include itself without end", at: span)
  }

  static func unknownBlock(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-block",
      .error,
      "no template that this one extends has a block '\(name)'\(didYouMean(name, among: known))",
      at: span
    )
  }
}

// What is wrong with names and types.
extension Diagnostic {
  static func unknownName(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic("unknown-name", .error, "nothing is called '\(name)' here\(didYouMean(name, among: known))", at: span)
  }

  static func unknownField(_ name: String, _ shape: Shape, at span: SourceSpan) -> Diagnostic {
    let known = shape.fields.map(\.name)
    return Diagnostic(
      "unknown-field",
      .error,
      "\(shape.name) has no field '\(name)'\(didYouMean(name, among: known))",
      at: span,
      hints: ["It has: \(known.joined(separator: ", "))."]
    )
  }

  static func noFields(_ type: FieldType, _ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("unknown-field", .error, "a \(type.words) has no field '\(name)'", at: span)
  }

  static func unknownLoopField(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic("unknown-field", .error, "loop has no field '\(name)'\(didYouMean(name, among: known))", at: span)
  }

  static func loopOutside(at span: SourceSpan) -> Diagnostic {
    Diagnostic("unknown-name", .error, "there is no 'loop' outside of a 'for'", at: span)
  }

  static func loopItself(at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "'loop' has no value of its own, only fields such as 'loop.index'", at: span)
  }

  static func unknownFilter(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    guard !laterFilters.contains(name) else {
      return Diagnostic("not-yet", .error, "the filter '\(name)' is not built yet", at: span)
    }
    return Diagnostic(
      "unknown-filter",
      .error,
      "no filter is called '\(name)'\(didYouMean(name, among: known))",
      at: span
    )
  }

  private static let laterFilters: Set<String> = [
    "title", "sort", "reverse", "unique", "map", "select", "reject", "groupby", "batch", "slice", "round", "int",
    "float", "abs", "min", "max", "sum", "string", "list", "urlencode", "truncate", "wordcount", "indent", "date",
    "number", "plural", "tojson", "relative",
  ]

  static func unknownTest(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    guard !["none", "string", "number", "divisibleby", "in", "sameas", "eq", "ne", "lt", "gt"].contains(name) else {
      return Diagnostic("not-yet", .error, "the test '\(name)' is not built yet", at: span)
    }
    return Diagnostic("unknown-test", .error, "no test is called '\(name)'\(didYouMean(name, among: known))", at: span)
  }

  static func reservedName(at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "'loop' is the name of the loop itself and cannot be set", at: span)
  }

  static func changedType(_ name: String, _ old: FieldType, _ new: FieldType, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "'\(name)' is a \(old.words) and cannot become a \(new.words)", at: span)
  }

  static func notAList(_ type: FieldType, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "a \(type.words) is no list", at: span)
  }

  static func wrongOperand(_ sign: String, _ type: FieldType, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "'\(sign)' does not take a \(type.words)", at: span)
  }

  static func wrongOperands(_ sign: String, _ left: FieldType, _ right: FieldType, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "'\(sign)' does not take a \(left.words) and a \(right.words)", at: span)
  }

  static func wrongArguments(_ name: String, _ usage: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "the filter '\(name)' is written \(usage)", at: span)
  }

  static func differentTypes(_ one: FieldType, _ other: FieldType, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "this is either a \(one.words) or a \(other.words)", at: span)
  }

  static func mixedList(_ one: FieldType, _ other: FieldType, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "a list of \(one.words) cannot hold a \(other.words)", at: span)
  }
}

// What would make a page unsafe or broken.
extension Diagnostic {
  static func unsafeOutput(_ place: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsafe-output",
      .error,
      "a value cannot be written \(place)",
      at: span,
      hints: ["Values can stand between tags and in quoted attributes other than 'style' and those of events."]
    )
  }

  static func unprintable(_ type: FieldType, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      "a \(type.words) cannot be printed",
      at: span,
      hints: ["Print one of its fields, or loop over it."]
    )
  }

  static func unevenMarkup(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "uneven-markup",
      .error,
      "the ways through this end at different places of the HTML, such as inside and outside of a tag",
      at: span
    )
  }

  static func unfinishedMarkup(at span: SourceSpan) -> Diagnostic {
    Diagnostic("uneven-markup", .error, "the template ends inside a tag, comment or script", at: span)
  }

  /// What went wrong while a page was rendered.
  static func renderFault(_ message: String, _ record: String, at span: SourceSpan, notes: [Note]) -> Diagnostic {
    Diagnostic("template-fault", .error, "\(message), while rendering \(record)", at: span, notes: notes)
  }
}
