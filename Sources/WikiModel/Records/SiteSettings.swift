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
