/// What every page has.
struct Frame: MadeOfFields {
  var site: Site
  var title: String
  var headTitle: String
  var description: String
  var kind: String
  var kindLabel: String
  var breadcrumb: [Link]
  var canonical: String
  var editHref: String
  var reviewed: String

  init(_ fields: Fields) throws {
    site = try fields.record("site")
    title = try fields.text("title")
    headTitle = try fields.text("head_title")
    description = try fields.text("description")
    kind = try fields.text("kind")
    kindLabel = try fields.text("kind_label")
    breadcrumb = try fields.list("breadcrumb")
    canonical = try fields.text("canonical")
    editHref = try fields.text("edit_href")
    reviewed = try fields.text("reviewed")
  }
}

/// The site as every page shows it around its content.
struct Site: MadeOfFields {
  var title: String
  var description: String
  var language: String
  var homeHref: String
  var stylesheetHref: String
  var sections: [Link]
  var menu: [Link]
  var rightsNote: String
  var creator: String
  var publisher: String

  init(_ fields: Fields) throws {
    title = try fields.text("title")
    description = try fields.text("description")
    language = try fields.text("language")
    homeHref = try fields.text("home_href")
    stylesheetHref = try fields.text("stylesheet_href")
    sections = try fields.list("sections")
    menu = try fields.list("menu")
    rightsNote = try fields.text("rights_note")
    creator = try fields.text("creator")
    publisher = try fields.text("publisher")
  }
}

/// What stands at the end of the page of a record.
struct Tail: MadeOfFields {
  var linkedFrom: [Link]
  var sameAs: [Link]
  var note: String
  var notes: [Note]

  init(_ fields: Fields) throws {
    linkedFrom = try fields.list("linked_from")
    sameAs = try fields.list("same_as")
    note = try fields.text("note")
    notes = try fields.list("notes")
  }
}

/// Words that lead somewhere.
struct Link: MadeOfFields {
  var text: String
  var href: String
  var isCurrent: Bool

  init(_ fields: Fields) throws {
    text = try fields.text("text")
    href = try fields.text("href")
    isCurrent = try fields.flag("current")
  }
}

/// A numbered note at the foot of a page.
struct Note: MadeOfFields {
  var number: Int
  var id: String
  var back: [Link]
  var citations: [Citation]
  var footnote: [UInt8]

  init(_ fields: Fields) throws {
    number = try fields.number("number")
    id = try fields.text("id")
    back = try fields.list("back")
    citations = try fields.list("citations")
    footnote = try fields.html("footnote")
  }
}

/// A reference to a numbered note.
struct NoteReference: MadeOfFields {
  var number: Int
  var href: String
  var id: String

  init(_ fields: Fields) throws {
    number = try fields.number("number")
    href = try fields.text("href")
    id = try fields.text("id")
  }
}

/// A passage as a note or a statement shows it.
struct Citation: MadeOfFields {
  var source: String
  var publisher: String
  var date: String
  var origin: String
  var quote: String
  var href: String
  var zone: String

  init(_ fields: Fields) throws {
    source = try fields.text("source")
    publisher = try fields.text("publisher")
    date = try fields.text("date")
    origin = try fields.text("origin")
    quote = try fields.text("quote")
    href = try fields.text("href")
    zone = try fields.text("zone")
  }
}

/// A record in a list.
struct ListRow: MadeOfFields {
  var name: String
  var href: String
  var detail: String
  var date: String
  var count: Int
  var see: String

  init(_ fields: Fields) throws {
    name = try fields.text("name")
    href = try fields.text("href")
    detail = try fields.text("detail")
    date = try fields.text("date")
    count = try fields.number("count")
    see = try fields.text("see")
  }
}
