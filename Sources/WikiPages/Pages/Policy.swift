import WikiAddresses
import WikiModel

extension Wiki {
  /// The page that says what the site does not show: that on its method, that about it, or the home page.
  var policyAddress: PageAddress {
    let ids = ["method", "about"].compactMap { RecordID($0) }.map { RecordReference(.pages, $0) }
    return ids.first { model.index(of: $0) != nil }.map(PageAddress.record) ?? .home
  }

  /// What the site does not show, and by which rules: a sentence each.
  var policy: [String] {
    [personPolicy, minorPolicy] + rightsPolicy
  }

  private var personPolicy: String {
    switch model.settings.privatePersons {
    case .role:
      "Persons who are not public figures have no page and are not named: what they are to others stands for their names, "
        + "which are left only where an article itself has them."
    case .initials:
      "Persons who are not public figures have no page, and initials stand for their names, which are left only where an "
        + "article itself has them."
    case .name: "Persons who are not public figures are named, but have no page of their own."
    }
  }

  private var minorPolicy: String {
    model.settings.namesMinors ? "Minors are treated as other persons are." : "Minors are never named."
  }

  private var rightsPolicy: [String] {
    let sources = model.sources.filter { $0.article != nil }
    let counts = Dictionary(sources.map { ($0.rights, 1) }, uniquingKeysWith: +)
    let redacted = sources.count { !$0.redactions.isEmpty }
    let rights: [(Rights, String)] = [
      (.full, "shown whole"), (.excerpt, "shown in excerpts, the paragraphs that are cited"), (.link, "only linked to"),
    ]
    let parts = rights.compactMap { right, words in
      counts[right].map { "\($0) \($0 == 1 ? "is" : "are") \(words)" }
    }
    return (parts.isEmpty ? [] : ["Of the articles, \(parts.joined(separator: "; "))."])
      + (redacted == 0 ? [] : ["In \(redacted) of them, words are redacted; others stand in their place."])
  }
}
