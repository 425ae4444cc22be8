import WikiDiagnostics
import WikiModel

/// A role in a violent event that says who did it, and nobody who says so.
enum MissingAccuser {
  static func findings(_ wiki: LintedWiki) -> [Diagnostic] {
    wiki.model.events.flatMap { event in
      event.roles.filter { Accusation.isMade(by: $0, of: event) && $0.namesNobody }.map { .missingAccuser($0) }
    }
  }
}

extension Statement {
  /// Whether it says neither who asserts it nor where it is said.
  fileprivate var namesNobody: Bool { by.isEmpty && via.isEmpty && evidence.isEmpty }
}
