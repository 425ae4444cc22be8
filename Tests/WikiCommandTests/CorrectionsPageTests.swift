import Testing
import WikiFiles
import WikiTestSupport

/// The list of all that was wrong and has been mended.
@Suite struct CorrectionsPageTests {
  private static let wiki: FileTree = """
    -- Site/site.yml --
    title: T
    rights: full
    -- Site/actors/blue-band.md --
    ---
    name: Blue Band
    kind: armed-group
    corrections:
      - date: 2021-02-03
        note: It was said to be founded in 2013; it is 2014.
      - date: 2023-05-06
        note: Its headquarters were another's.
    ---
    -- Site/actors/hidden.md --
    ---
    name: Hidden Person
    kind: person
    public: yes
    status: draft
    corrections:
      - date: 2024-01-01
        note: A draft's correction.
    ---
    -- Site/terms/gone.md --
    ---
    name: Gone
    status: withdrawn
    corrections:
      - date: 2024-01-02
        note: A withdrawn record's correction.
    ---
    -- Site/events/raid.md --
    ---
    name: Raid
    kind: raid
    date: 2020-03
    page: no
    corrections:
      - date: 2022-01-01
        note: The month was wrong.
    ---
    -- Site/pages/about.md --
    ---
    title: About
    corrections:
      - date: 2023-05-06
        note: A name was misspelt.
    ---
    """

  @Test func listsWhatWasWrongLatestFirstWithItsRecord() async throws {
    let rows = try await rows(of: "build")
    #expect(
      rows == [
        "6 May 2023 About (about.html): A name was misspelt.",
        "6 May 2023 Blue Band (actors/blue-band.html): Its headquarters were another’s.",
        "1 January 2022 Raid (timeline/2020.html#e-raid): The month was wrong.",
        "3 February 2021 Blue Band (actors/blue-band.html): It was said to be founded in 2013; it is 2014.",
      ]
    )
  }

  @Test func listsDraftsOnlyWhereDraftsAreShown() async throws {
    let rows = try await rows(of: "build --drafts")
    #expect(rows.first == "1 January 2024 Hidden Person (actors/hidden.html): A draft’s correction.")
    #expect(!rows.contains { $0.contains("withdrawn") })
  }

  /// The rows of the page: date, record with its address, and what was wrong.
  private func rows(of line: String) async throws -> [String] {
    let wiki = try TestWiki(Self.wiki)
    #expect(await wiki.run(line).code == 0)
    let page = try wiki.site.text("corrections.html")
    let row =
      /<span class="date">([^<]*)<\/span>\n<span class="what"><a href="([^"]*)"><bdi>([^<]*)<\/bdi><\/a> <span class="detail">([^<]*)</
    return page.matches(of: row).map { "\($0.1) \($0.3) (\($0.2)): \($0.4.replacing("&#39;", with: "’"))" }
  }
}
