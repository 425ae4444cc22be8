import Foundation
import WikiDiagnostics
import WikiFiles
import WikiTemplates
import WikiTestSupport

/// Templates with the page's fields and values, for us and for the oracle alike.
struct TemplateCase {
  var templates: [String: String]
  var fields: [(name: String, type: FieldType, value: TemplateValue)]

  init(_ page: String, _ others: [String: String] = [:], fields: [(String, FieldType, TemplateValue)] = Self.fields) {
    templates = others
    templates["page.html"] = page
    self.fields = fields.map { ($0.0, $0.1, $0.2) }
  }

  static let link = Shape(
    name: "link",
    fields: [
      Shape.Field(name: "text", type: .text, meaning: "words"),
      Shape.Field(name: "href", type: .text, meaning: "where"),
      Shape.Field(name: "values", type: .list(.number), meaning: "numbers"),
    ]
  )

  static let person = Shape(
    name: "person",
    fields: [
      Shape.Field(name: "name", type: .text, meaning: "a name"),
      Shape.Field(name: "kind", type: .text, meaning: "a trade"),
      Shape.Field(name: "age", type: .number, meaning: "years"),
      Shape.Field(name: "tags", type: .list(.text), meaning: "words"),
      Shape.Field(name: "home", type: .record(link), meaning: "a page"),
      Shape.Field(name: "pieces", type: .list(.html), meaning: "HTML"),
    ]
  )

  private static func person(
    _ name: String,
    _ kind: String,
    _ age: Int,
    _ tags: [String],
    _ home: (text: String, href: String, values: [Int]),
    _ pieces: [String]
  ) -> TemplateValue {
    .record([
      .text(name), .text(kind), .number(age), .list(tags.map { .text($0) }),
      .record([.text(home.text), .text(home.href), .list(home.values.map { .number($0) })]),
      .list(pieces.map { .html(TrustedHTML($0)) }),
    ])
  }

  private static let people: TemplateValue = .list([
    person("Ann", "poet", 41, ["x", "y"], ("A", "a.html", [1]), ["<b>1</b>"]),
    person("bob", "Poet", 35, [], ("B", "b.html", []), []),
    person("Cid", "baker", 41, ["x"], ("C", "c.html", [3, 4]), ["2", "&lt;"]),
    person("ann", "baker", 7, ["z", "x", "y"], ("D & d", "d.html", [5]), []),
  ])

  /// Every type, empty and not.
  static let fields: [(String, FieldType, TemplateValue)] = [
    ("people", .list(.record(person)), people),
    ("long", .text, .text((try? file("long.txt")) ?? "")),
    ("date_text", .text, .text("2025-10-19")),
    ("title", .text, .text("Tom & \"Jerry's\" <b>")),
    ("empty", .text, .text("")),
    ("words", .text, .text("  äpfel und BIRNEN, ǆ ß  ")),
    ("body", .html, .html(TrustedHTML("<i>x</i>&amp;"))),
    ("nothing", .html, .html(TrustedHTML(""))),
    ("count", .number, .number(7)),
    ("zero", .number, .number(0)),
    ("minus", .number, .number(-3)),
    ("yes", .flag, .flag(true)),
    ("no", .flag, .flag(false)),
    ("names", .list(.text), .list([.text("a<"), .text("b"), .text("c")])),
    ("none_here", .list(.text), .list([])),
    ("numbers", .list(.number), .list([.number(3), .number(1), .number(2)])),
    (
      "links", .list(.record(link)),
      .list([
        .record([.text("one"), .text("a.html"), .list([.number(1), .number(2)])]),
        .record([.text("two & more"), .text("b.html#x"), .list([])]),
      ])
    ),
    (
      "first_link", .record(link), .record([.text("solo"), .text("https://example.org/?a=1&b=2"), .list([.number(9)])])
    ),
  ]

  /// What our engine makes of it: the page, or what it has against it.
  func rendered() -> Result<String, TemplateRefusal> {
    var files: [RelativePath: TemplateFile] = [:]
    for (name, text) in templates {
      guard let path = RelativePath(name) else { continue }
      files[path] = TemplateFile(path: path, bytes: Array(text.utf8))
    }
    let shape = Shape(name: "page", fields: fields.map { Shape.Field(name: $0.name, type: $0.type, meaning: "") })
    let set = TemplateSet.compile(files, pages: ["page.html": shape])
    guard set.diagnostics.isEmpty else { return .failure(TemplateRefusal(diagnostics: set.diagnostics)) }
    var buffer: [UInt8] = []
    do throws(RenderFault) {
      try set.value.render("page.html", fields.map(\.value), record: "test", page: "page.html", into: &buffer)
    } catch {
      return .failure(TemplateRefusal(diagnostics: [error.diagnostic]))
    }
    return .success(String(decoding: buffer, as: UTF8.self))
  }
}

struct TemplateRefusal: Error {
  let diagnostics: [Diagnostic]
}

/// What Jinja2 makes of the same cases.
struct JinjaAnswer: Decodable {
  let text: String?
  let error: String?

  static func all(of cases: [TemplateCase], beside file: String = #filePath) throws -> [JinjaAnswer] {
    let input = cases.map { item in
      [
        "templates": item.templates as Any,
        "data": Dictionary(uniqueKeysWithValues: item.fields.map { ($0.name, json($0.value, $0.type)) }) as Any,
      ]
    }
    let data = try JSONSerialization.data(withJSONObject: input)
    return try JSONDecoder().decode([JinjaAnswer].self, from: Oracle.run("jinja_oracle.py", beside: file, input: data))
  }

  private static func json(_ value: TemplateValue, _ type: FieldType) -> Any {
    switch (value, type) {
    case (.flag(let flag), _): return flag
    case (.number(let number), _): return number
    case (.text(let text), _): return text
    case (.html(let html), _): return ["html": String(decoding: html.bytes, as: UTF8.self)]
    case (.list(let items), .list(let item)): return items.map { json($0, item) }
    case (.record(let values), .record(let shape)):
      return [
        "record": Dictionary(uniqueKeysWithValues: zip(shape.fields, values).map { ($0.name, json($1, $0.type)) })
      ]
    case (.list, _), (.record, _), (.decimal, _), (.map, _), (.none, _), (.undefined, _):
      preconditionFailure("a value that no field has")
    }
  }
}
