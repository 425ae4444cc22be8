import Testing
import WikiFiles
import WikiTestSupport

@Suite struct BadRecordTests {
  @Test func refusesUnknownKeysKindsRecordsAndImpossibleDates() async throws {
    let files = FileTree.blueBand.with(
      """
      -- Site/actors/ann-hill.md --
      ---
      name: Ann Hill
      kind: person
      aliasses: [Hill]
      relations:
        - member of: blue-bnd
          by: nobody-at-all
      ---
      Nothing.
      -- Site/actors/bob-hill.md --
      ---
      name: Bob Hill
      kind: persn
      ---
      -- Site/events/2020-raid.md --
      ---
      name: A raid
      kind: raid
      date: 2019-13-45
      ---
      """
    )
    try await expectRefusal(
      of: files,
      because: [
        "Site/actors/ann-hill.md:4:1: error: no key is called 'aliasses'; did you mean 'aliases'? [unknown-key]",
        "Site/actors/ann-hill.md:6:5: warning: the statement 'member of' rests on no source [no-evidence]",
        "Site/actors/ann-hill.md:6:16: error: no record is called 'blue-bnd'; did you mean 'blue-band'? [unknown-id]",
        "Site/actors/ann-hill.md:7:9: error: no record is called 'nobody-at-all' [unknown-id]",
        "Site/actors/bob-hill.md:3:7: error: 'persn' is no kind; did you mean 'person'? [unknown-choice]",
        "Site/events/2020-raid.md:4:12: error: month 13 does not exist [bad-value]",
      ]
    )
  }

  @Test func refusesAWikilinkToNothing() async throws {
    try await expectRefusal(
      of: .blueBand(and: "Site/pages/other.md", "---\ntitle: Other\n---\nSee [[blue-bandd]].\n"),
      because: [
        "Site/pages/other.md:4:5: error: no record is called 'blue-bandd'; did you mean 'blue-band'? [broken-wikilink]"
      ]
    )
  }

  @Test func refusesTwoRecordsWithOneId() async throws {
    try await expectRefusal(
      of: .blueBand(and: "Site/pages/blue-band.md", "---\ntitle: X\n---\n"),
      because: [
        "Site/pages/blue-band.md:1:1: error: 'blue-band' is also the id of Site/actors/blue-band.md [duplicate-id]"
      ]
    )
  }

  @Test func refusesWhatYAMLWouldReadOtherwise() async throws {
    let text = "---\nname: &a X\nkind: *a\n\tx: y\nname: Z\n---\n"
    try await expectRefusal(
      of: .blueBand(and: "Site/actors/ann-hill.md", text),
      because: [
        "Site/actors/ann-hill.md:2:7: error: an anchor of YAML ('&') cannot stand in a record [unsupported-yaml]",
        "Site/actors/ann-hill.md:3:7: error: an alias of YAML ('*') cannot stand in a record [unsupported-yaml]",
        "Site/actors/ann-hill.md:3:7: error: '*a' is no kind [unknown-choice]",
        "Site/actors/ann-hill.md:4:1: error: a tab in the indentation [tab]",
        "Site/actors/ann-hill.md:4:2: error: no key is called 'x' [unknown-key]",
        "Site/actors/ann-hill.md:5:1: error: the key 'name' stands here for the second time [duplicate-key]",
      ]
    )
  }

  @Test(.timeLimit(.minutes(5)))
  func refusesAHundredThousandBracketsInFrontMatter() async throws {
    let brackets = String(repeating: "[", count: 100_000)
    try await expectRefusal(
      of: .blueBand(and: "Site/actors/ann-hill.md", "---\nname: \(brackets)\nkind: person\n---\n"),
      because: [
        "Site/actors/ann-hill.md:2:7: error: 'name' takes one text [wrong-shape]",
        "Site/actors/ann-hill.md:2:8: error: brackets inside of brackets cannot stand in a record [unsupported-yaml]",
      ]
    )
  }

  @Test(.timeLimit(.minutes(5)))
  func refusesAHundredThousandBracketsInProse() async throws {
    let brackets = String(repeating: "[", count: 100_000)
    try await expectRefusal(
      of: .blueBand(and: "Site/pages/other.md", "---\ntitle: Other\n---\n\(brackets)\n"),
      because: [
        "Site/pages/other.md:4:1: error: the link that begins here does not end within its paragraph [bad-wikilink]"
      ]
    )
  }

