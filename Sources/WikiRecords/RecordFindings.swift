import WikiDiagnostics
import WikiFiles

extension Diagnostic {
  static func recordTooLarge(_ count: Int, path: RelativePath) -> Diagnostic {
    Diagnostic(
      "record-too-large",
      .error,
      "the file has \(count) bytes, more than 1 MiB (\(1 << 20))",
      at: SourceSpan(file: path),
      hints: ["Divide it into several records, or put what is evidence into 'seeds'."]
    )
  }

  static func notUTF8(_ bytes: [UInt8], offset: Int, path: RelativePath) -> Diagnostic {
    let lineStart = bytes[..<offset].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    let line = bytes[..<offset].count { $0 == .lineFeed } + 1
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return Diagnostic(
      "not-utf-8",
      .error,
      "the byte at offset \(offset) is no UTF-8; the file looks like \(isUTF16 ? "UTF-16" : "Windows-1252")",
      at: SourceSpan(file: path, line: line, column: offset - lineStart + 1, length: 1),
      hints: ["Save the file as UTF-8."]
    )
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    let isLineEnd = scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
    return Diagnostic(
      "control-character",
      .error,
      isLineEnd
        ? "\(name) ends a line for some readers and not for others" : "\(name) is a character that cannot be seen",
      at: span,
      hints: [isLineEnd ? "End the line with a line feed, or write a space." : "Delete it."]
    )
  }

  static func missingFrontMatter(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-front-matter",
      .error,
      "a record begins with a line '---', its fields, and another line '---'",
      at: span,
      hints: ["Begin the file like this:\n---\nname: Ann Example\nkind: person\n---"]
    )
  }

  /// The fields are there, without the line above them.
  static func missingFirstMarker(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-front-matter",
      .error,
      "no line '---' stands above the fields of the record",
      at: span,
      hints: ["Write a line '---' above the first field, and another one below the last."]
    )
  }

  static func lineAboveFrontMatter(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-front-matter",
      .error,
      "a blank line stands above the line '---' that begins the record",
      at: span,
      hints: ["Delete the blank lines above it."]
    )
  }

  static func unclosedFrontMatter(at span: SourceSpan, textBegins: SourceSpan?) -> Diagnostic {
    Diagnostic(
      "unclosed-front-matter",
      .error,
      "no second line '---' ends the fields that begin here",
      at: span,
      notes: textBegins.map { [Note("this looks like the first line of the text", at: $0)] } ?? [],
      hints: ["Write a line '---' below the last field."]
    )
  }
}

/// Where a tab stands.
enum TabPlace {
  case indentation
  case text
}

extension Diagnostic {
  static func tab(_ place: TabPlace, at span: SourceSpan) -> Diagnostic {
    switch place {
    case .indentation:
      Diagnostic("tab", .error, "a tab in the indentation", at: span, hints: ["Write two spaces for each tab."])
    case .text:
      Diagnostic(
        "tab",
        .error,
        "a tab in front matter",
        at: span,
        hints: ["Write a space, or '\\t' within double quotes."]
      )
    }
  }

  /// The node above is what the line may have been meant to go on with; `nil` where there is none.
  static func badIndentation(at span: SourceSpan, below nodeAbove: RecordNode?, column: Int) -> Diagnostic {
    let hints =
      switch nodeAbove?.content {
      case .scalar:
        [
          "Indent it by \(spaces(column)), as the line above.",
          "Or, if it belongs to the text above, put that text into quotes as a whole.",
        ]
      case .list(let items): items.last.flatMap(wayIntoItem) ?? ["Indent it exactly as the line it stands beside."]
      case .map, nil: ["Indent it exactly as the line it stands beside."]
      }
    return Diagnostic(
      "bad-indentation",
      .error,
      "the line is indented like no line that it could stand beside",
      at: span,
      hints: hints
    )
  }

  /// A line below an item of several lines mostly belongs to the item.
  private static func wayIntoItem(_ item: RecordNode) -> [String]? {
    guard case .map(let entries) = item.content, let first = entries.first else { return nil }
    return [
      "Indent it by \(spaces(first.keySpan.start.column - 1)), as '\(first.key)' is, if it belongs to that item; otherwise "
        + "exactly as the line it stands beside."
    ]
  }

  private static func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }

  static func longBlankLine(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-indentation",
      .error,
      "a blank line above the text of a block is longer than the text is indented",
      at: span,
      hints: ["Delete the spaces of the blank line."]
    )
  }

  static func deepNesting(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "deep-nesting",
      .error,
      "more than \(RecordReader.deepest) lists and maps inside of one another",
      at: span,
      hints: ["Take out a level: no field needs more than four."]
    )
  }

  static func duplicateKey(_ entry: RecordEntry, first: RecordEntry) -> Diagnostic {
    let other = entry.key == first.key ? "" : ", another spelling of '\(first.key)',"
    return Diagnostic(
      "duplicate-key",
      .error,
      "the key '\(entry.key)'\(other) stands here for the second time",
      at: entry.keySpan,
      notes: [Note("first here", at: first.keySpan)],
      hints: ["Delete one of the two, or write both values as a list below one key."]
    )
  }

  static func listWithoutKey(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-key",
      .error,
      "a list without a key above it",
      at: span,
      hints: ["Write a line 'key:' above the list."]
    )
  }

  static func missingKey(_ range: Range<Int>, in text: RecordText, line: Int) -> Diagnostic {
    let written = text.string(range)
    let span = text.span(range, line: line)
    if let first = text.bytes[range].first, first.isIndicator {
      let message = "a key cannot begin with \(quotedLetter(String(Unicode.Scalar(first))))"
      let hint = "Put the key into single quotes, if it is meant to begin so."
      return Diagnostic("missing-key", .error, message, at: span, hints: [hint])
    }
    if let colon = text.tightColon(in: range) {
      let fixed = text.string(range.lowerBound..<colon) + ": " + text.string(colon + 1..<range.upperBound)
      let message = "no space behind the colon of '\(written)'"
      return Diagnostic("missing-key", .error, message, at: span, hints: ["Write:\n\(fixed)"])
    }
    let hint = "Write 'key: value', or indent the line if it goes on with the value above."
    return Diagnostic("missing-key", .error, "'\(written)' has no key", at: span, hints: [hint])
  }
}

extension RecordText {
  /// The first colon of a line, if it is where that of a key would be and only a space is missing behind it.
  fileprivate func tightColon(in range: Range<Int>) -> Int? {
    guard let colon = bytes[range].firstIndex(of: .colon), range.lowerBound < colon, colon + 1 < range.upperBound,
      colon - range.lowerBound < Self.longestKey, !bytes[colon + 1].isBlank
    else { return nil }
    return colon
  }
}
