/// A person, armed group, body, party or outlet: whoever acts.
package struct Actor: Sendable {
  package var commons: RecordCommons
  package var name: String
  package var kind: ActorKind

  /// Other names and abbreviations, as written; spellings that fold to one of them need not be listed.
  package var aliases: [String] = []

  /// The name in its own script; empty where it is not given.
  package var native = ""

  /// What the name means; empty where it is not given.
  package var meaning = ""

  package var linking: Linking
  package var facts: [Statement] = []
  package var relations: [Statement] = []

  /// Whether mentions of the name are linked by themselves.
  package enum Linking: String, Sendable, CaseIterable { case auto, never }

  package var id: RecordID { commons.id }
}
