package import WikiEvidence
package import WikiModel

/// The sentences of one source that name something, an actor for example.
package struct Backlink: Sendable {
  package let source: RecordID

  /// In the order of the text; without those that the site does not show.
  package let sentences: [MentioningSentence]

  /// How often the source names it, also where that is not shown.
  package let count: Int

  /// The same with some of its sentences only.
  package func with(_ sentences: some Sequence<MentioningSentence>) -> Backlink {
    Backlink(source: source, sentences: Array(sentences), count: count)
  }
}

/// A sentence that names something at least once.
package struct MentioningSentence: Sendable {
  /// UTF-8 bytes of the text.
  package let range: Range<Int>
  package let paragraph: Int
  package let zone: Zone

  /// The places of its name in the sentence, in order.
  package let mentions: [Range<Int>]
}

extension Backlink {
  /// A place where something is named.
  struct Place<Name: Hashable> {
    let name: Name

    /// The number of its paragraph.
    let paragraph: Int

    /// UTF-8 bytes of the text.
    let range: Range<Int>

    init(of name: Name, _ paragraph: Int, _ range: Range<Int>) {
      self.name = name
      self.paragraph = paragraph
      self.range = range
    }
  }

  /// The backlinks of each name, oldest source first, undated last.
  /// - Parameters:
  ///   - shown: what is shown of each source, in the order of the model's sources.
  ///   - places: those of each source, in the same order; each in the order of its text.
  static func collect<Name>(_ model: Model, _ shown: [ShownText?], _ places: [[Place<Name>]]) -> [Name: [Backlink]] {
    var backlinks: [Name: [Backlink]] = [:]
    let byDate = model.sources.indices.sorted {
      (model.sources[$0].date, model.sources[$0].id) < (model.sources[$1].date, model.sources[$1].id)
    }
    for index in byDate {
      guard let article = model.sources[index].article, let shown = shown[index] else { continue }
      let named = Set(places[index].map(\.paragraph)).filter(shown.shows)
      let split = Dictionary(
        uniqueKeysWithValues: named.map { ($0, article.sentences(of: article.paragraphs[$0 - 1])) }
      )
      for (name, places) in Dictionary(grouping: places[index], by: \.name) {
        let there = places.filter { shown.shows($0.paragraph) }
        let sentences = article.sentences(around: there.map { ($0.paragraph, $0.range) }, split)
        backlinks[name, default: []].append(
          Backlink(source: model.sources[index].id, sentences: sentences, count: places.count)
        )
      }
    }
    return backlinks
  }
}

extension Article {
  /// The sentences around places, which are in the order of the text.
  /// - Parameter split: the sentences of each paragraph that has a mention, by its number: split once for all actors.
  fileprivate func sentences(
    around places: [(paragraph: Int, range: Range<Int>)],
    _ split: [Int: [Range<Int>]]
  ) -> [MentioningSentence] {
    var sentences: [MentioningSentence] = []
    var rest = places[...]
    while let first = rest.first {
      let paragraph = paragraphs[first.paragraph - 1]
      for range in split[paragraph.number] ?? [] {
        let inside = rest.prefix { $0.paragraph == paragraph.number && $0.range.lowerBound < range.upperBound }
        guard !inside.isEmpty else { continue }
        rest = rest.dropFirst(inside.count)
        sentences.append(
          MentioningSentence(
            range: range,
            paragraph: paragraph.number,
            zone: paragraph.zone,
            mentions: inside.map { $0.range.clamped(to: range) }
          )
        )
      }
      if rest.first?.range == first.range { rest = rest.dropFirst() }
    }
    return sentences
  }
}
