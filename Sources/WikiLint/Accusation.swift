import WikiModel

/// What makes a statement an accusation.
enum Accusation {
  /// Whether it says that somebody has done violence: in a role of a violent event.
  static func isMade(by role: Statement, of event: Event) -> Bool {
    isViolent(event.kind) && (role.property == Role.carriedOutBy || role.property == Role.attributedTo)
      && !role.isUnknown && !names(nobody: role.valueText)
  }

  /// Whether events of a kind are acts of violence that somebody is to answer for; kinds that a wiki adds are known by
  /// their words.
  static func isViolent(_ kind: EventKind) -> Bool {
    kinds.contains(kind.rawValue) || kind.rawValue.split(separator: "-").contains { words.contains(String($0)) }
  }

  /// Those of the format; an arrest is none, and neither is a clash, of which nobody need have begun it.
  private static let kinds: Set<String> = [
    "airstrike", "drone-strike", "shelling", "explosion", "bombing", "attack", "raid", "assassination",
    "assassination-attempt", "abduction", "riot",
  ]

  private static let words: Set<String> = [
    "attack", "ambush", "beheading", "execution", "executions", "hijacking", "kidnapping", "killing", "killings",
    "lynching", "massacre", "murder", "poisoning", "rape", "shooting", "siege", "stabbing", "torture",
  ]

  /// Whether words in the place of an actor say that it is not known who it was.
  private static func names(nobody words: String) -> Bool {
    ["unidentified", "unknown", "nobody", "unclear"].contains { words.lowercased().hasPrefix($0) }
  }

  /// Ties that are no accusation in themselves, but are one of a person who has them to an armed group.
  static let ties: Set<String> = ["arms", "funds", "front for"]

  /// What nobody is called who is not accused of something.
  static let crimeNouns: Set<String> = [
    "killer", "killers", "murderer", "murderers", "assassin", "assassins", "bomber", "bombers", "attacker", "attackers",
    "gunman", "gunmen", "kidnapper", "kidnappers", "torturer", "torturers", "rapist", "rapists", "hijacker",
    "hijackers", "smuggler", "smugglers", "trafficker", "traffickers", "spy", "spies", "arsonist", "shooter",
    "mastermind", "perpetrator", "perpetrators", "criminal", "criminals", "thief", "thieves", "fraudster", "terrorist",
    "terrorists", "plotter", "plotters", "conspirator", "conspirators", "informer", "collaborator",
  ]
}
