import Foundation
import Testing
import WikiPages
import WikiTemplates

/// The reference in `docs/templates.md` against what templates can use.
@Suite struct TemplateReferenceTests {
  /// `UPDATE_GOLDEN=1` writes the part between the marks anew, and fails.
  @Test func isWhatTemplatesCanUse() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/templates.md")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let start = try #require(text.range(of: "<!-- generated -->\n"))
    let end = try #require(text.range(of: "<!-- end of generated -->"))
    let reference = ReferenceText.all
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil else {
      try Data((text[..<start.upperBound] + reference + text[end.lowerBound...]).utf8).write(to: file)
      Issue.record("wrote docs/templates.md")
      return
    }
    #expect(text[start.upperBound..<end.lowerBound] == reference)
  }
}

/// The reference as Markdown.
private enum ReferenceText {
  /// The filters that the site has beside Jinja's.
  static let siteFilters = SiteFilters.all(baseURL: "")

  static var all: String { "\n" + (filters + tests + loop + pages + records).joined(separator: "\n") + "\n" }

  private static var filters: [String] {
    let own =
      siteFilters.isEmpty ? [] : ["Those of the site:\n", rows("filter", TemplateReference.filters(of: siteFilters))]
    let how = "Arguments are written in their order or by name; behind `=` stands what one is that is left out.\n"
    return ["### Filters\n", how] + own + [rows("filter", TemplateReference.filters)]
  }

  private static var tests: [String] {
    let how = "The signs stand only in quotation marks, for `select` and its like: `numbers|select(\">\", 5)`.\n"
    return ["### Tests\n", how, rows("test", TemplateReference.tests)]
  }
  private static var loop: [String] { ["### The loop\n", rows("field", TemplateReference.loopFields)] }

  private static func rows(_ title: String, _ rows: [TemplateReference.Row]) -> String {
    let lines = rows.map { row in
      "| \(([row.usage] + row.others).map(code).joined(separator: ", ")) | \(row.meaning) |\n"
    }
    return "| \(title) | meaning |\n|---|---|\n" + lines.joined()
  }

  /// Code in a table: there, even in code, a bar ends the cell unless a backslash stands before it.
  private static func code(_ text: String) -> String { "`\(text.replacing("|", with: "\\|"))`" }
}

// The fields of pages and records.
extension ReferenceText {
  /// What all pages have first, then what else each has; pages of one shape together.
  private static var pages: [String] {
    let shapes = Page.shapes.sorted { $0.key < $1.key }
    let common = shapes[0].value.fields.filter { field in shapes.allSatisfy { $0.value.fields.contains(field) } }
    var parts = ["### All pages\n", table(common)]
    var templates: [Shape: [String]] = [:]
    for (template, shape) in shapes { templates[shape, default: []].append(template) }
    for (_, shape) in shapes {
      guard let names = templates.removeValue(forKey: shape) else { continue }
      let fields = shape.fields.filter { !common.contains($0) }
      parts.append("### \(names.joined(separator: " and "))\n")
      parts.append(fields.isEmpty ? "It has the fields of all pages and no others.\n" : table(fields))
    }
    return parts
  }

  /// The records that fields are made of, sorted by name.
  private static var records: [String] {
    var found: Set<Shape> = []
    for shape in Page.shapes.values { for field in shape.fields { collect(field.type, &found) } }
    let sorted = found.sorted { $0.name < $1.name }
    #expect(Set(sorted.map(\.name)).count == sorted.count, "two records have one name")
    return ["### Records\n"] + sorted.flatMap { ["#### \($0.name)\n", table($0.fields)] }
  }

  private static func collect(_ type: FieldType, _ found: inout Set<Shape>) {
    switch type {
    case .text, .html, .number, .flag: return
    case .list(let item): collect(item, &found)
    case .record(let shape):
      guard found.insert(shape).inserted else { return }
      for field in shape.fields { collect(field.type, &found) }
    }
  }

  private static func table(_ fields: [Shape.Field]) -> String {
    let lines = fields.map { "| `\($0.name)` | \(words($0.type)) | \($0.meaning) |\n" }
    return "| field | type | meaning |\n|---|---|---|\n" + lines.joined()
  }

  private static func words(_ type: FieldType) -> String {
    switch type {
    case .text, .html, .number, .flag: type.words
    case .list(let item): "list of \(words(item))"
    case .record(let shape): "[\(shape.name)](#\(shape.name.replacing(" ", with: "-")))"
    }
  }
}
