import WikiDiagnostics
import WikiEvidence
import WikiModel
import WikiNames

/// A longer name in which the name of a group is linked, and which may be somebody else's (L10).
struct PossibleLongerName {
  let text: String
  let short: String
  let actor: Actor

  /// Where it stands first.
  let place: SourceSpan
  var count: Int

  /// The runs of capitalised words around mentions of groups, outside headlines; each once for each actor, in the
  /// order in which they come first.
  static func collect(_ model: Model, _ candidates: [[NameCandidate]]) -> [PossibleLongerName] {
    var numbers: [String: Int] = [:]
    var found: [PossibleLongerName] = []
    for (source, candidates) in zip(model.sources, candidates) {
      guard let text = source.article?.text else { continue }
      for candidate in candidates where candidate.zone != .title {
        guard let range = candidate.longerName, let mention = candidate.mention, mention.rule != .override,
          let actor = model.actor(mention.actor), actor.kind != .person, mention.isLinked
        else { continue }
        let key = "\(actor.id) \(LightFold.folded(text.string(range)))"
        guard let number = numbers[key] else {
          numbers[key] = found.count
          found.append(
            PossibleLongerName(
              text: text.string(range),
              short: text.string(candidate.range),
              actor: actor,
              place: text.span(of: range),
              count: 1
            )
          )
          continue
        }
        found[number].count += 1
      }
    }
    return found
  }
}
