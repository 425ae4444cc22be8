/// A text of front matter. It is never a number, a date or a yes: the field it is the value of decides what it means.
package struct RecordScalar: Hashable, Sendable {
  /// How the text was written down.
  package enum Style: Sendable {
    /// Without marks, on one line or folded over several.
    case plain
    /// In `'…'`, where only `''` means something else than itself.
    case singleQuoted
    /// In `"…"`, with escapes.
    case doubleQuoted
    /// In a `|` block, line by line.
    case literal
    /// In a `>` block, its lines folded.
    case folded
  }

  /// What the notation stands for: without quotes, escapes resolved, lines folded. Empty where nothing was written.
  package var text: String
  package var style: Style

  package init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
