import WikiDiagnostics

extension Diagnostic {
  /// The fixed line is the one to paste; `nil` where the text goes over several lines.
  static func unquotedText(_ why: PlainTrouble, at span: SourceSpan, fixed: String?) -> Diagnostic {
    let hints =
      fixed.map { ["Put the whole text into quotes:\n\($0)"] } ?? ["Put the whole text into one pair of quotes."]
    switch why {
    case .leading(let letter): return leading(letter, at: span, hints: hints)
    case .colon:
      return Diagnostic("unquoted-text", .error, "text with ': ' inside stands without quotes", at: span, hints: hints)
    case .cutQuotation:
      return Diagnostic(
        "unquoted-text",
        .error,
        "' #' begins a comment and cuts the quotation off",
        at: span,
        hints: hints
      )
    case .textBehindQuote(let quote):
      let letter = quotedLetter(String(Unicode.Scalar(quote)))
      return Diagnostic("unquoted-text", .error, "text behind the closing \(letter)", at: span, hints: hints)
    case .textBehindBracket:
      return Diagnostic("unquoted-text", .error, "text behind the closing bracket", at: span, hints: hints)
    }
  }

  private static func leading(_ letter: UInt8, at span: SourceSpan, hints: [String]) -> Diagnostic {
    switch letter {
    case UInt8(ascii: "&"):
      return yaml("an anchor of YAML ('&')", at: span, hints: ["Write the value itself wherever it is needed."] + hints)
    case UInt8(ascii: "*"): return yaml("an alias of YAML ('*')", at: span, hints: ["Write the value itself."] + hints)
    case UInt8(ascii: "!"):
      return yaml(
        "a tag of YAML ('!')",
        at: span,
        hints: ["Delete the tag: the field decides what a value is."] + hints
      )
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      let name = String(Unicode.Scalar(letter))
      let message = "'\(name)' begins a block of text, which stands on the lines below"
      return Diagnostic("unquoted-text", .error, message, at: span, hints: hints)
    case .hyphen:
      let hint = "Begin the list on the line below the key, if it is one."
      return Diagnostic(
        "unquoted-text",
        .error,
        "'- ' begins a list, which stands on the lines below",
        at: span,
        hints: [hint] + hints
      )
    default:
      let name = quotedLetter(String(Unicode.Scalar(letter)))
      return Diagnostic(
        "unquoted-text",
        .error,
        "text cannot begin with \(name) without quotes",
        at: span,
        hints: hints
      )
    }
  }

  static func unclosedQuote(_ quote: UInt8, at span: SourceSpan, fixed: String?) -> Diagnostic {
    let letter = quotedLetter(String(Unicode.Scalar(quote)))
    return Diagnostic(
      "unclosed-quote",
      .error,
      "no \(letter) ends the text that begins here",
      at: span,
      hints: ["Write the closing \(letter), and indent the lines that the text goes on in."]
        + (fixed.map { ["Or, if the quote is part of the text, write:\n\($0)"] } ?? [])
    )
  }

  static func badEscape(_ written: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-escape",
      .error,
      "'\(written)' stands for nothing",
      at: span,
      hints: ["Write '\\\\' for a backslash, or put the text into single quotes, where a backslash is itself."]
    )
  }

  /// The hyphenated list is the same with one item to a line; `nil` where its end was not found.
  static func bracketList(_ why: BracketScan.Trouble, at span: SourceSpan, hyphenated: String?) -> Diagnostic {
    let hints =
      hyphenated.map { ["Write one item to a line:\n\($0)"] } ?? [
        "Close the list on the same line, or write one item to a line behind '- '."
      ]
    switch why {
    case .nested: return yaml("brackets inside of brackets", at: span, hints: hints)
    case .quoted: return yaml("quotes inside of a list in brackets", at: span, hints: hints)
    case .unclosed: return list("no ']' ends the list on this line", at: span, hints: hints)
    case .cutQuotation: return list("a comma or bracket cuts the quotation in two", at: span, hints: hints)
    case .colon: return list("a colon inside of a list in brackets", at: span, hints: hints)
    case .comment: return list("' #' begins a comment inside of the brackets", at: span, hints: hints)
    case .emptyItem: return list("nothing stands before the comma", at: span, hints: ["Delete the comma."])
    case .letter(let letter):
      let name = quotedLetter(String(Unicode.Scalar(letter)))
      return list("\(name) means something else in a list in brackets", at: span, hints: hints)
    }
  }

  private static func list(_ message: String, at span: SourceSpan, hints: [String]) -> Diagnostic {
    Diagnostic("bracket-list", .error, message, at: span, hints: hints)
  }
}

/// What YAML has and records do not.
extension Diagnostic {
  static func braceMap(at span: SourceSpan) -> Diagnostic {
    yaml("a map in braces", at: span, hints: ["Write each 'key: value' on a line of its own, indented below."])
  }

  static func mergeKey(at span: SourceSpan) -> Diagnostic {
    yaml("the merge key of YAML ('<<')", at: span, hints: ["Write the entries themselves."])
  }

  static func complexKey(at span: SourceSpan) -> Diagnostic {
    yaml("a complex key of YAML ('? ')", at: span, hints: ["Write 'key: value'."])
  }

  static func directive(_ range: Range<Int>, in text: RecordText, line: Int) -> Diagnostic {
    yaml("a directive of YAML ('\(text.string(range))')", at: text.span(range, line: line), hints: ["Delete the line."])
  }

  static func severalDocuments(_ range: Range<Int>, in text: RecordText, line: Int) -> Diagnostic {
    let message = "a line that divides YAML into documents ('\(text.string(range))')"
    return yaml(message, at: text.span(range, line: line), hints: ["Delete the line; a file is one record."])
  }

  fileprivate static func yaml(_ what: String, at span: SourceSpan, hints: [String]) -> Diagnostic {
    Diagnostic("unsupported-yaml", .error, "\(what) cannot stand in a record", at: span, hints: hints)
  }
}

/// The letter in quotes that are not itself.
func quotedLetter(_ letter: String) -> String { letter == "'" ? "\"'\"" : "'\(letter)'" }
