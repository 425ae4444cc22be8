import WikiDiagnostics
import WikiFiles

// What is wrong with types.
extension Diagnostic {
  static func notAList(_ type: ValueType, at span: SourceSpan) -> Diagnostic {
    if type.isLazy {
      let words = "the items of a lazy list cannot be asked for one by one"
      return Diagnostic("wrong-type", .error, words, at: span, hints: ["Put |list behind it."])
    }
    let hints = type == .text ? ["Put |list behind it for its characters."] : []
    return Diagnostic("wrong-type", .error, "\(type.phrase) is no list", at: span, hints: hints)
  }

  static func notUnpacked(_ type: ValueType, _ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "\(type.phrase) cannot be taken apart into \(count)", at: span)
  }

  static func wrongOperand(_ sign: String, _ type: ValueType, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      "'\(sign)' does not take \(type.phrase)",
      at: span,
      hints: type.isLazy ? ["Put |list before it."] : []
    )
  }

  static func wrongOperands(_ sign: String, _ left: ValueType, _ right: ValueType, at span: SourceSpan) -> Diagnostic {
    let hasList = [left, right].contains { if case .list = $0 { true } else { false } }
    let hints =
      hasList ? ["Put the list together with |join."] : sign == "+" ? ["Join texts and numbers with '~'."] : []
    return Diagnostic(
      "wrong-type",
      .error,
      "'\(sign)' does not take \(left.phrase) and \(right.phrase)",
      at: span,
      hints: hints
    )
  }

  static func wrongComparison(
    _ sign: Expression.Comparison,
    _ left: ValueType,
    _ right: ValueType,
    at span: SourceSpan
  ) -> Diagnostic {
    let words =
      switch sign {
      case .equal, .unequal: "\(left.phrase) is never equal to \(right.phrase)"
      case .isIn, .isNotIn: "\(left.phrase) is never in \(right.phrase)"
      case .less, .lessOrEqual, .greater, .greaterOrEqual:
        "'\(sign.rawValue)' does not compare \(left.phrase) and \(right.phrase)"
      }
    let areNumberAndText = left.isNumeric && right == .text || left == .text && right.isNumeric
    let hints = areNumberAndText ? ["Write numbers without quotation marks; |int makes one of a text."] : []
    return Diagnostic("wrong-type", .error, words, at: span, hints: hints)
  }

  static func unprintable(_ type: ValueType, at span: SourceSpan) -> Diagnostic {
    let hint: String
    if type.members.contains(.none) {
      hint = "Ask with 'is none', or put |default(…, true) behind it."
    } else if case .record = type {
      hint = "Print one of its fields."
    } else {
      hint = "Loop over it, or put it together with |join."
    }
    return Diagnostic("wrong-type", .error, "\(type.phrase) cannot be printed", at: span, hints: [hint])
  }

  static func lazyTruth(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      "a lazy list is true even where it is empty",
      at: span,
      hints: ["Put |list behind it."]
    )
  }

  static func keptLazy(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      "a lazy list can be gone through once only, so it is not kept",
      at: span,
      hints: ["Put |list behind it."]
    )
  }

  static func wrongKey(_ type: ValueType, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-type", .error, "the keys of a map are texts, not \(type.phrase)", at: span)
  }

  static func unknownKey(_ record: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "a field of \(record) is named by a text in quotation marks",
      at: span,
      hints: ["Write a dot and the name, or make a map: {\"a\": 1}."]
    )
  }

  static func mapMethod(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "'.\(name)' of a map is a method of Python, not a key",
      at: span,
      hints: [name == "items" ? "Write |items for the pairs." : "Write [\"\(name)\"] if it is a key."]
    )
  }

  static func methodCall(_ name: String, _ type: ValueType, at span: SourceSpan) -> Diagnostic {
    let hint =
      OtherLanguages.methods[name] ?? Filter.named(name, for: type).map { "Write |\($0.rawValue)." }
      ?? "Use a filter; docs/templates.md lists them."
    return Diagnostic(
      "unsupported-in-templates",
      .error,
      "\(type.phrase) has no method '\(name)': there are only filters",
      at: span,
      hints: [hint]
    )
  }

  static func missingElse(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "'else' is missing: what is it where the condition is false?",
      at: span,
      hints: ["Write … if … else ''."]
    )
  }

  static func loopCall(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "loops cannot call themselves",
      at: span,
      hints: ["Write a macro that calls itself."]
    )
  }

  static func notANamespace(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      "'\(name)' is no namespace, so its fields cannot be set",
      at: span,
      hints: ["Make one with {% set \(name) = namespace(…) %}."]
    )
  }

  static func namespaceAsValue(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "a namespace is given to a name at once",
      at: span,
      hints: ["Write {% set ns = namespace(…) %}."]
    )
  }

  static func namespaceInLoopCondition(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unsupported-in-templates",
      .error,
      "the condition of a loop is asked before its first turn, so it sees no change of a namespace",
      at: span,
      hints: ["Put an 'if' into the loop."]
    )
  }

  static func notHTML(_ type: ValueType, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      .error,
      "the filters of a block give HTML, not \(type.phrase)",
      at: span,
      hints: ["Keep the body with {% set x %}…{% endset %}, and put the filter behind x."]
    )
  }
}

extension Filter {
  /// The filter of the name, for hints; `nil` where it would be of no use for the type.
  static func named(_ name: String, for type: ValueType) -> Filter? {
    guard let filter = named(name), filter == .items || filter == .dictsort else { return named(name) }
    return if case .map = type { filter } else { nil }
  }
}

extension ValueType {
  fileprivate var isLazy: Bool { members.contains { if case .stream = $0 { true } else { false } } }
}
