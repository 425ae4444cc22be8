package import WikiDiagnostics
import WikiFiles

extension Diagnostic {
  static func unreadableText(_ fault: Encoding.Fault, in bytes: [UInt8], _ path: RelativePath) -> Diagnostic {
    let message =
      switch fault.kind {
      case .notUTF8: "the text is not UTF-8: byte \(fault.offset) cannot stand there"
      case .nul: "the text has a NUL at byte \(fault.offset)"
      case .cut: "the text ends within a character, at byte \(fault.offset)"
      }
    let guess = Encoding.guess(bytes)
    let hint =
      switch fault.kind {
      case .cut: "The file is not whole; take it from its source again."
      case .notUTF8, .nul:
        guess.map { "It may be \($0): iconv -f \($0) -t UTF-8 '\(path)' > new.txt" }
          ?? "Save the text as UTF-8."
      }
    return Diagnostic("unreadable-text", .error, message, at: SourceSpan(file: path), hints: [hint])
  }

  /// What is wrong with a citation as it is written.
  package static func badCitation(_ error: Citation.ParseError, at span: SourceSpan) -> Diagnostic {
    Diagnostic("bad-citation", .error, error.message, at: span, hints: [error.hint])
  }

  /// Why the quote of a citation was not found; `nil` where it was.
  package static func unfoundQuote(
    _ citation: Citation,
    _ match: QuoteMatch,
    in article: Article,
    at span: SourceSpan
  ) -> Diagnostic? {
    let source = citation.source
    switch match {
    case .found: return nil
    case .ambiguous(let passages):
      return Diagnostic(
        "quote-ambiguous",
        .error,
        "the quote stands in \(passages.count) places of '\(source)'",
        at: span,
        notes: passages.prefix(5).map { Note("here", at: article.text.span(of: $0.range)) },
        hints: ["Quote more words, or say which place is meant: \"…\" (2)."]
      )
    case .missingOccurrence(let count):
      let places = count == 1 ? "one place" : "\(count) places"
      return Diagnostic(
        "quote-ambiguous",
        .error,
        "the quote stands in only \(places) of '\(source)', not in \(citation.occurrence ?? 1)",
        at: span
      )
    case .elsewhere(let zone, let passage):
      return Diagnostic(
        "quote-elsewhere",
        .error,
        "the quote stands in '\(source)' only in the zone '\(zone.rawValue)'",
        at: span,
        notes: [Note("here", at: article.text.span(of: passage.range))],
        hints: ["If that is what you mean, name the zone: \(source) \(zone.rawValue) \"…\"."]
      )
    case .outside(let line):
      return Diagnostic(
        "quote-outside-article",
        .error,
        "the quote stands in the text of '\(source)', but on line \(line), which is not of this article",
        at: span,
        hints: ["Cite the article that the line belongs to, or correct 'lines' in the record of '\(source)'."]
      )
    case .tooShort:
      return Diagnostic("quote-not-found", .error, "the quote has no words to look for", at: span)
    case .missing(let closest): return missingQuote(source, closest, in: article, at: span)
    }
  }

  private static func missingQuote(
    _ source: String,
    _ closest: ClosestPassage?,
    in article: Article,
    at span: SourceSpan
  ) -> Diagnostic {
    guard let closest else {
      return Diagnostic("quote-not-found", .error, "the quote is not in '\(source)', nor anything like it", at: span)
    }
    return Diagnostic(
      "quote-not-found",
      .error,
      "the quote is not in '\(source)': \(closest.difference.line)",
      at: span,
      notes: [Note("the closest passage is here", at: article.text.span(of: closest.range))],
      hints: ["[-…-] is only in the quote, {+…+} only in the source; copy the words as they stand."]
    )
  }
}
