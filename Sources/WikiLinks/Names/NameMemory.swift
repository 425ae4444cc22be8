import WikiModel
import WikiNames

/// Decides, in reading order, whom each name means, and remembers which people have been named in full.
///
/// No decision is a guess: where two actors are possible, the name stays text (L7, L11).
struct NameMemory {
  private let book: NameBook

  /// The article that is read; `nil` for prose.
  private let source: RecordID?
  private var namedInFull: Set<RecordID> = []
  private var mentioned: Set<RecordID> = []

  init(_ book: NameBook, source: RecordID? = nil) {
    self.book = book
    self.source = source
  }

  /// Whether a whole name read here lets the surname stand alone from now on.
  enum Weight { case decides, onlyCounts }

  /// What stands around a name.
  struct Surroundings {
    /// Whether the text has an article before the name: `al-Masoud`.
    var hasArticle = false

    /// Whether a title stands right before it (L14).
    var followsTitle = false

    /// A word right before it that may be a given name (L13), as it stands and folded.
    var givenName: (text: String, folded: String)?

    /// A word right behind it that may be a surname (L13), as it stands.
    var followingName: String?

    /// The run of capitalised words that the name is part of, as it stands, where that is longer (L10).
    var longerName: String?

    /// The name by the light fold.
    var folded = ""

    /// The actors that the source's record says are not meant (L20).
    var notMeant: Set<RecordID> = []
  }

  /// Takes an actor for named here, for an editor says so.
  mutating func note(_ actor: RecordID) {
    mentioned.insert(actor)
    namedInFull.insert(actor)
  }

  mutating func verdict(
    of match: NameMatch,
    _ surroundings: Surroundings,
    _ weight: Weight
  ) -> NameCandidate.Verdict {
    let forms = book.forms(of: match)
    let verdict = decide(match, forms, surroundings)
    guard case .mention(let actor, let rule, _) = verdict else { return verdict }
    if weight == .decides {
      mentioned.insert(actor)
      let isWhole = forms.contains { $0.actor == actor && $0.kind == .whole }
      if isWhole, match.tokenCount > 1, rule != .surname { namedInFull.insert(actor) }
    }
    return book.isHidden(actor) ? .refused(.notShown(actor)) : verdict
  }

  private func decide(
    _ match: NameMatch,
    _ forms: [NameForm],
    _ surroundings: Surroundings
  ) -> NameCandidate.Verdict {
    let here = forms.filter { form in form.onlyIn.isEmpty || source.map(form.onlyIn.contains) ?? false }
    let meant = here.filter { form in form.actor.map { !surroundings.notMeant.contains($0) } ?? true }
    let whole = actors(of: meant, .whole)
    if whole.isEmpty, let refusal = otherName(meant) { return .refused(refusal) }
    let direct = whole.isEmpty ? actors(of: meant, .number) : whole
    let surnames = actors(of: meant, .surname).filter { !direct.contains($0) }
    let named = surnames.filter(namedInFull.contains)
    guard direct.count < 2, direct.isEmpty || named.isEmpty else {
      return .refused(.severalActors((direct + named).sorted()))
    }
    if let actor = direct.first {
      return accept(actor, whole.isEmpty ? .number : .wholeName, match, surroundings)
    }
    guard !surnames.isEmpty else { return .refused(nothingMeant(here, forms)) }
    return decide(surname: meant, surnames, named, match, surroundings)
  }

  private func decide(
    surname forms: [NameForm],
    _ surnames: [RecordID],
    _ named: [RecordID],
    _ match: NameMatch,
    _ surroundings: Surroundings
  ) -> NameCandidate.Verdict {
    guard !named.isEmpty else { return .refused(.notNamedBefore(surnames)) }
    var actor = named[0]
    var rule = LinkRule.surname
    if named.count > 1 {
      let fitting = named.filter { actor in
        forms.contains {
          $0.actor == actor && $0.kind == .surname && $0.hasArticle == surroundings.hasArticle
        }
      }
      guard fitting.count == 1 else { return .refused(.severalActors(named)) }
      (actor, rule) = (fitting[0], .articleForm)
    }
    if let givenName = surroundings.givenName, !book.knows(givenName.folded, of: actor) {
      return .refused(.otherGivenName(givenName.text, actor))
    }
    if let following = surroundings.followingName, !book.knows(LightFold.folded(following), of: actor) {
      return .refused(.otherSurname(following, actor))
    }
    return .mention(actor, rule, isLinked: book.isLinked(actor))
  }

  /// A whole name; an ordinary word is none beside another one (L10), and one word that only sounds like it needs a second
  /// sign.
  private func accept(
    _ actor: RecordID,
    _ rule: LinkRule,
    _ match: NameMatch,
    _ surroundings: Surroundings
  ) -> NameCandidate.Verdict {
    if let longer = longerName(match, surroundings) { return .refused(.partOfLongerName(longer, actor)) }
    guard match.fold == .transliteration else { return .mention(actor, rule, isLinked: book.isLinked(actor)) }
    if match.tokenCount == 1 {
      guard !book.ordinaryWords.contains(surroundings.folded) else { return .refused(.ordinaryWord(actor)) }
      guard surroundings.hasArticle || surroundings.followsTitle || mentioned.contains(actor) else {
        return .refused(.soundAlone(actor))
      }
    }
    return .mention(actor, .transliteration, isLinked: book.isLinked(actor))
  }

  /// The longer name that a name of one ordinary word is part of, as it stands; `nil` where there is none.
  private func longerName(_ match: NameMatch, _ surroundings: Surroundings) -> String? {
    guard match.tokenCount < 3, let name = surroundings.longerName else { return nil }
    let words = surroundings.folded.split(separator: " ")
    let rest = words.first == "the" ? words.dropFirst() : words[...]
    guard rest.count == 1, let word = rest.first, book.ordinaryWords.contains(String(word)) else { return nil }
    return name
  }

  /// Why a text means nobody that it is a longer name of, or an excluded word (L10).
  private func otherName(_ forms: [NameForm]) -> NameCandidate.Refusal? {
    forms.first { $0.kind == .other }.map { form in form.actor.map { .otherName($0) } ?? .excluded }
  }

  private func nothingMeant(_ here: [NameForm], _ all: [NameForm]) -> NameCandidate.Refusal {
    if let actor = here.first?.actor { return .overridden(actor) }
    return all.first?.actor.map { .elsewhereOnly($0) } ?? .excluded
  }

  private func actors(of forms: [NameForm], _ kind: NameForm.Kind) -> [RecordID] {
    Set(forms.filter { $0.kind == kind }.compactMap(\.actor)).sorted()
  }
}
