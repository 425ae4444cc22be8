/// Something that happened, with those who took part.
package struct Event: Sendable {
  package var commons: RecordCommons
  package var name: String
  package var kind: EventKind
  package var date: EDTFDate

  /// The local time of day; `nil` where it is not known.
  package var time: TimeOfDay?

  /// Where: places, states or words; empty where it is not known. Words have a place of their own in the model.
  package var places: [RecordOrText] = []

  /// Whether it has a page of its own, or its row of the timeline only.
  package var hasPage = true

  /// Who took part, each as a role statement.
  package var roles: [Statement] = []

  /// What the event as a whole rests on.
  package var evidence: [Evidence] = []
  package var facts: [Statement] = []
  package var partOf: [RecordID] = []
  package var ledTo: [RecordID] = []

  package var id: RecordID { commons.id }
}
