import WikiDiagnostics

extension RecordReader {
  /// The list whose first hyphen stands at `first`.
  mutating func list(at first: Place, depth: Int) -> RecordNode {
    let column = text.column(of: first)
    var items: [RecordNode] = []
    var next: Place? = first
    while let place = next {
      items.append(value(behind: place.offset + 1, in: column, depth: depth, setting: .free))
      next = nextItem(in: column, depth: depth, last: items.last)
    }
    let start = text.position(first)
    let end = items.last?.span.end ?? start
    return RecordNode(.list(items), at: SourceSpan(file: text.path, start: start, end: end))
  }

  /// The next hyphen at `column`; reports what stands between, deeper than the list and part of no item.
  private mutating func nextItem(in column: Int, depth: Int, last: RecordNode?) -> Place? {
    while let place = nextContent() {
      let indent = text.column(of: place)
      if indent < column { return nil }
      if indent == column { return text.isIndicator(.hyphen, at: place) ? place : nil }
      refuseIndentation(at: place, in: column, last: last)
      _ = stray(at: place, depth: depth)
    }
    return nil
  }

  /// Reports a line that stands beside none; `last` is the value above it, in the list or map at `column`.
  mutating func refuseIndentation(at place: Place, in column: Int, last: RecordNode?) {
    let span = text.span(text.rest(from: place.offset, ofLine: place.line), line: place.line)
    report(.badIndentation(at: span, below: last, column: column))
  }

  /// Reads what stands where nothing can, for the sake of the errors in it.
  mutating func stray(at place: Place, depth: Int) -> [RecordEntry] {
    if depth < Self.deepest, text.isIndicator(.hyphen, at: place) {
      _ = list(at: place, depth: depth + 1)
    } else if text.key(at: place) != nil {
      return [entry(at: place, depth: depth)].compactMap { $0 }
    } else {
      let column = text.column(of: place)
      line += 1
      skipDeeper(than: column - 1)
    }
    return []
  }
}
