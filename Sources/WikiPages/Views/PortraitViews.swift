import WikiTemplates

/// What is derived of an actor from all records and texts.
struct PortraitView: TemplateView {
  var spellings: [SpellingView]
  var periods: [PeriodView]
  var contested: [ReportRowView]
  var claimsHref: String
  var claims: [LineView]
  var questions: [QuestionView]
  var command: [CommandView]
  var unknown: [String]

  /// The kinds of which readers ask whom they answer to and whom they fight.
  static let fighting: Set<String> = ["armed-group", "force"]

  static let name = "portrait"
  static let fields: [ViewField<PortraitView>] = [
    .list("spellings", "the forms in which the texts name it, most frequent first") { $0.spellings },
    .list("periods", "its posts and affiliations by time") { $0.periods },
    .list("contested", "statements about it that contradict each other, side by side") { $0.contested },
    .list("claims", "statements that it makes itself, about whatever") { $0.claims },
    .text("claims_href", "the list of all of them; empty where none is left out") { $0.claimsHref },
    .list("questions", "the questions that readers have of armed groups and forces; none for others") { $0.questions },
    .list("command", "who stands above a group and below it; none for persons") { $0.command },
    .texts("unknown", "what is usually known and is not, in words") { $0.unknown },
  ]
}

/// Who or what an actor is, in one sentence.
struct IdentificationView: TemplateView {
  var html = TrustedHTML("")
  var href = ""
  var isContested = false

  static let name = "identification"
  static let fields: [ViewField<IdentificationView>] = [
    .html("html", "the sentence, with who says so and as of when; empty where no statement tells it") { $0.html },
    .text("href", "the statement that it is made of") { $0.href },
    .flag("contested", "whether that is contested") { $0.isContested },
  ]
}

/// A form in which texts name an actor.
struct SpellingView: TemplateView {
  var text: String
  var count: Int
  var outlets: String

  static let name = "spelling"
  static let fields: [ViewField<SpellingView>] = [
    .text("text", "the form as it stands in the texts") { $0.text },
    .number("count", "how often") { $0.count },
    .text("outlets", "who writes it so") { $0.outlets },
  ]
}

/// A post or an affiliation by time. That it is attested at two dates says nothing of its beginning and end.
struct PeriodView: TemplateView {
  var tie: TrustedHTML
  var href: String
  var begins: String
  var ends: String
  var attested: String

  static let name = "period"
  static let fields: [ViewField<PeriodView>] = [
    .html("tie", "the relation and the other end") { $0.tie },
    .text("href", "the statement") { $0.href },
    .text("begins", "the beginning that a source states, in words; may be empty") { $0.begins },
    .text("ends", "the end that a source states, in words; may be empty") { $0.ends },
    .text("attested", "the first and the last date at which it is attested; may be empty") { $0.attested },
  ]
}

/// A statement in one line.
struct LineView: TemplateView {
  var subject: LinkView
  var label: String
  var html: TrustedHTML
  var href: String
  var status: StatusView
  var by: TrustedHTML

  static let name = "line"
  static let fields: [ViewField<LineView>] = [
    .view("subject", "the record that states it; without words where it is the page's own") { $0.subject },
    .text("label", "the property, relation or role in words") { $0.label },
    .html("html", "the value, with hedge and role") { $0.html },
    .text("href", "the statement") { $0.href },
    .view("status", "how well it stands") { $0.status },
    .html("by", "who says so, where that is not the outlet itself; may be empty") { $0.by },
  ]
}

/// A question about a group, with what the statements answer.
struct QuestionView: TemplateView {
  var question: String
  var answers: [LineView]

  static let name = "question"
  static let fields: [ViewField<QuestionView>] = [
    .text("question", "the question") { $0.question },
    .list("answers", "the statements that answer it; none where no source does") { $0.answers },
  ]
}

/// Somebody above or below a group.
struct CommandView: TemplateView {
  var name: LinkView
  var tie: String
  var depth: Int
  var isAbove: Bool
  var isContested: Bool
  var href: String

  static let name = "command"
  static let fields: [ViewField<CommandView>] = [
    .view("name", "who it is") { $0.name },
    .text("tie", "what it is to the group, or to the one between them: “leader of …”") { $0.tie },
    .number("depth", "how many steps away, from 1") { $0.depth },
    .flag("above", "whether it stands above the group") { $0.isAbove },
    .flag("contested", "whether the statement is contested") { $0.isContested },
    .text("href", "the statement") { $0.href },
  ]
}

/// The articles that an outlet published.
struct PublishedView: TemplateView {
  var rows: [ListRowView]
  var listHref: String
  var onlyOrigin: Int

  static let name = "published"
  static let fields: [ViewField<PublishedView>] = [
    .list("published", "the articles it published, the latest ones, oldest first") { $0.rows },
    .text("published_href", "the list of all of them; empty where there are none") { $0.listHref },
    .number("only_origin", "for how many statements it is the only origin") { $0.onlyOrigin },
  ]
}

/// Something that was wrong and has been mended.
struct CorrectionView: TemplateView {
  var date: String
  var datetime: String
  var note: String

  static let name = "correction"
  static let fields: [ViewField<CorrectionView>] = [
    .text("date", "the day in words") { $0.date },
    .text("datetime", "the day as ISO 8601 has it") { $0.datetime },
    .text("note", "what was wrong") { $0.note },
  ]
}

/// How to cite a page, in one format.
struct CiteView: TemplateView {
  var format: String
  var text: String

  static let name = "cite"
  static let fields: [ViewField<CiteView>] = [
    .text("format", "plain text, BibTeX, RIS or CSL-JSON") { $0.format },
    .text("text", "the citation") { $0.text },
  ]
}

/// A picture of an actor.
struct ImageView: TemplateView {
  var src = ""
  var alt = ""
  var credit = ""

  static let name = "image"
  static let fields: [ViewField<ImageView>] = [
    .text("src", "where the picture is; empty where there is none") { $0.src },
    .text("alt", "what it shows") { $0.alt },
    .text("credit", "whose picture it is; may be empty") { $0.credit },
  ]
}
