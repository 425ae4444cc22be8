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
