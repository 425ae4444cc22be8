import WikiDiagnostics
import WikiRecords

// What the model loader says of statements and what they rest on.
extension Diagnostic {
  static func notOneProperty(_ entries: [RecordEntry], in span: SourceSpan) -> Diagnostic {
    guard entries.count > 1 else {
      return Diagnostic(
        "bad-statement",
        .error,
        "the statement says nothing: it has only keys such as 'from' and 'by'",
        at: span,
        hints: ["Add a line such as 'founded: 2014' or 'leader of: some-id'."]
      )
    }
    return Diagnostic(
      "bad-statement",
      .error,
      "the statement has \(entries.count) properties: \(entries.map { "'\($0.key)'" }.joined(separator: ", "))",
      at: entries[1].keySpan,
      notes: [Note("the first one is here", at: entries[0].keySpan)],
      hints: ["Make an item of its own of each, or correct the key."]
    )
  }

  /// - Parameter home: where the word stands that is no `what`; `nil` where it is not known at all.
  static func unknownProperty(
    _ entry: RecordEntry,
    _ what: String,
    known: [String],
    home: Vocabulary.Home?
  ) -> Diagnostic {
    if let home {
      return Diagnostic(
        "unknown-property",
        .error,
        "'\(entry.key)' is no \(what), but a \(home.word)",
        at: entry.keySpan,
        hints: ["Move the item to '\(home.key)'\(home == .roles ? " of an event" : "")."]
      )
    }
    let suggestion = didYouMean(entry.name, among: known)
    let choice = "Write one of these, or add yours under '\(what)s' in site.yml: \(known.joined(separator: ", "))."
    return Diagnostic(
      "unknown-property",
      .error,
      "no \(what) is called '\(entry.key)'\(suggestion)",
      at: entry.keySpan,
      hints: suggestion.isEmpty ? [choice] : []
    )
  }

  static func misplacedProperty(_ entry: RecordEntry, _ property: Property) -> Diagnostic {
    let subjects =
      switch property.subjects {
      case .groups: "groups"
      case .persons: "persons"
      case .events: "events"
      case .all: "all records"
      }
    return Diagnostic("misplaced-property", .error, "'\(entry.key)' is a fact about \(subjects)", at: entry.keySpan)
  }

  static func rankWithoutReason(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "rank-without-reason",
      .error,
      "a rank needs a reason",
      at: span,
      hints: ["Add a line 'because: …' to the statement."]
    )
  }

  static func noEvidence(_ property: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-evidence",
      .warning,
      "the statement '\(property)' rests on no source",
      at: span,
      hints: ["Add a line 'from: source-id \"quote\"'; 'dossier cite' with some words of the text prints it."]
    )
  }

  static func duplicateStatement(_ statement: Statement, first: Statement) -> Diagnostic {
    Diagnostic(
      "duplicate-statement",
      .error,
      "'\(statement.property): \(statement.valueText)' is stated twice",
      at: statement.span,
      notes: [Note("first stated here", at: first.span)],
      hints: ["Make one statement of both, with their citations as a list under 'from'."]
    )
  }

  static func quoteWithoutSource(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-citation",
      .error,
      "no source stands before the quote",
      at: span,
      hints: ["Write the id of the source before it, and no mark before that: id \"words\"."]
    )
  }

  static func unknownSource(_ id: String, known: [String], at span: SourceSpan) -> Diagnostic {
    let near = didYouMean(id, among: known)
    return Diagnostic(
      "unknown-source",
      .error,
      "no source is called '\(id)'\(near)",
      at: span,
      hints: near.isEmpty
        ? ["Write the id of a source, which is the name of its record or text without the ending."] : []
    )
  }

  static func noQuote(_ id: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-quote",
      .warning,
      "'\(id)' is cited without a quote",
      at: span,
      hints: ["Add the words it says, between straight quotation marks."]
    )
  }

  static func noText(_ id: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-text",
      .error,
      "'\(id)' has no text in which the quote could be looked for",
      at: span,
      hints: ["Put the text below seeds/ and name it in the source's record, or cite the source without a quote."]
    )
  }
}
