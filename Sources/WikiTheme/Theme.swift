package import WikiDiagnostics
package import WikiFiles
package import WikiTemplates

/// The look of a site: compiled templates and the stylesheet.
package struct Theme: Sendable {
  package let templates: TemplateSet
  package let stylesheet: Asset

  /// A file of the site that the theme brings.
  package struct Asset: Sendable {
    package let path: RelativePath
    package let bytes: [UInt8]
  }

  /// The built-in theme with the wiki's own files in the place of those of the same name.
  /// - Parameters:
  ///   - overrides: the wiki's files, by their paths below `Templates/`.
  ///   - pages: the fields of each page kind, by its template.
  package static func load(overrides: [RelativePath: [UInt8]], pages: [String: Shape]) -> Checked<Theme> {
    var files: [RelativePath: TemplateFile] = [:]
    for (name, text) in EmbeddedTheme.files {
      files[RelativePath(stringLiteral: name)] = TemplateFile(path: "Templates/\(name)", bytes: text.bytes)
    }
    for (name, bytes) in overrides { files[name] = TemplateFile(path: "Templates" / name, bytes: bytes) }
    let sheet = files["style.css"]?.bytes ?? []
    let templates = files.filter { $0.key.ending == "html" }
    let asset = Asset(path: stylesheetPath(sheet), bytes: sheet)
    var findings: [Diagnostic] = []
    let compiled = TemplateSet.compile(templates, pages: pages).unpack(into: &findings)
    findings += overrides.keys.filter { $0.ending != "html" && $0 != "style.css" }.sorted().map {
      .unknownThemeFile($0)
    }
    return Checked(Theme(templates: compiled, stylesheet: asset), findings)
  }

  /// Its name changes with its content, so that hosts may let browsers keep it for ever.
  private static func stylesheetPath(_ sheet: [UInt8]) -> RelativePath {
    "assets/style-\(SHA256Digest(of: sheet).hex(digits: 10)).css"
  }
}

extension StaticString {
  fileprivate var bytes: [UInt8] { withUTF8Buffer { unsafe Array($0) } }
}

extension Diagnostic {
  fileprivate static func unknownThemeFile(_ name: RelativePath) -> Diagnostic {
    Diagnostic(
      "unknown-theme-file",
      .error,
      "no part of the theme is called '\(name)'",
      at: SourceSpan(file: "Templates" / name),
      hints: ["A theme has templates (.html) and style.css."]
    )
  }
}
