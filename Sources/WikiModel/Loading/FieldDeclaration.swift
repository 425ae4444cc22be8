/// A field that front matter may have, or will be able to have.
///
/// The loader accepts what is declared here and nothing else, so that no key is ever passed over in silence;
/// `docs/records.md` is written from it.
package struct FieldDeclaration: Hashable, Sendable {
  package let name: String
  package let need: Need

  /// What the field says, for the reference: a phrase.
  package let meaning: String

  /// The lines of a record in which it may stand, for the reference.
  package let example: String

  package enum Need: Sendable {
    /// A record without it is an error.
    case needed
    case optional
    /// Part of the format, but the program does not know it yet: refused, never ignored.
    case notYet
  }

  /// A field that must be written.
  static func needed(_ name: String, _ meaning: String = "", _ example: String = "") -> FieldDeclaration {
    FieldDeclaration(name: name, need: .needed, meaning: meaning, example: "\(name): \(example)")
  }

  static func optional(_ name: String, _ meaning: String = "", _ example: String = "") -> FieldDeclaration {
    FieldDeclaration(name: name, need: .optional, meaning: meaning, example: "\(name): \(example)")
  }

  /// A field whose value takes lines of its own, which `example` begins with.
  static func block(_ name: String, _ meaning: String, _ lines: String...) -> FieldDeclaration {
    let example = (["\(name):"] + lines.map { "  \($0)" }).joined(separator: "\n")
    return FieldDeclaration(name: name, need: .optional, meaning: meaning, example: example)
  }

  /// The same field where it may be absent.
  var unneeded: FieldDeclaration {
    need == .needed ? FieldDeclaration(name: name, need: .optional, meaning: meaning, example: example) : self
  }

  static func notYet(_ name: String) -> FieldDeclaration {
    FieldDeclaration(name: name, need: .notYet, meaning: "", example: "")
  }
}

extension FieldDeclaration {
  /// The fields of records of one kind.
  package static func fields(of kind: RecordKind) -> [FieldDeclaration] { own(of: kind) + common }

  /// The fields that only records of one kind have.
  package static func own(of kind: RecordKind) -> [FieldDeclaration] {
    switch kind {
    case .sources: source
    case .actors: actor
    case .events: event
    case .places: place
    case .terms: term
    case .pages: page
    }
  }

  /// The fields that records of every kind have.
  package static let common: [FieldDeclaration] = [
    optional("formerly", "ids that the record had before: their old addresses lead to it", "[hashd-al-shaabi]"),
    optional("tags", "words under which pages list it", "[Iraq, Iran]"),
    optional("reviewed", "the day on which an editor last went through the record", "2026-11-20"),
    block(
      "corrections",
      "what was wrong and has been mended, for the page and the list of all corrections",
      "- date: 2026-11-20",
      "  note: The date of the raid was a day late."
    ),
    optional("same as", "pages elsewhere about the same", "https://www.wikidata.org/wiki/Q17156268"),
    optional("note", "an editor's remark on the record, shown at its end", "The coordinates are those of GeoNames."),
    block(
      "ignore",
      "findings that the editor has looked at and keeps silent, each with the reason",
      "undated: The article gives no year."
    ),
    optional(
      "notice",
      "what readers are told before they see the page: `violence`, `sexual-violence`, `minors` or other words",
      "[violence, minors]"
    ),
    optional("noindex", "`yes`: ask search engines to leave the page out", "yes"),
    optional(
      "status",
      "`draft`: only on the site with `--drafts`; `withdrawn`: its page says so and nothing else",
      "draft"
    ),
  ]

