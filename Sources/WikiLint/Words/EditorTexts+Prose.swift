import WikiDiagnostics
import WikiLinks
import WikiMarkdown
import WikiModel

/// Reads the texts that editors wrote out of records.
enum EditorTexts {
  /// The paragraphs, headings and cells of a record's prose. Block quotes are others' words, and code is none; a word that
  /// stands alone, as in a table of words, is spoken of and not used.
  static func of(_ prose: Prose, _ model: Model) -> [EditorText] {
    var reader = ProseTextReader(prose: prose, model: model)
    reader.read(prose.document.blocks)
    return reader.texts
  }
}

private struct ProseTextReader {
  let prose: Prose
  let model: Model
  private(set) var texts: [EditorText] = []

  init(prose: Prose, model: Model) {
    self.prose = prose
    self.model = model
  }

  mutating func read(_ blocks: [MarkdownBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines): take(inlines, at: nil)
      case .heading(let heading, let inlines): take(inlines, at: heading.span)
      case .list(let list): for item in list.items { read(item.blocks) }
      case .table(let table): for cell in table.rows.joined() { take(cell, at: nil) }
      case .quote, .code, .thematicBreak, .rawHTML: continue
      }
    }
  }

  private mutating func take(_ inlines: [MarkdownInline], at span: SourceSpan?) {
    var builder = EditorTextBuilder()
    var notes: [[MarkdownBlock]] = []
    append(inlines, to: &builder, at: span, &notes)
    if let text = builder.text(.prose, of: prose.record), text.words.count > 1 { texts.append(text) }
    for note in notes { read(note) }
  }

  /// - Parameter span: the place of what has none of its own.
  private func append(
    _ inlines: [MarkdownInline],
    to builder: inout EditorTextBuilder,
    at span: SourceSpan?,
    _ notes: inout [[MarkdownBlock]]
  ) {
    let whole = span.map { EditorText.Piece.Origin.whole($0) }
    for inline in inlines {
      let start = builder.length
      switch inline {
      case .run(let index): builder.append(prose.document.textRuns[index])
      case .text(let words): builder.append(words, from: whole)
      case .reference(let index): append(prose.document.references[index], to: &builder, &notes)
      case .emphasis(let inner), .strikethrough(let inner):
        append(inner, to: &builder, at: span, &notes)
        builder.markQuoted(from: start)
      case .strong(let inner), .link(_, _, let inner): append(inner, to: &builder, at: span, &notes)
      case .code(let code):
        builder.append(code, from: whole)
        builder.markQuoted(from: start)
      case .rawHTML, .lineBreak: builder.append(" ", from: whole)
      }
    }
  }

  private func append(
    _ reference: ProseReference,
    to builder: inout EditorTextBuilder,
    _ notes: inout [[MarkdownBlock]]
  ) {
    switch reference.kind {
    case .citation: builder.markCitation()
    case .footnote(_, let blocks):
      builder.markCitation()
      notes.append(blocks)
    case .wikilink(let id, let words):
      let start = builder.length
      let target = RecordID(id).flatMap { model.record($0) }
      builder.append(words ?? target.map(model.name) ?? id, from: .whole(reference.span))
      if let target { builder.markLink(from: start, to: target) }
      if words == nil { builder.markQuoted(from: start) }
    }
  }
}
