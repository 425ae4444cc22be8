import WikiDiagnostics
import WikiFiles
import WikiTemplates

/// Templates of an event's page that are wrong, as `golden/wrong-templates.txt` has them: a line `=== words`, the text
/// of `Templates/event.html`, further templates behind lines `-- name --`, and behind a line `--` what the program
/// prints.
struct WrongTemplate {
  let title: String
  private var templates: [(name: String, text: String)] = []

  static func all(in text: String) -> [WrongTemplate] {
    var found: [WrongTemplate] = []
    var isReport = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("=== ") {
        found.append(WrongTemplate(title: String(line.dropFirst(4)), templates: [("event.html", "")]))
        isReport = false
      } else if line == "--" {
        isReport = true
      } else if !found.isEmpty, !isReport {
        found[found.count - 1].read(line)
      }
    }
    return found
  }

  private mutating func read(_ line: Substring) {
    if line.hasPrefix("-- "), line.hasSuffix(" --") {
      templates.append((String(line.dropFirst(3).dropLast(3)), ""))
    } else {
      templates[templates.count - 1].text += "\(line)\n"
    }
  }

  /// The whole entry of the golden file.
  var entry: String {
    let others = templates.dropFirst().map { "-- \($0.name) --\n\($0.text)" }.joined()
    return "=== \(title)\n\(templates[0].text)\(others)--\n\(report)\n"
  }

  /// What the command prints.
  var report: String {
    let texts = Dictionary(uniqueKeysWithValues: templates.map { ("Templates/\($0.name)", Array($0.text.utf8)) })
    var report = TextReport(.plain, lines: SourceLines { texts[$0.description] })
    return findings.map { report.text(of: $0) }.joined()
  }

  private var findings: [Diagnostic] {
    var files: [RelativePath: TemplateFile] = [:]
    for (name, text) in templates {
      guard let path = RelativePath(name) else { continue }
      files[path] = TemplateFile(path: "Templates" / path, bytes: Array(text.utf8))
    }
    let set = TemplateSet.compile(files, pages: ["event.html": Self.event])
    guard set.diagnostics.isEmpty else { return set.diagnostics }
    var page: [UInt8] = []
    do throws(RenderFault) {
      try set.value.render("event.html", Self.values, record: "depot-fire", page: "events/depot-fire.html", into: &page)
      return []
    } catch {
      return [error.diagnostic]
    }
  }
}

extension WrongTemplate {
  private static func shape(_ name: String, _ fields: [(String, FieldType)]) -> Shape {
    Shape(name: name, fields: fields.map { Shape.Field(name: $0.0, type: $0.1, meaning: "") })
  }

  private static let site = shape("site", [("title", .text), ("home_href", .text), ("menu", .list(.record(link)))])
  private static let link = shape("link", [("text", .text), ("href", .text), ("current", .flag)])
  private static let actor = shape(
    "actor",
    [("name", .text), ("href", .text), ("kind", .text), ("aliases", .list(.text)), ("mentions", .number)]
  )
  private static let event = shape(
    "event",
    [
      ("site", .record(site)), ("title", .text), ("date", .text), ("kind", .text), ("prose", .html),
      ("killed", .number), ("injured", .number), ("disputed", .flag), ("places", .list(.text)),
      ("actors", .list(.record(actor))), ("suspect", .record(actor)),
    ]
  )

  private static func actor(_ name: String, _ href: String, _ aliases: [String], _ mentions: Int) -> TemplateValue {
    .record([
      .text(name), .text("actors/\(href)"), .text("armed group"), .list(aliases.map { .text($0) }), .number(mentions),
    ])
  }

  private static let values: [TemplateValue] = [
    .record([.text("Depots"), .text("../index.html"), .list([])]),
    .text("Depot fire"), .text("3 May 2019"), .text("explosion"), .html(TrustedHTML("<p>A depot burned.</p>")),
    .number(7), .number(0), .flag(false), .list([.text("Baghdad")]),
    .list([actor("Hashd", "hashd.html", ["PMF"], 3), actor("Quds Force", "quds-force.html", [], 1)]),
    actor("Quds Force", "quds-force.html", [], 1),
  ]
}
