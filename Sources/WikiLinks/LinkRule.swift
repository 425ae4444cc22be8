/// The rule that made a mention, by its id in the linking rules (`docs/linking.md`).
package enum LinkRule: String, Hashable, Sendable {
  /// L6: the leftmost, longest name of all names of all actors.
  case wholeName = "L6"

  /// L11: the surname of a person, after the whole name in the same article.
  case surname = "L11"
}
