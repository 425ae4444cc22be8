package import WikiFiles

extension FileTree: ExpressibleByStringLiteral {
  /// Reads a tree out of one literal: `-- path --` starts a file, the lines below are its text.
  package init(stringLiteral text: String) {
    self.init(txtar: text)
  }

  /// Reads a tree out of a text in the same notation (that of Go's txtar).
  ///
  /// Every file ends with a line feed, unless it is empty.
  package init(txtar text: String) {
    self.init()
    var path: RelativePath?
    var lines: [Substring] = []
    func flush(into tree: inout FileTree) {
      if lines.last == "" { lines.removeLast() }
      if let path { tree[path] = Array(lines.map { $0 + "\n" }.joined().utf8) }
      lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
        flush(into: &self)
        path = RelativePath(line.dropFirst(3).dropLast(3))
      } else {
        lines.append(line)
      }
    }
    lines.append("")
    flush(into: &self)
  }

  /// The files as one text in the notation of the literal, sorted by path.
  package var txtar: String {
    paths.map { "-- \($0) --\n" + String(decoding: self[$0] ?? [], as: UTF8.self) }.joined()
  }
}
