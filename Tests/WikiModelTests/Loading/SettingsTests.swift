import Testing
import WikiDiagnostics
import WikiFiles
import WikiModel
import WikiTestSupport

@Suite struct SettingsTests {
  @Test func takesTheTitleFromTheFolderWhereThereAreNone() {
    let model = load("-- seeds/a.txt --\nwords\n")
    #expect(model.diagnostics == [])
    #expect(model.value.settings.title == "wiki")
  }

  @Test func readsAllThatIsBuilt() {
    let settings = load(
      """
      -- Site/site.yml --
      title: T
      description: D
      language: de
      base url: https://example.org/wiki
      rights: full
      rights note: N
      creator: C
      publisher: P
      """
    )
    #expect(settings.diagnostics == [])
    let value = settings.value.settings
    #expect(
      [value.title, value.description, value.language.text, value.baseURL?.text, value.rightsNote, value.creator]
        == ["T", "D", "de", "https://example.org/wiki", "N", "C"]
    )
    #expect(value.publisher == "P")
  }

  @Test func missesTheTitle() {
    expect(
      "-- Site/site.yml --\ndescription: D\n",
      finds: "Site/site.yml:1:1 error[missing-field]: 'title' is missing"
    )
  }

  @Test func suggestsTheNearestRecordToFeature() {
    expect(
      """
      -- Site/site.yml --
      title: T
      rights: full
      home: [body, 1️⃣bodi, 2️⃣Some Thing]
      -- Site/actors/body.md --
      ---
      name: N
      kind: organization
      ---
      """,
      finds: "1️⃣ error[unknown-id]: no record is called 'bodi'; did you mean 'body'?",
      "2️⃣ error[unknown-id]: no record is called 'Some Thing'"
    )
  }

  @Test func refusesABaseURLThatIsNone() {
    let settings = SiteSettings(title: "T")
    let address = settings.baseURL(from: "javascript:alert(1)")
    #expect(address.value == nil)
    #expect(address.diagnostics.map(\.code) == ["bad-value"])
    #expect(settings.baseURL(from: "https://example.org/").value?.text == "https://example.org/")
  }
}
