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

  /// The files that are an article's lines, byte for byte.
  let evidence: Set<RelativePath>

  /// - Parameter persons: those who must not be named otherwise.
  init(_ persons: [PrivatePerson], _ model: Model, _ links: LinkGraph, fold: TransliterationFold) {
    evidence = Set(model.sources.map { AssetAddress.evidence(of: $0.id) })
    let secrets = persons.flatMap(\.secrets)
    guard !secrets.isEmpty else { return }
    let matcher = NameMatcher(
      secrets.enumerated().map {
        NamePattern(spelling: $1.text, id: $0, isTransliterated: $1.isTransliterated)
      },
      fold,
      needsCapitals: false,
      breaks: .areIgnored
    )
    func names(_ text: String) -> Bool { !Self.matches(of: matcher, in: text).isEmpty }
    for (index, source) in model.sources.enumerated() {
      let words = source.redactions.map(\.say).filter(names)
      for text in Self.texts(of: source, links.shown[index], links.uses[index])
      where !words.contains(where: text.contains) {
        add(text, matcher)
      }
      addBareNames(of: links.shown[index], names)
    }
    stretches += model.publicNames.filter(names)
    stretches = Set(stretches).sorted()
  }

  /// All that pages show of a source's text, in every piece in which they show it.
  private static func texts(of source: Source, _ shown: ShownText?, _ uses: [EvidenceUse]) -> [String] {
    let addresses = [source.url, source.archived].compactMap { $0?.text }
    guard let article = source.article, let shown else { return addresses + [source.title] }
    let title = article.places(of: source.title).isEmpty ? [] : [source.title]
    let passages = (uses.compactMap(\.evidence.passage) + source.remarks.map(\.passage)).filter {
      shown.shows($0.paragraph)
    }
    let paragraphs = shown.shownParagraphs
    return addresses + title + passages.map { shown.string($0.range) } + paragraphs.map { shown.string($0.range) }
      + paragraphs.flatMap { article.sentences(of: $0) }.map { shown.string($0) }
  }

  /// Permits a text that says more than a name.
  private mutating func add(_ text: String, _ matcher: NameMatcher) {
    let found = Self.matches(of: matcher, in: text)
    let named = found.reduce(0) { $0 + $1.tokenCount }
    let count = NameTokens.tokens(of: ReadableText.plain(text)).count
    if !found.isEmpty, count > named + 1 { stretches.append(text) }
  }

  private static func matches(of matcher: NameMatcher, in text: String) -> [NameMatch] {
    let bytes = Array(ReadableText.plain(text).utf8)
    return matcher.matches(in: bytes, range: bytes.indices)
  }

  /// Permits a paragraph that is hardly more than a name, behind its number, as the article's page has it.
  private mutating func addBareNames(of shown: ShownText?, _ names: (String) -> Bool) {
    for paragraph in shown?.shownParagraphs ?? [] {
      let text = shown?.string(paragraph.range) ?? ""
      if NameTokens.tokens(of: text).count < 8, names(text) { stretches.append("\(paragraph.number) \(text)") }
    }
  }
}

extension Model {
  /// The names of actors and places that have a record, also as lists by letter have them: "Khamenei, Ali".
  fileprivate var publicNames: [String] {
    let people = actors.filter { $0.kind == .person }.compactMap { actor in
      NamePattern.surname(of: actor.name).map { "\($0) \(actor.name.dropLast($0.count))" }
    }
    return actors.flatMap { $0.fullNames.map(\.text) } + people + places.filter { !$0.isStub }.flatMap(\.names)
      + terms.flatMap(\.names)
  }
}
