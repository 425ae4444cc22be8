package import WikiDiagnostics
package import WikiFiles

/// A wiki with keycap marks (1️⃣ … 9️⃣) where a test expects a finding.
package struct MarkedTree: ExpressibleByStringLiteral {
  package let files: FileTree
  package let marks: [String: SourceSpan]

  package init(stringLiteral text: String) {
    let marked = FileTree(txtar: text)
    var files = FileTree()
    var marks: [String: SourceSpan] = [:]
    for path in marked.paths {
      var plain = ""
      var line = 1
      var column = 1
      for character in String(decoding: marked[path] ?? [], as: UTF8.self) {
        if character.unicodeScalars.contains("\u{20E3}") {
          marks[String(character)] = SourceSpan(file: path, line: line, column: column, length: 0)
          continue
        }
        plain.append(character)
        column += character.utf8.count
        if character.isNewline { (line, column) = (line + 1, 1) }
      }
      files[path] = Array(plain.utf8)
    }
    self.files = files
    self.marks = marks
  }

  /// A finding as tests write it: the mark it starts at (or its place, where there is none), and the message.
  package func finding(_ diagnostic: Diagnostic) -> String {
    let mark = marks.first { $1.file == diagnostic.span?.file && $1.start == diagnostic.span?.start }?.key
    return "\(mark ?? diagnostic.span?.description ?? "?"): \(diagnostic.message)"
  }
}
