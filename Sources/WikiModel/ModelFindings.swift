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
    let near = didYouMean(entry.name, among: known)
    return Diagnostic(
      "unknown-key",
      .error,
      "no key is called '\(entry.key)'\(near)",
      at: entry.keySpan,
      hints: near.isEmpty ? [wayOut(of: entry, known)] : []
    )
  }

  /// What to do with a key that resembles none.
  private static func wayOut(of entry: RecordEntry, _ known: [String]) -> String {
    let isOfRecords = FieldDeclaration.common.allSatisfy { known.contains($0.name) }
    let others = RecordKind.allCases.filter { kind in
      FieldDeclaration.own(of: kind).contains { $0.name == entry.name }
    }
    guard isOfRecords, !others.isEmpty else {
      return "Remove it, or write one of: \(known.joined(separator: ", "))."
    }
    let folders = others.map { "Site/\($0.rawValue)" }.joined(separator: ", ")
    return "Remove it, or move the file: records in \(folders) have this key."
  }

  static func missingField(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("missing-field", .error, "'\(name)' is missing", at: span, hints: ["Add a line '\(name): …'."])
  }

  /// - Parameter example: a value of the right shape behind its key; empty or the key alone where there is none.
  static func wrongShape(of key: String, wanted: String, example: String = "", at span: SourceSpan) -> Diagnostic {
    let isUseful = !example.isEmpty && !example.hasSuffix(": ")
    return Diagnostic(
      "wrong-shape",
      .error,
      "'\(key)' takes \(wanted)",
      at: span,
      hints: isUseful ? ["Write it like this:\n\(example)"] : []
    )
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

  static func noSlug(_ word: LocatedText, _ suggestion: String) -> Diagnostic {
    Diagnostic(
      "bad-value",
      .error,
      "'\(word.text)' is no kind: kinds are lower-case letters a-z, digits and single hyphens",
      at: word.span,
      hints: ["Write \(suggestion)."]
    )
  }

  static func knownWord(_ word: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "known-word",
      .error,
      "'\(word)' is a word of the format, or was added before",
      at: span,
      hints: ["Remove it; records may use it already."]
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

  /// A kind of other records than the one it stands in.
  static func kindOfOthers(
    _ kind: String,
    of other: RecordKind,
    in here: RecordKind,
    at span: SourceSpan?
  ) -> Diagnostic {
    Diagnostic(
      "unknown-choice",
      .error,
      "'\(kind)' is a kind of \(other.rawValue), and the file is in the folder of \(here.rawValue)",
      at: span,
      hints: ["Move the file to Site/\(other.rawValue)."]
    )
  }

  static func imageOutsideStatic(_ file: LocatedText) -> Diagnostic {
    Diagnostic(
      "bad-path",
      .error,
      "'\(file.text)' is no path below Site/static that an address can have",
      at: file.span,
      hints: [
        "Write the path of the image as seen from there, such as 'portraits/somebody.jpg', with letters a-z, digits, "
          + "and the signs . - _ ~ only."
      ]
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
    let kinds = RecordKind.allCases.map(\.rawValue)
    let meant =
      nearMiss(of: folder, among: kinds) ?? otherFolders.first { $0.value.contains(folder.lowercased()) }?.key.rawValue
    let hint =
      meant.map { "Move it to Site/\($0)/\(path.name): that is the folder of such records." }
      ?? "Move it to Site/<kind>/\(path.name), where <kind> is sources, actors, events, places, terms or pages."
    return Diagnostic(
      "stray-record",
      .error,
      "\(path) is in no folder of records\(didYouMean(folder, among: kinds))",
      at: SourceSpan(file: path),
      hints: [hint]
    )
  }

  /// What others call the folders of records.
  private static let otherFolders: [RecordKind: Set<String>] = [
    .sources: ["articles", "documents", "evidence", "references", "reports", "texts"],
    .actors: ["agents", "entities", "groups", "militias", "organisations", "organizations", "people", "persons"],
    .events: ["incidents", "timeline"],
    .places: ["locations"],
    .terms: ["concepts", "definitions", "glossary", "words"],
  ]

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

  static func withinItself(_ ids: [RecordID], at file: RelativePath?) -> Diagnostic {
    Diagnostic(
      "about-itself",
      .error,
      "a place lies within itself: \((ids + ids.prefix(1)).map(\.description).joined(separator: " is within "))",
      at: file.map { SourceSpan(file: $0) }
    )
  }

  static func badFormerID(_ text: LocatedText, _ suggestion: String) -> Diagnostic {
    Diagnostic(
      "bad-id",
      .error,
      "'\(text.text)' was never an id: ids are lower-case letters a-z, digits and single hyphens",
      at: text.span,
      hints: ["Write the old file name without its ending, perhaps '\(suggestion)'."]
    )
  }

  static func formerIDReserved(_ former: RecordCommons.Former, _ reason: String) -> Diagnostic {
    Diagnostic("reserved-id", .error, "no record was ever called '\(former.id)': \(reason)", at: former.span)
  }

  static func formerIDTaken(_ former: RecordCommons.Former, by owner: RecordReference) -> Diagnostic {
    Diagnostic(
      "duplicate-id",
      .error,
      "'\(former.id)' is an old id here, and the id of \(owner.kind.noun) now",
      at: former.span,
      hints: ["Take it out of 'formerly', or give the other record another id."]
    )
  }

  static func formerIDTwice(_ former: RecordCommons.Former, first: RecordCommons.Former) -> Diagnostic {
    Diagnostic(
      "duplicate-id",
      .error,
      "'\(former.id)' is the old id of two records",
      at: former.span,
      notes: [Note("first here", at: first.span)],
      hints: ["Leave it in the record that its old address should lead to."]
    )
  }

  static func placeClash(_ words: String, _ id: RecordID, in file: RelativePath?) -> Diagnostic {
    Diagnostic(
      "duplicate-id",
      .error,
      "the place '\(words)' would have the id '\(id)', which is taken",
      at: file.map { SourceSpan(file: $0) },
      hints: ["Write a record in Site/places with another id and this name, or the id of the place that is meant."]
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
