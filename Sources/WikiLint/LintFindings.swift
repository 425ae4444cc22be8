import WikiDiagnostics
import WikiModel

// What the lint says of accusations.
extension Diagnostic {
  static func missingAccuser(_ role: Statement) -> Diagnostic {
    Diagnostic(
      "missing-accuser",
      .warning,
      "'\(role.property): \(role.valueText)' names nobody who says so",
      at: role.span,
      hints: ["Add 'by:' with who says so, or 'from:' with the passage in which it is said."]
    )
  }

  static func unattributedViolence(_ verb: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unattributed-violence",
      .warning,
      "the sentence tells who did it ('\(verb)') and not who says so",
      at: span,
      hints: ["Write who says so: 'residents say that …'; or cite the passage in the sentence."]
    )
  }

  static func allegedByNobody(_ word: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unattributed-allegation",
      .warning,
      "'\(word)', and nobody is named who alleges it",
      at: span,
      hints: ["Name who does: 'prosecutors allege that …'; leave the word out of what nobody doubts."]
    )
  }

  static func hedgeWithoutAccuser(_ statement: Statement) -> Diagnostic {
    Diagnostic(
      "unattributed-allegation",
      .warning,
      "'\(statement.property)' is alleged, and nobody is named who alleges it",
      at: statement.span,
      hints: ["Add 'by:' with who alleges it."]
    )
  }

  static func accusationBeforeName(_ accusation: String, _ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "accusation-before-name",
      .warning,
      "'\(accusation)' stands before the name '\(name)' like a title",
      at: span,
      hints: ["Put the name first, and say who accuses: '\(name), whom prosecutors accuse of …'."]
    )
  }

  static func singleSourceAccusation(_ statement: Statement, of accused: Actor) -> Diagnostic {
    Diagnostic(
      "single-source-accusation",
      .warning,
      "one origin alone accuses '\(accused.name)', of whom nothing says that they have died",
      at: statement.span,
      hints: ["Cite a second origin, or say with 'by:' and 'hedge:' whose account it is."]
    )
  }
}

// What the lint says of words.
extension Diagnostic {
  static func loadedVerb(_ verb: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "loaded-verb",
      .warning,
      "'\(verb)' judges what is said",
      at: span,
      hints: ["Write 'said' or 'says', and give what speaks for it or against it."]
    )
  }

  static func loadedLabel(_ label: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "loaded-label",
      .warning,
      "'\(label)' is a label, and nobody's words here",
      at: span,
      hints: ["Say what they did; or quote who calls them so, or state it as a designation or under 'described as'."]
    )
  }
}

// What the lint says of persons.
extension Diagnostic {
  static func birthDate(of person: Actor, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "private-birth-date",
      .warning,
      "the day of birth of '\(person.name)', who has no public role here",
      at: span,
      hints: ["Write the year alone: 'born: 1980'."]
    )
  }

  static func streetAddress(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "street-address",
      .warning,
      "this looks like an address",
      at: span,
      hints: ["Name the town or the district instead."]
    )
  }

  static func phoneNumber(at span: SourceSpan) -> Diagnostic {
    Diagnostic("phone-number", .warning, "this looks like a phone number", at: span, hints: ["Leave it out."])
  }

  static func numberPlate(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "number-plate",
      .warning,
      "this looks like the registration of a vehicle",
      at: span,
      hints: ["Describe the vehicle instead: its make, its colour."]
    )
  }

  static func homeCoordinates(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "home-coordinates",
      .warning,
      "exact coordinates of what is a home",
      at: span,
      hints: ["Give those of the town or the district, with 'precision: town' or 'precision: district'."]
    )
  }

  static func sensitiveFact(_ fact: Statement, of person: Actor) -> Diagnostic {
    Diagnostic(
      "sensitive-fact",
      .warning,
      "'\(fact.property)' of a person, '\(person.name)'",
      at: fact.span,
      hints: ["Leave it out unless the account cannot be understood without it; then say why in 'ignore'."]
    )
  }

  static func sensitiveWord(_ words: String, of person: Actor, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "sensitive-fact",
      .warning,
      "'\(words)' tells the religion, origin or health of '\(person.name)'",
      at: span,
      hints: ["Leave it out unless the account cannot be understood without it; then say why in 'ignore'."]
    )
  }

  static func mereRelative(_ person: Actor, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "named-relative",
      .warning,
      "'\(person.name)' is here only as somebody's relative",
      at: span,
      hints: ["Name them by their role in the record of the other: 'his mother'."]
    )
  }

  static func namedRelative(_ name: String, _ kinship: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "named-relative",
      .warning,
      "'\(name)' is named only as somebody's \(kinship)",
      at: span,
      hints: ["Leave the name out: 'his \(kinship)'."]
    )
  }
}