  private static let source: [FieldDeclaration] = [
    needed("publisher", "who published it: the id or the name of an actor, or words", "arab-news"),
    needed("date", "when it was published: a date or `unknown`", "2025-04-03"),
    optional("text", "the text below `seeds/`; that with the record's id as its name if absent", "reports/2019.txt"),
    optional("lines", "the lines of the text that belong to it, its comments included; all if absent", "[1-60, 62-70]"),
    block("zones", "lines that are not of the article's body", "caption: [3, 20]", "comment: 42-59"),
    optional("wrap", "`hard` where paragraphs are runs of lines, parted by blank ones", "hard"),
    optional("title", "its title; its first line if absent", "Iran plans long-term role for PMF"),
    optional("author", "who wrote it: actors or words", "Fares al-Omran"),
    optional("origin", "whose reporting it really is, where that is not the publisher's", "associated-press"),
    optional("url", "where it is on the web", "https://www.arabnews.com/node/2595000"),
    optional("archived", "where a copy of that is kept", "https://web.archive.org/web/2025/https://www.arabnews.com/"),
    optional("retrieved", "when the text was taken from there", "2025-12-01"),
    optional("type", "one of `news report statement law post book data other`; `news` if absent", "report"),
    optional("language", "its language, a BCP 47 tag", "en"),
    optional("dated by", "how the date is known, where it is not printed", "editor"),
    optional("date note", "why that date", "The photographs are of 2017, and none is later than 2018."),
    optional(
      "rights",
      "how much of the text the site shows: `link` none of it, `excerpt` the paragraphs that are cited, `full` all; "
        + "what `site.yml` says if absent",
      "excerpt"
    ),
    optional("rights note", "what may be done with the text", "All rights with Arab News."),
    block(
      "notes",
      "remarks on places of the text, shown in its margin",
      "- at: \"Al Bukamal (aka Deir ez-Zur)\"",
      "  say: A town in that province, not another name of it."
    ),
    block(
      "mentions",
      "whom a name means in this article, against all rules: at its first place, or with `all: yes` at every one; what it "
        + "does `not` mean it means nowhere",
      "- text: the Front",
      "  is: pmoi-mek",
      "  all: yes",
      "- text: Hakim",
      "  not: ammar-al-hakim"
    ),
    optional("reliability", "the source's grade, A to F, on the Admiralty scale; shown with `grading: admiralty`", "B"),
    block(
      "redact",
      "words of the text that must not be shown, wherever they stand in it, and what is shown there; `[not shown]` if absent",
      "- text: Sabah Al-Sheikh Al-Kilani",
      "  say: \"[the mother]\""
    ),
  ]

  private static let actor: [FieldDeclaration] = [
    needed("name", "the name by which pages call it", "Popular Mobilization Forces"),
    needed("kind", "what it is, for the layout of its page", "armed-group"),
    block(
      "aliases",
      "other names and abbreviations; spellings that fold to one of them need not be listed",
      "- PMF",
      "- text: the Front",
      "  only in: mek-2019"
    ),
    optional("short", "part of a name that means the actor by itself, everywhere", "Assad"),
    optional("script", "the script that the names come from, where nothing shows it", "arabic"),
    optional("native", "the name in its own script", "الحشد الشعبي"),
    optional("meaning", "what the name means", "popular mobilization"),
    optional("not", "longer names that are somebody else's", "[Hezbollah Brigades]"),
    optional("link", "`auto` or `never`: whether mentions are linked", "never"),
    block(
      "facts",
      "statements of facts",
      "- founded: 2014-06",
      "  from: lwj-2016 \"established in June 2014\""
    ),
    block(
      "relations",
      "statements of ties to other actors",
      "- supported by: irgc",
      "  from: mek-2019 \"with massive support provided by Iran’s IRGC\""
    ),
    optional("image", "a picture: its path below `Site/static`", "portraits/somebody.jpg\nalt: A man at a microphone"),
    optional(
      "alt",
      "what the picture shows, for those who do not see it; needed with `image`",
      "A man at a microphone"
    ),
    optional("credit", "whose picture it is", "A. Photographer, 2019"),
    optional(
      "public",
      "`yes` or `no`: whether a person is a public figure, who has a page and is named; by default only who leads, "
        + "founds, commands or speaks for something, holds a post or is an author",
      "yes"
    ),
  ]

  private static let event: [FieldDeclaration] = [
    needed("name", "what happened, as a heading", "Dumayr raid"),
    needed("kind", "what kind of event it was", "raid"),
    needed("date", "when it happened: a date or `unknown`", "2025-10-19"),
    optional("time", "the local time of day", "03:00~"),
    optional("place", "where: the id or the name of a place or a state, or words", "dumayr"),
    block(
      "actors",
      "statements of who had what part in it",
      "- carried out by: us-forces",
      "  by: residents",
      "  from: ap-2025 \"Residents said US troops conducted the raid\""
    ),
    optional("from", "the passages that the event as a whole rests on", "ap-2025 \"the raid in the town of Dumayr\""),
    block(
      "facts",
      "statements of facts",
      "- killed: 1",
      "  who: civilian",
      "  from: ap-2025 \"The group classified Al-Masoud as a civilian.\""
    ),
    optional("part of", "events that it is a part of", "2019-depot-attacks"),
    optional("led to", "events that came of it", "2016-11-pmf-law"),
    optional("page", "`no` where the row of the timeline is enough", "no"),
  ]

