package import WikiDiagnostics
package import WikiFiles

/// The prose of a record: Markdown as a value, its citations and wikilinks told apart from its text.
package struct MarkdownDocument: Sendable {
  package let blocks: [MarkdownBlock]

  /// Citations, footnotes and wikilinks, in the order of the text; inlines name them by their place here.
  package let references: [ProseReference]

  /// The stretches of text in which names may be linked, in the order of the text.
  package let textRuns: [TextRun]

  /// The headings in the order of the text.
  package let headings: [MarkdownBlock.Heading]

  /// Reads the body of a record.
  /// - Parameters:
  ///   - body: bytes that are not UTF-8 become replacement characters.
  ///   - line: the line of `file` on which the body begins, from 1.
  ///   - slug: makes a slug of words, for the anchors of headings.
  package static func parse(
    _ body: [UInt8],
    file: RelativePath,
    line: Int,
    slug: @escaping (String) -> String
  ) -> Checked<MarkdownDocument> {
    let lines = LineIndex(body, of: file, line: line)
    let forms = BracketForms(body, lines)
    let swappedLines = LineIndex(forms.swapped, of: file, line: line)
    var reader = TreeReader(forms, swappedLines: swappedLines, lines: lines, slug: slug)
    let blocks = withCMarkTree(of: forms.swapped) { reader.document($0) }
    let document = MarkdownDocument(
      blocks: blocks,
      references: reader.references,
      textRuns: reader.runs,
      headings: reader.headings
    )
    return Checked(document, reader.findings)
  }
}
