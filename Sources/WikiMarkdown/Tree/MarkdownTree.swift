package import WikiDiagnostics

/// A block of Markdown (CommonMark 0.29 with GitHub's tables and task lists).
package indirect enum MarkdownBlock: Sendable {
  case paragraph([MarkdownInline])

  /// The level is that of the page: a page has its title for the first, so that headings begin at 2.
  case heading(Heading, [MarkdownInline])
  case list(List)
  case quote([MarkdownBlock])
  case code(String, language: String)
  case table(Table)
  case thematicBreak

  /// What would be HTML; shown as text.
  case rawHTML(String)

  package struct Heading: Sendable {
    package let level: Int

    /// `h-` and a slug of the words, numbered where another heading has the same.
    package let anchor: String
    package let text: String
    package let span: SourceSpan
  }

  package struct List: Sendable {
    /// The first number of a numbered list; `nil` where it is not numbered.
    package let start: Int?
    package let isTight: Bool
    package let items: [Item]
  }

  package struct Item: Sendable {
    package let task: Task?
    package let blocks: [MarkdownBlock]

    package enum Task: Sendable { case open, done }
  }

  package struct Table: Sendable {
    package let alignments: [Alignment]
    package let header: [[MarkdownInline]]
    package let rows: [[[MarkdownInline]]]

    package enum Alignment: Sendable { case none, left, center, right }
  }
}

/// A part of a line of Markdown.
package indirect enum MarkdownInline: Sendable {
  /// Linkable text, by its number among the document's text runs.
  case run(Int)

  /// Text in which names are not linked: inside a link or a heading.
  case text(String)

  /// A citation, footnote reference or wikilink, by its number among the document's references.
  case reference(Int)
  case code(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case strikethrough([MarkdownInline])
  case link(destination: String, title: String, [MarkdownInline])
  case rawHTML(String)
  case lineBreak
}

/// What stands between brackets and leads somewhere.
package struct ProseReference: Sendable {
  package let kind: Kind
  package let span: SourceSpan

  package enum Kind: Sendable {
    /// `[@id "quote"; @other]`.
    case citation([CitedItem])
    case footnote(label: String, blocks: [MarkdownBlock])

    /// `[[id]]` or `[[id|words]]`.
    case wikilink(id: String, words: String?)
  }
}

/// One citation of a bracket.
package struct CitedItem: Sendable {
  /// What follows the `@`, line ends as blanks: `id "quote" (2)`.
  package let text: String

  /// The place of its first byte; the item may run over a line's end.
  let start: SourceSpan
  let lineBreaks: [Int]

  /// The place of a stretch of UTF-8 bytes of the text.
  package func span(of range: Range<Int>) -> SourceSpan {
    SourceSpan(file: start.file, start: position(range.lowerBound), end: position(range.upperBound))
  }

  private func position(_ offset: Int) -> SourcePosition {
    let breaks = lineBreaks.filter { $0 < offset }
    guard let last = breaks.last else {
      return SourcePosition(line: start.start.line, column: start.start.column + offset)
    }
    return SourcePosition(line: start.start.line + breaks.count, column: offset - last)
  }
}

/// Text in which names may be linked: not in code, links, headings or references.
package struct TextRun: Sendable {
  package let index: Int

  /// Line ends are blanks.
  package let text: String

  /// UTF-8 bytes at which an editor put a backslash: no name that reaches over one of them is linked.
  package let unlinked: [Range<Int>]

  /// Where its stretches stand, in order; the first begins at 0.
  let places: [Place]

  /// Where the text stands from a byte of it on, up to the next place.
  struct Place: Sendable {
    let offset: Int

    /// Empty; `nil` where the place is not known.
    let span: SourceSpan?
  }

  /// The place of UTF-8 bytes of the text, which are not empty; `nil` where it is not known.
  /// - Complexity: O(*n*), *n* the number of lines that the run goes over.
  package func span(of range: Range<Int>) -> SourceSpan? {
    guard var span = position(range.lowerBound), let last = position(range.upperBound - 1) else { return nil }
    span.end = SourcePosition(line: last.start.line, column: last.start.column + 1)
    return span
  }

  private func position(_ offset: Int) -> SourceSpan? {
    guard let place = places.last(where: { $0.offset <= offset }), var span = place.span else { return nil }
    span.start.column += offset - place.offset
    return span
  }
}
