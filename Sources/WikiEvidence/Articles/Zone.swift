/// What a line is to its article.
package enum Zone: String, CaseIterable, Sendable {
  case title, byline, caption, comment, boilerplate, body

  /// Whether a quote from it must say so: what readers and web pages added is not the article's own words.
  package var mustBeNamed: Bool {
    switch self {
    case .comment, .boilerplate: true
    case .title, .byline, .caption, .body: false
    }
  }
}
