/// A tie between two actors, written once on either side.
package struct Relation: Hashable, Sendable {
  /// As written on the one side: "leader of".
  package let name: String

  /// As it reads from the other: "led by"; the same where the tie is mutual.
  package let inverse: String

  /// Whether it is the side by which the tie is known where both can be written: the one that the format names first.
  package let isForward: Bool

  /// A tie by both its names.
  static func both(_ name: String, _ inverse: String) -> [Relation] {
    let forward = Relation(name: name, inverse: inverse, isForward: true)
    return name == inverse ? [forward] : [forward, Relation(name: inverse, inverse: name, isForward: false)]
  }

  /// Those of the format by both their names, in the order in which pages show them.
  static let all: [Relation] = [
    ("leader of", "led by"), ("deputy leader of", "has deputy leader"), ("holds post at", "has post holder"),
    ("commands", "commanded by"), ("spokesperson of", "has spokesperson"), ("founder of", "founded by"),
    ("member of", "has member"), ("part of", "has part"), ("employed by", "employs"),
    ("supports", "supported by"), ("funds", "funded by"), ("arms", "armed by"), ("trains", "trained by"),
    ("split from", "split into"), ("merged into", "merged from"), ("succeeded by", "preceded by"),
    ("front for", "has front"), ("designated by", "designates"), ("sanctioned by", "sanctions"),
    ("published by", "publishes"),
    ("allied with", "allied with"), ("affiliated with", "affiliated with"), ("opposes", "opposes"),
    ("fights", "fights"), ("rival of", "rival of"), ("relative of", "relative of"),
  ].flatMap(both)
}

// What relations mean for the rest of the program, by the side that is read.
extension Relation {
  /// Posts and affiliations, which somebody has for a time.
  package static let affiliations: Set = [
    "leader of", "deputy leader of", "holds post at", "commands", "spokesperson of", "member of", "part of",
    "employed by", "led by", "commanded by",
  ]

  /// To whom stands above a group.
  package static let upward: Set = ["part of", "commanded by", "led by", "has deputy leader", "member of"]

  /// Those of them that go on beyond the group right above: its leaders are not the group's own.
  package static let wholes: Set = ["part of", "commanded by", "member of"]

  /// To what stands below a group.
  package static let downward: Set = ["has part", "has member", "commands"]

  /// What makes somebody a party to what it reports: whose it is, who pays for it, whom it is for and against.
  package static let partial: Set = [
    "part of", "led by", "front for", "funded by", "supported by", "published by", "allied with", "affiliated with",
    "opposes", "fights", "rival of",
  ]

  /// Which make a person a public figure.
  static let publicRoles: Set = [
    "leader of", "deputy leader of", "holds post at", "spokesperson of", "commands", "founder of",
  ]

  /// By which what one says of the other is said of itself.
  static let near: Set = [
    "leader of", "deputy leader of", "holds post at", "commands", "spokesperson of", "founder of", "member of",
    "part of", "employed by",
  ]

  /// By which one is against the other.
  static let hostile: Set = ["opposes", "fights", "rival of"]

  /// The two posts of which nobody has both at a time.
  static let exclusive: Set = ["leader of", "deputy leader of"]
}
