/// What an expression of a generated template gives.
indirect enum Kind: Hashable, Sendable {
  case text, number, decimal, flag, html, link, person
  case list(Kind)
  case tuple([Kind])

  /// A map that has the keys "a" and "b".
  case map(Kind)

  /// What `groupby` makes by a text.
  case group(Kind)

  /// Whether there are records in its values.
  var holdsRecords: Bool {
    switch self {
    case .link, .person, .group: true
    case .text, .number, .decimal, .flag, .html: false
    case .list(let item), .map(let item): item.holdsRecords
    case .tuple(let items): items.contains(where: \.holdsRecords)
    }
  }
}
