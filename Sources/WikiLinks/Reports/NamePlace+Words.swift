package import WikiModel

// Why a name became what it became, in words, and what would change that.
extension NamePlace {
  /// "a mention of 'irgc', linked (L6: the longest name that stands here)".
  package var explanation: String {
    switch verdict {
    case .mention(let actor, let rule, let isLinked):
      "a mention of '\(actor)', \(isLinked ? "linked" : "counted but not linked") (\(rule.rawValue): \(rule.words))"
    case .refused(let refusal): "text (\(refusal.rule): \(refusal.words))"
    }
  }

  /// What to write, and where, to have it otherwise.
  package var remedy: (record: String, lines: [String]) {
    switch verdict {
    case .mention(let actor, _, _): return override("not: \(actor)")
    case .refused(.severalActors(let actors)), .refused(.notNamedBefore(let actors)):
      return override("is: \(actors.map(\.description).joined(separator: "   # or "))")
    case .refused(.otherGivenName(let word, let actor)):
      return ("Site/actors/\(actor).md", ["aliases:", "  - \(word) \(text)"])
    case .refused(.otherSurname(let word, let actor)):
      return ("Site/actors/\(actor).md", ["aliases:", "  - \(text) \(word)"])
    case .refused(.partOfLongerName(let name, let actor)):
      return ("Site/actors/\(actor).md", ["aliases:", "  - \(name)"])
    case .refused(.soundAlone(let actor)), .refused(.ordinaryWord(let actor)):
      return ("Site/actors/\(actor).md", ["aliases:", "  - \(text)"])
    case .refused(.elsewhereOnly(let actor)): return override("is: \(actor)")
    case .refused(.otherName(let actor)): return override("is: \(actor)")
    case .refused(.overridden(let actor)): return override("is: \(actor)")
    case .refused(.notShown(let actor)):
      return ("Site/actors/\(actor).md", ["# take 'status' out of it, or, for a public figure, write 'public: yes'"])
    case .refused(.excluded): return ("Site/site.yml", ["# take '\(text)' out of 'exclude'"])
    }
  }

  private func override(_ verdict: String) -> (record: String, lines: [String]) {
    ("Site/sources/\(source).md", ["mentions:", "  - text: \(text)", "    \(verdict)"])
  }
}

extension LinkRule {
  package var words: String {
    switch self {
    case .wholeName: "the longest name that stands here"
    case .number: "the name with its last word in another number"
    case .surname: "the surname, after the whole name in this article"
    case .articleForm: "of the people with this surname the one whose article it has"
    case .override: "the source's record says so"
    case .transliteration: "another spelling of the same sound"
    }
  }
}

extension NameCandidate.Refusal {
  /// The id of the rule, as in `docs/linking.md`.
  package var rule: String {
    switch self {
    case .severalActors, .elsewhereOnly: "L7"
    case .notNamedBefore: "L11"
    case .otherGivenName, .otherSurname: "L13"
    case .otherName, .partOfLongerName, .excluded: "L10"
    case .notShown: "L17"
    case .soundAlone, .ordinaryWord: "F"
    case .overridden: "L20"
    }
  }

  package var words: String {
    switch self {
    case .severalActors(let actors): "it can mean \(Self.listed(actors, "or"))"
    case .notNamedBefore(let actors):
      "it is a surname of \(Self.listed(actors, "and")), not named in full before in this article"
    case .otherGivenName(let word, let actor): "'\(word)' stands before it, which is no name of '\(actor)'"
    case .otherSurname(let word, let actor): "'\(word)' stands behind it, which is no name of '\(actor)'"
    case .otherName(let actor): "the record of '\(actor)' says that this is somebody else"
    case .partOfLongerName(let name, _):
      "'\(name)' stands here, and of its words this one is written in small letters elsewhere"
    case .excluded: "site.yml excludes it"
    case .notShown(let actor): "the record of '\(actor)' is not shown"
    case .elsewhereOnly(let actor): "'\(actor)' has this alias in other sources only"
    case .soundAlone(let actor):
      "it sounds like a name of '\(actor)', but no article, title or earlier mention says that the actor is meant"
    case .ordinaryWord(let actor): "it sounds like a name of '\(actor)', but the texts write it in small letters, too"
    case .overridden(let actor): "the source's record says that '\(actor)' is not meant"
    }
  }

  /// The actors that it would mean otherwise.
  package var actors: [RecordID] {
    switch self {
    case .severalActors(let actors), .notNamedBefore(let actors): actors
    case .otherGivenName(_, let actor), .otherSurname(_, let actor), .partOfLongerName(_, let actor),
      .otherName(let actor), .elsewhereOnly(let actor),
      .soundAlone(let actor),
      .ordinaryWord(let actor), .overridden(let actor):
      [actor]
    case .excluded, .notShown: []
    }
  }

  private static func listed(_ actors: [RecordID], _ word: String) -> String {
    let names = actors.map { "'\($0)'" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
