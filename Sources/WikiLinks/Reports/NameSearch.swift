import WikiEvidence
import WikiModel
import WikiNames

/// Finds one name in articles, and what stands there for it.
struct NameSearch {
  /// What was found.
  enum What: Int { case name, surname, sound, abbreviation, rival }

  /// A place of an article.
  struct Sighting {
    let what: What
    let text: String
    let paragraph: Paragraph
    let range: Range<Int>

    /// The actor that the place is taken for; `nil` where it is none's.
    var rival: RecordID?
  }

  /// The part of a person's name that may stand for it (L11).
  let surname: String?
  private let matcher: NameMatcher
  private let others: NameMatcher
  private let otherActors: [RecordID]
  private let otherFolds: Set<String>

  init(_ name: String, _ bearer: NameTrace.Bearer, _ model: Model) {
    let fold = TransliterationFold(model.settings.equivalences.map { ($0.one, $0.other) })
    surname = bearer == .person ? NamePattern.surname(of: name) : nil
    matcher = NameMatcher(Self.patterns(name, bearer, surname), fold, needsCapitals: bearer != .term)
    let forms = model.actors.flatMap(\.nameForms).filter { $0.kind == .whole }
    otherActors = forms.compactMap(\.actor)
    others = NameMatcher(
      zip(forms, forms.indices).map {
        NamePattern(spelling: $0.spelling, id: $1, isTransliterated: $0.isTransliterated)
      },
      fold
    )
    otherFolds = Set(forms.map { LightFold.folded($0.spelling) })
  }

  /// The ways in which texts have the name, as `nameForms` of a record with no other name has them.
  private static func patterns(_ name: String, _ bearer: NameTrace.Bearer, _ surname: String?) -> [NamePattern] {
    let isHeard = bearer.isActor && NamePattern(spelling: name, id: 0).isFromArabic
    func pattern(_ spelling: String, _ what: What, isHeard: Bool) -> NamePattern {
      NamePattern(spelling: spelling, id: what.rawValue, isTransliterated: isHeard)
    }
    var patterns = [pattern(name, .name, isHeard: isHeard)]
    if bearer == .group { patterns += NamePattern.otherNumbers(of: name).map { pattern($0, .name, isHeard: false) } }
    if let surname { patterns.append(pattern(surname, .surname, isHeard: isHeard)) }
    // A single word of the same sound is mostly another word: Bill is not Bell.
    let mayBeHeard = bearer.isActor && !isHeard && NameTokens.tokens(of: name).count > 1
    return mayBeHeard ? patterns + [pattern(name, .sound, isHeard: true)] : patterns
  }

  /// What an article has, in the order of its text.
  func sightings(in source: Source) -> [Sighting] {
    guard let article = source.article else { return [] }
    return article.paragraphs.flatMap { paragraph -> [Sighting] in
      guard let range = paragraph.readable(in: article) else { return [] }
      return sightings(article.text, paragraph, range).filter { !source.hides($0.range) }
    }
  }

  private func sightings(_ text: EvidenceText, _ paragraph: Paragraph, _ range: Range<Int>) -> [Sighting] {
    let matches = matcher.matches(in: text.bytes, range: range)
    guard !matches.isEmpty else { return [] }
    var taken = others.matches(in: text.bytes, range: range)[...]
    return matches.flatMap { match -> [Sighting] in
      guard let what = What(match) else { return [] }
      func sighting(_ what: What, _ range: Range<Int>, rival: RecordID? = nil) -> Sighting {
        Sighting(what: what, text: text.string(range), paragraph: paragraph, range: range, rival: rival)
      }
      taken = taken.drop { $0.range.upperBound <= match.range.lowerBound }
      let overlapping = taken.prefix { $0.range.lowerBound < match.range.upperBound }
      if let other = overlapping.first(where: { $0.range.count >= match.range.count }) {
        guard what == .name, other.range == match.range, let number = other.ids.first else { return [] }
        return [sighting(.rival, match.range, rival: otherActors[number])]
      }
      guard what == .name else { return [sighting(what, match.range)] }
      let abbreviations = text.abbreviations(beside: match.range, in: range).map { sighting(.abbreviation, $0) }
      return [sighting(what, match.range)] + abbreviations.filter { !otherFolds.contains(LightFold.folded($0.text)) }
    }
  }

  /// How often each of these stands in the articles, as names do; the most frequent first.
  func counted(_ names: [String], in model: Model) -> [NameTrace.Spelling] {
    let matcher = NameMatcher(names.enumerated().map { NamePattern(spelling: $1, id: $0) })
    var found = names.map { _ in (count: 0, sources: [RecordID]()) }
    for source in model.sources {
      guard let article = source.article else { continue }
      for range in article.paragraphs.compactMap({ $0.readable(in: article) }) {
        for number in matcher.matches(in: article.text.bytes, range: range).flatMap(\.ids) {
          found[number].count += 1
          if found[number].sources.last != source.id { found[number].sources.append(source.id) }
        }
      }
    }
    return zip(names, found).map { NameTrace.Spelling(text: $0, count: $1.count, sources: $1.sources) }.inOrder
  }
}

extension [NameTrace.Spelling] {
  /// The most frequent first.
  var inOrder: [NameTrace.Spelling] { sorted { ($1.count, $0.text) < ($0.count, $1.text) } }
}

extension NameSearch.What {
  /// What a match is, the surest of what it may be; `nil` never comes, as every id is one of these.
  fileprivate init?(_ match: NameMatch) {
    guard let what = match.ids.first.flatMap(Self.init(rawValue:)) else { return nil }
    self = what
  }
}

extension NameTrace.Bearer {
  fileprivate var isActor: Bool { self == .person || self == .group }
}

extension EvidenceText {
  /// The acronyms in brackets right behind a name, or the one before the name in brackets; without a plural *s*.
  fileprivate func abbreviations(beside name: Range<Int>, in range: Range<Int>) -> [Range<Int>] {
    let (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    let behind = bytes[name.upperBound..<range.upperBound].prefix(32)
    if behind.starts(with: [0x20, open]), let end = behind.firstIndex(of: close) {
      return acronyms(NameTokens.tokens(of: bytes, in: name.upperBound..<end).filter { $0.folded != "the" })
    }
    guard name.lowerBound > range.lowerBound, bytes[name.lowerBound - 1] == open, behind.first == close else {
      return []
    }
    // An acronym is short, and what is cut here is none.
    let before = bytes[range.lowerBound..<name.lowerBound].suffix(32).drop { $0 & 0xC0 == 0x80 }
    guard let last = NameTokens.tokens(of: bytes, in: before.indices).last,
      bytes[last.range.upperBound..<name.lowerBound].elementsEqual([0x20, open])
    else { return [] }
    return acronyms([last])
  }

  /// The tokens, where all of them are acronyms.
  private func acronyms(_ tokens: [NameToken]) -> [Range<Int>] {
    guard tokens.allSatisfy({ $0.isAllCapitals && $0.folded.utf8.count > 1 }) else { return [] }
    return tokens.map { token in
      let isPlural = bytes[token.range.upperBound - 1] == UInt8(ascii: "s")
      return token.range.lowerBound..<token.range.upperBound - (isPlural ? 1 : 0)
    }
  }
}
