package import WikiDiagnostics
import WikiFiles
import WikiRecords

// What the model loader says of keys and values.
extension Diagnostic {
  /// Something of the format that the program does not know yet.
  package static func notYet(_ what: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic("not-yet", .error, "\(what) is not built yet", at: span, hints: ["Remove it for now."])
  }

  static func unknownKey(_ entry: RecordEntry, known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-key",
      .error,
      "no key is called '\(entry.key)'\(didYouMean(entry.name, among: known))",
      at: entry.keySpan
    )
  }

  static func missingField(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("missing-field", .error, "'\(name)' is missing", at: span, hints: ["Add a line '\(name): …'."])
  }

  static func wrongShape(of key: String, wanted: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("wrong-shape", .error, "'\(key)' takes \(wanted)", at: span)
  }

  static func emptyValue(of entry: RecordEntry) -> Diagnostic {
    Diagnostic(
      "empty-value",
      .error,
      "'\(entry.key)' has no value",
      at: entry.keySpan,
      hints: ["Write a value, or remove the line."]
    )
  }

  static func badValue(_ error: ValueError, of text: LocatedText) -> Diagnostic {
    Diagnostic(
      "bad-value",
      .error,
      error.message,
      at: text.span(of: error.range),
      hints: error.hint.isEmpty ? [] : [error.hint]
    )
  }

  static func badBaseURL(_ error: ValueError) -> Diagnostic {
    Diagnostic("bad-value", .error, "--base-url: \(error.message)", hints: error.hint.isEmpty ? [] : [error.hint])
  }

  static func unknownChoice(_ text: LocatedText, of field: String, known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-choice",
      .error,
      "'\(text.text)' is no \(field)\(didYouMean(text.text, among: known))",
      at: text.span,
      hints: ["Write one of: \(known.joined(separator: ", "))."]
    )
  }

  static func rightsNotYet(_ rights: LocatedText) -> Diagnostic {
    Diagnostic(
      "not-yet",
      .error,
      "rights other than 'full' are not built yet",
      at: rights.span,
      hints: ["Write 'rights: full' if the texts may be published whole; do not build the site if they may not."]
    )
  }

  static func ignoredWithoutReason(_ entry: RecordEntry) -> Diagnostic {
    Diagnostic(
      "ignore-without-reason",
      .error,
      "'\(entry.key)' is ignored without a reason",
      at: entry.keySpan,
      hints: ["Write '\(entry.key): why it may stay so'."]
    )
  }
}

// What the model loader says of records and ids.
extension Diagnostic {
  static func badID(_ stem: String, _ suggestion: String, at path: RelativePath) -> Diagnostic {
    Diagnostic(
      "bad-id",
      .error,
      "'\(stem)' is no id: ids are lower-case letters a-z, digits and single hyphens, at most \(RecordID.longest)",
      at: SourceSpan(file: path),
      hints: ["Rename the file to \(suggestion).md."]
    )
  }

  static func reservedID(_ id: RecordID, _ reason: String, at path: RelativePath) -> Diagnostic {
    Diagnostic("reserved-id", .error, "no record may be called '\(id)': \(reason)", at: SourceSpan(file: path))
  }

  static func reservedIDOfText(_ id: RecordID, _ reason: String, at path: RelativePath) -> Diagnostic {
    Diagnostic(
      "reserved-id",
      .error,
      "the text \(path) has no record, and no id may be '\(id)': \(reason)",
      at: SourceSpan(file: path),
      hints: ["Write a record in Site/sources with 'text: \(path.description.dropFirst("seeds/".count))'."]
    )
  }

  static func duplicateID(_ reference: RecordReference, in file: RecordFile, first: RecordFile) -> Diagnostic {
    Diagnostic(
      "duplicate-id",
      .error,
      "'\(reference.id)' is also the id of \(first.path)",
      at: SourceSpan(file: file.path),
      notes: [Note("first used here", at: SourceSpan(file: first.path))],
      hints: ["Rename one of the two files; ids are one namespace over all kinds."]
    )
  }

