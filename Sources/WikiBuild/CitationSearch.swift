package import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiModel

/// Looks for words in the texts of sources: what `dossier cite` says.
package struct CitationSearch: Sendable {
  /// Where the words stand: whole words first, then those that are only begun, each by the dates of the sources.
  package let places: [CitablePlace]

  /// How many places there are, shown or not.
  package let count: Int

  /// Where the words stand nowhere: places that are like them, the likeliest first.
  package let closest: [CitablePlace]

  /// - Complexity: O(*n*), *n* the length of all texts, and again for every place shown.
  fileprivate init(for words: SoughtWords, in sources: [Source], limit: Int) {
    let readable = sources.sorted { ($0.date, $0.id) < ($1.date, $1.id) }.compactMap { source in
      source.article.map { (source: source, article: $0) }
    }
    let found = readable.flatMap { source, article in
      article.places(of: words).map { Found(source: source, article: article, words: $0) }
    }
    let ordered = found.filter { $0.words.ending == .whole } + found.filter { $0.words.ending == .begun }
    count = ordered.count
    places = Self.places(ordered.prefix(limit)) { $0.ending == .whole ? .whole : .begun }
    guard ordered.isEmpty else {
      closest = []
      return
    }
    let like = readable.compactMap { source, article in
      article.closest(to: words).map { (place: Found(source: source, article: article, words: $0.found), $0.shared) }
    }
    let best = like.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element.place)
    closest = Self.places(best.prefix(3)) { _ in .closest }
  }

  private struct Found {
    let source: Source
    let article: Article
    let words: FoundWords
  }

  private static func places(
    _ found: some Sequence<Found>,
    _ match: (FoundWords) -> CitablePlace.Match
  ) -> [CitablePlace] {
    var choosers: [RecordID: QuoteChooser] = [:]
    return found.map { place in
      let chooser =
        choosers[place.source.id] ?? QuoteChooser(place.article, hidden: place.source.redactions.map(\.range))
      choosers[place.source.id] = chooser
      return CitablePlace(place.words, match(place.words), in: place.article, of: place.source, chooser)
    }
  }
}

/// The sources that there are to cite, whatever is wrong with other records.
package struct CitableSources: Sendable {
  private let sources: [Source]

  fileprivate init(_ sources: [Source]) { self.sources = sources }

  package var ids: [String] { sources.map(\.id.description) }

  /// Looks for words; `nil` where there is none to look for.
  /// - Parameters:
  ///   - ids: the sources to look in; empty for all.
  ///   - limit: how many places are shown.
  package func search(for words: String, in ids: [String], limit: Int) -> CitationSearch? {
    let searched = ids.isEmpty ? sources : sources.filter { ids.contains($0.id.description) }
    return SoughtWords(words).map { CitationSearch(for: $0, in: searched, limit: limit) }
  }
}

extension Corpus {
  /// The sources with their articles, and what is wrong with their records and texts; nothing else is looked at.
  package func citableSources() -> Checked<CitableSources> {
    var findings: [Diagnostic] = []
    let texts = texts.map(readText).unpack(into: &findings).compactMap(\.self)
    let own = records.filter { $0.isBelow("Site/sources") }.map(readRecord).unpack(into: &findings)
    let settings = readSettings(BuildOptions()).value
    let sources = Model.sources(settings, records: own, texts: texts).unpack(into: &findings)
    return Checked(CitableSources(sources), findings)
  }
}
