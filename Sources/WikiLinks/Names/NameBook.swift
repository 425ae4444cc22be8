package import WikiDiagnostics
import WikiEvidence
package import WikiModel
import WikiNames

/// All names of all actors, as one matcher, and which actors each of them can mean.
///
/// Names of an actor are its name, its aliases and its short names; a person also has the surnames of those (L11), a
/// group its names with the last word in another number (L9).
package struct NameBook: Sendable {
  let matcher: NameMatcher

  /// The number of each is the id of its pattern.
  let forms: [NameForm]
  private let unlinked: Set<RecordID>

  /// Actors that are known by their names and are not shown.
  private let hidden: Set<RecordID>

  /// The words of each actor's names, by the light fold.
  private let knownWords: [RecordID: Set<String>]

  /// Words that the articles write in small letters, too, and that are a name of one word or sound like one.
  let ordinaryWords: Set<String>

  /// Finds the names of a model's actors; spellings that several actors claim are reported (L7).
  /// - Parameter withheld: actors that the model does not have. Their names are read as those of others are, so that
  ///   nobody is taken for somebody else because of what is not shown.
  package static func collect(_ model: Model, withheld: [Actor] = []) -> Checked<NameBook> {
    let book = NameBook(model, withheld)
    return Checked(book, book.sharedNames)
  }

  private init(_ model: Model, _ withheld: [Actor]) {
    hidden = Set(withheld.map(\.id))
    forms =
      (model.actors + withheld).flatMap(\.nameForms)
      + model.settings.excluded.map { NameForm(actor: nil, kind: .other, spelling: $0) }
    matcher = NameMatcher(
      forms.enumerated().map {
        NamePattern(spelling: $1.spelling, id: $0, isTransliterated: $1.isTransliterated)
      },
      TransliterationFold(model.settings.equivalences.map { ($0.one, $0.other) })
    )
    var knownWords: [RecordID: Set<String>] = [:]
    for form in forms where form.kind == .whole {
      guard let actor = form.actor else { continue }
      knownWords[actor, default: []].formUnion(NameTokens.tokens(of: form.spelling).map(\.folded))
    }
    self.knownWords = knownWords
    unlinked = Set(model.actors.filter { $0.linking == .never }.map(\.id))
    var ordinary: Set<String> = []
    for article in model.sources.compactMap(\.article) {
      for paragraph in article.paragraphs where !paragraph.zone.mustBeNamed {
        ordinary.formUnion(matcher.ordinaryWords(in: article.text.bytes, range: paragraph.range))
      }
    }
    ordinaryWords = ordinary
  }

  func isLinked(_ actor: RecordID) -> Bool { !unlinked.contains(actor) }

  func isHidden(_ actor: RecordID) -> Bool { hidden.contains(actor) }

  /// Whether a word, by the light fold, is part of a name of the actor.
  func knows(_ word: String, of actor: RecordID) -> Bool { knownWords[actor]?.contains(word) ?? false }

  func forms(of match: NameMatch) -> [NameForm] { match.ids.map { forms[$0] } }

  private var sharedNames: [Diagnostic] {
    var owners: [String: [NameForm]] = [:]
    for form in forms where form.kind == .whole && form.onlyIn.isEmpty {
      owners[LightFold.folded(form.spelling), default: []].append(form)
    }
    return owners.sorted { $0.key < $1.key }.compactMap { _, forms in
      var owners: [NameForm] = []
      for form in forms where !owners.contains(where: { $0.actor == form.actor }) { owners.append(form) }
      return owners.count > 1 ? .ambiguousName(owners) : nil
    }
  }
}
