import WikiTemplates

/// The page of a place.
struct PlacePageView: TemplateView {
  var chrome: ChromeView
  var native: String
  var nativeLanguage: String
  var nativeDirection: String
  var aliases: [String]
  var isStub: Bool
  var within: [LinkView]
  var coordinates: String
  var precision: String
  var timeZone: String
  var parts: [ListRowView]
  var partsHref: String
  var prose: TrustedHTML
  var events: [EventRowView]
  var eventsHref: String
  var actors: [ListRowView]
  var actorsHref: String
  var mentions: MentionsView
  var tail: RecordTailView

  static let name = "place"
  static let fields: [ViewField<PlacePageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .text("native", "the name in its own script; may be empty") { $0.native },
      .text("native_language", "the language of that script, a BCP 47 tag; may be empty") { $0.nativeLanguage },
      .text("native_direction", "rtl or ltr") { $0.nativeDirection },
      .texts("aliases", "other names and spellings") { $0.aliases },
      .flag("stub", "whether only an event names it, and nobody has written of it") { $0.isStub },
      .list("within", "what it lies in, from the nearest") { $0.within },
      .text("coordinates", "latitude and longitude in words; may be empty") { $0.coordinates },
      .text("precision", "what the coordinates are of; may be empty") { $0.precision },
      .text("time_zone", "its time zone; may be empty") { $0.timeZone },
      .list("parts", "the places that lie in it") { $0.parts },
      .text("parts_href", "the list of all of them; empty where none is left out") { $0.partsHref },
      .html("prose", "the editor's text; may be empty") { $0.prose },
      .list("events", "the events there and in what lies in it, oldest first, the latest of them") { $0.events },
      .text("events_href", "the list of all of them; empty where none is left out") { $0.eventsHref },
      .list("actors", "the actors attested there") { $0.actors },
      .text("actors_href", "the list of all of them; empty where none is left out") { $0.actorsHref },
    ] + ViewField.inherited(MentionsView.fields) { $0.mentions }
    + ViewField.inherited(RecordTailView.fields) { $0.tail }
}

/// The page of a term.
struct TermPageView: TemplateView {
  var chrome: ChromeView
  var aliases: [String]
  var prose: TrustedHTML
  var mentions: MentionsView
  var tail: RecordTailView

  static let name = "term"
  static let fields: [ViewField<TermPageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .texts("aliases", "other spellings") { $0.aliases },
      .html("prose", "the editor's text; may be empty") { $0.prose },
    ] + ViewField.inherited(MentionsView.fields) { $0.mentions }
    + ViewField.inherited(RecordTailView.fields) { $0.tail }
}
