import Testing
import WikiFiles
import WikiTestSupport

/// `dossier list` of records and statements, as people and as programs read it.
@Suite struct RecordListTests {
  private static let wiki = FileTree(
    txtar: """
      -- seeds/a.txt --
      The Blue Band was founded in 2014. It killed 3.
      -- seeds/b.txt --
      The Blue Band was founded in 2015.
      -- Site/sources/a.md --
      ---
      publisher: The Post
      date: 2020
      title: One
      ---
      -- Site/sources/b.md --
      ---
      publisher: blue-band
      date: unknown
      title: Two
      ignore:
        undated: It is.
      ---
      -- Site/sources/c.md --
      ---
      publisher: The Post
      date: 2019
      title: Nobody cites it
      ---
      -- Site/actors/blue-band.md --
      ---
      name: Blue Band
      kind: armed-group
      facts:
        - founded: 2014
          from: a "founded in 2014"
        - founded: 2015
          from: b "founded in 2015"
      ---
      -- Site/actors/nobody.md --
      ---
      name: Nobody
      kind: person
      public: yes
      ---
      -- Site/events/raid.md --
      ---
      name: Raid
      kind: raid
      date: 2020-05
      place: Elsewhere
      facts:
        - killed: 3
          from: a "It killed 3"
      ---
      """
  )

  /// One record that is wrong keeps nobody from seeing the others.
  @Test func listsWhatIsRightWhereSomethingIsWrong() async throws {
    let wiki = try TestWiki(.blueBand.with("-- Site/actors/red.md --\n---\nname: Red\n---\n"))
    let outcome = await wiki.run("list sources")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("report"))
    #expect(outcome.codes == ["missing-field"])
    #expect(outcome.errors.hasSuffix("\nwhat is wrong is left out of this: 1 error\n"))
  }

  @Test(arguments: [
    (
      "actors",
      "blue-band: Blue Band (armed group, mentions: 2, sources: 2)\nnobody: Nobody (person, mentions: 0, sources: 0)\n"
    ),
    ("events", "raid: Raid (raid, May 2020)\n"),
    (
      "sources",
      "c: Nobody cites it (The Post, 2019, cited: 0)\na: One (The Post, 2020, cited: 2)\nb: Two (Blue Band, unknown, cited: 1)\n"
    ),
    ("orphans", "sources/c: nothing cites it\nactors/nobody: no text and no statement names it\n"),
    (
      "contested",
      """
      Site/actors/blue-band.md:5:5: blue-band, founded: 2014 (against blue-band, founded: 2015)
      Site/actors/blue-band.md:7:5: blue-band, founded: 2015 (against blue-band, founded: 2014)

      """
    ),
    ("single-source", "Site/events/raid.md:7:5: raid, killed: 3\n"),
    ("undated", "sources/b: Two\n"),
    (
      "gaps",
      """
      actors/blue-band: who leads it; how many fighters it has; where it has its headquarters; where it operates
      actors/nobody: date of birth; nationality; a post or an occupation
      events/raid: who was responsible; how many people were injured

      """
    ),
  ])
  func areLinesForPeople(list: String, lines: String) async throws {
    let wiki = try TestWiki(Self.wiki)
    let outcome = await wiki.run("list \(list)")
    #expect(outcome.code == 0)
    #expect(outcome.output == lines)
  }

  @Test(arguments: [
    (
      "actors",
      #"{"record":"actors","id":"nobody","name":"Nobody","file":"Site/actors/nobody.md","kind":"person","mentions":0,"sources":0}"#
    ),
    (
      "contested",
      #"{"record":"blue-band","property":"founded","value":"2015","standing":"contested","origins":["blue-band"],"against":["blue-band, founded: 2014"],"file":"Site/actors/blue-band.md","line":7}"#
    ),
    (
      "gaps",
      #"{"record":"events","id":"raid","name":"Raid","file":"Site/events/raid.md","unknown":["who was responsible","how many people were injured"]}"#
    ),
  ])
  func areObjectsForPrograms(list: String, last: String) async throws {
    let wiki = try TestWiki(Self.wiki)
    let outcome = await wiki.run("list \(list) --format json")
    #expect(outcome.code == 0)
    #expect(outcome.output.replacing(", \"", with: ",\"").replacing("\": ", with: "\":").contains(last + "\n]"))
  }
}
