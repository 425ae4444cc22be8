/// The words of prose without markup.
struct PlainText {
  let runs: [TextRun]
  let references: [ProseReference]

  /// What a wikilink without words of its own says: a name for the id of the record.
  let name: (_ id: String) -> String

  /// The words of inlines, without the blanks before notes.
  func words(of inlines: [MarkdownInline]) -> String {
    var text = ""
    for inline in inlines {
      switch inline {
      case .run(let index): text += runs[index].text
      case .text(let words), .code(let words), .rawHTML(let words): text += words
      case .reference(let index):
        let words = words(of: references[index])
        if words.isEmpty, text.last == " " { text.removeLast() }
        text += words
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, _, let inner):
        text += words(of: inner)
      case .lineBreak: text += " "
      }
    }
    return text
  }

  /// The words of a wikilink; nothing for notes.
  private func words(of reference: ProseReference) -> String {
    switch reference.kind {
    case .citation, .footnote: ""
    case .wikilink(let id, let words): words ?? name(id)
    }
  }
}

extension MarkdownDocument {
  /// The words of the paragraphs without markup, blanks between them: for descriptions.
  /// - Parameter name: what a wikilink without words of its own says, by the id in it.
  package func plainText(naming name: @escaping (_ id: String) -> String) -> String {
    let plain = PlainText(runs: textRuns, references: references, name: name)
    let paragraphs = blocks.compactMap { block -> String? in
      guard case .paragraph(let inlines) = block else { return nil }
      return plain.words(of: inlines)
    }
    return paragraphs.joined(separator: " ")
  }
}

extension ProseReference {
  /// The words of a wikilink that leads nowhere; nothing for notes.
  var plainText: String {
    switch kind {
    case .citation, .footnote: ""
    case .wikilink(let id, let words): words ?? id
    }
  }
}
