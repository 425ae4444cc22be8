/// The page of an article.
struct ArticlePage: MadeOfFields {
  var frame: Frame
  var citation: ArticleCitation
  var blocks: [Block]
  var actors: [ListRow]
  var taken: [Taken]
  var citedBy: [Link]
  var prose: [UInt8]
  var file: String
  var lines: String
  var words: Int
  var sha256: String
  var evidenceHref: String
  var rightsNote: String
  var tail: Tail

  init(_ fields: Fields) throws {
    frame = try Frame(fields)
    citation = try fields.record("citation")
    blocks = try fields.list("blocks")
    actors = try fields.list("actors")
    taken = try fields.list("taken")
    citedBy = try fields.list("cited_by")
    prose = try fields.html("prose")
    file = try fields.text("file")
    lines = try fields.text("lines")
    words = try fields.number("words")
    sha256 = try fields.text("sha256")
    evidenceHref = try fields.text("evidence_href")
    rightsNote = try fields.text("rights_note")
    tail = try Tail(fields)
  }
}

/// Who published an article, when, and how that is known.
struct ArticleCitation: MadeOfFields {
  var publisher: [UInt8]
  var author: [UInt8]
  var date: String
  var dateEDTF: String
  var datedBy: String
  var dateNote: String
  var origin: [UInt8]
  var url: String
  var archived: String
  var retrieved: String
  var type: String
  var language: String

  init(_ fields: Fields) throws {
    publisher = try fields.html("publisher")
    author = try fields.html("author")
    date = try fields.text("date")
    dateEDTF = try fields.text("date_edtf")
    datedBy = try fields.text("dated_by")
    dateNote = try fields.text("date_note")
    origin = try fields.html("origin")
    url = try fields.text("url")
    archived = try fields.text("archived")
    retrieved = try fields.text("retrieved")
    type = try fields.text("type")
    language = try fields.text("language")
  }
}

/// A stretch of paragraphs of one zone.
struct Block: MadeOfFields {
  var zone: String
  var label: String
  var isFolded: Bool
  var paragraphs: [Paragraph]

  init(_ fields: Fields) throws {
    zone = try fields.text("zone")
    label = try fields.text("label")
    isFolded = try fields.flag("folded")
    paragraphs = try fields.list("paragraphs")
  }
}

/// A paragraph of an article.
struct Paragraph: MadeOfFields {
  var number: Int
  var id: String
  var html: [UInt8]
  var remarks: [Remark]

  init(_ fields: Fields) throws {
    number = try fields.number("number")
    id = try fields.text("id")
    html = try fields.html("html")
    remarks = try fields.list("remarks")
  }
}

/// An editor's remark on a place of an article.
struct Remark: MadeOfFields {
  var at: String
  var say: String

  init(_ fields: Fields) throws {
    at = try fields.text("at")
    say = try fields.text("say")
  }
}

/// A statement that rests on an article.
struct Taken: MadeOfFields {
  var subject: Link
  var label: String
  var value: String
  var statementHref: String
  var passageHref: String
  var quote: String

  init(_ fields: Fields) throws {
    subject = try fields.record("subject")
    label = try fields.text("label")
    value = try fields.text("value")
    statementHref = try fields.text("statement_href")
    passageHref = try fields.text("passage_href")
    quote = try fields.text("quote")
  }
}
