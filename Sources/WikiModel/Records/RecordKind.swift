/// The kinds of record, in the order in which pages list them; the raw value is the folder in `Site/`.
package enum RecordKind: String, Sendable, CaseIterable {
  case sources, actors, events, places, terms, pages

  /// One of them, for messages: "an actor", "a source".
  package var noun: String {
    switch self {
    case .sources: "a source"
    case .actors: "an actor"
    case .events: "an event"
    case .places: "a place"
    case .terms: "a term"
    case .pages: "a page"
    }
  }
}

/// A record by its kind and id: what links and statements point at.
package struct RecordReference: Hashable, Sendable, Comparable {
  package let kind: RecordKind
  package let id: RecordID

  package init(_ kind: RecordKind, _ id: RecordID) {
    self.kind = kind
    self.id = id
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.id == rhs.id ? lhs.kind.rawValue < rhs.kind.rawValue : lhs.id < rhs.id
  }
}
