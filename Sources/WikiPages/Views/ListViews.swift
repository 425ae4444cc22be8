import WikiTemplates

/// What stands around the rows of a list.
struct ListFrameView: TemplateView {
  var chrome: ChromeView
  var lead = TrustedHTML("")
  var letters: [LinkView] = []
  var views: [LinkView] = []
  var pages: [LinkView] = []

  static let name = "list"
  static let fields: [ViewField<ListFrameView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .html("lead", "what the list holds; may be empty") { $0.lead },
      .list("letters", "links to the groups of the list, on whichever of its pages they begin") { $0.letters },
      .list("views", "other lists of the same records") { $0.views },
      .list("pages", "the pages of the list, this one among them; none where one page holds all") { $0.pages },
    ]
}

/// A list of records, or a page of the mentions of one.
struct ListPageView: TemplateView {
  var frame: ListFrameView
  var groups: [ListGroupView] = []
  var mentions = MentionsView()

  static let name = "list"
  static let fields: [ViewField<ListPageView>] =
    ViewField.inherited(ListFrameView.fields) { $0.frame } + [
      .list("groups", "the rows under their headings") { $0.groups }
    ] + ViewField.inherited(MentionsView.fields) { $0.mentions }
}

/// The timeline, or a year of it.
struct TimelinePageView: TemplateView {
  var frame: ListFrameView
  var groups: [TimelineGroupView]
  var notes: [NoteView]

  static let name = "timeline"
  static let fields: [ViewField<TimelinePageView>] =
    ViewField.inherited(ListFrameView.fields) { $0.frame } + [
      .list("groups", "the rows under their headings") { $0.groups },
      .list("notes", "the numbered notes of the page") { $0.notes },
    ]
}

/// Rows of the timeline under a heading.
struct TimelineGroupView: TemplateView {
  var heading: String
  var id: String
  var events: [TimelineRowView] = []
  var rows: [ListRowView] = []

  static let name = "timeline group"
  static let fields: [ViewField<TimelineGroupView>] = [
    .text("heading", "the year, or what the rows have in common; may be empty") { $0.heading },
    .text("id", "the anchor of the heading; may be empty") { $0.id },
    .list("events", "the events, earliest first") { $0.events },
    .list("rows", "records that are no events") { $0.rows },
  ]
}

/// An event in the timeline.
struct TimelineRowView: TemplateView {
  var id: String
  var event: EventRowView
  var hasPage: Bool
  var dateWords: String
  var isVague: Bool
  var actors: TrustedHTML
  var prose: TrustedHTML
  var notes: [NoteReferenceView]
  var statements: [StatementGroupView]

  static let name = "timeline row"
  static let fields: [ViewField<TimelineRowView>] = [
    .text("id", "its anchor; empty where another page is its home") { $0.id },
    .view("event", "the event") { $0.event },
    .flag("has_page", "whether the event's address is another than this row") { $0.hasPage },
    .text("date_words", "the date in full words") { $0.dateWords },
    .flag("vague", "whether the date is approximate, uncertain or a span") { $0.isVague },
    .html("actors", "who took part; empty where the statements say it") { $0.actors },
    .html("prose", "the editor's text, where the row is all that there is of the event; may be empty") { $0.prose },
    .list("refs", "the numbers of the notes that the event as a whole rests on, likewise") { $0.notes },
    .list("statements", "the statements, likewise") { $0.statements },
  ]
}

/// A report: statements, or records, seen from one side.
struct ReportPageView: TemplateView {
  var frame: ListFrameView
  var groups: [ListGroupView]
  var statements: [ReportRowView]

  static let name = "report"
  static let fields: [ViewField<ReportPageView>] =
    ViewField.inherited(ListFrameView.fields) { $0.frame } + [
      .list("groups", "rows of records, under their headings") { $0.groups },
      .list("rows", "rows of statements that belong together") { $0.statements },
    ]
}

/// Statements that are shown side by side.
struct ReportRowView: TemplateView {
  var subject: LinkView
  var statements: [ReportStatementView]

  static let name = "report row"
  static let fields: [ViewField<ReportRowView>] = [
    .view("subject", "the record that states the first of them; without words where the row before has the same") {
      $0.subject
    },
    .list("statements", "the statements") { $0.statements },
  ]
}

/// A statement away from its home.
struct ReportStatementView: TemplateView {
  var subject: LinkView
  var label: String
  var statement: StatementView

  static let name = "report statement"
  static let fields: [ViewField<ReportStatementView>] = [
    .view("subject", "the record that states it") { $0.subject },
    .text("label", "the property, relation or role in words") { $0.label },
    .view("statement", "the statement") { $0.statement },
  ]
}

/// The old address of a record.
struct RedirectPageView: TemplateView {
  var chrome: ChromeView
  var target: LinkView

  static let name = "redirect"
  static let fields: [ViewField<RedirectPageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .view("target", "the record, at its present address") { $0.target }
    ]
}
