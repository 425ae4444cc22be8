/// A step from the words of a quote to those of its source.
package enum WordChange: Hashable, Sendable {
  /// In both, as the quote has it; or `…`, for what the quote leaves out with an ellipsis.
  case same(String)
  /// In the quote only.
  case removed(String)
  /// In the source only.
  case added(String)
}

extension [WordChange] {
  /// The changes in one line, `the [-quick-]{+slow+} fox`, with long equal stretches shortened to `…`.
  package var line: String {
    var line = ""
    for (index, change) in enumerated() {
      switch change {
      case .same(let words):
        line += (index > 0 ? " " : "") + shortened(words, from: index == 0 ? 0 : 4, to: index == count - 1 ? 0 : 4)
      case .removed(let words):
        line += (index > 0 ? " " : "") + "[-\(words)-]"
      case .added(let words):
        line += (index > 0 && !line.hasSuffix("-]") ? " " : "") + "{+\(words)+}"
      }
    }
    return line
  }
}

/// The first `head` and last `tail` words, where there are many.
private func shortened(_ words: String, from head: Int, to tail: Int) -> String {
  let words = words.split(separator: " ")
  guard words.count > 9 else { return words.joined(separator: " ") }
  return (words.prefix(head) + ["…"] + words.suffix(tail)).joined(separator: " ")
}
