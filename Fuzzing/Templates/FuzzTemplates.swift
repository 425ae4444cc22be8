import CLibFuzzer
import WikiDiagnostics
import WikiFiles
import WikiTemplates

/// Takes any bytes for templates, compiles them, and renders what is accepted: libFuzzer makes inputs that reach ever
/// other parts of the engine, and reports crashes and inputs that take too long.
@main struct FuzzTemplates {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
    _ = unsafe LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      unsafe check(Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    }
  }
}

/// A NUL divides the templates: `page.html`, `a.html`, `b.html` and `c.html`.
private func check(_ input: [UInt8]) {
  var files: [RelativePath: TemplateFile] = [:]
  for (name, bytes) in zip(names, input.split(separator: 0, omittingEmptySubsequences: false)) {
    files[name] = TemplateFile(path: name, bytes: Array(bytes))
  }
  let templates = TemplateSet.compile(files, pages: ["page.html": page])
  guard templates.diagnostics.isEmpty else { return }
  let first = rendered(templates.value)
  precondition(first == rendered(templates.value), "two renderings differ")
  checkEscaping(first, of: input)
}

private let names: [RelativePath] = ["page.html", "a.html", "b.html", "c.html"]

private func rendered(_ templates: TemplateSet) -> [UInt8] {
  var buffer: [UInt8] = []
  do throws(RenderFault) {
    try templates.render("page.html", values, record: "a record", page: "page.html", into: &buffer)
  } catch {
    buffer = []
  }
  return buffer
}

/// No text becomes markup: the values hold a tag that the templates do not have, so no page may have it.
private func checkEscaping(_ page: [UInt8], of input: [UInt8]) {
  guard !contains(input, "zq9") else { return }
  precondition(!contains(page, "<zq9"), "a text became markup")
}

private func contains(_ bytes: [UInt8], _ word: StaticString) -> Bool {
  let word = Array(word.description.utf8)
  return bytes.indices.contains { bytes[$0...].starts(with: word) }
}

private let link = Shape(
  name: "link",
  fields: [
    Shape.Field(name: "text", type: .text, meaning: ""), Shape.Field(name: "href", type: .text, meaning: ""),
    Shape.Field(name: "values", type: .list(.number), meaning: ""),
  ]
)

private let page = Shape(name: "page", fields: fields.map { Shape.Field(name: $0.name, type: $0.type, meaning: "") })

private let values = fields.map(\.value)

/// The names are those of the cases from which the fuzzer starts.
private let fields: [(name: String, type: FieldType, value: TemplateValue)] = [
  ("title", .text, .text("Tom & \"<zq9 a='b'>\"")),
  ("empty", .text, .text("")),
  ("words", .text, .text("  äpfel <zq9> BIRNEN, ǆ ß  ")),
  ("body", .html, .html(TrustedHTML("<i>x</i>&amp;"))),
  ("count", .number, .number(7)),
  ("zero", .number, .number(0)),
  ("minus", .number, .number(-3)),
  ("yes", .flag, .flag(true)),
  ("no", .flag, .flag(false)),
  ("names", .list(.text), .list([.text("a<zq9"), .text("b"), .text("javascript:zq9()")])),
  ("none_here", .list(.text), .list([])),
  ("numbers", .list(.number), .list([.number(3), .number(1), .number(.max), .number(.min)])),
  (
    "links", .list(.record(link)),
    .list([
      .record([.text("one"), .text("a.html"), .list([.number(1)])]),
      .record([.text("<zq9>"), .text("javascript:zq9()"), .list([])]),
    ])
  ),
  ("first_link", .record(link), .record([.text("solo"), .text("https://example.org/?a=1&b=2"), .list([])])),
]
