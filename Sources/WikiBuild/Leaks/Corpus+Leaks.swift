import WikiAddresses
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiNames
import WikiPages
import WikiTheme

extension Corpus {
  /// The check that nothing withheld is in the site; `nil` where nothing is withheld.
  /// - Parameters:
  ///   - whole: the model with everything that is withheld.
  ///   - published: what the site shows.
  func leakCheck(
    of withheld: Withheld,
    in whole: Model,
    published wiki: Wiki,
    _ links: LinkGraph,
    _ theme: Theme
  ) -> LeakCheck? {
    let persons = withheld.persons.values.filter { !$0.isNamed }.sorted { $0.actor.id < $1.actor.id }
    let secrets = secrets(withheld, whole, wiki.model, links)
    // Most wikis withhold nothing, and then nothing of what follows is made.
    guard !secrets.isEmpty || !persons.isEmpty else { return nil }
    let fold = TransliterationFold(whole.settings.equivalences.map { ($0.one, $0.other) })
    let ordinary = ordinaryWords(wiki, theme)
    return LeakCheck(
      secrets.filter { !ordinary.contains(LightFold.folded($0.text)) }
        + wiki.model.secrets(of: persons, words: ordinary),
      published: shownTexts(wiki, links, theme),
      records: Array(recordFiles(wiki.model).values),
      quotes: PermittedQuotes(persons, wiki.model, links, fold: fold),
      kept: Set(withheld.withdrawn.map { PageAddress.record($0).path }),
      fold: fold
    )
  }

  /// What drafts and withdrawn records say, what is redacted, and what is hidden of texts.
  private func secrets(_ withheld: Withheld, _ whole: Model, _ published: Model, _ links: LinkGraph) -> [Secret] {
    let (files, names) = (recordFiles(whole), whole.recordNames)
    let records = withheld.drafts.union(withheld.withdrawn).sorted().flatMap { record in
      let called = (names[record] ?? []) + (withheld.drafts.contains(record) ? [record.id.words] : [])
      return Secret.words(of: record, called: called, file: files[record] ?? [])
    }
    let texts = zip(published.sources, links.shown).flatMap { source, shown in
      shown.map { Secret.hidden(of: source, $0) } ?? []
    }
    return records + texts + whole.sources.flatMap(\.redactedWords)
  }

  /// Everything that the site may show but records: of texts what their rights allow, and the program's own words.
  private func shownTexts(_ wiki: Wiki, _ links: LinkGraph, _ theme: Theme) -> [[UInt8]] {
    var texts = programTexts(wiki, theme)
    texts.append(files[SiteSettings.path] ?? [])
    for (source, shown) in zip(wiki.model.sources, links.shown) {
      texts.append(Array(source.title.utf8))
      for paragraph in shown?.shownParagraphs ?? [] {
        texts.append(Array((shown?.string(paragraph.range) ?? "").utf8))
      }
    }
    return texts
  }

  /// What the program itself says on pages.
  private func programTexts(_ wiki: Wiki, _ theme: Theme) -> [[UInt8]] {
    theme.texts + [Array(wiki.labels.joined(separator: "\n").utf8), wiki.model.vocabulary.text]
  }

  /// The words of these, and of dates, by the light fold: by a name that is one of them nobody is told.
  private func ordinaryWords(_ wiki: Wiki, _ theme: Theme) -> Set<String> {
    let tokens = (theme.texts + [wiki.model.vocabulary.text]).flatMap { NameTokens.tokens(of: $0, in: $0.indices) }
    return Set(tokens.map(\.folded) + EDTFDate.monthNames.map(LightFold.folded))
  }

  /// The files of the records that a model has.
  private func recordFiles(_ model: Model) -> [RecordReference: [UInt8]] {
    model.commons.reduce(into: [:]) { bytes, commons in
      if let file = commons.file { bytes[commons.reference] = files[file] }
    }
  }
}

extension Model {
  /// What each record is called.
  fileprivate var recordNames: [RecordReference: [String]] {
    var names: [RecordReference: [String]] = [:]
    for commons in commons { names[commons.reference] = [name(of: commons.reference)] }
    for actor in actors { names[actor.commons.reference] = actor.fullNames.map(\.text) + [actor.native] }
    for place in places { names[place.commons.reference] = place.names + [place.native] }
    for term in terms { names[term.commons.reference] = term.names }
    return names
  }

  /// What private persons are called, but for names by which somebody who is shown is called, too, and for those that are
  /// an ordinary word.
  fileprivate func secrets(of persons: [PrivatePerson], words: Set<String>) -> [Secret] {
    let names =
      actors.flatMap { ($0.fullNames + $0.shortNames).map(\.text) } + places.filter { !$0.isStub }.flatMap(\.names)
    let known = Set(names.map(LightFold.folded) + names.flatMap { NameTokens.tokens(of: $0).map(\.folded) })
    return persons.flatMap(\.secrets).filter { secret in
      let name = LightFold.folded(secret.text)
      return !known.contains(name) && !words.contains(name)
    }
  }
}

extension Vocabulary {
  /// All its words, a line each: pages may show any of them.
  fileprivate var text: [UInt8] {
    let kinds = actorKinds.flatMap { [$0.words, $0.heading] } + eventKinds.flatMap { [$0.words, $0.heading] }
    let words = kinds + properties.map(\.name) + relations.map(\.name) + roles
    return Array(words.joined(separator: "\n").utf8)
  }
}
