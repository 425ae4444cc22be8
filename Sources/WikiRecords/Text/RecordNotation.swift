import WikiDiagnostics
import WikiFiles

/// Text as it is written into a record, so that every reader of records reads the same.
package enum RecordNotation {
  /// The text as a value, behind a key or the hyphen of a list: without quotes where the reader of records, asked, loses
  /// nothing of it.
  ///
  /// Characters that no record may hold stay as they are, and the reader refuses them.
  package static func value(_ text: String) -> String { isReadPlainly(text) ? text : quotedScalar(text) }

  /// The same; `nil` where no record may hold the text.
  package static func readableValue(_ text: String) -> String? {
    let written = value(text)
    return RecordFile.readMap(Array("key: \(written)\n".utf8), path: "record.md").diagnostics.isEmpty ? written : nil
  }

  /// The text as a line of comment, without its end, which nothing in the text can bring about: white space becomes
  /// spaces, and what no record may hold, or turns the writing direction, becomes U+FFFD.
  package static func comment(_ text: String) -> String {
    var line = String.UnicodeScalarView("# ".unicodeScalars)
    for scalar in text.unicodeScalars {
      line.append(scalar.properties.isWhitespace ? " " : scalar.isKeptInComments ? scalar : "\u{FFFD}")
    }
    while let last = line.last, last == " " { line.removeLast() }
    return String(line)
  }

  private static func isReadPlainly(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    let read = RecordFile.readMap(Array("key: \(text)\nlist:\n  - \(text)\n".utf8), path: "record.md")
    guard read.diagnostics.isEmpty, read.value.count == 2, case .list(let items) = read.value[1].value.content,
      items.count == 1
    else { return false }
    return [read.value[0].value, items[0]].allSatisfy { node in
      guard case .scalar(let scalar) = node.content else { return false }
      return scalar.text.utf8.elementsEqual(text.utf8)
    }
  }
}

extension Unicode.Scalar {
  /// Whether a comment may hold it, and shows it where it stands.
  fileprivate var isKeptInComments: Bool {
    switch self {
    case "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": false
    default: !isForbidden && !isAmbiguous
    }
  }
}
