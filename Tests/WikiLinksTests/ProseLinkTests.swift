import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiTestSupport

/// L18 to L20: names in editors' prose.
@Suite struct ProseLinkTests {
  @Test func linksTheFirstMentionOfEachActor() {
    #expect(
      links("The IRGC, the I.R.G.C. and Qassem Soleimani.\n\n- IRGC\n- Soleimani and *Quds Force*\n")
        == ["IRGC = irgc", "Qassem Soleimani = qs", "Quds Force = qf"]
    )
  }

  @Test func leavesANameBehindABackslashAsText() {
    #expect(links("The \\IRGC and the IRGC.") == ["IRGC = irgc"])
    #expect(links("The \\IRGC.") == [])
  }

  @Test func readsNamesAcrossALineBreak() {
    #expect(links("He is Qassem\nSoleimani.") == ["Qassem Soleimani = qs"])
  }

  @Test func readsNoNamesAcrossBlocks() {
    #expect(links("He is Qassem\n\nSoleimani.") == [])
  }

  @Test func linksNothingInCodeLinksHeadingsAndReferences() {
    #expect(
      links("# IRGC\n\n`IRGC` [IRGC](https://example.org/) [[irgc|IRGC]] <https://example.org/IRGC>\n\n    IRGC\n")
        == []
    )
  }

  @Test func linksNoActorOnItsOwnPage() {
    let wiki = LinkedWiki(prose: "The IRGC and its Quds Force.", on: "Site/actors/irgc.md", actors: actors)
    #expect(wiki.proseLinks(of: "irgc") == ["Quds Force = qf"])
  }

  @Test func learnsNoSurnameFromANameThatIsLeftAsText() {
    let wiki = LinkedWiki(prose: "\\Qassem Soleimani; Soleimani.", actors: actors)
    #expect(wiki.proseLinks() == [])
  }

  @Test func wantsASecondSignForOneWordOfTheSameSound() {
    let actors = "h person: Haider | script: arabic"
    #expect(LinkedWiki(prose: "Hayder came.", actors: actors).proseLinks() == [])
    #expect(LinkedWiki(prose: "General Hayder came.", actors: actors).proseLinks() == ["Hayder = h"])
  }

  @Test func findsWikilinksBothWays() {
    let wiki = LinkedWiki(
      """
      -- Site/actors/a.md --
      ---
      name: A
      kind: party
      ---
      See [[b]], [[b|the other]] and [[a]].
      -- Site/actors/b.md --
      ---
      name: B
      kind: party
      ---
      -- Site/pages/p.md --
      ---
      title: P
      ---
      See [[b]].
      """
    )
    #expect(wiki.findings == [])
    let linked = wiki.graph.linkedFrom.map { "\($0.key.id): \($0.value.map(\.id.description).joined(separator: " "))" }
    #expect(linked == ["b: a p"])
    #expect(wiki.model.record("a").flatMap { wiki.graph.prose[$0] }?.wikilinks.count == 3)
  }

  @Test func suggestsTheNearestRecordForABrokenWikilink() {
    let wiki: MarkedTree = """
      -- Site/actors/kataib-hezbollah.md --
      ---
      name: A
      kind: party
      ---
      -- Site/pages/p.md --
      ---
      title: P
      ---
      See 1️⃣[[kataib-hizbollah]]
      and 2️⃣[[No id|words]].
      """
    let findings = LinkedWiki(wiki.files).findings
    #expect(
      findings.map { wiki.finding($0) } == [
        "1️⃣: no record is called 'kataib-hizbollah'; did you mean 'kataib-hezbollah'?",
        "2️⃣: no record is called 'No id'",
      ]
    )
    #expect(findings.map(\.code) == ["broken-wikilink", "broken-wikilink"])
    #expect(findings.map(\.severity) == [.error, .error])
  }

  @Test func checksTheQuotesOfProse() {
    let wiki: MarkedTree = """
      -- seeds/s.txt --
      The first line.
      -- Site/pages/p.md --
      ---
      title: P
      ---
      Said [@s "first line"], [@s "1️⃣frist line"; @2️⃣t "x"].
      """
    let linked = LinkedWiki(wiki.files)
    #expect(
      linked.findings.map { wiki.finding($0) } == [
        "1️⃣: 's' does not say 'frist line'", "2️⃣: no source is called 't'",
      ]
    )
    #expect(linked.graph.uses.map(\.count) == [1])
  }

  private let actors = "irgc force: IRGC\nqs person: Qassem Soleimani\nqf force: Quds Force"

  private func links(_ prose: String) -> [String] { LinkedWiki(prose: prose, actors: actors).proseLinks() }
}

extension Model {
  func record(_ id: String) -> RecordReference? { RecordID(id).flatMap { record($0) } }
}
