/// How well a statement stands: what speaks for it, and what against.
package struct StatementStatus: Hashable, Sendable {
  /// Whose reporting it rests on: its own evidence, and that of statements which say the same or imply it.
  package var origins: [Origin] = []

  /// Whose reporting its own evidence is, in the order in which it is cited.
  package var ownOrigins: [Origin] = []

  /// The statements that contradict it, as places among the statements of the model.
  package var rivals: [Int] = []

  /// Whether a passage is cited against it.
  package var isDisputed = false

  /// What the editor has decided.
  package var rank: Rank?

  /// Whether the one who says it speaks of itself, of its part or of its whole.
  package var isSelfReported = false

  /// Whether the one who says it opposes the one it is about.
  package var isHostile = false

  /// The first and the last date at which somebody attests it: `when`, or the dates of the articles. Never the beginning
  /// or the end of what it says.
  package var attested: Attested?

  /// Two dates of evidence; one twice where there is no other.
  package struct Attested: Hashable, Sendable {
    package let first: EDTFDate
    package let last: EDTFDate
  }

  /// The one word for it all.
  package enum Standing: Hashable, Sendable {
    /// The editor has chosen it among statements that disagree.
    case preferred

    /// The editor holds it to be wrong.
    case rejected
    case contested

    /// By so many independent origins, two at least.
    case corroborated(Int)
    case singleSource

    /// No source is cited.
    case unsourced
  }

  package var isContested: Bool { isDisputed || !rivals.isEmpty }

  package var standing: Standing {
    switch rank {
    case .prefer: .preferred
    case .reject: .rejected
    case nil where isContested: .contested
    case nil where origins.count > 1: .corroborated(origins.count)
    case nil: origins.isEmpty ? .unsourced : .singleSource
    }
  }
}

extension StatementStatus.Standing {
  /// For templates and style sheets.
  package var name: String {
    switch self {
    case .preferred: "preferred"
    case .rejected: "rejected"
    case .contested: "contested"
    case .corroborated: "corroborated"
    case .singleSource: "single-source"
    case .unsourced: "unsourced"
    }
  }

  /// For readers.
  package var words: String {
    switch self {
    case .preferred: "preferred by the editor"
    case .rejected: "rejected by the editor"
    case .contested: "contested"
    case .corroborated(let count): "\(count) independent origins"
    case .singleSource: "single source"
    case .unsourced: "no source"
    }
  }
}
