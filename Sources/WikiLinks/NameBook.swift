package import WikiDiagnostics
package import WikiModel
import WikiNames

/// All names of all actors, as one matcher, and which actors each of them can mean.
///
/// Names of an actor are its name and aliases; a person also has the surnames of those (L11).
package struct NameBook: Sendable {
  let matcher: NameMatcher
  private let forms: [Form]
  private let unlinked: Set<RecordID>

  /// One way to name one actor; its number is the id of its pattern.
  struct Form: Sendable {
    let actor: RecordID
    let kind: Kind
    let spelling: String

    enum Kind: Sendable { case whole, surname }
  }

  /// Finds the names of a model's actors; spellings that several actors claim are reported (L7).
  package static func collect(_ model: Model) -> Checked<NameBook> {
    let book = NameBook(model)
    return Checked(book, book.sharedNames(model))
  }

  private init(_ model: Model) {
    var forms: [Form] = []
    for actor in model.actors {
      let spellings = [actor.name] + actor.aliases
      forms += spellings.map { Form(actor: actor.id, kind: .whole, spelling: $0) }
      guard actor.kind == .person else { continue }
      forms += spellings.compactMap(NamePattern.surname).map { Form(actor: actor.id, kind: .surname, spelling: $0) }
    }
    self.forms = forms
    matcher = NameMatcher(forms.enumerated().map { NamePattern(spelling: $1.spelling, id: $0) })
    unlinked = Set(model.actors.filter { $0.linking == .never }.map(\.id))
  }

  func isLinked(_ actor: RecordID) -> Bool { !unlinked.contains(actor) }

  /// Whom a match can mean, by whole names and by surnames; each sorted, each once.
  func candidates(_ match: NameMatch) -> (whole: [RecordID], surname: [RecordID]) {
    var whole: Set<RecordID> = []
    var surname: Set<RecordID> = []
    for id in match.ids {
      switch forms[id].kind {
      case .whole: whole.insert(forms[id].actor)
      case .surname: surname.insert(forms[id].actor)
      }
    }
    return (whole.sorted(), surname.subtracting(whole).sorted())
  }

  private func sharedNames(_ model: Model) -> [Diagnostic] {
    var owners: [String: [Form]] = [:]
    for form in forms where form.kind == .whole { owners[LightFold.folded(form.spelling), default: []].append(form) }
    return owners.sorted { $0.key < $1.key }.compactMap { _, forms in
      let actors = Set(forms.map(\.actor)).sorted()
      guard actors.count > 1, let first = forms.first else { return nil }
      return .ambiguousName(first.spelling, actors.compactMap { model.actor($0) })
    }
  }
}
