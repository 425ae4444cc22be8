package import WikiDiagnostics

/// What `Site/site.yml` says about the wiki as a whole.
package struct SiteSettings: Sendable {
  package var title: String
  package var description = ""

  /// A BCP 47 tag.
  package var language: LanguageTag = .english

  /// Where the site will be published; links inside the site never use it.
  package var baseURL: WebAddress?

  /// The records that the home page features, in their order.
  package var home: [Featured] = []

  /// Pairs of words that are one in names, beside those of the program.
  package var equivalences: [NameEquivalence] = []

  /// Words that are never linked.
  package var excluded: [String] = []

  /// The names of fields of other programs, which records may have and which say nothing.
  package var otherFields: Set<String> = []

  /// The words that records may use.
  package internal(set) var vocabulary = Vocabulary()

  /// What stands before a record's path in the address of the page that edits it.
  package var editURL: WebAddress?

  /// Whether the Admiralty grades of sources and statements are shown.
  package var isGraded = false

  /// Whether search engines are asked to leave the whole site out.
  package var isUnindexed = false

  /// How much of the texts the site may show, where their records do not say.
  package var rights = Rights.full

  /// From how many words of a hundred, and from how many words on, an excerpt is warned about.
  package var excerptLimit = ExcerptLimit()

  /// Whether a file says all this; without one it stands for a folder of texts.
  package internal(set) var isWritten = false

  /// What stands for the name of a person who is not public.
  package var privatePersons = PersonNaming.role

  /// Whether minors are named who have a record.
  package var namesMinors = false

  package var rightsNote = ""
  package var creator = ""
  package var publisher = ""

  /// A record that the home page features.
  package struct Featured: Hashable, Sendable {
    package let id: String
    package let span: SourceSpan
  }

  package init(title: String) {
    self.title = title
  }
}

/// How much of an article a site may show before its editors are asked whether that is still an excerpt.
package struct ExcerptLimit: Hashable, Sendable {
  /// Of a hundred words of the article.
  package var share = 15
  package var words = 300
}

/// What pages call a person who is not public.
package enum PersonNaming: String, Sendable, CaseIterable {
  /// "K. M."
  case initials

  /// What the person is to others: "a resident of Dumayr".
  case role

  /// By name, but without a page.
  case name
}

extension SiteSettings {
  /// What goes before a file's path for its address on the web: the base URL, ending in `/`; empty where there is none.
  package var siteRoot: String { baseURL.map { $0.text.hasSuffix("/") ? $0.text : $0.text + "/" } ?? "" }
}
