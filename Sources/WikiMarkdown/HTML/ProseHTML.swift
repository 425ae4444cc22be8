extension MarkdownDocument {
  /// The document as HTML.
  package func html(_ targets: ProseTargets) -> [UInt8] { html(of: blocks, targets) }

  /// A part of the document, such as a footnote, as HTML.
  package func html(of blocks: [MarkdownBlock], _ targets: ProseTargets) -> [UInt8] {
    var writer = ProseWriter(document: self, targets: targets)
    writer.write(blocks, .loose)
    return writer.bytes
  }
}

/// Writes HTML; every text is escaped, and only the tags written here are not.
private struct ProseWriter {
  let document: MarkdownDocument
  let targets: ProseTargets
  private(set) var bytes: [UInt8] = []

  /// How many tables there are so far: each has a name of its own for those who do not see the page.
  private var tables = 0

  /// Whether paragraphs have tags of their own: in tight lists they have not.
  enum Spacing { case loose, tight }

  init(document: MarkdownDocument, targets: ProseTargets) {
    self.document = document
    self.targets = targets
  }

  mutating func write(_ blocks: [MarkdownBlock], _ spacing: Spacing) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { markup("\n") }
      write(block, spacing)
    }
  }

  private mutating func write(_ block: MarkdownBlock, _ spacing: Spacing) {
    switch block {
    case .paragraph(let inlines):
      if spacing == .tight { return write(inlines) }
      markup("<p>")
      write(inlines)
      markup("</p>")
    case .heading(let heading, let inlines):
      markup("<h\(heading.level)")
      if targets.anchorsHeadings {
        markup(" id=\"")
        text(heading.anchor)
        markup("\"")
      }
      markup(">")
      write(inlines)
      markup("</h\(heading.level)>")
    case .list(let list): write(list)
    case .quote(let blocks):
      markup("<blockquote>\n")
      write(blocks, .loose)
      markup("\n</blockquote>")
    case .code(let code, let language):
      markup("<pre><code")
      if !language.isEmpty { attribute("class", "language-\(language)") }
      markup(">")
      text(code)
      markup("</code></pre>")
    case .table(let table): write(table)
    case .thematicBreak: markup("<hr>")
    case .rawHTML(let html):
      markup("<p>")
      text(html)
      markup("</p>")
    }
  }

  private mutating func write(_ list: MarkdownBlock.List) {
    let tag = list.start == nil ? "ul" : "ol"
    markup("<\(tag)")
    if let start = list.start, start != 1 { attribute("start", String(start)) }
    if list.items.contains(where: { $0.task != nil }) { attribute("class", "tasks") }
    markup(">\n")
    for item in list.items {
      markup("<li>")
      switch item.task {
      case .open: markup("<input type=\"checkbox\" disabled aria-label=\"open\"> ")
      case .done: markup("<input type=\"checkbox\" disabled checked aria-label=\"done\"> ")
      case nil: break
      }
      write(item.blocks, list.isTight ? .tight : .loose)
      markup("</li>\n")
    }
    markup("</\(tag)>")
  }

  private mutating func write(_ table: MarkdownBlock.Table) {
    tables += 1
    let label = tables == 1 ? "table" : "table \(tables)"
    markup("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(label)\">\n<table>\n<thead>\n")
    write(table.header, "th", table.alignments)
    markup("</thead>\n")
    if !table.rows.isEmpty {
      markup("<tbody>\n")
      for row in table.rows { write(row, "td", table.alignments) }
      markup("</tbody>\n")
    }
    markup("</table>\n</div>")
  }

  private mutating func write(
    _ cells: [[MarkdownInline]],
    _ tag: String,
    _ alignments: [MarkdownBlock.Table.Alignment]
  ) {
    markup("<tr>\n")
    for (index, cell) in cells.enumerated() {
      markup("<\(tag)")
      switch alignments.indices.contains(index) ? alignments[index] : .none {
      case .none, .left: break
      case .center: attribute("class", "center")
      case .right: attribute("class", "right")
      }
      markup(">")
      write(cell)
      markup("</\(tag)>\n")
    }
    markup("</tr>\n")
  }

  private mutating func write(_ inlines: [MarkdownInline]) {
    for (index, inline) in inlines.enumerated() {
      if index + 1 < inlines.count, isNote(inlines[index + 1]), case .run(let run) = inline {
        write(run: run, .withoutLastBlank)
      } else {
        write(inline)
      }
    }
  }

  /// Whether an inline is shown as the numbers of notes, which stand close to the word before.
  private func isNote(_ inline: MarkdownInline) -> Bool {
    guard case .reference(let index) = inline else { return false }
    switch document.references[index].kind {
    case .citation, .footnote: return true
    case .wikilink: return false
    }
  }

  /// Whether a run is written with the blank at its end.
  private enum Ending { case whole, withoutLastBlank }

  private mutating func write(_ inline: MarkdownInline) {
    switch inline {
    case .run(let index): write(run: index, .whole)
    case .text(let words), .rawHTML(let words): text(words)
    case .reference(let index): write(reference: index)
    case .code(let code): element("code") { $0.text(code) }
    case .emphasis(let inner): element("em") { $0.write(inner) }
    case .strong(let inner): element("strong") { $0.write(inner) }
    case .strikethrough(let inner): element("del") { $0.write(inner) }
    case .lineBreak: markup("<br>\n")
    case .link(let destination, let title, let inner):
      markup("<a")
      attribute("href", LinkDestination.encoded(destination))
      if !title.isEmpty { attribute("title", title) }
      if LinkDestination.isExternal(destination) { attribute("rel", "external") }
      markup(">")
      write(inner)
      markup("</a>")
    }
  }

  private mutating func write(run index: Int, _ ending: Ending) {
    var run = Array(document.textRuns[index].text.utf8)
    if ending == .withoutLastBlank, run.last == UInt8(ascii: " ") { run.removeLast() }
    var place = 0
    for link in targets.links[index] ?? [] where link.range.lowerBound >= place && link.range.upperBound <= run.count {
      text(run[place..<link.range.lowerBound])
      markup("<a")
      attribute("class", link.cssClass)
      attribute("href", link.href)
      markup(">")
      text(run[link.range])
      markup("</a>")
      place = link.range.upperBound
    }
    text(run[place...])
  }

  private mutating func write(reference index: Int) {
    let reference = document.references[index]
    switch reference.kind {
    case .citation, .footnote:
      for note in targets.notes[index] ?? [] {
        markup("<sup><a")
        attribute("id", note.id)
        attribute("href", note.href)
        attribute("role", "doc-noteref")
        attribute("aria-label", note.label)
        markup(">\(note.number)</a></sup>")
      }
    case .wikilink:
      guard let link = targets.wikilinks[index] else { return text(reference.plainText) }
      guard !link.href.isEmpty else { return text(link.words) }
      markup("<a")
      attribute("href", link.href)
      markup(">")
      text(link.words)
      markup("</a>")
    }
  }

  private mutating func element(_ tag: String, _ content: (inout ProseWriter) -> Void) {
    markup("<\(tag)>")
    content(&self)
    markup("</\(tag)>")
  }

  private mutating func markup(_ html: String) { bytes += html.utf8 }

  private mutating func attribute(_ name: String, _ value: String) {
    markup(" \(name)=\"")
    text(value)
    markup("\"")
  }

  private mutating func text(_ words: String) { text(Array(words.utf8)[...]) }

  private mutating func text(_ words: ArraySlice<UInt8>) {
    for byte in words {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
  }
}
