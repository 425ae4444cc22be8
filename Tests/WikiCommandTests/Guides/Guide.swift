/// A guide of `docs/` as its lines, and the blocks of code among them.
///
/// A block stands for a file of the wiki if the line of text before it ends with the file's path:
///
/// - `` `Site/actors/hill.md`: `` the whole file;
/// - `` In `Site/actors/hill.md`: `` fields that are added to its front matter, or take the place of those it has;
/// - `` Below the front matter of `Site/actors/hill.md`: `` a paragraph that is added to its prose.
///
/// If that line begins with "Wrong" or "Suppose", it holds for the next console alone.
/// A block `console` shows lines `$ dossier …`, each with what the program prints; a line `…` is for any lines.
struct Guide {
  var lines: [String]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  var text: String { lines.joined(separator: "\n") }

  /// A block of code: the language of its fence, the last line of text before it, and which lines it holds.
  struct Block {
    let language: String
    let caption: String
    let range: Range<Int>
  }

  /// The blocks, in the order in which they are read.
  var blocks: [Block] {
    var blocks: [Block] = []
    var caption = ""
    var fence: (line: Int, language: String)?
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```"), let open = fence {
        blocks.append(Block(language: open.language, caption: caption, range: open.line + 1..<index))
        (fence, caption) = (nil, "")
      } else if line.hasPrefix("```") {
        fence = (index, String(line.dropFirst(3)))
      } else if fence == nil, !line.isEmpty {
        caption = line
      }
    }
    return blocks
  }
}
