package import WikiEvidence
package import WikiModel

/// The sentences of one source that mention an actor.
package struct Backlink: Sendable {
  package let source: RecordID

  /// In the order of the text.
  package let sentences: [MentioningSentence]

  /// How often the source names the actor.
  package let count: Int
}

/// A sentence that mentions an actor at least once.
package struct MentioningSentence: Sendable {
  /// UTF-8 bytes of the text.
  package let range: Range<Int>
  package let paragraph: Int
  package let zone: Zone

  /// The mentions of this actor in it, in order.
  package let mentions: [Range<Int>]
}

extension Article {
  /// The sentences around `mentions`, which are in the order of the text.
  /// - Parameter split: the sentences of each paragraph that has a mention, by its number: split once for all actors.
  func sentences(around mentions: [Mention], _ split: [Int: [Range<Int>]]) -> [MentioningSentence] {
    var sentences: [MentioningSentence] = []
    var rest = mentions[...]
    while let first = rest.first {
      let paragraph = paragraphs[first.paragraph - 1]
      for range in split[paragraph.number] ?? [] {
        let inside = rest.prefix { $0.paragraph == paragraph.number && $0.range.lowerBound < range.upperBound }
        guard !inside.isEmpty else { continue }
        rest = rest.dropFirst(inside.count)
        sentences.append(
          MentioningSentence(
            range: range,
            paragraph: paragraph.number,
            zone: paragraph.zone,
            mentions: inside.map { $0.range.clamped(to: range) }
          )
        )
      }
      if rest.first == first { rest = rest.dropFirst() }
    }
    return sentences
  }
}
