import WikiDiagnostics

/// Turns a tree of libcmark-gfm into ours, with the bracket forms put back.
struct TreeReader {
  let forms: BracketForms
  let swappedLines: LineIndex
  let lines: LineIndex
  let slug: (String) -> String

  private(set) var references: [ProseReference] = []
  private(set) var runs: [TextRun] = []
  private(set) var headings: [MarkdownBlock.Heading] = []
  private(set) var findings: [Diagnostic] = []
  private var footnotes: [(label: String, blocks: [MarkdownBlock])] = []
  private var anchors: [String: Int] = [:]

  /// Where the text that was read last ends, in the swapped text.
  private var textEnd = 0

  /// Whether names may be linked where we are, and references may lead somewhere.
  private enum Surroundings { case prose, heading, link }

  /// How deep blocks and inlines may nest.
  private static let deepest = 100

  init(_ forms: BracketForms, swappedLines: LineIndex, lines: LineIndex, slug: @escaping (String) -> String) {
    self.forms = forms
    self.swappedLines = swappedLines
    self.lines = lines
    self.slug = slug
  }

  /// The blocks of the document; footnotes are taken out, for their references.
  mutating func document(_ root: CMarkNode) -> [MarkdownBlock] {
    let children = root.children
    for definition in children where definition.kind == "footnote_definition" {
      footnotes.append((String(footnotes.count + 1), blocks(definition.children, depth: 1)))
    }
    let blocks = blocks(children.filter { $0.kind != "footnote_definition" }, depth: 0)
    references = references.map { reference in
      guard case .footnote(let label, _) = reference.kind else { return reference }
      let blocks = footnotes.first { $0.label == label }?.blocks ?? []
      return ProseReference(kind: .footnote(label: label, blocks: blocks), span: reference.span)
    }
    return blocks
  }

  private mutating func blocks(_ nodes: [CMarkNode], depth: Int) -> [MarkdownBlock] {
    guard depth <= Self.deepest else {
      if let first = nodes.first { findings.append(.tooDeep(at: span(first))) }
      return []
    }
    return nodes.compactMap { block($0, depth: depth) }
  }

  private mutating func block(_ node: CMarkNode, depth: Int) -> MarkdownBlock? {
    switch node.kind {
    case "paragraph": return .paragraph(inlines(node.children, .prose, depth: depth))
    case "heading": return heading(node, depth: depth)
    case "block_quote": return .quote(blocks(node.children, depth: depth + 1))
    case "list": return list(node, depth: depth)
    case "code_block":
      let language = node.fenceInfo.prefix { $0 != " " && $0 != "\t" }
      return .code(forms.restored(node.literal), language: forms.restored(String(language)))
    case "html_block":
      findings.append(.rawHTML(at: span(node)))
      return .rawHTML(forms.restored(node.literal))
    case "table": return table(node, depth: depth)
    case "thematic_break": return .thematicBreak
    default: return nil
    }
  }

  private mutating func heading(_ node: CMarkNode, depth: Int) -> MarkdownBlock {
    let content = inlines(node.children, .heading, depth: depth)
    let text = plainText(content)
    let base = "h-" + slug(text)
    anchors[base, default: 0] += 1
    let count = anchors[base] ?? 1
    let heading = MarkdownBlock.Heading(
      level: min(6, max(2, node.headingLevel)),
      anchor: count == 1 ? base : "\(base)-\(count)",
      text: text,
      span: span(node)
    )
    headings.append(heading)
    return .heading(heading, content)
  }

  private mutating func list(_ node: CMarkNode, depth: Int) -> MarkdownBlock {
    let items = node.children.map { item in
      MarkdownBlock.Item(
        task: item.kind == "tasklist" ? task(item) : nil,
        blocks: blocks(item.children, depth: depth + 1)
      )
    }
    return .list(MarkdownBlock.List(start: node.listStart, isTight: node.isTight, items: items))
  }

  /// Whether the box of a task is ticked; read from the text, since the library takes any `[x]` on the line for it.
  private func task(_ item: CMarkNode) -> MarkdownBlock.Item.Task {
    let start = swappedLines.offset(line: item.start.line, column: item.start.column)
    let box = forms.swapped[min(start, forms.swapped.count)...].drop { $0 != UInt8(ascii: "[") }.prefix(2)
    return box.last.map { $0 | 0x20 } == UInt8(ascii: "x") ? .done : .open
  }

