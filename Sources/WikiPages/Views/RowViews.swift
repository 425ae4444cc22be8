import WikiTemplates

/// An event in a list.
struct EventRowView: TemplateView {
  var date: String
  var datetime: String
  var title: String
  var href: String
  var kind: String
  var detail: String

  static let name = "event row"
  static let fields: [ViewField<EventRowView>] = [
    .text("date", "the date in words") { $0.date },
    .text("datetime", "the date in EDTF") { $0.datetime },
    .text("name", "the event's name") { $0.title },
    .text("href", "the event's page") { $0.href },
    .text("kind", "the kind of event in words") { $0.kind },
    .text("detail", "the actor's part in it, or where it was; may be empty") { $0.detail },
  ]
}

/// A record in a list.
struct ListRowView: TemplateView {
  var title: String
  var href: String
  var detail = ""
  var date = ""
  var count = 0
  var see = ""

  static let name = "list row"
  static let fields: [ViewField<ListRowView>] = [
    .text("name", "the record's name, or an alias") { $0.title },
    .text("href", "the record's page") { $0.href },
    .text("detail", "its kind, publisher or the like; may be empty") { $0.detail },
    .text("date", "a date in words; may be empty") { $0.date },
    .number("count", "how often it is mentioned; 0 where that is not shown") { $0.count },
    .text("see", "the name that this alias stands for; empty where the row is the record itself") { $0.see },
  ]
}

/// Rows under a heading.
struct ListGroupView: TemplateView {
  var heading: String
  var id: String
  var rows: [ListRowView]

  static let name = "list group"
  static let fields: [ViewField<ListGroupView>] = [
    .text("heading", "what the rows have in common; may be empty") { $0.heading },
    .text("id", "the anchor of the heading; may be empty") { $0.id },
    .list("rows", "the rows in their order") { $0.rows },
  ]
}

/// The sentences that mention something, a page of them.
struct MentionsView: TemplateView {
  var sources: [MentionSourceView] = []
  var count = 0
  var sourceCount = 0
  var pages: [LinkView] = []

  static let name = "mentions"
  static let fields: [ViewField<MentionsView>] = [
    .list("mentions", "the sentences that mention it, by source, oldest first; those of this page") { $0.sources },
    .number("mention_count", "how often all sources together name it") { $0.count },
    .number("mention_sources", "how many sources name it") { $0.sourceCount },
    .list("mention_pages", "the pages of the mentions, this one among them; none where one page holds all") {
      $0.pages
    },
  ]
}

/// The sentences of one source that mention something.
struct MentionSourceView: TemplateView {
  var source: LinkView
  var publisher: String
  var date: String
  var count: Int
  var sentences: [SentenceView]

  static let name = "mention source"
  static let fields: [ViewField<MentionSourceView>] = [
    .view("source", "the article") { $0.source },
    .text("publisher", "who published it") { $0.publisher },
    .text("date", "its date in words") { $0.date },
    .number("count", "how often it names that, on all pages together") { $0.count },
    .list("sentences", "the sentences that name it, in the order of the article") { $0.sentences },
  ]
}

/// An actor that is named in the same paragraphs as another one.
struct CompanionView: TemplateView {
  var actor: LinkView
  var count: Int

  static let name = "companion"
  static let fields: [ViewField<CompanionView>] = [
    .view("actor", "who it is") { $0.actor },
    .number("count", "in how many paragraphs both are named") { $0.count },
  ]
}

/// A sentence that mentions an actor.
struct SentenceView: TemplateView {
  var html: TrustedHTML
  var href: String
  var zone: String

  static let name = "sentence"
  static let fields: [ViewField<SentenceView>] = [
    .html("html", "the sentence as it stands, the names marked") { $0.html },
    .text("href", "its paragraph on the article's page") { $0.href },
    .text("zone", "where in the article it stands, unless in the body: title, caption") { $0.zone },
  ]
}
