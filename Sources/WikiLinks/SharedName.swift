import WikiEvidence
package import WikiModel
import WikiNames

/// A spelling that several actors have: the whole name of one, or the surname by which a person is called once named in
/// full. It has a page that tells them apart (L7).
package struct SharedName: Sendable {
  /// The slug of its light fold, so that spellings that are one name share it; no other shared name has it.
  package let slug: String

  /// As the first of the records has it.
  package let spelling: String

  /// Whose it is, in the order of the model; at least two.
  package let actors: [RecordID]

  /// The sentences in which it stays text, since nothing there says who is meant; oldest source first.
  package let backlinks: [Backlink]

  /// Sorted by slug.
  static func collect(_ model: Model, _ names: NameBook, _ candidates: [[NameCandidate]], _ shown: [ShownText?])
    -> [SharedName]
  {
    var owners: [String: [NameForm]] = [:]
    for form in names.forms where form.kind == .whole || form.kind == .surname {
      guard let actor = form.actor, !names.isHidden(actor) else { continue }
      let slug = LightFold.slug(LightFold.folded(form.spelling))
      let isKnown = owners[slug]?.contains { $0.actor == actor } ?? false
      if !isKnown { owners[slug, default: []].append(form) }
    }
    owners = owners.filter { $1.count > 1 }
    /// The spelling that these actors have in common, where the text has another of the same sound.
    func spelling(of actors: [RecordID]) -> String? {
      let common = owners.filter { owner in actors.allSatisfy { actor in owner.value.contains { $0.actor == actor } } }
      return common.keys.min()
    }
    let places = zip(model.sources, candidates).map { source, candidates in
      candidates.compactMap { candidate -> Backlink.Place<String>? in
        guard case .refused(.severalActors(let actors)) = candidate.verdict, let article = source.article else {
          return nil
        }
        let own = LightFold.slug(LightFold.folded(article.text.string(candidate.range)))
        let slug = owners[own] != nil ? own : spelling(of: actors)
        return slug.map { Backlink.Place(of: $0, candidate.paragraph, candidate.range) }
      }
    }
    let backlinks = Backlink.collect(model, shown, places)
    return owners.sorted { $0.key < $1.key }.map { slug, forms in
      SharedName(
        slug: slug,
        spelling: forms[0].spelling,
        actors: forms.compactMap(\.actor),
        backlinks: backlinks[slug] ?? []
      )
    }
  }
}
