import Foundation
import Testing
import WikiFiles

/// The guides of `docs/` are true: the wikis that they show are clean, and the program prints what they say it prints.
@Suite struct GuideTests {
  /// The wiki that every guide begins with.
  static let example = "example-wiki.md"

  static let guides = [
    "writing-records.md", "citing.md", "linking-names.md", "dates.md", "disagreement.md", "themes.md", "publishing.md",
  ]

  @Test func beginWithAWikiThatIsClean() async throws {
    var run = try GuideRun()
    try expectTrue(try await run.follow(Self.text(of: Self.example)), Self.example)
  }

  /// `UPDATE_GOLDEN=1` writes what the program prints into the guides, and fails.
  @Test(arguments: guides) func sayWhatTheProgramDoes(guide: String) async throws {
    var run = try GuideRun(beginningWith: Self.text(of: Self.example))
    try expectTrue(try await run.follow(Self.text(of: guide)), guide)
  }

  @Test(arguments: [example] + guides) func haveNoExampleThatNothingChecks(guide: String) throws {
    let guide = Guide(try Self.text(of: guide))
    for block in guide.blocks where !["console", "sh", "nginx"].contains(block.language) {
      #expect(GuideFile(block, of: guide) != nil, "behind: \(block.caption)")
    }
  }

  /// The tables of dates: what is written, and the words that the page has for it.
  @Test func sayDatesAsPagesDo() async throws {
    let rows = try Self.text(of: "dates.md").matches(of: /\| `(when: )?([^`]+)` \| ([^|\n`]+) \|/)
      .enumerated().map { DateRow(number: $0, isOfStatement: $1.1 != nil, date: $1.2, words: $1.3) }
    let run = try GuideRun(beginningWith: Self.text(of: Self.example))
    for row in rows { try run.wiki.write(row.record, to: RelativePath(stringLiteral: "Site/\(row.path).md")) }
    let outcome = await run.wiki.run("build --ignore undated")
    let site = try run.wiki.site
    #expect(outcome.codes == [])
    for row in rows {
      #expect(site.text(RelativePath(stringLiteral: "\(row.path).html")).contains(row.words), "\(row.date)")
    }
    #expect(rows.count > 10)
  }

  /// The head of pages in the guide is the built-in one, with one line more.
  @Test func showTheHeadAsItIs() throws {
    let guide = Guide(try Self.text(of: "themes.md"))
    let head = try #require(guide.blocks.first { $0.caption.hasPrefix("`Templates/_head.html`") })
    let lines = guide.lines[head.range].dropLast()
    #expect(try lines.map { $0 + "\n" }.joined() == Self.text(of: "../Templates/_head.html"))
  }

  @Test func showWhatReallyIsPrinted() async throws {
    var run = try GuideRun()
    let guide = """
      `seeds/a.txt`:

      ```
      One two.
      ```

      `Site/sources/a.md`:

      ```
      ---
      publisher: P
      date: 2020
      rights note: Made up.
      ---
      ```

      Wrong in `Site/sources/a.md`:

      ```
      date: 202
      ```

      ```console
      $ dossier check --quiet
      all is well
      $ dossier list sources
      …
      ```
      """
    let followed = try await run.follow(guide)
    #expect(followed.contains("Site/sources/a.md:3:7: error: "))
    #expect(!followed.contains("all is well"))
    #expect(followed.hasSuffix("$ dossier list sources\n…\n```"))
    #expect(try run.wiki.root.content.text("Site/sources/a.md").contains("date: 2020\n"))
  }

  private static func file(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/\(name)").standardized
  }

  private static func text(of name: String) throws -> String { try String(contentsOf: file(name), encoding: .utf8) }

  private func expectTrue(_ followed: String, _ name: String) throws {
    guard try followed != Self.text(of: name) else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(followed.utf8).write(to: Self.file(name))
      Issue.record("wrote docs/\(name)")
    } else {
      #expect(try followed == Self.text(of: name), "docs/\(name)")
    }
  }
}

/// A row of a table in the guide to dates, as a record: an event of that date, or a member since or at that time.
private struct DateRow {
  let number: Int
  let isOfStatement: Bool
  let date: Substring
  let words: Substring

  var path: String { isOfStatement ? "actors/member-\(number)" : "events/event-\(number)" }

  var record: String {
    guard isOfStatement else { return "---\nname: Event \(number)\nkind: other\ndate: \(date)\n---\n" }
    return """
      ---
      name: Member \(number)
      kind: person
      public: yes
      relations:
        - member of: ferry-workers-union
          when: \(date)
          from: courier "Some 60 crew members"
      ---

      """
  }
}
