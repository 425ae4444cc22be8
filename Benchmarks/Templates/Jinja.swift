import Foundation
import WikiFiles
import WikiTemplates

/// Jinja2 in a process of its own, which times itself: what passes between the two is not in the figures.
struct Jinja: Contender {
  let name: String
  private let requests: FileHandle
  private let answers: FileHandle
  private var unread = Data()

  /// The interpreter is that of `DOSSIER_PYTHON`, or `python3`; it ends when its standard input does.
  init(_ root: Folder, _ pages: [BenchmarkPage]) throws {
    let process = Process()
    let (toScript, fromScript) = (Pipe(), Pipe())
    let python = ProcessInfo.processInfo.environment["DOSSIER_PYTHON"] ?? "python3"
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, "-B", root.path(of: "Benchmarks/Templates/jinja_rounds.py")]
    process.standardInput = toScript
    process.standardOutput = fromScript
    requests = toScript.fileHandleForWriting
    answers = fromScript.fileHandleForReading
    try process.run()
    name = "Jinja2 \(try Self.answer(Greeting.self, from: answers, &unread).version)"
    let templates = try frozenTemplates("Jinja", in: root).mapValues { String(decoding: $0, as: UTF8.self) }
    let data = pages.map { ($0.kind.template, Self.json($0.values, $0.shape)) }
    let ready = try ask(["templates": templates, "pages": Dictionary(uniqueKeysWithValues: data)], for: Ready.self)
    guard ready.pages.count == pages.count else { throw BenchmarkFailure("Jinja2 took only \(ready.pages)") }
  }

  private struct Greeting: Decodable { let version: String }

  private struct Ready: Decodable { let pages: [String] }

  private struct Rendered: Decodable { let text: String }

  private struct Timed: Decodable { let seconds: Double }

  mutating func bytes(of page: BenchmarkPage) throws -> [UInt8] {
    Array(try ask(["page": page.kind.template], for: Rendered.self).text.utf8)
  }

  mutating func time(_ page: BenchmarkPage, rounds: Int) throws -> Duration {
    .seconds(try ask(["page": page.kind.template, "rounds": rounds], for: Timed.self).seconds)
  }

  private mutating func ask<Answer: Decodable>(_ request: [String: Any], for _: Answer.Type) throws -> Answer {
    try requests.write(contentsOf: try JSONSerialization.data(withJSONObject: request) + Data("\n".utf8))
    return try Self.answer(Answer.self, from: answers, &unread)
  }

  /// Static, since the first answer is the name, without which there is no contender yet.
  private static func answer<Answer: Decodable>(
    _: Answer.Type,
    from answers: FileHandle,
    _ unread: inout Data
  ) throws -> Answer {
    try JSONDecoder().decode(Answer.self, from: line(from: answers, &unread))
  }

  /// The next line of the script without its line feed; what came behind it is left in `unread`.
  private static func line(from answers: FileHandle, _ unread: inout Data) throws -> Data {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Data(unread[..<end])
        unread = Data(unread[(end + 1)...])
        return line
      }
      let more = answers.availableData
      guard !more.isEmpty else {
        throw BenchmarkFailure("jinja_rounds.py gave up; 'make test' sets up what it needs, or set DOSSIER_PYTHON")
      }
      unread += more
    }
  }

  /// The fields as the oracle of the tests reads them.
  private static func json(_ values: [TemplateValue], _ shape: Shape) -> [String: Any] {
    Dictionary(uniqueKeysWithValues: zip(shape.fields, values).map { ($0.name, json($1, $0.type)) })
  }

  private static func json(_ value: TemplateValue, _ type: FieldType) -> Any {
    switch (value, type) {
    case (.flag(let flag), _): return flag
    case (.number(let number), _): return number
    case (.text(let text), _): return text
    case (.html(let html), _): return ["html": String(decoding: html.bytes, as: UTF8.self)]
    case (.list(let items), .list(let item)): return items.map { json($0, item) }
    case (.record(let values), .record(let shape)): return ["record": json(values, shape)]
    case (.list, _), (.record, _), (.decimal, _), (.map, _), (.none, _), (.undefined, _):
      preconditionFailure("a value that no field has")
    }
  }
}
