import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiTestSupport

/// What the loader accepts, editors accept.
@Suite struct SchemaLawTests {
  /// What a record says of others need not be true; its form has to be right.
  private static let aboutOthers: Set<Diagnostic.Code> = [
    "about-itself", "nearly-an-id", "no-evidence", "no-quote", "no-text", "quote-not-found", "quote-too-short",
    "undated",
    "nothing-to-redact", "unknown-source", "wrong-kind", "duplicate-id", "duplicate-statement",
  ]

  private static func isAboutOthers(_ finding: Diagnostic) -> Bool {
    aboutOthers.contains(finding.code) || finding.code == "unknown-id" && finding.message.contains(/'[a-z0-9-]+'/)
  }

  @Test func acceptWhatTheLoaderAccepts() throws {
    var records = GeneratedRecords(seed: 2026)
    let all = (0..<3_000).map { _ in records.record() }
    let accepted = all.filter { kind, fields in
      let file = "-- seeds/x.txt --\nSome words.\n-- Site/\(kind.rawValue)/x.md --\n---\n\(fields)\n---\n"
      return load(FileTree(txtar: file)).diagnostics.allSatisfy(Self.isAboutOthers)
    }
    #expect(accepted.count > 500 && accepted.count < 2_500)
    let cases = accepted.map { (form: SchemaOracle.Form.record($0.kind), yaml: $0.fields) }
    let faults = zip(try SchemaOracle.faults(of: cases), cases).filter { $0.0.hasPrefix("as texts") }
    for (fault, text) in faults.prefix(10) { Issue.record("\(fault)\n\(text.yaml)") }
  }
}

/// Makes records of declared fields, many of whose values are right.
private struct GeneratedRecords {
  private var random: SeededGenerator
  private var dates: EDTFGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    dates = EDTFGenerator(seed: seed)
  }

  mutating func record() -> (kind: RecordKind, fields: String) {
    let kind = pick(RecordKind.allCases)
    let declared = FieldDeclaration.fields(of: kind)
    var lines: [String] = []
    for field in declared where field.need == .needed || chance(of: 8) {
      lines.append(chance(of: 4) ? "\(spelt(field.name)): \(value(of: field.name))" : field.example)
    }
    if kind == .actors, chance(of: 2), !lines.contains(where: { $0.hasPrefix("facts") }) {
      lines.append("facts:\n" + (0..<2).map { _ in statement() }.joined(separator: "\n"))
    }
    return (kind, lines.joined(separator: "\n"))
  }

  private mutating func statement() -> String {
    let property = pick(Vocabulary().properties)
    var lines = ["  - \(spelt(property.name)): \(value(of: property.type.rawValue))"]
    for field in FieldDeclaration.statement where chance(of: 6) {
      lines.append("    " + (chance(of: 3) ? "\(spelt(field.name)): \(value(of: field.name))" : field.example))
    }
    return lines.joined(separator: "\n")
  }

  private mutating func value(of name: String) -> String {
    switch name {
    case "date", "when", "until", "retrieved": chance(of: 5) ? dates.slip() : dates.date()
    case "count", "members": pick(["0", "67", "70~", "3-5", "1000+", "<1000", "unknown", "none", "7 8", "05", "-3"])
    case "money": pick(["USD 3", "USD 3.3 billion", "EUR 250000", "usd 3", "USD", "USD 1.5 zillion"])
    case "from", "disputed by":
      pick([
        "report", "report \"words\"", "report  title \"w \"x\" w\" (2)", "report\"words\"", "report words", "\"w\" x",
      ])
    case "lines": pick(["7", "1-60", "[1-60, 62-70]", "1 - 2", "0", "[3, 20]"])
    case "language": pick(["en", "ar-IQ", "zh-Hant", "x-private", "english", "e"])
    case "at": pick(["33.64, 36.69", "-33,36", "33", "95, 10", "33.5,  -36.7"])
    case "time": pick(["03:00", "03:00~", "24:00", "3:00"])
    case "public", "noindex", "page": pick(["yes", "no", "'yes'", "true"])
    case "url", "archived", "same as": pick(["https://example.org/a", "HTTP://x.org", "example.org", "ftp://x"])
    default:
      pick(["words", "'two: words'", "some-id", "[a, b]", "1920", "yes", "\"\"", "[]", "A", "\n  - a\n  - b", "draft"])
    }
  }

  /// A key in one of its spellings.
  private mutating func spelt(_ name: String) -> String {
    let mark = pick([" ", " ", "-", "_"])
    return name.split(separator: " ").joined(separator: mark)
  }

  private mutating func chance(of count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
