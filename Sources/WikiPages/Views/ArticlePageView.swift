import WikiTemplates

/// The page of an article.
struct ArticlePageView: TemplateView {
  var chrome: ChromeView
  var citation: ArticleCitationView
  var blocks: [BlockView]
  var actors: [ListRowView]
  var places: [ListRowView]
  var terms: [ListRowView]
  var events: [EventRowView]
  var dates: [ResolvedDateView]
  var origins: [TrustedHTML]
  var taken: [TakenView]
  var citedBy: [LinkView]
  var prose: TrustedHTML
  var tail: RecordTailView
  var file: String
  var lines: String
  var words: Int
  var sha256: String
  var evidenceSHA256: String
  var fingerprintCommand: String
  var evidenceName: String
  var evidenceHref: String
  var rights: String
  var shownPercent: Int
  var hidesWords: Bool
  var rightsNote: String
  var publisherHref: String
  var stance: [CommandView]

  static let name = "article"
  static let fields: [ViewField<ArticlePageView>] =
    ViewField.inherited(ChromeView.fields) { $0.chrome } + [
      .view("citation", "who published the article, when, and how that is known") { $0.citation },
      .list("blocks", "the article: stretches of paragraphs of one zone") { $0.blocks },
      .list("actors", "the actors it mentions, most often mentioned first") { $0.actors },
      .list("places", "the places it names, most often named first") { $0.places },
      .list("terms", "the terms it uses, most often used first") { $0.terms },
      .list("events", "the events that rest on it, oldest first") { $0.events },
      .list("dates", "the dates that were read out of it, in the order of its text") { $0.dates },
      .htmls("origins", "whose reporting it is, from the outlet to the origin; none where that is the outlet") {
        $0.origins
      },
      .list("taken", "the statements that rest on it, in the order of their passages") { $0.taken },
      .list("cited_by", "the records whose text cites it") { $0.citedBy },
      .html("prose", "the editor's note on the article; may be empty") { $0.prose },
      .text("file", "the file of the evidence; empty where there is no text") { $0.file },
      .text("lines", "the lines of the file that are the article") { $0.lines },
      .number("words", "how many words it has") { $0.words },
      .text("sha256", "the SHA-256 of the whole file") { $0.sha256 },
      .text("evidence_sha256", "the SHA-256 of the article's lines, byte for byte, which are the file at evidence_href")
      {
        $0.evidenceSHA256
      },
      .text("fingerprint_command", "a command that works evidence_sha256 out of the whole file; empty where that is it")
      {
        $0.fingerprintCommand
      },
      .text("evidence_name", "the name of the file at evidence_href") { $0.evidenceName },
      .text("evidence_href", "the article's lines as a file; empty where there is none") { $0.evidenceHref },
      .text("rights", "full, excerpt or link: how much of the text may be shown") { $0.rights },
      .number("shown_percent", "how many of a hundred words of it are shown, rounded up") { $0.shownPercent },
      .flag("hides_words", "whether other words stand for some of it") { $0.hidesWords },
      .text("rights_note", "what may be done with the text") { $0.rightsNote },
      .text("publisher_href", "the list of all articles of the publisher; may be empty") { $0.publisherHref },
      .list("stance", "what is recorded of whose the publisher is, and whom it is for and against") { $0.stance },
    ] + ViewField.inherited(RecordTailView.fields) { $0.tail }
}

/// Who published an article, when, and how that is known.
struct ArticleCitationView: TemplateView {
  var publisher: TrustedHTML
  var author: TrustedHTML
  var date: String
  var dateEDTF: String
  var datedBy: String
  var dateNote: String
  var origin: TrustedHTML
  var url: String
  var archived: String
  var retrieved: String
  var type: String
  var language: String
  var reliability: String

