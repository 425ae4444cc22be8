package import WikiDiagnostics
package import WikiFiles
import WikiNames
package import WikiRecords

extension SiteSettings {
  /// Where the settings are written.
  package static let path: RelativePath = "Site/site.yml"

  /// Reads what `site.yml` says; without one, the wiki has the name of its folder.
  /// - Parameter entries: the map of the file; `nil` where there is no such file.
  package static func read(_ entries: [RecordEntry]?, folderName: String) -> Checked<SiteSettings> {
    guard let entries else { return Checked(SiteSettings(title: folderName)) }
    var fields = FieldReader(entries, declared: FieldDeclaration.site, whole: SourceSpan(file: path))
    var settings = SiteSettings(title: fields.words("title"))
    settings.description = fields.words("description")
    settings.language = fields.value("language", LanguageTag.parse) ?? .english
    settings.baseURL = fields.value("base url", WebAddress.parse)
    settings.home = fields.texts("home").map { Featured(id: $0.text, span: $0.span) }
    settings.rights = fields.choice("rights", Rights.self) ?? .excerpt
    settings.isWritten = true
    settings.excerptLimit = fields.excerptLimit()
    settings.privatePersons = fields.choice("private persons", PersonNaming.self) ?? .role
    settings.namesMinors = fields.choice("minors", MinorNaming.self) == .name
    settings.equivalences = fields.texts("equivalences").compactMap { fields.value(of: $0, NameEquivalence.parse) }
    settings.excluded = fields.texts("exclude").map(\.text)
    settings.otherFields = Set(fields.texts("other fields").map { RecordEntry.name(of: $0.text) })
    settings.editURL = fields.value("edit url", WebAddress.parse)
    settings.isGraded = fields.choice("grading", Grading.self) != nil
    settings.isUnindexed = fields.value("noindex", YesNo.parse) == .yes
    settings.readVocabulary(&fields)
    settings.rightsNote = fields.words("rights note")
    settings.creator = fields.words("creator")
    settings.publisher = fields.words("publisher")
    return Checked(settings, fields.findings)
  }

  /// The address that the command line gives in the place of `base url`.
  package func baseURL(from text: String) -> Checked<WebAddress?> {
    do throws(ValueError) {
      return Checked(try WebAddress.parse(text))
    } catch {
      return Checked(nil, [.badBaseURL(error)])
    }
  }
}

private enum Grading: String, CaseIterable { case admiralty }

private enum MinorNaming: String, CaseIterable { case never, name }

extension SiteSettings {
  /// Reads the words that records may use beside those of the format.
  fileprivate mutating func readVocabulary(_ fields: inout FieldReader) {
    let kinds = fields.map("kinds")
    var inner = FieldReader(
      kinds,
      declared: [.optional("actors"), .optional("events")],
      whole: SourceSpan(file: Self.path)
    )
    for word in inner.texts("actors") where inner.isKind(word) && !vocabulary.addActorKind(word.text) {
      inner.findings.append(.knownWord(word.text, at: word.span))
    }
    for word in inner.texts("events") where inner.isKind(word) && !vocabulary.addEventKind(word.text) {
      inner.findings.append(.knownWord(word.text, at: word.span))
    }
    fields.findings += inner.findings
    for entry in fields.map("facts") {
      var inner = FieldReader([entry], declared: [.optional(entry.name)], whole: entry.keySpan)
      let type = inner.choice(entry.name, Property.ValueType.self)
      fields.findings += inner.findings
      guard let type, !vocabulary.addProperty(entry.name, type) else { continue }
      fields.findings.append(.knownWord(entry.name, at: entry.keySpan))
    }
    for entry in fields.map("relations") {
      var inner = FieldReader([entry], declared: [.optional(entry.name)], whole: entry.keySpan)
      let inverse = inner.text(entry.name)
      fields.findings += inner.findings
      guard let inverse, !vocabulary.addRelation(entry.name, inverse: inverse.text) else { continue }
      fields.findings.append(.knownWord(entry.name, at: entry.keySpan))
    }
    for role in fields.texts("roles") where !vocabulary.addRole(role.text) {
      fields.findings.append(.knownWord(role.text, at: role.span))
    }
  }
}

extension FieldReader {
  /// Reads `thresholds`.
  fileprivate mutating func excerptLimit() -> ExcerptLimit {
    let entries = map("thresholds")
    var inner = FieldReader(
      entries,
      declared: [.optional("excerpt share"), .optional("excerpt words")],
      whole: SourceSpan(file: SiteSettings.path)
    )
    defer { findings += inner.findings }
    var limit = ExcerptLimit()
    if let share = inner.value("excerpt share", parseThreshold) { limit.share = share }
    if let words = inner.value("excerpt words", parseThreshold) { limit.words = words }
    return limit
  }

  /// Whether a word can be a kind, which is a part of addresses; if not, that is reported.
  fileprivate mutating func isKind(_ word: LocatedText) -> Bool {
    if RecordID.isSlug(word.text) { return true }
    findings.append(.noSlug(word, LightFold.slug(word.text)))
    return false
  }
}

/// A whole number of percent or words.
private func parseThreshold(_ text: String) throws(ValueError) -> Int {
  if let number = Int(text), (0...1_000_000).contains(number), String(number) == text { return number }
  throw ValueError(0..<text.utf8.count, "'\(text)' is no whole number", hint: "Write a number such as 15.")
}

extension NameEquivalence {
  /// Reads `a = b`, two single words.
  static func parse(_ text: String) throws(ValueError) -> NameEquivalence {
    let words = text.split(separator: "=", omittingEmptySubsequences: false).map {
      NameTokens.tokens(of: String($0)).map(\.folded)
    }
    guard words.count == 2, words.allSatisfy({ $0.count == 1 }), let one = words[0].first, let other = words[1].first
    else {
      throw ValueError(0..<text.utf8.count, "'\(text)' is no pair of words", hint: "Write 'hashed = hashd'.")
    }
    return NameEquivalence(one: one, other: other)
  }
}
