import Foundation
import WikiDiagnostics
import WikiModel
import WikiTestSupport

/// What the Python package `jsonschema` says of front matter by our schemas.
enum SchemaOracle {
  /// The settings, or a record of one kind.
  enum Form: Hashable {
    case site
    case record(RecordKind)

    var name: String { if case .record(let kind) = self { kind.rawValue } else { "site" } }
  }

  /// What is wrong with each text, empty where nothing is.
  static func faults(
    of texts: [(form: Form, yaml: String)],
    _ words: Vocabulary = Vocabulary()
  ) throws -> [String] {
    var schemas: [(name: String, value: JSONText)] = [("site", RecordSchema.site())]
    schemas += RecordKind.allCases.map { ($0.rawValue, RecordSchema.schema(of: $0, words)) }
    let cases = texts.map { JSONText.object([("schema", .string($0.form.name)), ("yaml", .string($0.yaml))]) }
    let question = JSONText.object([("schemas", .object(schemas)), ("cases", .list(cases))])
    let answer = try Oracle.run("schema_oracle.py", beside: #filePath, input: Data(question.lines.utf8))
    return try JSONDecoder().decode([String].self, from: answer)
  }
}
