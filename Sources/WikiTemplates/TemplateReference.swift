/// What the reference in `docs/templates.md` says of the language, taken from what the compiler knows.
package enum TemplateReference {
  package struct Row: Hashable, Sendable {
    /// As a template writes it, without what stands before: `|indent(width=4, …)`, `is odd`, `loop.index`.
    package let usage: String

    /// Other names of the same, sorted.
    package let others: [String]

    /// One line; code stands between backticks.
    package let meaning: String
  }

  /// Jinja's filters, sorted by name.
  package static var filters: [Row] {
    Filter.allCases.sorted { $0.rawValue < $1.rawValue }.map { filter in
      let others = Filter.aliases.filter { $0.value == filter }.keys.sorted()
      return Row(usage: filter.usage, others: others.map { "|\($0)" }, meaning: filter.meaning)
    }
  }

  /// Those of the site, in their order.
  package static func filters(of site: [SiteFilter]) -> [Row] {
    site.map { Row(usage: $0.usage, others: [], meaning: $0.meaning) }
  }

  /// What `is` can ask, sorted by name.
  package static var tests: [Row] {
    let own = ValueTest.allCases.map { test in
      let others = ValueTest.aliases.filter { $0.value == test }.keys.sorted()
      return (name: test.rawValue, row: Row(usage: test.usage, others: others, meaning: test.meaning))
    }
    let ofNames = [
      (name: "defined", row: Row(usage: "is defined", others: [], meaning: "there is such a name, field or item")),
      (name: "undefined", row: Row(usage: "is undefined", others: [], meaning: "there is none")),
    ]
    return (own + ofNames).sorted { $0.name < $1.name }.map(\.row)
  }

  /// What `loop` has inside of a `for`.
  package static var loopFields: [Row] {
    Instruction.LoopField.allCases.map { Row(usage: "loop.\($0.rawValue)", others: [], meaning: $0.meaning) } + [
      Row(usage: "loop.cycle(a, b)", others: [], meaning: "one of the values after the other, a turn each"),
      Row(usage: "loop.changed(value)", others: [], meaning: "whether a value differs from that of the turn before"),
    ]
  }
}

extension Instruction.LoopField {
  fileprivate var meaning: String {
    switch self {
    case .index: "the number of the turn, from 1"
    case .index0: "the same, from 0"
    case .revindex: "how many turns are left, this one counted: 1 in the last"
    case .revindex0: "how many turns follow: 0 in the last"
    case .first: "whether this is the first turn"
    case .last: "whether this is the last turn"
    case .length: "how many turns there are"
    case .depth: "always 1, since loops do not call themselves"
    case .depth0: "always 0"
    case .previtem: "the item of the turn before; the first turn has none"
    case .nextitem: "the item of the next turn; the last turn has none"
    }
  }
}
