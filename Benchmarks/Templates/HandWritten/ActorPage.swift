/// The page of a person or group.
struct ActorPage: MadeOfFields {
  var frame: Frame
  var native: String
  var nativeLanguage: String
  var nativeDirection: String
  var meaning: String
  var aliases: [String]
  var infobox: [InfoRow]
  var prose: [UInt8]
  var facts: [StatementGroup]
  var relations: [StatementGroup]
  var events: [EventRow]
  var published: [ListRow]
  var mentions: [MentionSource]
  var mentionCount: Int
  var mentionSources: Int
  var tail: Tail

  init(_ fields: Fields) throws {
    frame = try Frame(fields)
    native = try fields.text("native")
    nativeLanguage = try fields.text("native_language")
    nativeDirection = try fields.text("native_direction")
    meaning = try fields.text("meaning")
    aliases = try fields.texts("aliases")
    infobox = try fields.list("infobox")
    prose = try fields.html("prose")
    facts = try fields.list("facts")
    relations = try fields.list("relations")
    events = try fields.list("events")
    published = try fields.list("published")
    mentions = try fields.list("mentions")
    mentionCount = try fields.number("mention_count")
    mentionSources = try fields.number("mention_sources")
    tail = try Tail(fields)
  }
}

/// A row of the box of facts beside the text.
struct InfoRow: MadeOfFields {
  var label: String
  var values: [InfoValue]

  init(_ fields: Fields) throws {
    label = try fields.text("label")
    values = try fields.list("values")
  }
}

/// A value in the box of facts.
struct InfoValue: MadeOfFields {
  var html: [UInt8]
  var notes: [NoteReference]

  init(_ fields: Fields) throws {
    html = try fields.html("html")
    notes = try fields.list("notes")
  }
}

/// The statements of one property, relation or role.
struct StatementGroup: MadeOfFields {
  var label: String
  var statements: [Statement]

  init(_ fields: Fields) throws {
    label = try fields.text("label")
    statements = try fields.list("statements")
  }
}

/// A statement with who says so and what it rests on.
struct Statement: MadeOfFields {
  var id: String
  var value: [UInt8]
  var hedge: String
  var by: [UInt8]
  var via: [UInt8]
  var when: String
  var qualifiers: [String]
  var rank: String
  var because: String
  var note: String
  var notes: [NoteReference]
  var citations: [Citation]
  var disputed: [Citation]
  var home: String

  init(_ fields: Fields) throws {
    id = try fields.text("id")
    value = try fields.html("value")
    hedge = try fields.text("hedge")
    by = try fields.html("by")
    via = try fields.html("via")
    when = try fields.text("when")
    qualifiers = try fields.texts("qualifiers")
    rank = try fields.text("rank")
    because = try fields.text("because")
    note = try fields.text("note")
    notes = try fields.list("notes")
    citations = try fields.list("citations")
    disputed = try fields.list("disputed")
    home = try fields.text("home")
  }
}

/// An event in a list.
struct EventRow: MadeOfFields {
  var date: String
  var name: String
  var href: String
  var kind: String
  var detail: String

  init(_ fields: Fields) throws {
    date = try fields.text("date")
    name = try fields.text("name")
    href = try fields.text("href")
    kind = try fields.text("kind")
    detail = try fields.text("detail")
  }
}

/// The sentences of one source that mention an actor.
struct MentionSource: MadeOfFields {
  var source: Link
  var publisher: String
  var date: String
  var count: Int
  var sentences: [Sentence]

  init(_ fields: Fields) throws {
    source = try fields.record("source")
    publisher = try fields.text("publisher")
    date = try fields.text("date")
    count = try fields.number("count")
    sentences = try fields.list("sentences")
  }
}

/// A sentence that mentions an actor.
struct Sentence: MadeOfFields {
  var html: [UInt8]
  var href: String
  var zone: String

  init(_ fields: Fields) throws {
    html = try fields.html("html")
    href = try fields.text("href")
    zone = try fields.text("zone")
  }
}
