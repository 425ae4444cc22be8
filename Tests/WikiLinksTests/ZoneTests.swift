import Testing
import WikiDiagnostics
import WikiFiles
import WikiLinks
import WikiTestSupport

/// L15 and L22: where names are not looked for.
@Suite struct ZoneTests {
  @Test(arguments: ["comment", "boilerplate"])
  func readsNoCommentsAndNoBoilerplate(zone: String) {
    expect(
      "Qassem Soleimani came\nQassem Soleimani and IRGC\nSoleimani left",
      zones: ["\(zone): 2"],
      actors: "qs person: Qassem Soleimani\nirgc force: IRGC",
      reads: "‹Qassem Soleimani = qs› came\nQassem Soleimani and IRGC\n‹Soleimani = qs L11› left"
    )
  }

  @Test func learnsNoSurnameFromAComment() {
    expect(
      "Qassem Soleimani\nSoleimani",
      zones: ["comment: 1"],
      actors: "qs person: Qassem Soleimani",
      reads: "Qassem Soleimani\nSoleimani"
    )
  }

  @Test(arguments: [
    "(AFP)", "(AFP via Getty Images)", "(US Central Command/Handout via REUTERS)", "(Photo by US Central Command)",
    "(US Central Command photo)", "(File)", "(AFP (US Central Command))",
  ])
  func readsNoCreditAtTheEndOfACaption(credit: String) {
    expect(
      "US Central Command in Iraq \(credit)",
      zones: ["caption: 1"],
      actors: "afp media: AFP, REUTERS\nc force: US Central Command",
      reads: "‹US Central Command = c› in Iraq \(credit)"
    )
  }

  @Test func readsAParenthesisAtTheEndOfACaptionThatIsNoCredit() {
    expect(
      "Forces (PMF/PMU)",
      zones: ["caption: 1"],
      actors: "pmf force: PMF, PMU",
      reads: "Forces (‹PMF = pmf›/‹PMU = pmf›)"
    )
  }

  @Test func readsACreditOfTheBody() {
    expect("Said so (AFP)", actors: "afp media: AFP", reads: "Said so (‹AFP = afp›)")
  }
}

/// `link: never`: matched and counted, but not linked.
@Suite struct NeverLinkedTests {
  @Test func countsWhatItDoesNotLink() {
    let wiki = LinkedWiki("Iraq and the PMF", actors: "!pmf force: PMF\niraq state: Iraq")
    #expect(wiki.read == "‹Iraq ~ iraq› and the ‹PMF ~ pmf›")
    #expect(wiki.graph.backlinks.map { $0.reduce(0) { $0 + $1.count } } == [1, 1])
  }

  @Test func linksNoneInProse() {
    #expect(LinkedWiki(prose: "Iraq and the PMF", actors: "!pmf force: PMF\niraq state: Iraq").proseLinks() == [])
  }
}

/// Places and terms: counted, and never linked.
@Suite struct TopicTests {
  @Test(arguments: [
    ("The occupation of Iraq ended", ["occupation of Iraq"]), ("Iraq was occupied", []), ("In Basra town", ["Basra"]),
    ("The Basra Front left", []),
  ])
  func takesTheLongerOfAnActorsAndATopicsName(text: String, topics: [String]) {
    var files = LinkedWiki.actors("iraq state: Iraq\nfront party: Basra Front")
    files["seeds/s.txt"] = Array(text.utf8)
    files["Site/terms/occupation.md"] = Array("---\nname: occupation of Iraq\n---\n".utf8)
    files["Site/places/basra.md"] = Array("---\nname: Basra\n---\n".utf8)
    let found = LinkedWiki(files).graph.topics[0].map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(found == topics)
  }
}
