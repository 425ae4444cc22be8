/// A fact that can be stated, and the type of its value.
package struct Property: Hashable, Sendable {
  /// As written in records, with spaces: "member groups".
  package let name: String
  package let type: ValueType
  package let subjects: Subjects

  /// Whether unequal values contradict each other; where not, a subject may have several.
  package let isSingle: Bool

  private init(_ name: String, _ type: ValueType, _ subjects: Subjects, isSingle: Bool? = nil) {
    self.name = name
    self.type = type
    self.subjects = subjects
    self.isSingle = isSingle ?? (type != .text)
  }

  /// A fact that `site.yml` adds; it can be about anything.
  init(added name: String, _ type: ValueType) {
    self.init(name, type, .all)
  }

  /// What a value is read as.
  package enum ValueType: String, Sendable, CaseIterable { case date, place, count, money, text }

  /// Whom the fact can be about.
  package enum Subjects: Sendable { case groups, persons, events, all }

  /// Those of the format, in the order in which pages show them.
  static let all: [Property] = [
    Property("founded", .date, .groups),
    Property("dissolved", .date, .groups),
    Property("born", .date, .persons),
    Property("died", .date, .persons),
    Property("nationality", .text, .persons),
    Property("military rank", .text, .persons),
    Property("occupation", .text, .persons),
    Property("headquarters", .place, .groups),
    Property("area", .text, .groups),
    Property("ideology", .text, .groups),
    Property("state status", .text, .groups, isSingle: true),
    Property("fighters", .count, .groups),
    Property("members", .count, .groups),
    Property("member groups", .count, .groups),
    Property("budget", .money, .groups),
    Property("first attack", .date, .groups),
    Property("last attack", .date, .groups),
    Property("killed", .count, .events),
    Property("injured", .count, .events),
    Property("captured", .count, .events),
    Property("displaced", .count, .events),
    Property("cause", .text, .events, isSingle: true),
    Property("weapon", .text, .events),
    Property("outcome", .text, .events),
    Property("target type", .text, .events),
    Property("described as", .text, .all),
    Property("response", .text, .all),
  ]
}
