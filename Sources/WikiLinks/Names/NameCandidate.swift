package import WikiEvidence
package import WikiModel

/// A place of an article where a recorded name stands, and what was made of it.
package struct NameCandidate: Hashable, Sendable {
  /// What a link would cover, in UTF-8 bytes of the text.
  package let range: Range<Int>

  /// The number of its paragraph.
  package let paragraph: Int
  package let zone: Zone
  package let verdict: Verdict

  /// The run of capitalised words that the name is part of, where that is longer: perhaps somebody else's name (L10).
  package var longerName: Range<Int>?

  package enum Verdict: Hashable, Sendable {
    case mention(RecordID, LinkRule, isLinked: Bool)
    case refused(Refusal)
  }

  /// Why a name stays text.
  package enum Refusal: Hashable, Sendable {
    /// L7: it can mean each of these.
    case severalActors([RecordID])

    /// L11: it is the surname of people who have not been named in full before.
    case notNamedBefore([RecordID])

    /// L13: another given name stands before the surname.
    case otherGivenName(String, RecordID)

    /// L13: another name stands right behind the surname.
    case otherSurname(String, RecordID)

    /// L10: the actor's record says that this is somebody else.
    case otherName(RecordID)

    /// L10: it is one ordinary word, and part of this longer name, which no record has.
    case partOfLongerName(String, RecordID)

    /// The wiki never links these words.
    case excluded

    /// The record of the one who is meant is not shown.
    case notShown(RecordID)

    /// L7: the alias holds in other sources only.
    case elsewhereOnly(RecordID)

    /// F: one word of the same sound, and nothing else tells that the actor is meant.
    case soundAlone(RecordID)

    /// F: the texts write the word in small letters, too.
    case ordinaryWord(RecordID)

    /// L20: the source's record says that the actor is not meant.
    case overridden(RecordID)
  }

  /// The mention that it is, if it is one.
  package var mention: Mention? {
    guard case .mention(let actor, let rule, let isLinked) = verdict else { return nil }
    return Mention(range: range, paragraph: paragraph, zone: zone, actor: actor, rule: rule, isLinked: isLinked)
  }
}
