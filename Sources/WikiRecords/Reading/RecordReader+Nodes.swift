import WikiDiagnostics

extension RecordReader {
  /// Where a node begins, which decides what it can be.
  enum Setting {
    /// Behind `key:`, on the same line: text or a list in brackets.
    case behindKey
    /// Behind the hyphen of a list, or first on its line: a map or a list as well.
    case free
  }

  /// The value that stands behind `offset` of the current line, or on the lines below it.
  ///
  /// The column is that of its key or hyphen, the depth that of the map or list it is in.
  mutating func value(behind offset: Int, in column: Int, depth: Int, setting: Setting) -> RecordNode {
    let rest = text.rest(from: offset, ofLine: line)
    guard rest.isEmpty || text.bytes[rest.lowerBound] == .hash else {
      return node(at: Place(line: line, offset: rest.lowerBound), in: column, depth: depth, setting: setting)
    }
    let empty = RecordNode(.scalar(RecordScalar("")), at: text.span(offset..<offset, line: line))
    line += 1
    guard let place = nextContent() else { return empty }
    if text.column(of: place) > column { return node(at: place, in: column, depth: depth, setting: .free) }
    // A list may stand at the indentation of its key.
    let isList = setting == .behindKey && text.column(of: place) == column && text.isIndicator(.hyphen, at: place)
    return isList ? collection(at: place, in: column, depth: depth) { $0.list(at: $1, depth: $2) } : empty
  }

  /// The node that begins at `place`.
  private mutating func node(at place: Place, in column: Int, depth: Int, setting: Setting) -> RecordNode {
    if setting == .free {
      if text.isIndicator(.hyphen, at: place) {
        return collection(at: place, in: column, depth: depth) { $0.list(at: $1, depth: $2) }
      }
      if text.isIndicator(.questionMark, at: place) || text.key(at: place) != nil {
        return collection(at: place, in: column, depth: depth) { $0.map(at: $1, depth: $2) }
      }
    }
    switch text.byte(at: place) {
    case UInt8.singleQuote: return quoted(at: place, in: column, style: .singleQuoted)
    case UInt8.doubleQuote: return quoted(at: place, in: column, style: .doubleQuoted)
    case UInt8(ascii: "|"): return block(at: place, in: column, style: .literal)
    case UInt8(ascii: ">"): return block(at: place, in: column, style: .folded)
    case UInt8.openBracket:
      return collection(at: place, in: column, depth: depth) { reader, place, _ in
        reader.bracketList(at: place, in: column)
      }
    case UInt8.openBrace: return braceMap(at: place, in: column)
    default: return plain(at: place, in: column, trouble: trouble(at: place))
    }
  }

  /// What `read` gives for the collection at `place`, unless that is nested too deeply.
  private mutating func collection(
    at place: Place,
    in column: Int,
    depth: Int,
    read: (inout RecordReader, Place, Int) -> RecordNode
  ) -> RecordNode {
    guard depth < Self.deepest else {
      let span = text.span(place.offset..<place.offset + 1, line: place.line)
      report(.deepNesting(at: span))
      line += 1
      skipDeeper(than: column)
      return RecordNode(.scalar(RecordScalar("")), at: span)
    }
    return read(&self, place, depth + 1)
  }

  /// What keeps text from being written plainly, as far as its first letter tells.
  private func trouble(at place: Place) -> (why: PlainTrouble, range: Range<Int>)? {
    guard let first = text.byte(at: place) else { return nil }
    guard first.isIndicator || text.isBareIndicator(at: place) else { return nil }
    return (.leading(first), place.offset..<place.offset + 1)
  }
}
