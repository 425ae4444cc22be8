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
    if let rights = fields.text("rights"), rights.text != "full" { fields.findings.append(.rightsNotYet(rights)) }
    settings.equivalences = fields.texts("equivalences").compactMap { fields.value(of: $0, NameEquivalence.parse) }
    settings.excluded = fields.texts("exclude").map(\.text)
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
  /// Whether a word can be a kind, which is a part of addresses; if not, that is reported.
  fileprivate mutating func isKind(_ word: LocatedText) -> Bool {
    if RecordID.isSlug(word.text) { return true }
    findings.append(.noSlug(word, LightFold.slug(word.text)))
    return false
  }
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
