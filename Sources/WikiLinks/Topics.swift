package import WikiEvidence
package import WikiModel
import WikiNames

/// A place of an article where a place or a term is named: counted, and never linked by itself.
package struct TopicMention: Hashable, Sendable {
  /// UTF-8 bytes of the text.
  package let range: Range<Int>

  /// The number of its paragraph.
  package let paragraph: Int
  package let zone: Zone

  /// The place or the term.
  package let record: RecordReference
}

/// The names of all places and terms of a model.
///
/// They are compared by the light fold. Places want a capital, as names do; terms are found in small letters, too.
package struct TopicBook: Sendable {
  private let places: NameMatcher
  private let terms: NameMatcher
  private let records: [RecordReference]

  /// Collects the names of all places and terms, stubs too.
  package init(_ model: Model) {
    var records: [RecordReference] = []
    var patterns: [RecordKind: [NamePattern]] = [:]
    let named = model.places.map { ($0.commons, $0.names) } + model.terms.map { ($0.commons, $0.names) }
    for (commons, names) in named {
      for name in names {
        patterns[commons.reference.kind, default: []].append(NamePattern(spelling: name, id: records.count))
      }
      records.append(commons.reference)
    }
    self.records = records
    places = NameMatcher(patterns[.places] ?? [])
    terms = NameMatcher(patterns[.terms] ?? [], needsCapitals: false)
  }

  /// The places and terms that an article names, in the order of its text.
  ///
  /// What is part of an actor's name is none, and neither is a spelling of several records; a longer name that has an
  /// actor's in it, such as "the occupation of Iraq", is one.
  /// - Parameter candidates: the places of actors' names in it.
  package func mentions(in source: Source, _ candidates: [NameCandidate]) -> [TopicMention] {
    guard let article = source.article, !records.isEmpty else { return [] }
    let taken = candidates.filter { $0.mention != nil }.map(\.range)
    return article.paragraphs.flatMap { paragraph -> [TopicMention] in
      guard let range = paragraph.readable(in: article) else { return [] }
      let names = taken.filter { $0.overlaps(paragraph.range) }
      let found = places.matches(in: article.text.bytes, range: range)
      let words = terms.matches(in: article.text.bytes, range: range).filter { word in
        !found.contains { $0.range.overlaps(word.range) }
      }
      return (found + words).sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { match in
        guard match.ids.count == 1, !source.hides(match.range),
          !names.contains(where: { $0.overlaps(match.range) && !($0 != match.range && match.range.contains($0)) })
        else { return nil }
        return TopicMention(
          range: match.range,
          paragraph: paragraph.number,
          zone: paragraph.zone,
          record: records[match.ids[0]]
        )
      }
    }
  }
}