  private mutating func table(_ node: CMarkNode, depth: Int) -> MarkdownBlock {
    var rows = node.children.map { row in row.children.map { inlines($0.children, .prose, depth: depth + 1) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    let alignments = node.alignments.map { letter -> MarkdownBlock.Table.Alignment in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    return .table(MarkdownBlock.Table(alignments: alignments, header: header, rows: rows))
  }

  private func span(_ node: CMarkNode) -> SourceSpan {
    let start = swappedLines.offset(line: node.start.line, column: node.start.column)
    let end = swappedLines.offset(line: node.end.line, column: node.end.column + 1)
    return lines.span(forms.original(start)..<forms.original(max(start, end)))
  }
}

extension TreeReader {
  private mutating func inlines(
    _ nodes: [CMarkNode],
    _ surroundings: Surroundings,
    depth: Int
  ) -> [MarkdownInline] {
    guard depth <= Self.deepest else {
      if let first = nodes.first { findings.append(.tooDeep(at: span(first))) }
      return []
    }
    var content = InlineContent(isLinkable: surroundings == .prose)
    for node in nodes {
      switch node.kind {
      case "text": takeText(node, surroundings, &content)
      case "softbreak": content.append(text: " ")
      default:
        content.finishRun(&runs, lines)
        if let inline = inline(node, surroundings, depth: depth) { content.append(inline) }
      }
    }
    content.finishRun(&runs, lines)
    return content.inlines
  }

  /// Takes a text of the parser, in which private-use characters stand for bracket forms.
  private mutating func takeText(_ node: CMarkNode, _ surroundings: Surroundings, _ content: inout InlineContent) {
    let text = node.literal
    let hint = swappedLines.offset(line: node.start.line, column: node.start.column)
    var walk = TextWalk(forms.swapped, text, near: hint, after: textEnd)
    defer { textEnd = walk.place ?? textEnd }
    for scalar in text.unicodeScalars {
      let place = walk.step(over: scalar).map(forms.original)
      guard let form = forms.form(of: scalar) else {
        content.append(text: String(scalar), at: place)
        continue
      }
      switch form.kind {
      case .literal:
        content.append(text: form.original.first == "\\" ? String(form.original.dropFirst()) : form.original, at: place)
      case .unlinked: content.markUnlinked()
      case .malformed(let finding):
        findings.append(finding)
        content.append(text: form.original, at: place)
      case .reference(let kind):
        guard surroundings != .link else {
          findings.append(.referenceInLink(at: form.span))
          content.append(text: form.original, at: place)
          continue
        }
        content.finishRun(&runs, lines)
        references.append(ProseReference(kind: kind, span: form.span))
        content.append(.reference(references.count - 1))
      }
    }
  }

  private mutating func inline(_ node: CMarkNode, _ surroundings: Surroundings, depth: Int) -> MarkdownInline? {
    switch node.kind {
    case "emph": return .emphasis(inlines(node.children, surroundings, depth: depth + 1))
    case "strong": return .strong(inlines(node.children, surroundings, depth: depth + 1))
    case "strikethrough": return .strikethrough(inlines(node.children, surroundings, depth: depth + 1))
    case "code": return .code(forms.restored(node.literal))
    case "linebreak": return .lineBreak
    case "html_inline":
      findings.append(.rawHTML(at: span(node)))
      return .rawHTML(forms.restored(node.literal))
    case "link": return link(node, depth: depth)
    case "image":
      findings.append(.imageNotYet(at: span(node)))
      return .text(plainText(inlines(node.children, .link, depth: depth + 1)))
    case "footnote_reference":
      references.append(ProseReference(kind: .footnote(label: node.literal, blocks: []), span: span(node)))
      return .reference(references.count - 1)
    default: return nil
    }
  }

  private mutating func link(_ node: CMarkNode, depth: Int) -> MarkdownInline {
    let destination = forms.restored(node.destination)
    let content = inlines(node.children, .link, depth: depth + 1)
    guard LinkDestination.isAllowed(destination) else {
      findings.append(.unsafeLink(destination, at: span(node)))
      return .emphasis(content)
    }
    return .link(destination: destination, title: forms.restored(node.title), content)
  }

  /// The words of inlines without markup, and without the blanks before notes.
  func plainText(_ inlines: [MarkdownInline]) -> String {
    PlainText(runs: runs, references: references) { $0 }.words(of: inlines)
  }
}

/// The inlines of one parent while they are read: text that belongs together becomes one run.
private struct InlineContent {
  private(set) var inlines: [MarkdownInline] = []
  private let isLinkable: Bool
  private var text = ""
  private var unlinked: [Range<Int>] = []

  /// The stretches of the text that stand in the body as they are, each from a byte of the text on.
  private var stretches: [(text: Int, body: Int?)] = []

  init(isLinkable: Bool) {
    self.isLinkable = isLinkable
  }

  /// - Parameter place: where it stands in the body; `nil` where that is not known.
  mutating func append(text more: String, at place: Int? = nil) {
    let offset = text.utf8.count
    let expected = stretches.last.flatMap { last in last.body.map { $0 + offset - last.text } }
    if stretches.isEmpty || place != expected { stretches.append((offset, place)) }
    text += more
  }

  /// The name that begins here is not linked.
  mutating func markUnlinked() { unlinked.append(text.utf8.count..<(text.utf8.count + 1)) }

  mutating func append(_ inline: MarkdownInline) { inlines.append(inline) }

  /// - Parameter lines: those of the body.
  mutating func finishRun(_ runs: inout [TextRun], _ lines: LineIndex) {
    guard !text.isEmpty else { return }
    if isLinkable {
      let places = stretches.map { TextRun.Place(offset: $0.text, span: $0.body.map { lines.span($0..<$0) }) }
      runs.append(TextRun(index: runs.count, text: text, unlinked: unlinked, places: places))
      inlines.append(.run(runs.count - 1))
    } else {
      inlines.append(.text(text))
    }
    text = ""
    unlinked = []
    stretches = []
  }
}
