import WikiAddresses
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiNames

/// What may stand on the site although private persons' names are in it: an article's own words, as a whole and in
/// pieces, and longer names that are those of somebody or something else.
struct PermittedQuotes {
  /// The paragraphs, sentences, quotes and titles that have such a name in them and more than the name; sorted.
  private(set) var stretches: [String] = []

  /// The persons whose bare name is a whole paragraph or title, by the files in which that is shown.
  private(set) var bare: [RelativePath: Set<RecordID>] = [:]

  /// - Parameter persons: those who must not be named otherwise.
  init(_ persons: [PrivatePerson], _ model: Model, _ links: LinkGraph, fold: TransliterationFold) {
    let secrets = persons.flatMap(\.secrets)
    guard !secrets.isEmpty else { return }
    let matcher = NameMatcher(
      secrets.enumerated().map {
        NamePattern(spelling: $1.text, id: $0, isTransliterated: NamePattern(spelling: $1.text, id: $0).isFromArabic)
      },
      fold,
      needsCapitals: false,
      breaks: .areIgnored
    )
    for (index, source) in model.sources.enumerated() {
      let texts = Self.texts(of: source, links.shown[index], links.uses[index])
      for text in texts { add(text, of: source, matcher, secrets) }
    }
    let names = model.actors.flatMap { $0.fullNames.map(\.text) } + model.places.flatMap(\.names)
    stretches += names.filter { !matcher.matches(in: Array($0.utf8), range: 0..<$0.utf8.count).isEmpty }
    stretches = Set(stretches).sorted()
  }

  /// All that pages show of a source's text, in every piece in which they show it.
  private static func texts(of source: Source, _ shown: ShownText?, _ uses: [EvidenceUse]) -> [String] {
    guard let article = source.article, let shown else { return [source.title] }
    let passages = (uses.compactMap(\.evidence.passage) + source.remarks.map(\.passage)).filter {
      shown.shows($0.paragraph)
    }
    let paragraphs = shown.shownParagraphs
    return [source.title] + passages.map { shown.string($0.range) } + paragraphs.map { shown.string($0.range) }
      + paragraphs.flatMap { article.sentences(of: $0) }.map { shown.string($0) }
  }

  private mutating func add(_ text: String, of source: Source, _ matcher: NameMatcher, _ secrets: [Secret]) {
    let bytes = Array(text.utf8)
    let found = matcher.matches(in: bytes, range: bytes.indices)
    guard !found.isEmpty else { return }
    let named = found.reduce(0) { $0 + $1.tokenCount }
    if NameTokens.tokens(of: text).count > named + 1 { return stretches.append(text) }
    for case .person(let id) in found.flatMap(\.ids).map({ secrets[$0].reason }) {
      for path in [PageAddress.record(source.commons.reference).path, AssetAddress.evidence(of: source.id)] {
        bare[path, default: []].insert(id)
      }
    }
  }
}
