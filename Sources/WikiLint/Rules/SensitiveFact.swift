import WikiDiagnostics
import WikiModel

/// The religion, ethnicity or health of a person as a fact: the law of many countries gives these a shelter of their own.
enum SensitiveFact {
  static func findings(_ wiki: LintedWiki) -> [Diagnostic] {
    wiki.model.actors.filter { $0.kind == .person }.flatMap { person in
      person.facts.filter { isSensitive($0.property) }.map { .sensitiveFact($0, of: person) }
    }
  }

  private static func isSensitive(_ property: String) -> Bool {
    property.lowercased().split(whereSeparator: { !$0.isLetter }).contains { words.contains(String($0)) }
  }

  private static let words: Set<String> = [
    "religion", "faith", "sect", "denomination", "belief", "beliefs", "ethnicity", "ethnic", "race", "tribe", "caste",
    "health", "illness", "disease", "disability", "diagnosis", "sexuality", "sexual",
  ]
}
