/// A field that front matter may have, or will be able to have.
///
/// The loader accepts what is declared here and nothing else, so that no key is ever passed over in silence.
package struct FieldDeclaration: Hashable, Sendable {
  package let name: String
  package let need: Need

  package enum Need: Sendable {
    /// A record without it is an error.
    case needed
    case optional
    /// Part of the format, but the program does not know it yet: refused, never ignored.
    case notYet
  }

  /// The fields of records of one kind.
  package static func fields(of kind: RecordKind) -> [FieldDeclaration] {
    let own: [FieldDeclaration] =
      switch kind {
      case .sources:
        needed("publisher", "date")
          + optional(
            "text",
            "lines",
            "zones",
            "wrap",
            "title",
            "author",
            "origin",
            "url",
            "archived",
            "retrieved",
            "type",
            "language",
            "dated by",
            "date note",
            "rights",
            "rights note",
            "notes",
            "mentions"
          )
          + notYet("redact", "reliability")
      case .actors:
        needed("name", "kind")
          + optional(
            "aliases",
            "short",
            "script",
            "native",
            "meaning",
            "not",
            "link",
            "facts",
            "relations"
          ) + notYet("public", "image", "alt", "credit")
      case .events:
        needed("name", "kind", "date")
          + optional("time", "place", "actors", "from", "facts", "part of", "led to") + notYet("page")
      case .places:
        notYet("name", "aliases", "within", "at", "precision", "native", "time zone")
      case .terms:
        notYet("name", "aliases")
      case .pages:
        needed("title") + optional("menu")
      }
    return own + optional("same as", "note", "reviewed", "ignore")
      + notYet("formerly", "status", "corrections", "tags", "noindex", "notice")
  }

  /// The keys of `site.yml`.
  package static let site =
    needed("title", "rights")
    + optional(
      "description",
      "language",
      "base url",
      "home",
      "rights note",
      "creator",
      "publisher",
      "equivalences",
      "exclude"
    )
    + notYet(
      "derived",
      "noindex",
      "private persons",
      "minors",
      "grading",
      "kinds",
      "facts",
      "relations",
      "roles",
      "edit url",
      "feed limit",
      "publish",
      "offline",
      "icon",
      "thresholds"
    )

  /// The keys of a statement beside its property.
  package static let statement =
    optional(
      "from",
      "by",
      "via",
      "disputed by",
      "when",
      "until",
      "as",
      "who",
      "unit",
      "place",
      "hedge",
      "rank",
      "because",
      "note"
    ) + notYet("credibility")

  private static func needed(_ names: String...) -> [FieldDeclaration] {
    names.map { FieldDeclaration(name: $0, need: .needed) }
  }

  private static func optional(_ names: String...) -> [FieldDeclaration] {
    names.map { FieldDeclaration(name: $0, need: .optional) }
  }

  private static func notYet(_ names: String...) -> [FieldDeclaration] {
    names.map { FieldDeclaration(name: $0, need: .notYet) }
  }
}
