import WikiDiagnostics

extension RecordReader {
  /// The whole front matter.
  mutating func topMap() -> [RecordEntry] {
    var entries = EntryList()
    var column: Int?
    while let place = nextContent() {
      let indent = text.column(of: place)
      // A map ends above a line that is indented less; at the top there is nothing that line could belong to.
      if let column { refuseIndentation(at: place, in: column, last: nil) }
      column = column ?? indent
      readEntries(at: place, depth: 1, into: &entries)
    }
    return entries.entries
  }

  /// The map whose first key stands at `first`.
  mutating func map(at first: Place, depth: Int) -> RecordNode {
    var entries = EntryList()
    readEntries(at: first, depth: depth, into: &entries)
    let start = text.position(first)
    let end = entries.entries.last?.value.span.end ?? start
    return RecordNode(.map(entries.entries), at: SourceSpan(file: text.path, start: start, end: end))
  }

  private mutating func readEntries(at first: Place, depth: Int, into entries: inout EntryList) {
    let column = text.column(of: first)
    var next: Place? = first
    while let place = next {
      if let entry = entry(at: place, depth: depth) { add(entry, to: &entries) }
      next = nextEntry(in: column, depth: depth, into: &entries)
    }
  }

  /// The next line at `column`; what is indented deeper and belongs to no key is reported.
  private mutating func nextEntry(in column: Int, depth: Int, into entries: inout EntryList) -> Place? {
    while let place = nextContent() {
      let indent = text.column(of: place)
      if indent < column { return nil }
      if indent == column { return place }
      refuseIndentation(at: place, in: column, last: entries.entries.last?.value)
      let misplaced = stray(at: place, depth: depth)
      // Below text, a key that is indented deeper is most likely a slip; below a list or map, who knows.
      if case .scalar = entries.entries.last?.value.content { misplaced.forEach { add($0, to: &entries) } }
    }
    return nil
  }

  /// The `key: value` at `place`; `nil` where what stands there is none, which is reported.
  mutating func entry(at place: Place, depth: Int) -> RecordEntry? {
    guard let key = text.key(at: place) else {
      refuseEntry(at: place, depth: depth)
      return nil
    }
    let span = text.span(key.range, line: place.line)
    let name = keyText(key, line: place.line)
    if key.style == .plain, name == "<<" { report(.mergeKey(at: span)) }
    let value = value(behind: key.end, in: text.column(of: place), depth: depth, setting: .behindKey)
    return RecordEntry(key: name, keySpan: span, value: value)
  }

  private mutating func refuseEntry(at place: Place, depth: Int) {
    let rest = text.rest(from: place.offset, ofLine: place.line)
    if text.isIndicator(.hyphen, at: place) {
      report(.listWithoutKey(at: text.span(place.offset..<place.offset + 1, line: place.line)))
      _ = stray(at: place, depth: depth)
      return
    }
    if text.isIndicator(.questionMark, at: place) {
      report(.complexKey(at: text.span(place.offset..<place.offset + 1, line: place.line)))
    } else {
      report(.missingKey(rest, in: text, line: place.line))
    }
    line += 1
    skipDeeper(than: text.column(of: place))
  }

  private mutating func add(_ entry: RecordEntry, to entries: inout EntryList) {
    if let first = entries.add(entry) { report(.duplicateKey(entry, first: first)) }
  }
}

/// Entries in the order of the file, each name once.
private struct EntryList {
  private(set) var entries: [RecordEntry] = []
  private var places: [String: Int] = [:]

  /// The entry of the same name that is there already, if any; then the new one is left out.
  mutating func add(_ entry: RecordEntry) -> RecordEntry? {
    if let place = places[entry.name] { return entries[place] }
    places[entry.name] = entries.count
    entries.append(entry)
    return nil
  }
}
