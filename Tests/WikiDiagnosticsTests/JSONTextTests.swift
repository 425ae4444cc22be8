import Testing
import WikiDiagnostics

@Suite struct JSONTextTests {
  @Test func writesWhatIsLongOverSeveralLines() {
    let words = JSONText.list((1...12).map { .string("word \($0)") })
    let text = JSONText.object([("a", .number(1)), ("words", words), ("none", .object([]))])
    #expect(JSONText.object([("a", .number(1))]).lines == "{\"a\":1}\n")
    #expect(text.lines.hasPrefix("{\n  \"a\": 1,\n  \"words\": [\n    \"word 1\",\n"))
    #expect(text.lines.hasSuffix("    \"word 12\"\n  ],\n  \"none\": {}\n}\n"))
  }
}
