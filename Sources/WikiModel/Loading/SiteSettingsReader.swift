package import WikiDiagnostics
package import WikiFiles
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