  @Test(.timeLimit(.minutes(5)))
  func refusesAHundredThousandQuotationsInsideOneAnother() async throws {
    let angles = String(repeating: ">", count: 100_000)
    try await expectRefusal(
      of: .blueBand(and: "Site/pages/other.md", "---\ntitle: Other\n---\n\(angles)\n"),
      because: ["Site/pages/other.md:4:102: error: the Markdown is nested too deeply [deep-nesting]"]
    )
  }

  @Test(.timeLimit(.minutes(5)))
  func showsManyFindingsOfOneLongLineInGoodTime() async throws {
    let links = String(repeating: "[[nobody]] ", count: 3_000)
    try await expectRefusal(
      of: .blueBand(and: "Site/pages/other.md", "---\ntitle: Other\n---\n\(links)\n"),
      because: (0..<3_000).map {
        "Site/pages/other.md:4:\($0 * 11 + 1): error: no record is called 'nobody' [broken-wikilink]"
      }
    )
  }

  @Test func refusesARecordOfMoreThanAMebibyte() async throws {
    let text = "---\ntitle: Other\n---\n" + String(repeating: "word ", count: 220_000)
    let wiki = try TestWiki(.blueBand(and: "Site/pages/other.md", text))
    let outcome = await wiki.run("build")
    #expect(outcome.code == 1)
    #expect(
      outcome.findings.last
        == "Site/pages/other.md:1:1: error: the file has 1100021 bytes, more than 1 MiB (1048576) [record-too-large]"
    )
    #expect(try wiki.site.isEmpty)
  }

  @Test func refusesEmptyRecordsAndSettings() async throws {
    var files = FileTree.blueBand
    files["Site/site.yml"] = []
    files["Site/pages/about.md"] = []
    files["Site/pages/open.md"] = Array("---\ntitle: Open".utf8)
    try await expectRefusal(
      of: files,
      because: [
        "Site/pages/about.md:1:1: error: a record begins with a line '---', its fields, and another line '---' "
          + "[missing-front-matter]",
        "Site/pages/open.md:1:1: error: no second line '---' ends the fields that begin here [unclosed-front-matter]",
        "Site/site.yml:1:1: error: 'title' is missing [missing-field]",
        "Site/sources/report.md:1:1: warning: the site shows 22 of the 24 words of 'report', which is 91 % [long-excerpt]",
      ]
    )
  }

  @Test func refusesNamesOfFilesThatAreNoIds() async throws {
    let person = "---\nname: Q\nkind: person\n---\n"
    var files = FileTree.blueBand
    for name in ["with space", "quo'te\"s", "new\nline", "\u{639}\u{631}\u{628}\u{64A}", "esc\u{1B}[31m", "CON"] {
      files[RelativePath("Site/actors/\(name).md")] = Array(person.utf8)
    }
    files["Site/actors/con.md"] = Array(person.utf8)
    files["Site/pages/index.md"] = Array("---\ntitle: Q\n---\n".utf8)
    let rule = "is no id: ids are lower-case letters a-z, digits and single hyphens, at most 80 [bad-id]"
    try await expectRefusal(
      of: files,
      because: [
        "Site/actors/CON.md:1:1: error: 'CON' \(rule)",
        "Site/actors/con.md:1:1: error: no record may be called 'con': Windows keeps it for a device [reserved-id]",
        "Site/actors/esc\u{FFFD}[31m.md:1:1: error: 'esc\u{FFFD}[31m' \(rule)",
        "Site/actors/new\u{FFFD}line.md:1:1: error: 'new\u{FFFD}line' \(rule)",
        "Site/actors/quo'te\"s.md:1:1: error: 'quo'te\"s' \(rule)",
        "Site/actors/with space.md:1:1: error: 'with space' \(rule)",
        "Site/actors/\u{639}\u{631}\u{628}\u{64A}.md:1:1: error: '\u{639}\u{631}\u{628}\u{64A}' \(rule)",
        "Site/pages/index.md:1:1: error: no record may be called 'index': it is the name of a page that the program "
          + "makes [reserved-id]",
      ]
    )
  }

  @Test func refusesWhatIsNotBuiltYet() async throws {
    let files = FileTree.blueBand
      .replacing("rights: full", with: "rights: full\nfeed limit: 20\nicon: icon.png", in: "Site/site.yml")
    let wiki = try TestWiki(files)
    let outcome = await wiki.run("check")
    #expect(outcome.code == 1)
    #expect(Set(outcome.codes) == ["not-yet"])
    #expect(outcome.codes.count == 2)
  }
}
