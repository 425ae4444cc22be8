package import WikiDiagnostics

/// What `docs/diagnostics.md` says of each finding; the page is inside of the program.
package struct FindingsPage: Sendable {
  private let sections: [Section]

  /// A part of the page: what it says of one code.
  private struct Section: Sendable {
    let code: String
    let severity: Diagnostic.Severity
    /// Meaning, example and way out, as Markdown.
    let text: Substring
  }

  /// The page of this program, read once: the parser of the command line asks for its codes each time it reads one.
  package static let ofThisProgram = FindingsPage(
    EmbeddedFiles.all.first { $0.name == "diagnostics.md" }?.text.description ?? ""
  )

  /// - Parameter markdown: a page on which each code is a heading of the second level, and its severity the first line.
  package init(_ markdown: String) {
    let parts = ("\n" + markdown).split(separator: "\n## ", omittingEmptySubsequences: false).dropFirst()
    sections = parts.compactMap { part in
      let lines = part.split(separator: "\n", maxSplits: 2)
      guard lines.count == 3 else { return nil }
      return Section(code: String(lines[0]), severity: lines[1] == "*Warning.*" ? .warning : .error, text: lines[2])
    }
  }

  /// All codes in the order of the page.
  package var codes: [String] { sections.map(\.code) }

  /// The codes of warnings, which can be kept silent.
  package var warnings: [String] { sections.filter { $0.severity == .warning }.map(\.code) }

  /// What the page says of a code, for a terminal; `nil` where it has no such code. Ends with a line feed.
  /// - Parameter columns: how wide a line may be, where it can be broken.
  package func explanation(of code: String, _ style: TextReport.Style, columns: Int) -> String? {
    guard let section = sections.first(where: { $0.code == code }) else { return nil }
    let severity =
      section.severity == .error
      ? style.painted("an error", .red) + ": no site is written while there is one"
      : style.painted("a warning", .yellow) + ": the site is written, but look"
    let text = TerminalText(style, columns: columns).text(of: section.text)
    return "\(style.painted(code, .cyan)) is \(severity)\n\n\(text)"
  }
}
