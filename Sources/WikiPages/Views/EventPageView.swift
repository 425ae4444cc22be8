import WikiTemplates

/// The page of an event.
struct EventPageView: TemplateView {
  var chrome: ChromeView
  var date: String
  var dateEDTF: String
  var time: String
  var place: TrustedHTML
  var placePrecision: String
  var infobox: [InfoRowView]
  var known: [LineView]
  var reported: [LineView]
  var disputed: [LineView]
  var unknown: [String]
  var accounts: [AccountView]
  var harm: [HarmView]
  var steps: [StepView]
  var prose: TrustedHTML
  var evidence: [CitationView]
  var evidenceNotes: [NoteReferenceView]
  var roles: [StatementGroupView]
  var facts: [StatementGroupView]
  var partOf: [EventRowView]
  var parts: [EventRowView]
  var partsHref: String
  var ledTo: [EventRowView]
  var ledFrom: [EventRowView]
  var nearby: [EventRowView]
  var tail: RecordTailView

  static let name = "event"
  static let fields: [ViewField<EventPageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .text("date", "the date in words") { $0.date },
      .text("date_edtf", "the date in EDTF") { $0.dateEDTF },
      .text("time", "the local time of day in words; may be empty") { $0.time },
      .html("place", "where it was, linked; may be empty") { $0.place },
      .text("place_precision", "how precisely the place is known, in words; may be empty") { $0.placePrecision },
      .list("infobox", "the main facts, for the box beside the text") { $0.infobox },
      .list("known", "statements that several origins make, or that the editor prefers") { $0.known },
      .list("reported", "statements of one origin that nothing speaks against") { $0.reported },
      .list("disputed", "statements that are contested") { $0.disputed },
      .texts("unknown", "what is usually known and is not, or is said to be unknown, in words") { $0.unknown },
      .list("accounts", "who says what, claimant by claimant") { $0.accounts },
      .list("harm", "the killed, injured, captured and displaced, by who counts them") { $0.harm },
      .list("steps", "what is told of it in the order of time, where it has several times; else empty") { $0.steps },
      .html("prose", "the editor's text; may be empty") { $0.prose },
      .list("evidence", "the passages that the event as a whole rests on") { $0.evidence },
      .list("evidence_notes", "the numbers of their notes") { $0.evidenceNotes },
      .list("roles", "who took part, by role") { $0.roles },
      .list("facts", "the facts by property") { $0.facts },
      .list("part_of", "the events it is a part of") { $0.partOf },
      .list("parts", "the events that are parts of it, oldest first") { $0.parts },
      .text("parts_href", "the list of all of them; empty where none is left out") { $0.partsHref },
      .list("led_to", "the events it led to") { $0.ledTo },
      .list("led_from", "the events that led to it, oldest first") { $0.ledFrom },
      .list("nearby", "other events at the same place or with the same actors, the nearest in time") { $0.nearby },
    ] + ViewField.inherited(RecordTailView.fields) { $0.tail }
}

/// What one claimant says of an event; that somebody said nothing is an account, too.
struct AccountView: TemplateView {
  var claimant: TrustedHTML
  var lines: [LineView]

  static let name = "account"
  static let fields: [ViewField<AccountView>] = [
    .html("claimant", "who says so: a person, a group, or the outlet itself") { $0.claimant },
    .list("lines", "what is said, a statement a line") { $0.lines },
  ]
}

/// Something that happened at one time of an event that has several.
struct StepView: TemplateView {
  var date: String
  var html: TrustedHTML

  static let name = "step"
  static let fields: [ViewField<StepView>] = [
    .text("date", "the date in words") { $0.date },
    .html("html", "the statement or the part of the event, linked, and who says so") { $0.html },
  ]
}

/// A number of people to whom harm was done, as one claimant counts them.
struct HarmView: TemplateView {
  var kind: String
  var count: String
  var who: String
  var by: TrustedHTML
  var origins: String
  var href: String
  var status: StatusView

  static let name = "harm"
  static let fields: [ViewField<HarmView>] = [
    .text("kind", "killed, injured, captured or displaced") { $0.kind },
    .text("count", "how many, in words") { $0.count },
    .text("who", "who they were; may be empty") { $0.who },
    .html("by", "who counts them; empty where it is the outlet itself") { $0.by },
    .text("origins", "whose reporting it is") { $0.origins },
    .text("href", "the statement") { $0.href },
    .view("status", "how well it stands") { $0.status },
  ]
}
