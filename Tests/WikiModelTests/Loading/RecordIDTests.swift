import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiTestSupport

@Suite struct RecordIDTests {
  @Test(arguments: ["a", "a-b", "2019-09-10-depot", "x9", String(repeating: "a", count: 80)])
  func takesSlugs(text: String) {
    #expect(RecordID(text)?.description == text)
  }

  @Test(arguments: [
    "", "-", "-a", "a-", "a--b", "A", "a_b", "a b", "a.b", "ä", "a/b", "..", String(repeating: "a", count: 81),
  ])
  func refusesWhatIsNoSlug(text: String) {
    #expect(RecordID(text) == nil)
  }

  @Test func suggestsASlugForAFileNameThatIsNone() {
    let wiki: MarkedTree = """
      -- Site/actors/Abū Mahdī.md --
      1️⃣---
      name: N
      kind: person
      ---
      """
    expect(
      wiki,
      finds:
        "1️⃣ error[bad-id]: 'Abū Mahdī' is no id: ids are lower-case letters a-z, digits and single hyphens, at most 80"
    )
    #expect(load(wiki.files).diagnostics.map(\.hints) == [["Rename the file to abu-mahdi.md."]])
  }

  @Test(arguments: [
    "index", "a-z", "undated", "contested", "single-source", "gaps", "statements", "corrections", "search", "network",
    "map", "404",
  ])
  func keepsTheNamesOfGeneratedPages(name: String) {
    expect(
      MarkedTree(stringLiteral: "-- Site/pages/\(name).md --\n1️⃣---\ntitle: T\n---\n"),
      finds: "1️⃣ error[reserved-id]: no record may be called '\(name)': it is the name of a page that the program makes"
    )
  }

  @Test(arguments: ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"])
  func keepsTheDeviceNamesOfWindows(name: String) {
    expect(
      MarkedTree(stringLiteral: "-- Site/actors/\(name).md --\n1️⃣---\nname: N\nkind: person\n---\n"),
      finds: "1️⃣ error[reserved-id]: no record may be called '\(name)': Windows keeps it for a device"
    )
  }

  @Test func isOneNamespaceOverAllKinds() {
    let wiki: MarkedTree = """
      -- Site/actors/x.md --
      ---
      name: N
      kind: person
      ---
      -- Site/events/x.md --
      1️⃣---
      name: N
      kind: attack
      date: 2019
      ---
      """
    expect(wiki, finds: "1️⃣ error[duplicate-id]: 'x' is also the id of Site/actors/x.md")
    #expect(load(wiki.files).diagnostics[0].notes.map(\.span?.file) == ["Site/actors/x.md"])
  }

  @Test func findsARecordInAFolderOfNoKind() {
    expect(
      """
      -- Site/actor/x.md --
      1️⃣---
      name: N
      ---
      -- Site/y.md --
      2️⃣---
      title: T
      ---
      -- Site/actors/iraq/z.md --
      3️⃣---
      name: N
      ---
      """,
      finds:
        "1️⃣ error[stray-record]: Site/actor/x.md is in no folder of records; did you mean 'actors'?",
      "3️⃣ error[stray-record]: Site/actors/iraq/z.md is in no folder of records",
      "2️⃣ error[stray-record]: Site/y.md is in no folder of records"
    )
  }
}
