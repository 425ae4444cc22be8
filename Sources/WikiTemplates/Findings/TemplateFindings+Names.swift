import WikiDiagnostics
import WikiFiles

// What is wrong with names.
extension Diagnostic {
  /// - Parameters:
  ///   - owner: a record that has a field of the name.
  ///   - isGone: whether the template gives the name to something, in a scope that has ended.
  static func unknownName(
    _ name: String,
    known: [String],
    owner: String? = nil,
    isGone: Bool = false,
    at span: SourceSpan
  ) -> Diagnostic {
    var guess = didYouMean(name, among: known)
    if guess.isEmpty, let owner { guess = "; did you mean '\(owner).\(name)'?" }
    var hints: [String] = []
    if let hint = OtherLanguages.names[name] {
      hints = [hint]
    } else if isGone {
      hints = [
        "What a loop, macro, block or 'with' sets is seen only inside, and in blocks there only if they are 'scoped'.",
        "A namespace keeps it: {% set kept = namespace(\(name)=…) %}.",
      ]
    } else if guess.isEmpty, !known.isEmpty {
      hints = ["There are: \(known.joined(separator: ", "))."]
    }
    return Diagnostic("unknown-name", .error, "nothing is called '\(name)' here\(guess)", at: span, hints: hints)
  }

  static func nameOfThePage(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-name",
      .error,
      "nothing is called '\(name)' here: the template does not see the names of the page",
      at: span,
      hints: ["Import or include it 'with context', or hand the value over as an argument."]
    )
  }

  static func unsetName(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unset-name",
      .error,
      "'\(name)' has no value here",
      at: span,
      hints: [
        "Set it before; if it is a parameter, give it a value where the macro is called, or a default: \(name)=…."
      ]
    )
  }

  static func unknownPart(_ whole: String, _ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-field",
      .error,
      "'\(whole)' has no '\(name)'\(didYouMean(name, among: known))",
      at: span,
      hints: known.isEmpty ? [] : ["It has: \(known.joined(separator: ", "))."]
    )
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

  static func noFields(_ type: ValueType, _ name: String, at span: SourceSpan) -> Diagnostic {
    let isLength = ["length", "size", "count"].contains(name)
    let filter = isLength ? Filter.length : Filter.named(name, for: type)
    let hints = filter.map { ["Write |\($0.rawValue)."] } ?? []
    return Diagnostic("unknown-field", .error, "\(type.phrase) has no field '\(name)'", at: span, hints: hints)
  }

  static func maybeUnset(_ name: String?, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unset-name",
      .error,
      "\(name.map { "'\($0)'" } ?? "the value") is not set on every way that leads here",
      at: span,
      hints: ["Set it before the 'if', ask with 'is defined', or put |default(…) behind it."]
    )
  }

  static func noValue(at span: SourceSpan) -> Diagnostic {
    Diagnostic("unset-name", .error, "there is never a value here", at: span)
  }

  static func loopOutside(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-name",
      .error,
      "there is no 'loop' outside of a 'for'",
      at: span,
      hints: ["Blocks and included templates do not see the loop around them; give them what they need with 'set'."]
    )
  }

  static func noValueOfItsOwn(_ name: String, _ parts: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "'\(name)' has no value of its own, only \(parts)", at: span)
  }

  static func reservedName(at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "'loop' is the name of the loop itself and cannot be set", at: span)
  }

  static func unknownFilter(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    let hint = OtherLanguages.filters[name]
    let guess = hint == nil ? didYouMean(name, among: known) : ""
    return Diagnostic(
      "unknown-filter",
      .error,
      "no filter is called '\(name)'\(guess)",
      at: span,
      hints: [hint].compactMap(\.self)
    )
  }

  static func leftOutFilter(_ name: String, instead hint: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("unsupported-in-templates", .error, "there is no filter '\(name)' here", at: span, hints: [hint])
  }

  static func unknownTest(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic("unknown-test", .error, "no test is called '\(name)'\(didYouMean(name, among: known))", at: span)
  }

  static func unknownMacro(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
    let usual = "A macro stands before its calls; one of another file is imported: {% from \"x.html\" import y %}."
    let hint =
      OtherLanguages.functions[name] ?? Filter.named(name).map { "'\(name)' is a filter: value|\($0.rawValue)." }
    let guess = hint == nil ? didYouMean(name, among: known) : ""
    return Diagnostic(
      "unknown-macro",
      .error,
      "no macro is called '\(name)' here\(guess)",
      at: span,
      hints: [hint ?? usual]
    )
  }

  static func noSuchMacro(_ name: String, in module: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-macro",
      .error,
      "'\(module)' has no macro '\(name)'\(didYouMean(name, among: known))",
      at: span,
      hints: known.isEmpty ? [] : ["It has: \(known.joined(separator: ", "))."]
    )
  }

  static func notAMacro(_ name: String?, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-macro",
      .error,
      "\(name.map { "'\($0)'" } ?? "this") is no macro and cannot be called",
      at: span
    )
  }

  static func noCaller(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-macro",
      .error,
      "the macro was called without a body, so there is no 'caller'",
      at: span,
      hints: ["Call it with {% call %}, or ask {% if caller is defined %}."]
    )
  }

  static func macroAsValue(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      "'\(name)' is a macro, no value",
      at: span,
      hints: ["Call it: \(name)(…)."]
    )
  }

  static func blockAsValue(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "blocks are called: \(name == "self" ? "self.name()" : "super()")", at: span)
  }
}

