package import WikiDiagnostics

/// A person, armed group, body, party or outlet: whoever acts.
package struct Actor: Sendable {
  package var commons: RecordCommons
  package var name: String

  /// Where the name is written; `nil` where the record has none.
  package var nameSpan: SourceSpan?
  package var kind: ActorKind

  /// Other names and abbreviations.
  package var aliases: [Alias] = []

  /// Parts of the name that mean the actor by themselves, also where the whole name has not been read (L11).
  package var shortNames: [Alias] = []

  /// Longer names that hold one of the actor's and mean somebody else (L10).
  package var otherNames: [String] = []

  /// From which script the names come, where the record says so.
  package var script: NameScript?

  /// The name in its own script; empty where it is not given.
  package var native = ""

  /// What the name means; empty where it is not given.
  package var meaning = ""

  /// Whether a person is a public figure, where the record says so.
  package var isPublic: Bool?

  package var image: Image?
  package var linking: Linking
  package var facts: [Statement] = []
  package var relations: [Statement] = []

  /// Whether mentions of the name are linked by themselves.
  package enum Linking: String, Sendable, CaseIterable { case auto, never }

  package var id: RecordID { commons.id }

  /// The name and the aliases, in the order of the record.
  package var fullNames: [Alias] { [Alias(text: name, onlyIn: [], span: nameSpan)] + aliases }
}
