import WikiEvidence
package import WikiModel
import WikiNames

extension NameBook {
  /// The places of an article where recorded names stand, in the order of the text, and what each of them means.
  ///
  /// Reader comments and boilerplate are not read (L22), nor the credit at the end of a caption (L15). The title and
  /// captions are places to link; only the body decides whether a person has been named in full (L11).
  package func candidates(in source: Source) -> [NameCandidate] {
    guard let article = source.article else { return [] }
    var reader = ArticleReader(self, source, article)
    let candidates = article.paragraphs.flatMap { reader.candidates(in: $0) }
    return candidates.filter { !source.hides($0.range) }
  }
}

/// Reads one article, paragraph by paragraph.
private struct ArticleReader {
  private let book: NameBook
  private let article: Article
  private var memory: NameMemory
  private var overrides: OverrideReader

  /// The words that the article writes in small letters, too: at the beginning of a sentence they are no given names.
  private let smallWords: Set<String>

  init(_ book: NameBook, _ source: Source, _ article: Article) {
    self.book = book
    self.article = article
    memory = NameMemory(book, source: source.id)
    overrides = OverrideReader(source.mentionOverrides)
    smallWords = article.paragraphs.filter { !$0.zone.mustBeNamed }
      .reduce(into: []) { $0.formUnion(WordsAround.smallWords(of: article.text.bytes, in: $1.range)) }
  }

  mutating func candidates(in paragraph: Paragraph) -> [NameCandidate] {
    guard let range = paragraph.readable(in: article) else { return [] }
    let bytes = article.text.bytes
    let weight: NameMemory.Weight = paragraph.zone == .body ? .decides : .onlyCounts
    let overridden = overrides.meant(in: bytes, range)
    let matches = book.matcher.matches(in: bytes, range: range).filter { match in
      !overridden.contains { $0.range.overlaps(match.range) }
    }
    guard !matches.isEmpty || !overridden.isEmpty else { return [] }
    let words = WordsAround(bytes, range, matches)
    var candidates: [NameCandidate] = []
    var next = overridden[...]
    for match in matches {
      while let override = next.first, override.range.lowerBound < match.range.lowerBound {
        candidates.append(candidate(override, paragraph))
        next.removeFirst()
      }
      var surroundings = words.surroundings(of: match, smallWords)
      let longerName = words.longerName(of: match, smallWords)
      surroundings.longerName = longerName.map { article.text.string($0) }
      surroundings.notMeant = overrides.notMeant(surroundings.folded)
      let verdict = memory.verdict(of: match, surroundings, weight)
      candidates.append(
        NameCandidate(
          range: match.range,
          paragraph: paragraph.number,
          zone: paragraph.zone,
          verdict: verdict,
          longerName: longerName
        )
      )
    }
    return candidates + next.map { candidate($0, paragraph) }
  }

  private mutating func candidate(_ override: OverrideReader.Match, _ paragraph: Paragraph) -> NameCandidate {
    let actor = override.actor
    memory.note(actor)
    return NameCandidate(
      range: override.range,
      paragraph: paragraph.number,
      zone: paragraph.zone,
      verdict: book.isHidden(actor)
        ? .refused(.notShown(actor)) : .mention(actor, .override, isLinked: book.isLinked(actor))
    )
  }
}

/// What an editor says of names in one article (L20).
private struct OverrideReader {
  /// `nil` where the record says nothing, as most do.
  private let matcher: NameMatcher?
  private let overrides: [MentionOverride]
  private var isUsed: [Bool]

  struct Match {
    let range: Range<Int>
    let actor: RecordID
  }

  init(_ overrides: [MentionOverride]) {
    self.overrides = overrides
    isUsed = Array(repeating: false, count: overrides.count)
    let meant = overrides.enumerated().filter { $1.verdict == .means }
    matcher = meant.isEmpty ? nil : NameMatcher(meant.map { NamePattern(spelling: $1.text, id: $0) })
  }

  /// The places that the record gives to an actor, in order; of a text that is not for every place, the first.
  mutating func meant(in bytes: [UInt8], _ range: Range<Int>) -> [Match] {
    var found: [Match] = []
    for match in matcher?.matches(in: bytes, range: range) ?? [] {
      guard let number = match.ids.first(where: { overrides[$0].holdsEverywhere || !isUsed[$0] }) else { continue }
      isUsed[number] = true
      found.append(Match(range: match.range, actor: overrides[number].actor))
    }
    return found
  }

  /// The actors that a text, by the light fold, does not mean.
  func notMeant(_ folded: String) -> Set<RecordID> {
    Set(
      overrides.filter { $0.verdict == .doesNotMean && LightFold.folded($0.text) == folded }.map(\.actor)
    )
  }
}

extension Paragraph {
  /// The stretch in which names are looked for; `nil` where they are not (L15, L22).
  func readable(in article: Article) -> Range<Int>? {
    switch zone {
    case .comment, .boilerplate: nil
    case .title, .byline, .body: range
    case .caption: range.lowerBound..<PhotoCredit.start(in: article.text.bytes, range)
    }
  }
}
