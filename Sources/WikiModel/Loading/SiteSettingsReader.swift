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
