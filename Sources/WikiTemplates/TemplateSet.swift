package import WikiDiagnostics
package import WikiFiles

/// The templates of a theme, compiled and checked.
///
/// The language is a strict part of Jinja's: `{{ value.field|filter }}`, `{% if %}`, `{% elif %}`, `{% else %}`,
/// `{% for x in list %}` with `{% else %}` and `loop`, `{% set x = … %}`, `{% include "x.html" %}`,
/// `{% extends "x.html" %}` with `{% block x %}`, `{% raw %}` and `{# comments #}`. What is accepted renders as
/// Jinja2 renders it with autoescape, StrictUndefined, `trim_blocks`, `lstrip_blocks` and the last line feed kept.
///
/// Three things are stricter. Every name, field and type is checked against the declared shapes before anything is
/// rendered, and there is no null: what is absent is an empty text or list. A list or record cannot be printed. And
/// a value can only be written where it can be escaped: between tags and in quoted attributes, where an address
/// with another scheme than http, https and mailto becomes `#`.
package struct TemplateSet: Sendable {
  private let programs: [String: Program]

  /// Compiles the templates of all page kinds.
  /// - Parameters:
  ///   - templates: by the names that templates use for one another.
  ///   - pages: the fields of each page kind, by its template.
  package static func compile(
    _ templates: [RelativePath: TemplateFile],
    pages: [String: Shape]
  ) -> Checked<TemplateSet> {
    var findings: [Diagnostic] = []
    var parsed: [String: ParsedTemplate] = [:]
    for (name, file) in templates.sorted(by: { $0.key < $1.key }) {
      parsed[name.description] = TemplateParser.parse(file).unpack(into: &findings)
    }
    var programs: [String: Program] = [:]
    for (name, shape) in pages.sorted(by: { $0.key < $1.key }) {
      programs[name] = TemplateCompiler.compile(name, shape, parsed).unpack(into: &findings)
    }
    return Checked(TemplateSet(programs: programs), findings.inOrder())
  }

  /// Appends a page to `buffer`.
  /// - Parameters:
  ///   - values: those of the shape's fields, in its order.
  ///   - record: what is rendered, for messages.
  package func render(
    _ template: String,
    _ values: [TemplateValue],
    record: String,
    into buffer: inout [UInt8]
  ) throws(RenderFault) {
    guard let program = programs[template] else { preconditionFailure("no page kind is shown by \(template)") }
    var renderer = Renderer(program, values, record: record)
    try renderer.run(into: &buffer)
  }
}
