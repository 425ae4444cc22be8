/// Where something happened: a town, a province, a country.
package struct Place: Sendable {
  package var commons: RecordCommons
  package var name: String

  /// Other names and spellings.
  package var aliases: [String] = []

  /// What it lies in: a place, a state, or words; `nil` where that is not said.
  package var within: RecordOrText?

  /// `nil` where they are not known.
  package var coordinates: Coordinates?
  package var precision: Precision?

  /// The name in its own script; empty where it is not given.
  package var native = ""

  /// An identifier of the IANA time zone database; empty where it is not given.
  package var timeZone = ""

  /// Whether no record stands behind it: an event names it, and nobody has written of it yet.
  package var isStub = false

  /// How near to the place its coordinates are.
  package enum Precision: String, Sendable, CaseIterable { case exact, near, town, district, province, country }

  package var id: RecordID { commons.id }

  package var names: [String] { [name] + aliases }
}

/// A word that readers may not know.
package struct Term: Sendable {
  package var commons: RecordCommons
  package var name: String

  /// Other spellings.
  package var aliases: [String] = []

  package var id: RecordID { commons.id }

  package var names: [String] { [name] + aliases }
}
