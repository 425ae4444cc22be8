import Foundation
import WikiTestSupport

/// Cases written by hand: `cases/<name>.txt`.
///
/// A line `=== words` begins a case, and `-- name --` another template of it. The text of a template is its lines
/// without the last line feed.
struct TemplateCaseFile {
  let cases: [(title: String, item: TemplateCase)]

  init(_ name: String) throws {
    let text = try TemplateCase.file("\(name).txt")
    let lines = (text.hasSuffix("\n") ? text.dropLast() : text[...]).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    var cases: [(title: String, item: TemplateCase)] = []
    var template = "page.html"
    var kept: [Substring] = []
    func finish() {
      guard !cases.isEmpty else { return }
      cases[cases.count - 1].item.templates[template] = kept.joined(separator: "\n")
    }
    for line in lines {
      if line.hasPrefix("=== ") {
        finish()
        (template, kept) = ("page.html", [])
        cases.append((String(line.dropFirst(4)), TemplateCase("")))
      } else if line.hasPrefix("-- "), line.hasSuffix(" --"), !cases.isEmpty {
        finish()
        (template, kept) = (String(line.dropFirst(3).dropLast(3)), [])
      } else {
        kept.append(line)
      }
    }
    finish()
    self.cases = cases
  }
}

extension TemplateCase {
  /// A file beside the cases.
  static func file(_ name: String, beside test: String = #filePath) throws -> String {
    let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "cases")
    return try String(decoding: Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
}
