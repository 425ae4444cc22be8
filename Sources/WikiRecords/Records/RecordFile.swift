package import WikiDiagnostics
package import WikiFiles

/// A record as it stands in its file: front matter between two lines `---`, and Markdown below.
///
/// Knows the notation alone; which keys there are, and what their values mean, is not decided here.
package struct RecordFile: Sendable {
  package let path: RelativePath

  /// In the order of the file; no two entries have one name.
  package let frontMatter: [RecordEntry]

  /// Whether that is all that the editor wrote there; if not, what seems to be missing may stand in a line that cannot
  /// be read, and is not to be asked for.
  package let isWhole: Bool

  /// The Markdown below the closing `---`, as written.
  package let body: [UInt8]

  /// The line of the file at which `body` begins, from 1.
  package let bodyLine: Int

  /// The record in `bytes`, and everything that is wrong with how it is written down.
  ///
  /// Front matter that gave no error is read alike by every reader of YAML. Of a file with errors, the value is what
  /// the editor most likely meant; text that is not UTF-8 or too large is not read at all.
  /// - Complexity: O(*n*), *n* the number of bytes.
  package static func read(_ bytes: [UInt8], path: RelativePath) -> Checked<RecordFile> {
    if let finding = unreadable(bytes, path: path) {
      return Checked(RecordFile(path: path, frontMatter: [], isWhole: false, body: [], bodyLine: 1), [finding])
    }
    let text = RecordText(bytes, path: path)
    let frame = FrontMatterFrame(of: text)
    var reader = RecordReader(text, lines: frame.lines)
    reader.findings += frame.findings
    reader.refuseForbiddenCharacters(below: frame.bodyStart)
    let entries = reader.topMap()
    let body = Array(bytes[text.start(ofLine: frame.bodyStart)...])
    let file = RecordFile(
      path: path,
      frontMatter: entries,
      isWhole: !reader.findings.contains { keyHiding.contains($0.code) },
      body: body,
      bodyLine: frame.bodyStart + 1
    )
    return Checked(file, reader.findings.inOrder())
  }

  /// Findings of lines whose key is not known.
  private static let keyHiding: Set<Diagnostic.Code> = [
    "bad-indentation", "missing-front-matter", "missing-key", "tab", "unclosed-front-matter", "unclosed-quote",
  ]

  /// The entries of a file that is one map as a whole: `site.yml`. A first line `---` is passed over.
  /// - Complexity: O(*n*), *n* the number of bytes.
  package static func readMap(_ bytes: [UInt8], path: RelativePath) -> Checked<[RecordEntry]> {
    if let finding = unreadable(bytes, path: path) { return Checked([], [finding]) }
    let text = RecordText(bytes, path: path)
    var reader = RecordReader(text, lines: 0..<text.lines.count)
    reader.refuseForbiddenCharacters(below: text.lines.count)
    reader.passOpeningMarker()
    let entries = reader.topMap()
    return Checked(entries, reader.findings.inOrder())
  }

  private static func unreadable(_ bytes: [UInt8], path: RelativePath) -> Diagnostic? {
    guard bytes.count <= 1 << 20 else { return .recordTooLarge(bytes.count, path: path) }
    return firstOffsetOutsideUTF8(bytes).map { .notUTF8(bytes, offset: $0, path: path) }
  }
}
