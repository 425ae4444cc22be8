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
