package import WikiModel

/// An actor that is named in the same paragraphs as another one. That they have anything to do with each other is not
/// said by it.
package struct Companion: Hashable, Sendable {
  package let actor: RecordID

  /// In how many paragraphs both are named.
  package let count: Int

  /// Those of each actor, in the order of the model's actors; the most frequent first, then by id. Only actors whose
  /// mentions are linked have any and are any.
  static func collect(_ model: Model, _ mentions: [[Mention]]) -> [[Companion]] {
    var counts = [[Int: Int]](repeating: [:], count: model.actors.count)
    for mentions in mentions {
      for inside in Dictionary(grouping: mentions.filter(\.isLinked), by: \.paragraph).values {
        let actors = Set(inside.compactMap { model.index(of: RecordReference(.actors, $0.actor)) })
        for one in actors {
          for other in actors where other != one { counts[one][other, default: 0] += 1 }
        }
      }
    }
    return counts.map { counts in
      counts.map { Companion(actor: model.actors[$0.key].id, count: $0.value) }
        .sorted { ($1.count, $0.actor) < ($0.count, $1.actor) }
    }
  }
}