  static func strayRecord(_ path: RelativePath) -> Diagnostic {
    let folder = path.components.count > 2 ? String(path.components[1]) : ""
    return Diagnostic(
      "stray-record",
      .error,
      "\(path) is in no folder of records\(didYouMean(folder, among: RecordKind.allCases.map(\.rawValue)))",
      at: SourceSpan(file: path),
      hints: ["Records are files Site/<kind>/<id>.md, where <kind> is sources, actors, events or pages."]
    )
  }

  static func idOfTextTaken(_ id: RecordID, by path: RelativePath) -> Diagnostic {
    Diagnostic(
      "duplicate-id",
      .error,
      "the text \(path) has no record, and its id '\(id)' is taken",
      at: SourceSpan(file: path),
      hints: ["Write a record in Site/sources with 'text: \(path.description.dropFirst("seeds/".count))'."]
    )
  }

  static func unknownID(_ value: LocatedText, kind: RecordKind, known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-id",
      .error,
      "no record is called '\(value.text)'\(didYouMean(value.text, among: known))",
      at: value.span,
      hints: kind == .actors ? ["Write the id of an actor, or the name in words."] : ["Write the id of \(kind.noun)."]
    )
  }

  static func nearlyAnID(_ value: LocatedText, near: String) -> Diagnostic {
    Diagnostic(
      "nearly-an-id",
      .warning,
      "'\(value.text)' is taken as words; did you mean the record '\(near)'?",
      at: value.span
    )
  }

  static func wrongKind(_ value: LocatedText, is kind: RecordKind, wanted: RecordKind) -> Diagnostic {
    Diagnostic("wrong-kind", .error, "'\(value.text)' is \(kind.noun), not \(wanted.noun)", at: value.span)
  }

  static func aboutItself(_ value: LocatedText) -> Diagnostic {
    Diagnostic("about-itself", .error, "'\(value.text)' is this event itself", at: value.span)
  }

  static func partOfItself(_ ids: [RecordID], at file: RelativePath?) -> Diagnostic {
    Diagnostic(
      "about-itself",
      .error,
      "an event is part of itself: \((ids + ids.prefix(1)).map(\.description).joined(separator: " is part of "))",
      at: file.map { SourceSpan(file: $0) }
    )
  }

  static func unknownFeature(_ feature: SiteSettings.Featured, known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-id",
      .error,
      "no record is called '\(feature.id)'\(didYouMean(feature.id, among: known))",
      at: feature.span,
      hints: ["'home' takes ids of records."]
    )
  }

  static func undated(_ reference: RecordReference, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "undated",
      .warning,
      "'\(reference.id)' has no date",
      at: span,
      hints: ["Write what is known, such as '2018~' or '2018-08/2018-12'; or say under 'ignore' why nothing is."]
    )
  }
}

// What the model loader says of statements and what they rest on.
extension Diagnostic {
  static func notOneProperty(_ entries: [RecordEntry], in span: SourceSpan) -> Diagnostic {
    guard entries.count > 1 else {
      return Diagnostic(
        "bad-statement",
        .error,
        "the statement says nothing: it has only keys such as 'from' and 'by'",
        at: span,
        hints: ["Add a line such as 'founded: 2014' or 'leader of: some-id'."]
      )
    }
    return Diagnostic(
      "bad-statement",
      .error,
      "the statement has \(entries.count) properties: \(entries.map { "'\($0.key)'" }.joined(separator: ", "))",
      at: entries[1].keySpan,
      notes: [Note("the first one is here", at: entries[0].keySpan)],
      hints: ["Make an item of its own of each, or correct the key."]
    )
  }