// What is wrong with arguments.
extension Diagnostic {
  static func wrongArguments(_ usage: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-arguments", .error, "the arguments do not fit: it is written \(usage)", at: span)
  }

  static func wrongArgument(_ name: String, _ type: ValueType, _ usage: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-arguments",
      .error,
      "'\(name)' cannot be \(type.phrase)",
      at: span,
      hints: ["It is written \(usage)."]
    )
  }

  static func needlessArguments(_ usage: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-arguments", .error, "'\(usage)' takes nothing", at: span)
  }

  static func tooManyArguments(_ macro: MacroNode, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-arguments",
      .error,
      "'\(macro.name.text)' takes no more than \(macro.parameters.count) values",
      at: span,
      hints: ["It is written \(macro.usage)."]
    )
  }

  static func unknownParameter(_ name: String, _ macro: MacroNode, at span: SourceSpan) -> Diagnostic {
    let known = macro.parameters.map(\.word.text)
    let words =
      known.contains(name)
      ? "'\(name)' is given twice to '\(macro.name.text)'"
      : "'\(macro.name.text)' takes no '\(name)'\(didYouMean(name, among: known))"
    return Diagnostic("wrong-arguments", .error, words, at: span, hints: ["It is written \(macro.usage)."])
  }

  static func uselessCaller(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-arguments",
      .error,
      "'\(name)' does nothing with the body of a 'call'",
      at: span,
      hints: ["Write {{ caller() }} into the macro, or call it with {{ \(name)(…) }}."]
    )
  }

  static func keywordArguments(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "macros have no 'kwargs'",
      at: span,
      hints: ["Name each parameter."]
    )
  }

  static func attributeNotFixed(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "an attribute is named by a text in quotation marks",
      at: span,
      hints: ["Which fields there are is checked before any page is rendered."]
    )
  }

  static func filterNotFixed(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "a filter or test is named by a text in quotation marks",
      at: span,
      hints: ["Its types are checked before any page is rendered."]
    )
  }

  static func notMapped(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "'\(name)' cannot be mapped over a list",
      at: span,
      hints: ["Write a 'for'."]
    )
  }

  static func namespaceArgument(at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-arguments", .error, "the fields of a namespace have names: namespace(count=0)", at: span)
  }
}

extension MacroNode {
  /// How it is called, for messages: `field(name, value=…)`.
  fileprivate var usage: String {
    let words = parameters.map { $0.fallback == nil ? $0.word.text : "\($0.word.text)=…" }
    return "\(name.text)(\(words.joined(separator: ", ")))"
  }
}
