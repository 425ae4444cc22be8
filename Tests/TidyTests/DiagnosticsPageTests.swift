import Testing

/// `docs/diagnostics.md` against the findings that the sources make.
@Suite struct DiagnosticsPageTests {
  @Test func describesEveryFindingAndNoOther() throws {
    let written = try sections().map(\.code)
    let made = try Set(findings().map(\.code))
    #expect(made.subtracting(written).sorted() == [], "these have no section in docs/diagnostics.md")
    #expect(Set(written).subtracting(made).sorted() == [], "nothing in Sources makes these")
  }

  @Test func isSortedByCode() throws {
    let written = try sections().map(\.code)
    #expect(written == written.sorted())
  }

  @Test func saysTheSeverityThatTheSourcesSay() throws {
    let made = try Dictionary(grouping: findings(), by: \.code).mapValues { Set($0.compactMap(\.severity)) }
    for section in try sections() {
      #expect(made[section.code] == [section.severity], "\(section.code)")
    }
  }

  @Test func givesAnExampleAndAWayOutForEach() throws {
    for section in try sections() {
      #expect(section.text.contains("[\(section.code)]\n"), "\(section.code) has no example")
      #expect(section.text.contains("\n**Way out.** "), "\(section.code) has no way out")
    }
  }

  /// A code whose name is made up at run time could not be looked up here.
  @Test func findsEveryCodeAsALiteral() throws {
    for (path, text) in try Repository.sources() {
      let codes = text.parts(behind: "Diagnostic(").compactMap { $0.prefixMatch(of: /\s*([^\s,]+),/)?.1 }
      let computed = codes.filter { !$0.hasPrefix("\"") && $0 != "fault.code" }
      #expect(computed == [], "\(path)")
    }
  }
}

private struct Section {
  let code: String
  let severity: String
  let text: Substring
}

private struct Finding {
  let code: String

  /// `nil` where it is decided elsewhere: faults of templates are errors.
  let severity: String?
}

private func sections() throws -> [Section] {
  try Repository.text(of: "docs/diagnostics.md").split(separator: "\n## ").dropFirst().map { text in
    let lines = text.split(separator: "\n")
    return Section(
      code: String(lines.first ?? ""),
      severity: lines.dropFirst().first.map { $0.hasPrefix("*Warning.*") ? "warning" : "error" } ?? "",
      text: text
    )
  }
}

private func findings() throws -> [Finding] {
  try Repository.sources().flatMap { _, text in
    text.parts(behind: "Diagnostic(").compactMap { $0.prefixMatch(of: /\s*"([a-z0-9-]+)",\s*\.(error|warning)/) }
      .map { Finding(code: String($0.1), severity: String($0.2)) }
      + text.parts(behind: "code:").compactMap { $0.prefixMatch(of: /(?: Diagnostic\.Code =)? "([a-z0-9-]+)"/) }
      .map { Finding(code: String($0.1), severity: nil) }
  }
}
