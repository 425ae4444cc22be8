import WikiTemplates

/// A statement with who says so and what it rests on.
struct StatementView: TemplateView {
  var id: String
  var value: TrustedHTML
  var hedge: String
  var by: TrustedHTML
  var via: TrustedHTML
  var when: String
  var qualifiers: [String]
  var rank: String
  var because: String
  var note: String
  var notes: [NoteReferenceView]
  var citations: [CitationView]
  var disputed: [CitationView]
  var home: String
  var status: StatusView
  var credibility: String

  static let name = "statement"
  static let fields: [ViewField<StatementView>] = [
    .text("id", "its anchor; empty where its home is another page") { $0.id },
    .html("value", "the value, linked where it is a record") { $0.value },
    .text("hedge", "how sure its wording is: estimated, alleged; may be empty") { $0.hedge },
    .html("by", "who says so, where that is not the outlet itself; may be empty") { $0.by },
    .html("via", "the chain of whom the outlet relies on; may be empty") { $0.via },
    .text("when", "the time at which it holds, in words; may be empty") { $0.when },
    .texts("qualifiers", "roles, units and places, in words") { $0.qualifiers },
    .text("rank", "preferred or rejected by the editor; may be empty") { $0.rank },
    .text("because", "the editor's reason for that") { $0.because },
    .text("note", "an editor's remark; may be empty") { $0.note },
    .list("notes", "the numbers of the notes it rests on") { $0.notes },
    .list("citations", "the passages it rests on") { $0.citations },
    .list("disputed", "the passages that speak against it") { $0.disputed },
    .text("home", "the statement on the page where it is written, where that is another page") { $0.home },
    .view("status", "how well it stands") { $0.status },
    .text("credibility", "the Admiralty grade of the information with its meaning; empty where the site shows none") {
      $0.credibility
    },
  ]
}

/// How well a statement stands: what speaks for it, and what against.
struct StatusView: TemplateView {
  var standing: String
  var words: String
  var isSelfReported: Bool
  var isHostile: Bool
  var attested: String
  var rivals: [LinkView]

  static let name = "status"
  static let fields: [ViewField<StatusView>] = [
    .text("standing", "preferred, rejected, contested, corroborated, single-source or unsourced") { $0.standing },
    .text("words", "the same for readers: “2 independent origins”") { $0.words },
    .flag("self_reported", "whether the one who says it speaks of itself") { $0.isSelfReported },
    .flag("hostile", "whether the one who says it opposes the one it is about") { $0.isHostile },
    .text("attested", "the first and the last date at which it is attested, in words; may be empty") { $0.attested },
    .list("rivals", "the statements that contradict it") { $0.rivals },
  ]
}

/// The statements of one property, relation or role.
struct StatementGroupView: TemplateView {
  var label: String
  var statements: [StatementView]
  var more = 0
  var moreHref = ""

  static let name = "statement group"
  static let fields: [ViewField<StatementGroupView>] = [
    .text("label", "the property, relation or role in words") { $0.label },
    .list("statements", "in the order in which they are written") { $0.statements },
    .number("more", "how many others state, too, that are left out here") { $0.more },
    .text("more_href", "the list of all of them; empty where none is left out") { $0.moreHref },
  ]
}

/// A row of the box of facts beside the text.
struct InfoRowView: TemplateView {
  var label: String
  var values: [InfoValueView]

  static let name = "info row"
  static let fields: [ViewField<InfoRowView>] = [
    .text("label", "what the row says") { $0.label },
    .list("values", "one or more values") { $0.values },
  ]
}

/// A value in the box of facts.
struct InfoValueView: TemplateView {
  var html: TrustedHTML
  var notes: [NoteReferenceView]

  static let name = "info value"
  static let fields: [ViewField<InfoValueView>] = [
    .html("html", "the value, linked where it is a record") { $0.html },
    .list("notes", "the numbers of the notes it rests on") { $0.notes },
  ]
}
