/// A fact that can be stated, and the type of its value.
package struct Property: Hashable, Sendable {
  /// As written in records, with spaces: "member groups".
  package let name: String
  package let type: ValueType
  package let subjects: Subjects

  /// What a value is read as.
  package enum ValueType: Sendable { case date, place, count, money, text }

  /// Whom the fact can be about.
  package enum Subjects: Sendable { case groups, persons, events, all }

  /// All properties, in the order in which pages show them.
  package static let all: [Property] = [
    Property(name: "founded", type: .date, subjects: .groups),
    Property(name: "dissolved", type: .date, subjects: .groups),
    Property(name: "born", type: .date, subjects: .persons),
    Property(name: "died", type: .date, subjects: .persons),
    Property(name: "nationality", type: .text, subjects: .persons),
    Property(name: "military rank", type: .text, subjects: .persons),
    Property(name: "occupation", type: .text, subjects: .persons),
    Property(name: "headquarters", type: .place, subjects: .groups),
    Property(name: "area", type: .text, subjects: .groups),
    Property(name: "ideology", type: .text, subjects: .groups),
    Property(name: "state status", type: .text, subjects: .groups),
    Property(name: "fighters", type: .count, subjects: .groups),
    Property(name: "members", type: .count, subjects: .groups),
    Property(name: "member groups", type: .count, subjects: .groups),
    Property(name: "budget", type: .money, subjects: .groups),
    Property(name: "first attack", type: .date, subjects: .groups),
    Property(name: "last attack", type: .date, subjects: .groups),
    Property(name: "killed", type: .count, subjects: .events),
    Property(name: "injured", type: .count, subjects: .events),
    Property(name: "captured", type: .count, subjects: .events),
    Property(name: "displaced", type: .count, subjects: .events),
    Property(name: "cause", type: .text, subjects: .events),
    Property(name: "weapon", type: .text, subjects: .events),
    Property(name: "outcome", type: .text, subjects: .events),
    Property(name: "target type", type: .text, subjects: .events),
    Property(name: "described as", type: .text, subjects: .all),
    Property(name: "response", type: .text, subjects: .all),
  ]

  package static func named(_ name: String) -> Property? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
