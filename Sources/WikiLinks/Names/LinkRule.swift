/// The rule that made a mention, by its id in the linking rules (`docs/linking.md`).
package enum LinkRule: String, Hashable, Sendable, CaseIterable {
  /// L6: the leftmost, longest name of all names of all actors.
  case wholeName = "L6"

  /// L9: a name of a group with its last word in the plural, or in the singular.
  case number = "L9"

  /// L11: the surname of a person, after the whole name in the same article.
  case surname = "L11"

  /// L12: of two people with one surname the one whose article it has.
  case articleForm = "L12"

  /// L20: an editor says so in the source's record; the one way in which an office means its holder (L16).
  case override = "L20"

  /// F: a spelling that only the transliteration fold joins with the name.
  case transliteration = "F"
}
