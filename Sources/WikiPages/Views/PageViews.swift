import WikiTemplates

/// The page of a person, group, body or outlet.
struct ActorPageView: TemplateView {
  var chrome: ChromeView
  var native: String
  var nativeLanguage: String
  var nativeDirection: String
  var meaning: String
  var image: ImageView
  var aliases: [String]
  var identification: IdentificationView
  var infobox: [InfoRowView]
  var prose: TrustedHTML
  var facts: [StatementGroupView]
  var relations: [StatementGroupView]
  var portrait: PortraitView
  var events: [EventRowView]
  var eventsHref: String
  var published: PublishedView
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
      .view("image", "a picture; without an address where there is none") { $0.image },
      .texts("aliases", "other names and abbreviations") { $0.aliases },
      .view("identification", "who or what it is, made of one statement") { $0.identification },
      .list("infobox", "the main facts, for the box beside the text") { $0.infobox },
      .html("prose", "the editor's text; may be empty") { $0.prose },
      .list("facts", "the facts by property") { $0.facts },
      .list("relations", "the ties to others, written here or there, by relation") { $0.relations },
      .list("events", "the events it has a part in, oldest first, the latest of them") { $0.events },
      .text("events_href", "the list of all of them; empty where none is left out") { $0.eventsHref },
      .list("namesakes", "the names that others have, too: links to the pages that tell them apart") { $0.namesakes },
      .list("companions", "who is named in the same paragraphs, most often first") { $0.companions },
    ] + ViewField.inherited(PortraitView.fields) { $0.portrait }
    + ViewField.inherited(PublishedView.fields) { $0.published }
    + ViewField.inherited(MentionsView.fields) { $0.mentions }
    + ViewField.inherited(RecordTailView.fields) { $0.tail }
}

/// What stands at the end of the page of a record.
struct RecordTailView: TemplateView {
  var linkedFrom: [LinkView]
  var linkedFromHref = ""
  var sameAs: [LinkView]
  var note: String
  var notes: [NoteView]
  var sources: [ListRowView] = []
  var tags: [LinkView] = []
  var corrections: [CorrectionView] = []
  var cite: [CiteView] = []

  static let name = "record"
  static let fields: [ViewField<RecordTailView>] = [
    .list("linked_from", "the records whose text links here") { $0.linkedFrom },
    .text("linked_from_href", "the list of all of them; empty where none is left out") { $0.linkedFromHref },
    .list("same_as", "pages elsewhere about the same") { $0.sameAs },
    .text("note", "an editor's remark on the record; may be empty") { $0.note },
    .list("notes", "the numbered notes of the page") { $0.notes },
    .list("sources_used", "the sources that the notes lead to, newest first, with the number of notes") { $0.sources },
    .list("tags", "the record's tags, as links to their lists") { $0.tags },
    .list("corrections", "what was wrong in the record and has been mended") { $0.corrections },
    .list("cite", "how to cite the page, in several formats") { $0.cite },
  ]
}

/// One of the wiki's own pages.
struct OwnPageView: TemplateView {
  var chrome: ChromeView
  var prose: TrustedHTML
  var policy: [String] = []
  var tail: RecordTailView

  static let name = "page"
  static let fields: [ViewField<OwnPageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .html("prose", "the editor's text") { $0.prose },
      .texts("policy", "what the site does not show, and by which rules: on one page, a sentence each") { $0.policy },
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
