import WikiDiagnostics
import WikiFiles

// What is wrong with the tags of a template, and with templates that use others.
extension Diagnostic {
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
    Diagnostic(
      "template-syntax",
      .error,
      "'\(word)' is never ended by 'end\(word)'",
      at: span,
      hints: word == "set" ? ["Write {% set name = value %} if it has no body."] : []
    )
  }

  static func endInside(_ end: String, of word: String, at span: SourceSpan, begun: SourceSpan) -> Diagnostic {
    Diagnostic(
      "template-syntax",
      .error,
      "'\(end)' stands inside of '\(word)', which 'end\(word)' must end first",
      at: span,
      notes: [Note("'\(word)' begins here", at: begun)]
    )
  }

  static func missingPageTemplate(_ name: String) -> Diagnostic {
    Diagnostic("unknown-template", .error, "the theme has no template '\(name)', which pages need")
  }

  /// - Parameter canBeMissing: whether the tag can be told to pass over what is not there.
  static func unknownTemplate(
    _ name: String,
    known: [String],
    canBeMissing: Bool = false,
    at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "unknown-template",
      .error,
      "no template is called '\(name)'\(didYouMean(name, among: known))",
      at: span,
      hints: canBeMissing ? ["If it may be missing, write 'ignore missing' behind its name."] : []
    )
  }

  static func notInTemplate(_ name: String, _ template: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-name",
      .error,
      "'\(template)' sets nothing that is called '\(name)'\(didYouMean(name, among: known))",
      at: span
    )
  }

  static func endlessInclusion(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "endless-inclusion",
      .error,
      "'\(name)' would include itself without end",
      at: span,
      hints: ["For what is nested, write a macro that calls itself."]
    )
  }

  static func endlessExtension(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("endless-inclusion", .error, "'\(name)' would extend itself without end", at: span)
  }

  static func endlessBlock(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("endless-inclusion", .error, "the block '\(name)' would hold itself without end", at: span)
  }

  static func endlessMacro(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "endless-inclusion",
      .error,
      "'\(name)' calls itself with ever other types",
      at: span,
      hints: ["Give it values of the same type each time."]
    )
  }

  static func endlessTypes(_ template: String) -> Diagnostic {
    Diagnostic("endless-inclusion", .error, "a namespace of '\(template)' gets fields of ever other types")
  }

  static func tooLarge(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "template-too-large",
      .error,
      "with all that it includes, the page's template is too large",
      at: span,
      hints: ["Write a macro for what is included many times: it is compiled once."]
    )
  }

  static func unknownBlock(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-block",
      .error,
      "no template that this one extends has a block '\(name)'\(didYouMean(name, among: known))",
      at: span,
      hints: known.isEmpty ? [] : ["There are: \(known.joined(separator: ", "))."]
    )
  }

  static func requiredBlock(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-block",
      .error,
      "the block '\(name)' is required, but no template fills it",
      at: span,
      hints: ["Write {% block \(name) %}…{% endblock %} into the template that extends this one."]
    )
  }

  static func superOutside(at span: SourceSpan) -> Diagnostic {
    Diagnostic("unknown-block", .error, "'super()' stands outside of a block", at: span)
  }

  static func nothingAbove(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("unknown-block", .error, "no template further up has a block '\(name)' for 'super()'", at: span)
  }

  static func outsideOfBlocks(_ word: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "'\(word)' stands outside of the blocks of a template that extends another",
      at: span,
      hints: ["Move it into a block; only 'set', 'if', 'macro' and imports can stand outside."]
    )
  }
}

// What would make a page unsafe or broken.
extension Diagnostic {
  static func unsafeOutput(_ place: String, hint: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("unsafe-output", .error, "a value cannot be written \(place)", at: span, hints: [hint])
  }

  static func unevenMarkup(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "uneven-markup",
      .error,
      "the ways through this end at different places of the HTML, such as inside and outside of a tag",
      at: span,
      hints: ["Open and close a tag and its quotation marks on the same way."]
    )
  }

  static func unfinishedMarkup(at span: SourceSpan) -> Diagnostic {
    Diagnostic("uneven-markup", .error, "the page ends inside the tag, comment or script that begins here", at: span)
  }

  static func unfinishedCapture(at span: SourceSpan) -> Diagnostic {
    Diagnostic("uneven-markup", .error, "what is kept here ends inside a tag, comment or script", at: span)
  }

  /// What went wrong while a page was rendered.
  static func renderFault(_ message: String, _ record: String, at span: SourceSpan, notes: [Note]) -> Diagnostic {
    // A macro that calls itself is called from the same place time and again.
    let places = notes.indices.filter { $0 == 0 || notes[$0] != notes[$0 - 1] }.map { notes[$0] }
    return Diagnostic("template-fault", .error, "\(message), while rendering \(record)", at: span, notes: places)
  }
}
