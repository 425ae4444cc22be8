package import WikiFiles
package import WikiModel
import WikiNames

/// Where the articles have a name that no record has yet, and what else there may mean the same.
///
/// They are read as a build reads them: reader comments, boilerplate, credits and what is redacted are passed over
/// (L15, L22), and so is a place that another record has by a name as long or longer (L6).
package struct NameTrace: Sendable {
  /// What bears the name, which decides how texts write it.
  package enum Bearer: Sendable {
    /// One who is called by the surname, too.
    case person
    case group
    case place

    /// What texts write in small letters as well.
    case term
  }

  /// How texts write it.
  package struct Spelling: Hashable, Sendable {
    package let text: String
    package let count: Int

    /// In the order of the model.
    package let sources: [RecordID]
  }

  /// A sentence with the name.
  package struct Place: Hashable, Sendable {
    /// As seen from the wiki's folder.
    package let file: RelativePath
    package let line: Int

    /// On one line; without what is redacted, and cut around the name where it is long.
    package let sentence: String
  }

  /// Those that the fold of names joins with the name, as a record of it alone would; the most frequent first.
  package let spellings: [Spelling]

  /// Those that only the transliteration fold joins with it, where nothing in the name shows that it is to be used.
  package let sounding: [Spelling]

  /// Abbreviations that stand beside the name in brackets, and are no name of another actor.
  package let abbreviations: [Spelling]

  /// The surname by itself; `nil` where the name has none, or it never stands alone.
  package let surname: Spelling?

  /// Actors whose names are taken for this one by their sound.
  package let rivals: [RecordID]

  /// The first places of the name, at most ten, in the order of the sources and their texts.
  package let places: [Place]

  /// How often the name stands in the articles, by whatever spelling.
  package var count: Int { spellings.reduce(0) { $0 + $1.count } }

  /// The sources that have the name, in the order of the model.
  package let sources: [RecordID]

  /// Looks for a name in all articles of a model.
  /// - Complexity: O(*n*), *n* the length of all texts.
  package static func collect(_ name: String, of bearer: Bearer, in model: Model) -> NameTrace {
    let search = NameSearch(name, bearer, model)
    var (tally, places) = (NameTally(), [Place]())
    for source in model.sources {
      for sighting in search.sightings(in: source) {
        tally.add(sighting, in: source)
        guard sighting.what == .name, places.count < 10, let place = sighting.place(in: source) else { continue }
        places.append(place)
      }
    }
    let abbreviations = tally.spellings(of: .abbreviation).map(\.text)
    return NameTrace(
      spellings: tally.spellings(of: .name),
      sounding: tally.spellings(of: .sound),
      abbreviations: search.counted(abbreviations, in: model),
      surname: search.surname.flatMap { tally.whole(of: .surname, as: $0) },
      rivals: tally.rivals.sorted(),
      places: places,
      sources: tally.sources(of: .name)
    )
  }
}

/// How often texts have what, by spelling.
private struct NameTally {
  private var entries: [NameSearch.What: [String: (count: Int, sources: [RecordID])]] = [:]
  private(set) var rivals: Set<RecordID> = []

  mutating func add(_ sighting: NameSearch.Sighting, in source: Source) {
    if let rival = sighting.rival { rivals.insert(rival) }
    var entry = entries[sighting.what]?[sighting.text] ?? (0, [])
    entry.count += 1
    if entry.sources.last != source.id { entry.sources.append(source.id) }
    entries[sighting.what, default: [:]][sighting.text] = entry
  }

  func spellings(of what: NameSearch.What) -> [NameTrace.Spelling] {
    (entries[what] ?? [:]).map { NameTrace.Spelling(text: $0.key, count: $0.value.count, sources: $0.value.sources) }
      .inOrder
  }

  /// All spellings of it as one.
  func whole(of what: NameSearch.What, as text: String) -> NameTrace.Spelling? {
    let count = spellings(of: what).reduce(0) { $0 + $1.count }
    return count == 0 ? nil : NameTrace.Spelling(text: text, count: count, sources: sources(of: what))
  }

  func sources(of what: NameSearch.What) -> [RecordID] {
    var order: [RecordID] = []
    for id in (entries[what] ?? [:]).values.flatMap(\.sources).sorted() where order.last != id { order.append(id) }
    return order
  }
}