  private static let place: [FieldDeclaration] = [
    optional("name", "its name; made of the id if absent", "Dumayr"),
    optional("aliases", "other names and spellings", "[Al-Dumayr, Dumair]"),
    optional("within", "what it lies in: the id or the name of a place or a state, or words", "damascus-countryside"),
    optional("at", "its latitude and longitude", "33.64, 36.69"),
    optional("precision", "one of `exact near town district province country`", "town"),
    optional("native", "the name in its own script", "الضمير"),
    optional("time zone", "its time zone, as the IANA database has it", "Asia/Damascus"),
  ]

  private static let term: [FieldDeclaration] = [
    needed("name", "the word", "wilayat al-faqih"),
    optional("aliases", "other spellings", "[velayat-e faqih]"),
  ]

  private static let page: [FieldDeclaration] = [
    needed("title", "its heading", "Method"),
    optional("menu", "its place in the menu, lowest first; in no menu if absent", "2"),
  ]

  /// The keys of `site.yml`.
  package static let site: [FieldDeclaration] = [
    needed("title", "the wiki's title", "Iraq's militias"),
    optional(
      "rights",
      "how much of texts the site shows whose records do not say: `link`, `excerpt` or `full`; `excerpt` if absent",
      "full"
    ),
    optional("description", "what the wiki is, in a sentence", "Who is who in Iraq's armed groups."),
    optional("language", "its language, a BCP 47 tag; `en` if absent", "en"),
    optional("base url", "where it will be published", "https://example.org/wiki/"),
    optional("home", "the records that the home page features", "[pmf, quds-force]"),
    optional("rights note", "what may be done with the texts", "The articles are their publishers'."),
    optional("creator", "who made it", "A. Editor"),
    optional("publisher", "who publishes it", "An Institute"),
    optional(
      "edit url",
      "what stands before a record's path for the page that edits it",
      "https://example.org/edit/main/"
    ),
    block("equivalences", "words that are one in names", "- gamil = jamil"),
    optional("exclude", "words that are never linked", "[National]"),
    block("kinds", "kinds of actors and events beside those of the format", "actors: [tribe]", "events: [siege]"),
    block("facts", "facts beside those of the format, each with the type of its value", "prisoners: count"),
    block("relations", "relations beside those of the format, each with its inverse", "guards: guarded by"),
    optional("roles", "roles in events beside those of the format", "[negotiator]"),
    optional(
      "other fields",
      "fields of other programs, which records may have and which say nothing here",
      "[aliases, cssclasses, publish]"
    ),
    optional("grading", "`admiralty`: show the grades of sources and statements", "admiralty"),
    optional("noindex", "`yes`: ask search engines to leave the whole site out", "yes"),
    optional(
      "private persons",
      "what stands for the names of persons who are not public: `role`, what they are to others, if absent; `initials`; "
        + "or `name`",
      "initials"
    ),
    optional(
      "minors",
      "`name`: minors, whose records say `notice: minors`, are treated as other persons; `never`, if absent: they are "
        + "never named",
      "never"
    ),
    block(
      "thresholds",
      "from which part of an article on, in percent, and from how many words on an excerpt is warned about",
      "excerpt share: 15",
      "excerpt words: 300"
    ),
    notYet("derived"), notYet("feed limit"), notYet("publish"), notYet("offline"), notYet("icon"),
  ]

  /// The keys of a statement beside its property.
  package static let statement: [FieldDeclaration] = [
    optional("from", "the passages it rests on", "mei \"an estimated 67 P.M.U. militias\""),
    optional("by", "who says so, where that is not the outlet itself: actors or words", "pmf"),
    optional("via", "whom the outlet relies on, outermost first: actors or words", "[al-arabiya, Iraqi media]"),
    optional("disputed by", "passages that speak against it", "ap-2025 \"made no announcement\""),
    optional("when", "when it held, or from when", "2014"),
    optional("until", "until when it held", "2020-01"),
    optional("as", "the role or title in words", "deputy chief"),
    optional("who", "whom a number counts", "civilians"),
    optional("unit", "of what unit or part it is true", "the Anbar brigades"),
    optional("place", "where it is true", "Anbar"),
    optional("hedge", "one of `alleged claimed estimated reported believed unconfirmed planned`", "estimated"),
    optional("rank", "`prefer` or `reject`; it wants `because`", "reject"),
    optional("because", "the editor's reason for the rank", "The article was corrected later."),
    optional("credibility", "the information's grade, 1 to 6, on the Admiralty scale", "2"),
    optional("note", "an editor's remark on the statement", "The figure includes reserves."),
  ]
}
