package import WikiDiagnostics
package import WikiFiles

/// The templates of a theme, compiled and checked.
///
/// The language is Jinja's, without what cannot be checked beforehand: `docs/templates.md` is its reference. What is
/// accepted renders as Jinja2 renders it with autoescape, StrictUndefined, `trim_blocks`, `lstrip_blocks` and the last
/// line feed kept; what Jinja2 refuses is refused.
package struct TemplateSet: Sendable {
  private let programs: [String: Program]

  /// Compiles the templates of all page kinds.
  /// - Parameters:
  ///   - templates: by the names that templates use for one another.
  ///   - pages: the fields of each page kind, by its template.
  ///   - filters: those of the site, beside Jinja's.
  package static func compile(
    _ templates: [RelativePath: TemplateFile],
    pages: [String: Shape],
    filters: [SiteFilter] = []
  ) -> Checked<TemplateSet> {
    var findings: [Diagnostic] = []
    var parsed: [String: ParsedTemplate] = [:]
    for (name, file) in templates.sorted(by: { $0.key < $1.key }) {
      parsed[name.description] = TemplateParser.parse(file).unpack(into: &findings)
    }
    let names = Set(pages.values.flatMap { $0.fields.map(\.name) } + parsed.values.flatMap(\.givenNames))
    let library = TemplateLibrary(templates: parsed, siteFilters: filters, names: names)
    var programs: [String: Program] = [:]
    for (name, shape) in pages.sorted(by: { $0.key < $1.key }) {
      programs[name] = TemplateCompiler.compile(name, shape, library).unpack(into: &findings)
    }
    return Checked(TemplateSet(programs: programs), findings.eachOnce())
  }

  /// Appends a page to `buffer`.
  /// - Parameters:
  ///   - values: those of the shape's fields, in its order.
  ///   - record: what is rendered, for messages.
  ///   - page: where the page is, for the site's filters.
  /// - Precondition: the templates were compiled without errors.
  package func render(
    _ template: String,
    _ values: [TemplateValue],
    record: String,
    page: RelativePath,
    into buffer: inout [UInt8]
  ) throws(RenderFault) {
    guard let program = programs[template] else { preconditionFailure("no page kind is shown by \(template)") }
    var renderer = Renderer(program, values, page: page)
    do throws(Renderer.Failure) {
      try renderer.run(into: &buffer)
    } catch {
      throw RenderFault(diagnostic: renderer.finding(of: error, record))
    }
  }
}

/// What ends the rendering of a page.
package struct RenderFault: Error {
  package let diagnostic: Diagnostic
}

extension [Diagnostic] {
  /// In the order in which they are printed, without those that say the same of the same place: a part of several
  /// pages is checked for each of them.
  fileprivate func eachOnce() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return inOrder().filter { finding in
      var bare = finding
      bare.notes = []
      return seen.insert(bare).inserted
    }
  }
}
