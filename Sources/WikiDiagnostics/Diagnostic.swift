/// Something an editor should know about the wiki, where it is, and how to put it right.
///
/// A diagnostic is data: stages return diagnostics, and only the command prints them.
package struct Diagnostic: Hashable, Sendable {
  /// How much the finding spoils.
  package enum Severity: Int, Sendable, Comparable {
    /// The site is right, but the editor should look.
    case warning
    /// The site would be false or unsafe; no site is written.
    case error

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// Which rule was broken: stable, listed in `docs/diagnostics.md`, and named by `--ignore`.
  package struct Code: Hashable, Sendable, ExpressibleByStringLiteral {
    package let name: String
    package init(stringLiteral name: String) { self.name = name }
    package init(_ name: String) { self.name = name }
  }

  /// Another place that explains the finding, such as the first of two definitions.
  package struct Note: Hashable, Sendable {
    package var message: String
    /// `nil` where the note is about no place.
    package var span: SourceSpan?

    package init(_ message: String, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  package var code: Code
  package var severity: Severity

  /// One line, specific first, no full stop: "no source is called 'mek'; did you mean 'mek-2019'?".
  package var message: String

  /// `nil` where the finding is about no file: an unreadable folder, say.
  package var span: SourceSpan?
  package var notes: [Note]

  /// What to do about it, imperative sentences; empty where the message says enough.
  package var hints: [String]

  package init(
    _ code: Code,
    _ severity: Severity,
    _ message: String,
    at span: SourceSpan? = nil,
    notes: [Note] = [],
    hints: [String] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.hints = hints
  }
}

extension Diagnostic: Comparable {
  /// By place, then by code and words: the order in which findings are printed. Those without a place come first.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    switch (lhs.span, rhs.span) {
    case (nil, .some): true
    case (.some, nil): false
    case (let left?, let right?) where left != right: left < right
    default: (lhs.code.name, lhs.message) < (rhs.code.name, rhs.message)
    }
  }
}

extension Sequence<Diagnostic> {
  /// Each once, in the order in which they are printed.
  package func inOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted()
  }

  package var hasErrors: Bool { contains { $0.severity == .error } }
}
