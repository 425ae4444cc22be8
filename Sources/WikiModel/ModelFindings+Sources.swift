import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiRecords

// What the model loader says of sources and their texts.
extension Diagnostic {
  static func textOutsideSeeds(_ text: LocatedText) -> Diagnostic {
    Diagnostic(
      "bad-path",
      .error,
      "'\(text.text)' is no path below seeds/",
      at: text.span,
      hints: ["Write the path of the text as seen from seeds/, such as 'reports/2019.txt'."]
    )
  }

  static func unknownText(_ text: LocatedText, known: [String]) -> Diagnostic {
    let inner = text.text.hasPrefix("seeds/") ? String(text.text.dropFirst("seeds/".count)) : text.text
    let isText = inner.hasSuffix(".txt") || inner.hasSuffix(".md")
    guard inner == text.text || !known.contains(inner) else {
      return Diagnostic(
        "unknown-text",
        .error,
        "there is no folder seeds/ in seeds/; did you mean '\(inner)'?",
        at: text.span,
        hints: ["Write the path as seen from seeds/."]
      )
    }
    return Diagnostic(
      "unknown-text",
      .error,
      "there is no text seeds/\(inner)\(isText ? didYouMean(inner, among: known) : "")",
      at: text.span,
      hints: [
        isText
          ? "Texts are the .txt and .md files below seeds/; write the path without 'seeds/'."
          : "Texts end in .txt or .md: save the words of another document as such a file, and keep the document itself in "
            + "seeds/originals."
      ]
    )
  }

  static func unknownZone(_ entry: RecordEntry) -> Diagnostic {
    let zones = ["title", "byline", "caption", "comment", "boilerplate", "body"]
    return Diagnostic(
      "unknown-choice",
      .error,
      "'\(entry.key)' is no zone\(didYouMean(entry.key, among: zones))",
      at: entry.keySpan,
      hints: ["Write one of: \(zones.joined(separator: ", "))."]
    )
  }

  static func badLines(_ text: LocatedText) -> Diagnostic {
    Diagnostic(
      "bad-lines",
      .error,
      "'\(text.text)' names no lines",
      at: text.span,
      hints: ["Write a line or a range without blanks, such as '7' or '1-60'; several as '[1-60, 62-70]'."]
    )
  }

  static func overlappingLines(_ text: LocatedText) -> Diagnostic {
    Diagnostic("bad-lines", .error, "the ranges of lines overlap", at: text.span)
  }

  static func linesBeyondText(_ text: LocatedText, count: Int, file: RelativePath) -> Diagnostic {
    Diagnostic(
      "bad-lines",
      .error,
      "\(file) has only \(count) lines",
      at: text.span,
      hints: ["Count from 1, as editors show it; the last line is \(count)."]
    )
  }

  static func lineInTwoZones(_ entry: RecordEntry, _ other: some RawRepresentable<String>) -> Diagnostic {
    Diagnostic(
      "bad-lines",
      .error,
      "a line of '\(entry.key)' is in the zone '\(other.rawValue)' too",
      at: entry.value.span
    )
  }

  static func zoneOutsideArticle(_ entry: RecordEntry) -> Diagnostic {
    Diagnostic(
      "bad-lines",
      .error,
      "a line of '\(entry.key)' is not of this article",
      at: entry.value.span,
      hints: ["'lines' holds all lines that belong to the article, its comments included."]
    )
  }

  static func nothingToRedact(_ text: LocatedText, in article: Article) -> Diagnostic {
    Diagnostic(
      "nothing-to-redact",
      .error,
      "\(article.text.path) does not say '\(text.text)'",
      at: text.span,
      hints: [
        "Copy the words from the text, so that what you want to hide is hidden; one item for each form of a name."
      ]
    )
  }

  static func redactedQuote(_ source: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "redacted-quote",
      .error,
      "the quote would show what '\(source)' redacts",
      at: span,
      hints: ["Quote words before or after it, or leave the redacted words out of the 'redact' of the source."]
    )
  }

  /// Reported where warnings are errors only: then a site is to be published.
  static func noRightsNote(of what: String, at path: RelativePath) -> Diagnostic {
    Diagnostic(
      "no-rights-note",
      .warning,
      "\(what) shows texts whole and does not say why that is right",
      at: SourceSpan(file: path),
      hints: ["Write a 'rights note': a permission, a licence, or whose the texts are and what they may be used for."]
    )
  }

  static func sharedLines(_ source: Source, _ other: Source) -> Diagnostic {
    Diagnostic(
      "shared-lines",
      .warning,
      "'\(source.id)' and '\(other.id)' share lines of a text",
      at: source.commons.file.map { SourceSpan(file: $0) },
      notes: [Note("also here", at: other.commons.file.map { SourceSpan(file: $0) })]
    )
  }
}
