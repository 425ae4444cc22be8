package import WikiDiagnostics

/// What a record says of its subject, and the passages it rests on.
package struct Statement: Sendable {
  package let subject: RecordReference

  /// The property, relation or role, with spaces.
  package let property: String
  package internal(set) var value: Value

  /// The value as written.
  package let valueText: String

  /// Who says so, where that is not the outlet itself.
  package var by: [RecordOrText] = []

  /// The chain of whom the outlet relies on, outermost first.
  package var via: [RecordOrText] = []
  package var evidence: [Evidence] = []

  /// Evidence against it.
  package var disputed: [Evidence] = []

  /// The time at which the content holds, or from which.
  package var when: EDTFDate?
  package var until: EDTFDate?

  /// The role or title in words.
  package var capacity = ""
  package var who = ""
  package var unit = ""
  package var place = ""
  package var hedge: Hedge?

  /// The Admiralty grade of the information, 1 to 6.
  package var credibility: String?
  package var rank: Rank?
  package var because = ""
  package var note = ""

  /// The property and its value, where they are written.
  package let span: SourceSpan

  /// A value by its type.
  package enum Value: Hashable, Sendable {
    case date(EDTFDate)
    case count(Count)
    case money(Money)
    case text(String)
    case record(RecordReference)
  }

  /// What its anchor was made of before names of private persons were taken out of it; `nil` where none was.
  var identityAsWritten: [String]?

  /// What its anchor is made of; two equal ones on one wiki are an error.
  package var identity: [String] {
    identityAsWritten ?? [
      subject.id.description, property, valueText, by.map(\.text).joined(separator: ", "), capacity, who, unit, place,
      when?.text ?? "", until?.text ?? "", evidence.first?.source.description ?? "",
    ]
  }
}

extension Statement {
  /// The value as written, or the words that stand for it where that is a private person.
  package var shownText: String {
    if case .text(let words) = value { words } else { valueText }
  }

  /// The same statement without those words of whom, of what unit and where that must not be shown; its anchor stays.
  func withoutQualifiers(where isHidden: (String) -> Bool) -> Statement {
    guard [who, unit, place].contains(where: isHidden) else { return self }
    var statement = self
    statement.identityAsWritten = identity
    if isHidden(who) { statement.who = "" }
    if isHidden(unit) { statement.unit = "" }
    if isHidden(place) { statement.place = "" }
    return statement
  }

  /// The same statement with other words for whom it is about and who says so; its anchor stays.
  func reworded(value: Value, by: [RecordOrText], via: [RecordOrText]) -> Statement {
    var statement = self
    statement.identityAsWritten = identity
    statement.value = value
    statement.by = by
    statement.via = via
    return statement
  }
}

/// Somebody or something that has a record, or only words.
package enum RecordOrText: Hashable, Sendable {
  case record(RecordReference, text: String)
  case text(String)

  /// As written.
  package var text: String {
    switch self {
    case .record(_, let text), .text(let text): text
    }
  }

  package var reference: RecordReference? {
    switch self {
    case .record(let reference, _): reference
    case .text: nil
    }
  }
}