  static let name = "article citation"
  static let fields: [ViewField<ArticleCitationView>] = [
    .html("publisher", "who published it, linked where it has a record; may be empty") { $0.publisher },
    .html("author", "who wrote it; may be empty") { $0.author },
    .text("date", "the date in words") { $0.date },
    .text("date_edtf", "the date in EDTF") { $0.dateEDTF },
    .text("dated_by", "how the date is known, where it is not printed; may be empty") { $0.datedBy },
    .text("date_note", "the editor's reasons for the date; may be empty") { $0.dateNote },
    .html("origin", "whose reporting it is, where that is not the publisher's own; may be empty") { $0.origin },
    .text("url", "the article on the web; may be empty") { $0.url },
    .text("archived", "an archived copy; may be empty") { $0.archived },
    .text("retrieved", "when it was retrieved, in words; may be empty") { $0.retrieved },
    .text("type", "news, report, statement, law, post, book, data or other") { $0.type },
    .text("language", "its language, a BCP 47 tag; may be empty") { $0.language },
    .text("reliability", "the Admiralty grade of the source with its meaning; empty where the site shows none") {
      $0.reliability
    },
  ]
}

/// A date that an editor read out of an article's words.
struct ResolvedDateView: TemplateView {
  var quote: String
  var passageHref: String
  var date: String
  var edtf: String
  var subject: LinkView
  var label: String

  static let name = "resolved date"
  static let fields: [ViewField<ResolvedDateView>] = [
    .text("quote", "the words of the article") { $0.quote },
    .text("passage_href", "their place on this page") { $0.passageHref },
    .text("date", "the date in words") { $0.date },
    .text("edtf", "the date in EDTF") { $0.edtf },
    .view("subject", "the record that has the date") { $0.subject },
    .text("label", "what happened then: a property, or the event itself") { $0.label },
  ]
}

/// A stretch of paragraphs of one zone.
struct BlockView: TemplateView {
  var zone: String
  var label: String
  var isFolded: Bool
  var paragraphs: [ParagraphView]

  static let name = "block"
  static let fields: [ViewField<BlockView>] = [
    .text("zone", "body, title, byline, caption, comment or boilerplate") { $0.zone },
    .text("label", "what it is, where it is not the article's own text; may be empty") { $0.label },
    .flag("folded", "whether it is folded away") { $0.isFolded },
    .list("paragraphs", "its paragraphs") { $0.paragraphs },
  ]
}

/// A paragraph of an article.
struct ParagraphView: TemplateView {
  var number: Int
  var id: String
  var followsGap: Bool
  var html: TrustedHTML
  var remarks: [RemarkView]

  static let name = "paragraph"
  static let fields: [ViewField<ParagraphView>] = [
    .number("number", "its number in the article") { $0.number },
    .text("id", "its anchor") { $0.id },
    .flag("follows_gap", "whether paragraphs before it are not shown") { $0.followsGap },
    .html("html", "its text, mentions linked and cited passages marked") { $0.html },
    .list("remarks", "the editor's remarks on it") { $0.remarks },
  ]
}

/// An editor's remark on a place of an article.
struct RemarkView: TemplateView {
  var at: String
  var say: String

  static let name = "remark"
  static let fields: [ViewField<RemarkView>] = [
    .text("at", "the words it is about") { $0.at },
    .text("say", "the remark") { $0.say },
  ]
}

/// A statement that rests on an article.
struct TakenView: TemplateView {
  var subject: LinkView
  var label: String
  var value: String
  var statementHref: String
  var by: String
  var isDispute: Bool
  var passageHref: String
  var quote: String

  static let name = "taken"
  static let fields: [ViewField<TakenView>] = [
    .view("subject", "the record that states it") { $0.subject },
    .text("label", "the property, relation or role in words; empty for an event as a whole") { $0.label },
    .text("value", "the value in words; empty for an event as a whole") { $0.value },
    .text("statement_href", "the statement") { $0.statementHref },
    .text("by", "who says so, where that is not the outlet itself; may be empty") { $0.by },
    .flag("dispute", "whether the passage speaks against the statement") { $0.isDispute },
    .text("passage_href", "the passage on this page; empty where the article is cited as a whole") { $0.passageHref },
    .text("quote", "the passage") { $0.quote },
  ]
}
