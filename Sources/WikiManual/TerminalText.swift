import WikiDiagnostics

/// Markdown of the program's own pages as a terminal shows it: paragraphs, lists and blocks of code, without any mark.
struct TerminalText {
  private let style: TextReport.Style
  private let columns: Int

  init(_ style: TextReport.Style, columns: Int) {
    self.style = style
    self.columns = columns
  }

  /// Blocks are parted by a blank line; the text ends with a line feed.
  func text(of markdown: Substring) -> String {
    var blocks: [String] = []
    for (index, part) in markdown.split(separator: "```", omittingEmptySubsequences: false).enumerated() {
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      // What follows the opening mark on its line is the name of a language.
      blocks += index.isMultiple(of: 2) ? paragraphs(lines) : [code(lines.dropFirst())]
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func code(_ lines: ArraySlice<Substring>) -> String {
    let shown = lines.last == "" ? lines.dropLast() : lines
    return shown.map { $0.isEmpty ? "" : "    \(oneLine(String($0)))" }.joined(separator: "\n")
  }

  /// Lines without a blank one between them are one paragraph, but for the items of a list.
  private func paragraphs(_ lines: [Substring]) -> [String] {
    lines.split(separator: "").map { lines in
      var items: [[Substring]] = []
      for line in lines {
        if line.hasPrefix("- ") || items.isEmpty { items.append([]) }
        items[items.count - 1].append(line)
      }
      return items.map { filled($0.joined(separator: " ")) }.joined(separator: "\n")
    }
  }

  /// A paragraph broken into lines that are short enough, its marks taken out.
  private func filled(_ markdown: String) -> String {
    let isItem = markdown.hasPrefix("- ")
    var lines: [String] = []
    var line = ""
    for word in plain(markdown).split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = isItem ? "  " : ""
      }
      line += (line.allSatisfy { $0 == " " } ? "" : " ") + word
    }
    let text = (lines + [line]).joined(separator: "\n")
    let wayOut = "Way out."
    return text.hasPrefix(wayOut) ? style.painted(wayOut, .green) + text.dropFirst(wayOut.count) : text
  }

  /// Code stands in single quotes, as in findings; a link leads to its page by its words and the page's path.
  private func plain(_ markdown: String) -> String {
    let pieces = markdown.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.enumerated().map { index, piece in
      guard index.isMultiple(of: 2) else { return "'\(piece)'" }
      let words = String(piece).replacing(/\[([^\]]*)\]\(([^)#]*)[^)]*\)/) { "\($0.1) (docs/\($0.2))" }
      return words.replacing(/\*+([^*]+)\*+/) { String($0.1) }
    }.joined()
  }
}
