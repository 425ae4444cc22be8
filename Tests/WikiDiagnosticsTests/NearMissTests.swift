import Testing
import WikiDiagnostics

@Suite struct NearMissTests {
  @Test(arguments: [
    ("aliasses", ["aliases", "name", "kind"], "aliases"),
    ("nmae", ["name", "note"], "name"),
    ("mek", ["mek-2019", "mei"], "mei"),
    ("mek-20", ["mek-2019", "lwj-2016"], "mek-2019"),
    ("Kind", ["kind"], "kind"),
  ])
  func namesTheMostPlausibleOne(name: String, candidates: [String], expected: String) {
    #expect(nearMiss(of: name, among: candidates) == expected)
  }

  @Test(arguments: ["ab", "zzzzzz", "", "completely different"])
  func staysSilentWhereNothingIsClose(name: String) {
    #expect(nearMiss(of: name, among: ["xy", "irgc", "popular"]) == nil)
  }

  @Test func doesNotDependOnTheOrderOfTheCandidates() {
    let candidates = ["bat", "cat", "hat", "rat"]
    #expect(nearMiss(of: "aat", among: candidates) == "bat")
    #expect(nearMiss(of: "aat", among: candidates.reversed()) == "bat")
  }
}
