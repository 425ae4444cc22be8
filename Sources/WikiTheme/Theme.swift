package import WikiDiagnostics
package import WikiFiles
package import WikiTemplates

/// The look of a site: compiled templates and the stylesheet.
package struct Theme: Sendable {
  package let templates: TemplateSet
  package let stylesheet: Asset

  /// The built-in templates as they are written.
  package let texts: [[UInt8]]

  /// A file of the site that the theme brings.
  package struct Asset: Sendable {
    package let path: RelativePath
    package let bytes: [UInt8]
  }

  /// The built-in theme with the wiki's own files in the place of those of the same name.
  /// - Parameters:
  ///   - overrides: the wiki's files, by their paths below `Templates/`.
  ///   - pages: the fields of each page kind, by its template.
  ///   - filters: those of the site, beside those of the template language.
  package static func load(
    overrides: [RelativePath: [UInt8]],
    pages: [String: Shape],
    filters: [SiteFilter]
  ) -> Checked<Theme> {
    var files: [RelativePath: TemplateFile] = [:]
    for (name, text) in EmbeddedFiles.all {
      files[RelativePath(stringLiteral: name)] = TemplateFile(path: "Templates/\(name)", bytes: text.bytes)
    }
    for (name, bytes) in overrides { files[name] = TemplateFile(path: "Templates" / name, bytes: bytes) }
    let sheet = files["style.css"]?.bytes ?? []
    let templates = files.filter { $0.key.ending == "html" }
    let asset = Asset(path: stylesheetPath(sheet), bytes: sheet)
    var findings: [Diagnostic] = []
    let compiled = TemplateSet.compile(templates, pages: pages, filters: filters).unpack(into: &findings)
    let known = EmbeddedFiles.all.map(\.0)
    findings += overrides.keys.filter { !known.contains($0.description) && !isOwnPart($0) }.sorted().map {
      .unknownThemeFile($0, known: known)
    }
    return Checked(Theme(templates: compiled, stylesheet: asset, texts: EmbeddedFiles.all.map(\.1.bytes)), findings)
  }

  /// Whether a file is a part that only the wiki's own templates include: `_name.html`.
  private static func isOwnPart(_ name: RelativePath) -> Bool { name.ending == "html" && name.name.hasPrefix("_") }

  /// Its name changes with its content, so that hosts may let browsers keep it for ever.
  private static func stylesheetPath(_ sheet: [UInt8]) -> RelativePath {
    "assets/style-\(SHA256Digest(of: sheet).hex(digits: 10)).css"
  }
}

extension StaticString {
  fileprivate var bytes: [UInt8] { withUTF8Buffer { unsafe Array($0) } }
}

extension Diagnostic {
  fileprivate static func unknownThemeFile(_ name: RelativePath, known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-theme-file",
      .error,
      "no part of the theme is called '\(name)'\(didYouMean(name.description, among: known))",
      at: SourceSpan(file: "Templates" / name),
      hints: ["Give it the name of the part that it replaces; a part of your own is called _name.html."]
    )
  }
}
