/// Something that happened, with those who took part.
package struct Event: Sendable {
  package var commons: RecordCommons
  package var name: String
  package var kind: EventKind
  package var date: EDTFDate

  /// The local time of day; `nil` where it is not known.
  package var time: TimeOfDay?

  /// Where, in words; empty where it is not known.
  package var places: [String] = []

  /// Who took part, each as a role statement.
  package var roles: [Statement] = []

  /// What the event as a whole rests on.
  package var evidence: [Evidence] = []
  package var facts: [Statement] = []
  package var partOf: [RecordID] = []
  package var ledTo: [RecordID] = []

  package var id: RecordID { commons.id }
}
