/// A tie between two actors, written once on either side.
package struct Relation: Hashable, Sendable {
  /// As written on the one side: "leader of".
  package let name: String

  /// As it reads from the other: "led by"; the same where the tie is mutual.
  package let inverse: String

  /// All relations by both their names, in the order in which pages show them.
  package static let all: [Relation] = [
    ("leader of", "led by"), ("deputy leader of", "has deputy leader"), ("holds post at", "has post holder"),
    ("commands", "commanded by"), ("spokesperson of", "has spokesperson"), ("founder of", "founded by"),
    ("member of", "has member"), ("part of", "has part"), ("employed by", "employs"),
    ("supports", "supported by"), ("funds", "funded by"), ("arms", "armed by"), ("trains", "trained by"),
    ("split from", "split into"), ("merged into", "merged from"), ("succeeded by", "preceded by"),
    ("front for", "has front"), ("designated by", "designates"), ("sanctioned by", "sanctions"),
    ("published by", "publishes"),
    ("allied with", "allied with"), ("affiliated with", "affiliated with"), ("opposes", "opposes"),
    ("fights", "fights"), ("rival of", "rival of"), ("relative of", "relative of"),
  ].flatMap { name, inverse in
    name == inverse
      ? [Relation(name: name, inverse: inverse)]
      : [Relation(name: name, inverse: inverse), Relation(name: inverse, inverse: name)]
  }

  package static func named(_ name: String) -> Relation? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
