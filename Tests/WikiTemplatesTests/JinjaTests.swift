import Testing
import WikiDiagnostics
import WikiTemplates
import WikiTestSupport

/// Jinja2 is the oracle: what we accept renders to the same bytes, and what it refuses we refuse.
@Suite struct JinjaTests {
  @Test(arguments: [
    "basics", "lexing", "expressions", "conditions", "loops", "assignments", "macros", "families", "filters-text",
    "filters-lists", "filters-numbers", "tests", "escaping",
  ])
  func rendersHandMadeTemplatesAsJinjaDoes(file: String) throws {
    let cases = try TemplateCaseFile(file).cases
    for (item, answer) in zip(cases, try JinjaAnswer.all(of: cases.map(\.item))) {
      switch item.item.rendered() {
      case .success(let text):
        #expect(text == answer.text, "\(file), \(item.title): Jinja says \(answer.error ?? answer.text ?? "")")
      case .failure(let refusal):
        Issue.record("\(file), \(item.title): \(refusal.diagnostics.map(\.message))")
      }
    }
  }

  @Test func readsLinesThatEndAsOnWindows() throws {
    let item = TemplateCase("{% if yes %}\r\nx\r\n{% endif %}\r\ny\r\rz\n\r{{ count }}")
    #expect(try item.rendered().get() == JinjaAnswer.all(of: [item]).first?.text)
  }

  @Test func refusesWhatJinjaRefuses() throws {
    let cases = try TemplateCaseFile("refused").cases
    for (item, answer) in zip(cases, try JinjaAnswer.all(of: cases.map(\.item))) {
      #expect(answer.error != nil, "Jinja takes \(item.title)")
      if case .success(let text) = item.item.rendered() {
        Issue.record("we take what Jinja does not: \(item.title) gives \(text)")
      }
    }
  }

  /// What Jinja takes and we refuse; docs/templates.md gives the reasons.
  @Test func isStricterThanJinjaWhereTheDocsSaySo() throws {
    let cases = try TemplateCaseFile("stricter").cases
    for (item, answer) in zip(cases, try JinjaAnswer.all(of: cases.map(\.item))) {
      #expect(answer.error == nil, "Jinja refuses \(item.title): \(answer.error ?? "")")
      if case .success(let text) = item.item.rendered() { Issue.record("\(item.title) gives \(text)") }
    }
  }

  /// Every seed makes a template; `TemplateGenerator.templateCase(seed:)` makes that of a failure again.
  @Test func rendersGeneratedTemplatesAsJinjaDoes() async throws {
    let seeds = UInt64(0)..<2500
    let cases = seeds.map { TemplateGenerator.templateCase(seed: $0) }
    async let answers = JinjaAnswer.all(of: cases)
    let results = cases.map { try? $0.rendered().get() }
    var accepted = 0
    for (seed, (text, answer)) in zip(seeds, zip(results, try await answers)) {
      guard let text else { continue }
      accepted += 1
      guard text != answer.text else { continue }
      let listing = TemplateGenerator.templateCase(seed: seed).listing
      let jinja = answer.text ?? "nothing: \(answer.error ?? "")"
      Issue.record("seed \(seed)\n\(listing)\n== Jinja gives\n\(jinja)\n== we give\n\(text)")
    }
    #expect(accepted * 10 >= cases.count * 7, "only \(accepted) of \(cases.count) templates are accepted")
  }
}

extension TemplateCase {
  /// Its templates one behind the other, as a case file has them.
  fileprivate var listing: String {
    let others = templates.filter { $0.key != "page.html" }.sorted { $0.key < $1.key }
    return others.reduce(templates["page.html"] ?? "") { "\($0)\n-- \($1.key) --\n\($1.value)" }
  }
}