  static func unknownProperty(_ entry: RecordEntry, _ what: String, known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-property",
      .error,
      "no \(what) is called '\(entry.key)'\(didYouMean(entry.name, among: known))",
      at: entry.keySpan
    )
  }

  static func misplacedProperty(_ entry: RecordEntry, _ property: Property) -> Diagnostic {
    let subjects =
      switch property.subjects {
      case .groups: "groups"
      case .persons: "persons"
      case .events: "events"
      case .all: "all records"
      }
    return Diagnostic("misplaced-property", .error, "'\(entry.key)' is a fact about \(subjects)", at: entry.keySpan)
  }

  static func rankWithoutReason(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "rank-without-reason",
      .error,
      "a rank needs a reason",
      at: span,
      hints: ["Add a line 'because: …' to the statement."]
    )
  }

  static func noEvidence(_ property: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-evidence",
      .warning,
      "the statement '\(property)' rests on no source",
      at: span,
      hints: ["Add a line 'from: source-id \"quote\"'."]
    )
  }

  static func duplicateStatement(_ statement: Statement, first: Statement) -> Diagnostic {
    Diagnostic(
      "duplicate-statement",
      .error,
      "'\(statement.property): \(statement.valueText)' is stated twice",
      at: statement.span,
      notes: [Note("first stated here", at: first.span)],
      hints: ["Make one statement of both, with their citations as a list under 'from'."]
    )
  }

  static func unknownSource(_ id: String, known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic("unknown-source", .error, "no source is called '\(id)'\(didYouMean(id, among: known))", at: span)
  }

  static func noQuote(_ id: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-quote",
      .warning,
      "'\(id)' is cited without a quote",
      at: span,
      hints: ["Add the words it says, between straight quotation marks."]
    )
  }

  static func noText(_ id: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-text",
      .error,
      "'\(id)' has no text in which the quote could be looked for",
      at: span,
      hints: ["Put the text below seeds/ and name it in the source's record, or cite the source without a quote."]
    )
  }
}

// What the model loader says of sources and their texts.
extension Diagnostic {
  static func textOutsideSeeds(_ text: LocatedText) -> Diagnostic {
    Diagnostic(
      "bad-path",
      .error,
      "'\(text.text)' is no path below seeds/",
      at: text.span,
      hints: ["Write the path of the text as seen from seeds/, such as 'reports/2019.txt'."]
    )
  }

  static func unknownText(_ text: LocatedText, known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-text",
      .error,
      "there is no text seeds/\(text.text)\(didYouMean(text.text, among: known))",
      at: text.span,
      hints: ["Texts are the .txt and .md files below seeds/; write the path without 'seeds/'."]
    )
  }

  static func unknownZone(_ entry: RecordEntry) -> Diagnostic {
    let zones = ["title", "byline", "caption", "comment", "boilerplate", "body"]
    return Diagnostic(
      "unknown-choice",
      .error,
      "'\(entry.key)' is no zone\(didYouMean(entry.key, among: zones))",
      at: entry.keySpan,
      hints: ["Write one of: \(zones.joined(separator: ", "))."]
    )
  }

  static func badLines(_ text: LocatedText) -> Diagnostic {
    Diagnostic(
      "bad-lines",
      .error,
      "'\(text.text)' names no lines",
      at: text.span,
      hints: ["Write a line or a range, such as '7' or '1-60'; several as '[1-60, 62-70]'."]
    )
  }

  static func overlappingLines(_ text: LocatedText) -> Diagnostic {
    Diagnostic("bad-lines", .error, "the ranges of lines overlap", at: text.span)
  }

  static func linesBeyondText(_ text: LocatedText, count: Int, file: RelativePath) -> Diagnostic {
    Diagnostic("bad-lines", .error, "\(file) has only \(count) lines", at: text.span)
  }

  static func lineInTwoZones(_ entry: RecordEntry, _ other: some RawRepresentable<String>) -> Diagnostic {
    Diagnostic(
      "bad-lines",
      .error,
      "a line of '\(entry.key)' is in the zone '\(other.rawValue)' too",
      at: entry.value.span
    )
  }

  static func zoneOutsideArticle(_ entry: RecordEntry) -> Diagnostic {
    Diagnostic(
      "bad-lines",
      .error,
      "a line of '\(entry.key)' is not of this article",
      at: entry.value.span,
      hints: ["'lines' holds all lines that belong to the article, its comments included."]
    )
  }

  static func sharedLines(_ source: Source, _ other: Source) -> Diagnostic {
    Diagnostic(
      "shared-lines",
      .warning,
      "'\(source.id)' and '\(other.id)' share lines of a text",
      at: source.commons.file.map { SourceSpan(file: $0) },
      notes: [Note("also here", at: other.commons.file.map { SourceSpan(file: $0) })]
    )
  }
}
