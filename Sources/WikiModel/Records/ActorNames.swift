package import WikiDiagnostics

/// A name of an actor, as written; spellings that fold to one of them need not be listed.
package struct Alias: Hashable, Sendable {
  package let text: String

  /// The sources in which the name means this actor; empty where it does everywhere.
  package let onlyIn: [RecordID]

  /// Where it is written; `nil` where that is unknown.
  package let span: SourceSpan?
}

/// From which script the names of an actor are transliterated: then their spellings vary, and are folded by sound.
package enum NameScript: String, Hashable, Sendable, CaseIterable {
  case arabic, persian, hebrew, urdu, kurdish, pashto, syriac
}

/// What an editor says of a text in one article: whom it means, or does not mean.
package struct MentionOverride: Hashable, Sendable {
  package let text: String
  package let actor: RecordID
  package let verdict: Verdict

  /// Whether it holds for every place of the text, not for the first only. What a text does not mean it means nowhere.
  package let holdsEverywhere: Bool
  package let span: SourceSpan

  package enum Verdict: Hashable, Sendable { case means, doesNotMean }
}

/// Two spellings of one word, which names are folded by, beyond those that come with the program.
package struct NameEquivalence: Hashable, Sendable {
  package let one: String
  package let other: String
}
