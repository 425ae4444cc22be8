import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiTestSupport

/// The pages of spellings that several actors have (L7).
@Suite struct SharedNameTests {
  @Test func areNamesOfTwoActorsByTheLightFold() {
    #expect(
      names("a party: National Front, The Front\nb party: Popular Front, the front\nc party: Bell\nd party: Bill")
        == ["the-front The Front a b"]
    )
  }

  @Test func areSurnamesOfTwoPeopleAndWholeNamesToo() {
    #expect(
      names("ah person: Ammar al-Hakim\nmh person: Mohsen Hakim\nh party: Al-Hakim\nbh person: Hakim Zaidi")
        == ["hakim al-Hakim ah h mh"]
    )
  }

  @Test func countAnActorOnceWhoHasANameTwice() {
    #expect(names("a person: Ali Hakim, Ali al-Hakim, Hakim") == [])
  }

  @Test func countNamesThatHoldInSomeSourcesOnly() {
    let wiki = LinkedWiki(
      MarkedTree(
        stringLiteral: """
          -- seeds/s.txt --
          The Front came.
          -- Site/sources/s.md --
          ---
          publisher: P
          date: 2019
          ---
          -- Site/actors/a.md --
          ---
          name: Old Front
          kind: party
          aliases:
            - text: The Front
              only in: s
          ---
          -- Site/actors/b.md --
          ---
          name: The Front
          kind: party
          ---
          """
      ).files
    )
    #expect(wiki.graph.sharedNames.map(\.slug) == ["the-front"])
  }

  @Test func showWhereNothingTellsWhoIsMeant() {
    let wiki = LinkedWiki(
      "The front came. Ali Hakim met Omar Hakim. Hakim left! He fell.",
      actors: "a party: A, The Front\nb party: B, The Front\nc person: Ali Hakim\nd person: Omar Hakim"
    )
    guard let text = wiki.model.sources[0].article?.text else { return }
    let places = wiki.graph.sharedNames.flatMap { name in
      name.backlinks.flatMap(\.sentences).map { "\(name.slug): \(text.string($0.range))" }
    }
    #expect(places == ["hakim: Hakim left!", "the-front: The front came."])
  }

  /// The slug, the spelling and the actors of each.
  private func names(_ actors: String) -> [String] {
    LinkedWiki("", actors: actors).graph.sharedNames.map { name in
      "\(name.slug) \(name.spelling) \(name.actors.map(\.description).joined(separator: " "))"
    }
  }
}
