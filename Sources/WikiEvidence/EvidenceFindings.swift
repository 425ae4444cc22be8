package import WikiDiagnostics
import WikiFiles

extension Diagnostic {
  /// A text in another encoding than UTF-8, or damaged.
  static func unreadableText(_ fault: EncodingFault, _ path: RelativePath, _ bytes: [UInt8]) -> Diagnostic {
    if let document = DocumentKind(of: bytes) { return noText(document, path) }
    let before = bytes[..<fault.offset]
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let line = before.count { $0 == 0x0A } + 1
    return Diagnostic(
      "unreadable-text",
      .error,
      fault.message,
      at: SourceSpan(file: path, line: line, column: fault.offset - lineStart + 1, length: 1),
      hints: [fault.hint(path)]
    )
  }

  /// A document that only its name makes a text.
  private static func noText(_ document: DocumentKind, _ path: RelativePath) -> Diagnostic {
    Diagnostic(
      "unreadable-text",
      .error,
      "\(path) is \(document.rawValue), not a text",
      at: SourceSpan(file: path),
      hints: [
        "Save its words as a text in UTF-8, and keep the document itself in seeds/originals, with its own name."
      ]
    )
  }

  /// A citation that cannot be read; `span` is that of `error.range` in the file it stands in.
  package static func badCitation(_ error: Citation.ParseError, at span: SourceSpan) -> Diagnostic {
    Diagnostic("bad-citation", .error, error.message, at: span, hints: error.hint.map { [$0] } ?? [])
  }

  /// What is wrong with a quote, after what its article answered; `nil` where it was found.
  package static func quote(
    _ match: QuoteMatch,
    of citation: Citation,
    in article: Article,
    at span: SourceSpan
  ) -> Diagnostic? {
    switch match {
    case .found: nil
    case .missing(let closest): notFound(closest, citation, article, span)
    case .ambiguous(let passages): ambiguous(passages, citation, article, span)
    case .missingOccurrence(let count): missingOccurrence(count, citation, span)
    case .elsewhere(let zone, let passage): elsewhere(zone, passage, citation, article, span)
    case .outside(let line): outside(line, citation, article, span)
    case .tooShort: tooShort(citation, span)
    }
  }

  private static func notFound(
    _ closest: ClosestPassage?,
    _ citation: Citation,
    _ article: Article,
    _ span: SourceSpan
  ) -> Diagnostic {
    let quote = citation.quote ?? ""
    let notes = closest.map {
      [Note("the closest passage: \($0.difference.line)", at: article.text.span(of: $0.range))]
    }
    let hint =
      if let ends = article.paragraphsCrossed(by: quote) {
        "Cite each paragraph for itself: a quote lies within one, and this runs from line \(ends.first) to \(ends.last)."
      } else if closest == nil {
        "Copy the words from \(article.text.path)."
      } else {
        "Quote the source letter for letter; leave words out with '…'."
      }
    return Diagnostic(
      "quote-not-found",
      .error,
      "'\(citation.source)' does not say \(quoted(citation))",
      at: span,
      notes: notes ?? [],
      hints: [hint]
    )
  }

  private static func ambiguous(
    _ passages: [Passage],
    _ citation: Citation,
    _ article: Article,
    _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "quote-ambiguous",
      .error,
      "\(quoted(citation)) stands in \(passages.count) places of '\(citation.source)'",
      at: span,
      notes: passages.prefix(4).map { Note("here as (\($0.occurrence))", at: article.text.span(of: $0.range)) },
      hints: ["Quote more words, or write (2) behind the quote for the second place."]
    )
  }

  private static func missingOccurrence(_ count: Int, _ citation: Citation, _ span: SourceSpan) -> Diagnostic {
    let places = count == 1 ? "one place" : "\(count) places"
    return Diagnostic(
      "missing-occurrence",
      .error,
      "\(quoted(citation)) stands in \(places) of '\(citation.source)', not in \(citation.occurrence ?? 1)",
      at: span,
      hints: [count == 1 ? "Leave out the number." : "Write a number from 1 to \(count)."]
    )
  }

  private static func elsewhere(
    _ zone: Zone,
    _ passage: Passage,
    _ citation: Citation,
    _ article: Article,
    _ span: SourceSpan
  ) -> Diagnostic {
    let quote = quoted(citation)
    let message =
      citation.zone.map {
        "\(quote) stands in the zone '\(zone.rawValue)' of '\(citation.source)', not in '\($0.rawValue)'"
      }
      ?? "\(quote) stands only in the zone '\(zone.rawValue)' of '\(citation.source)', which must be named"
    let notes = [Note("it stands here", at: article.text.span(of: passage.range))]
    let hints = ["Write \(citation.source) \(zone.rawValue) \"…\" if that zone is meant."]
    switch zone {
    case .comment: return Diagnostic("quote-in-comment", .error, message, at: span, notes: notes, hints: hints)
    case .boilerplate: return Diagnostic("quote-in-boilerplate", .error, message, at: span, notes: notes, hints: hints)
    case .title, .byline, .caption, .body:
      return Diagnostic("quote-in-other-zone", .error, message, at: span, notes: notes, hints: hints)
    }
  }

  private static func outside(
    _ line: Int,
    _ citation: Citation,
    _ article: Article,
    _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "quote-outside-article",
      .error,
      "\(quoted(citation)) stands on line \(line) of \(article.text.path), which is not of '\(citation.source)'",
      at: span,
      notes: [Note("it stands here", at: article.text.span(of: article.text.line(line)))],
      hints: ["Cite the source that line \(line) belongs to, or correct 'lines' of '\(citation.source)'."]
    )
  }

  private static func tooShort(_ citation: Citation, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "quote-too-short",
      .error,
      "\(quoted(citation)) holds no word to search for",
      at: span,
      hints: ["Quote some words of '\(citation.source)'."]
    )
  }

  /// The quote in single quotes; of a long one the beginning and the end, enough to know it by.
  private static func quoted(_ citation: Citation) -> String {
    let quote = citation.quote ?? ""
    guard quote.utf8.count > 80 else { return "'\(quote)'" }
    let words = quote.split { $0.isWhitespace }
    let ends = (words.prefix(5) + ["…"] + words.suffix(3)).joined(separator: " ")
    return words.count > 9 && ends.utf8.count < 400 ? "'\(ends)'" : "'\(quote.prefix(80))…'"
  }
}

