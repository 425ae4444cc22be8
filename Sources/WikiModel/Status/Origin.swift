import WikiNames

/// Whose reporting a statement rests on: origins are counted, not articles, since one agency's report may be printed
/// by many.
package struct Origin: Hashable, Sendable {
  /// An agency, an outlet, or words; a source where nobody is named.
  package let party: RecordOrText
  private let key: String

  /// The last one named by `via`, else the source's `origin`, else its publisher; the source itself where nobody is named.
  init(of source: Source, via: [RecordOrText]) {
    self.init(via.last ?? source.origin ?? source.publisher ?? .record(source.commons.reference, text: source.title))
  }

  private init(_ party: RecordOrText) {
    self.party = party
    key = party.reference.map { "\($0.kind.rawValue)/\($0.id)" } ?? LightFold.folded(party.text)
  }

  /// Two are one where their records are, or their words by the light fold.
  package static func == (lhs: Self, rhs: Self) -> Bool { lhs.key == rhs.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
