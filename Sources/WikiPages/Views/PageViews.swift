import WikiTemplates

/// The page of a person, group, body or outlet.
struct ActorPageView: TemplateView {
  var chrome: ChromeView
  var native: String
  var nativeLanguage: String
  var nativeDirection: String
  var meaning: String
  var aliases: [String]
  var infobox: [InfoRowView]
  var prose: TrustedHTML
  var facts: [StatementGroupView]
  var relations: [StatementGroupView]
  var events: [EventRowView]
  var published: [ListRowView]
  var namesakes: [LinkView]
  var mentions: MentionsView
  var companions: [CompanionView]
  var tail: RecordTailView

  static let name = "actor"
  static let fields: [ViewField<ActorPageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .text("native", "the name in its own script; may be empty") { $0.native },
      .text("native_language", "the language of that script, a BCP 47 tag; may be empty") { $0.nativeLanguage },
      .text("native_direction", "rtl or ltr") { $0.nativeDirection },
      .text("meaning", "what the name means; may be empty") { $0.meaning },
      .texts("aliases", "other names and abbreviations") { $0.aliases },
      .list("infobox", "the main facts, for the box beside the text") { $0.infobox },
      .html("prose", "the editor's text; may be empty") { $0.prose },
      .list("facts", "the facts by property") { $0.facts },
      .list("relations", "the ties to others, written here or there, by relation") { $0.relations },
      .list("events", "the events it has a part in, oldest first") { $0.events },
      .list("published", "the articles it published, oldest first") { $0.published },
      .list("namesakes", "the names that others have, too: links to the pages that tell them apart") { $0.namesakes },
      .list("companions", "who is named in the same paragraphs, most often first") { $0.companions },
    ] + ViewField.inherited(MentionsView.fields) { $0.mentions }
    + ViewField.inherited(RecordTailView.fields) { $0.tail }
}

/// What stands at the end of the page of a record.
struct RecordTailView: TemplateView {
  var linkedFrom: [LinkView]
  var sameAs: [LinkView]
  var note: String
  var notes: [NoteView]

  static let name = "record"
  static let fields: [ViewField<RecordTailView>] = [
    .list("linked_from", "the records whose text links here") { $0.linkedFrom },
    .list("same_as", "pages elsewhere about the same") { $0.sameAs },
    .text("note", "an editor's remark on the record; may be empty") { $0.note },
    .list("notes", "the numbered notes of the page") { $0.notes },
  ]
}

/// The page of an event.
struct EventPageView: TemplateView {
  var chrome: ChromeView
  var date: String
  var dateEDTF: String
  var time: String
  var place: TrustedHTML
  var infobox: [InfoRowView]
  var prose: TrustedHTML
  var evidence: [CitationView]
  var evidenceNotes: [NoteReferenceView]
  var roles: [StatementGroupView]
  var facts: [StatementGroupView]
  var partOf: [EventRowView]
  var parts: [EventRowView]
  var ledTo: [EventRowView]
  var ledFrom: [EventRowView]
  var tail: RecordTailView

  static let name = "event"
  static let fields: [ViewField<EventPageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .text("date", "the date in words") { $0.date },
      .text("date_edtf", "the date in EDTF") { $0.dateEDTF },
      .text("time", "the local time of day in words; may be empty") { $0.time },
      .html("place", "where it was; may be empty") { $0.place },
      .list("infobox", "the main facts, for the box beside the text") { $0.infobox },
      .html("prose", "the editor's text; may be empty") { $0.prose },
      .list("evidence", "the passages that the event as a whole rests on") { $0.evidence },
      .list("evidence_notes", "the numbers of their notes") { $0.evidenceNotes },
      .list("roles", "who took part, by role") { $0.roles },
      .list("facts", "the facts by property") { $0.facts },
      .list("part_of", "the events it is a part of") { $0.partOf },
      .list("parts", "the events that are parts of it, oldest first") { $0.parts },
      .list("led_to", "the events it led to") { $0.ledTo },
      .list("led_from", "the events that led to it, oldest first") { $0.ledFrom },
    ] + ViewField.inherited(RecordTailView.fields) { $0.tail }
}

/// One of the wiki's own pages.
struct OwnPageView: TemplateView {
  var chrome: ChromeView
  var prose: TrustedHTML
  var tail: RecordTailView

  static let name = "page"
  static let fields: [ViewField<OwnPageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .html("prose", "the editor's text") { $0.prose }
    ] + ViewField.inherited(RecordTailView.fields) { $0.tail }
}

/// The home page.
struct HomePageView: TemplateView {
  var page: OwnPageView
  var featured: [ListRowView]
  var counts: CountsView
  var latestEvents: [EventRowView]
  var sources: [ListRowView]

  static let name = "home"
  static let fields: [ViewField<HomePageView>] =
    ViewField.inherited(OwnPageView.fields) { $0.page } + [
      .list("featured", "the records that 'home' of site.yml names") { $0.featured },
      .view("counts", "how much there is") { $0.counts },
      .list("latest_events", "the last events, latest first") { $0.latestEvents },
      .list("sources", "the articles, latest first") { $0.sources },
    ]
}

/// How much there is in the wiki.
struct CountsView: TemplateView {
  var actors: Int
  var events: Int
  var sources: Int
  var statements: Int
  var quotes: Int
  var mentions: Int

  static let name = "counts"
  static let fields: [ViewField<CountsView>] = [
    .number("actors", "the number of actors") { $0.actors },
    .number("events", "the number of events") { $0.events },
    .number("sources", "the number of articles") { $0.sources },
    .number("statements", "the number of statements") { $0.statements },
    .number("quotes", "the number of checked quotes") { $0.quotes },
    .number("mentions", "the number of mentions of actors in articles") { $0.mentions },
  ]
}

/// A list of records.
struct ListPageView: TemplateView {
  var chrome: ChromeView
  var lead = TrustedHTML("")
  var letters: [LinkView] = []
  var views: [LinkView] = []
  var groups: [ListGroupView] = []
  var mentions = MentionsView()

  static let name = "list"
  static let fields: [ViewField<ListPageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .html("lead", "what the list holds; may be empty") { $0.lead },
      .list("letters", "links to the groups of this page, where they are letters") { $0.letters },
      .list("views", "other lists of the same records") { $0.views },
      .list("groups", "the rows under their headings") { $0.groups },
    ] + ViewField.inherited(MentionsView.fields) { $0.mentions }
}

/// The page of a spelling that several actors have.
struct NamesPageView: TemplateView {
  var chrome: ChromeView
  var rows: [ListRowView]
  var mentions: MentionsView

  static let name = "names"
  static let fields: [ViewField<NamesPageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .list("rows", "whose name it is") { $0.rows }
    ] + ViewField.inherited(MentionsView.fields) { $0.mentions }
}

/// The page that hosts show where there is none.
struct MissingPageView: TemplateView {
  var chrome: ChromeView

  static let name = "missing"
  static let fields = ViewField<MissingPageView>.inherited(ChromeView.fields) { $0.chrome }
}
