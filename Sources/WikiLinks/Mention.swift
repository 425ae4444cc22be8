package import WikiEvidence
package import WikiModel

/// A place of an article where an actor is named.
package struct Mention: Hashable, Sendable {
  /// The name itself in UTF-8 bytes of the text, without a possessive: what a link covers (L3, L21).
  package let range: Range<Int>

  /// The number of its paragraph.
  package let paragraph: Int
  package let zone: Zone
  package let actor: RecordID
  package let rule: LinkRule

  /// Whether it leads to the actor's page; names of states and the like are only counted.
  package let isLinked: Bool
}
