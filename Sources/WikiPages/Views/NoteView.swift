import WikiTemplates

/// A reference to a numbered note.
struct NoteReferenceView: TemplateView {
  var number: Int
  var href: String
  var id: String

  static let name = "note reference"
  static let fields: [ViewField<NoteReferenceView>] = [
    .number("number", "the note's number on this page") { $0.number },
    .text("href", "the note") { $0.href },
    .text("id", "the anchor to which the note leads back") { $0.id },
  ]
}

/// A passage as a note or a statement shows it.
struct CitationView: TemplateView {
  var source: String
  var sourceHref: String
  var publisher: String
  var date: String
  var origin: String
  var quote: String
  var href: String
  var zone: String

  static let name = "citation"
  static let fields: [ViewField<CitationView>] = [
    .text("source", "the article's title") { $0.source },
    .text("source_href", "the article's page") { $0.sourceHref },
    .text("publisher", "who published it") { $0.publisher },
    .text("date", "its date in words") { $0.date },
    .text("origin", "whose reporting it is, where that is not the publisher's own") { $0.origin },
    .text("quote", "the passage as it stands in the article; empty where the article is cited as a whole") { $0.quote },
    .text("href", "the passage on the article's page") { $0.href },
    .text("zone", "where in the article it stands, unless in the body: caption, reader comment") { $0.zone },
  ]
}

/// A numbered note at the foot of a page.
struct NoteView: TemplateView {
  var number: Int
  var id: String
  var back: [LinkView]
  var citations: [CitationView]
  var footnote: TrustedHTML

  static let name = "note"
  static let fields: [ViewField<NoteView>] = [
    .number("number", "its number on this page") { $0.number },
    .text("id", "its anchor") { $0.id },
    .list("back", "the places that refer to it") { $0.back },
    .list("citations", "the passage it leads to; none where it is a footnote") { $0.citations },
    .html("footnote", "a footnote of the prose; empty where it leads to a passage") { $0.footnote },
  ]
}