extension EncodingFault {
  /// What is wrong, for texts and for the seal.
  var message: String {
    let looks = guess.map { "; it looks like \($0.rawValue)" } ?? ""
    return switch reason {
    case .invalid(let byte):
      "byte 0x\(String(byte, radix: 16, uppercase: true)) at offset \(offset) is not UTF-8\(looks)"
    case .cut: "the text ends inside a character, at offset \(offset)"
    case .nul: "a NUL byte at offset \(offset) is no text"
    case .wide: "the text is not UTF-8 from offset \(offset) on\(looks)"
    }
  }

  fileprivate func hint(_ path: RelativePath) -> String {
    switch reason {
    case .cut: "Fetch the text again, or remove the bytes from \(offset) on."
    case .nul: "Keep in 'seeds/originals' what is no text."
    case .invalid, .wide:
      "Save it as UTF-8 in an editor, or convert it: iconv -f \(guess?.rawValue ?? "ENCODING") -t UTF-8 '\(path)' > converted.txt."
    }
  }
}

extension Citation.ParseError {
  private static func isInSingleMarks(_ words: String) -> Bool {
    words.count > 2 && words.hasPrefix("'") && words.hasSuffix("'")
  }

  fileprivate var message: String {
    switch self {
    case .empty: "the citation is empty"
    case .noSource: "no source stands before the quote"
    case .noClosingMark: "the quotation mark is not closed"
    case .curlyMarks: "curly quotation marks do not enclose a quote"
    case .unquoted(let words, _):
      Self.isInSingleMarks(words)
        ? "single quotation marks do not enclose a quote" : "'\(words)' behind the source is not in quotation marks"
    case .unknownZone(let name, _):
      "no zone is called '\(name)'\(didYouMean(name, among: Zone.allCases.map(\.rawValue)))"
    case .emptyQuote: "the quote is empty"
    case .textAfterQuote(let text, _): "'\(text)' behind the quote is no part of a citation"
    case .badOccurrence(let text, _): "'\(text)' is no occurrence"
    }
  }

  fileprivate var hint: String? {
    switch self {
    case .empty, .noSource: "Write the id of a source, then the words in straight quotation marks: id \"words\"."
    case .noClosingMark: "Close the quote with a straight mark: \"."
    case .curlyMarks: "Enclose the quote in straight marks: \"; inside it either kind may stand."
    case .unquoted(let words, _):
      words.utf8.count > 60
        ? "Enclose the words in straight quotation marks: \"."
        : "Enclose the words in straight quotation marks: \"\(Self.isInSingleMarks(words) ? String(words.dropFirst().dropLast()) : words)\"."
    case .unknownZone: "The zones are \(Zone.allCases.map(\.rawValue).joined(separator: ", "))."
    case .emptyQuote: "Quote some words, or leave out the marks to cite the source as a whole."
    case .textAfterQuote: "Write several citations as a list, and a second occurrence as (2)."
    case .badOccurrence: "Write a number from 1, such as (2)."
    }
  }
}

/// Documents that are taken for texts where their names are changed, by their first bytes.
private enum DocumentKind: String {
  case pdf = "a PDF"
  case archive = "a document of an office program, or an archive"
  case oldOffice = "a document of an old office program"

  init?(of bytes: [UInt8]) {
    switch bytes.prefix(4) {
    case [0x25, 0x50, 0x44, 0x46]: self = .pdf
    case [0x50, 0x4B, 0x03, 0x04]: self = .archive
    case [0xD0, 0xCF, 0x11, 0xE0]: self = .oldOffice
    default: return nil
    }
  }
}
