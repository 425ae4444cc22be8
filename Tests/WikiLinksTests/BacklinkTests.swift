import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiTestSupport

/// What an actor's page shows of the sources that name it.
@Suite struct BacklinkTests {
  @Test func countsTheParagraphsThatNameTwoActors() {
    let wiki = LinkedWiki(
      "Bo met Al and Bo.\nBo met Al.\nBo met Cy, of Ur.\nCy left.",
      actors: "al person: Al\nbo person: Bo\ncy person: Cy\n!ur state: Ur"
    )
    let companions = wiki.graph.companions.map { $0.map { "\($0.actor) \($0.count)" } }
    #expect(companions == [["bo 2"], ["al 2", "cy 1"], ["bo 1"], []])
  }

  @Test func showsTheSentenceAroundAMention() {
    #expect(sentences("He came. The PMF left! They cheered.") == ["The ‹PMF› left!"])
  }

  @Test func showsASentenceWithTwoMentionsOnce() {
    #expect(
      sentences("The PMF and the P.M.F. left. PMF again.") == ["The ‹PMF› and the ‹P.M.F.› left.", "‹PMF› again."]
    )
  }

  @Test func endsNoSentenceAtATitle() {
    #expect(
      sentences("They met Maj. Gen. Qassem Soleimani. He left.", "qs person: Qassem Soleimani")
        == ["They met Maj. Gen. ‹Qassem Soleimani›."]
    )
    #expect(sentences("The U.S. PMF envoy came. He left.") == ["The U.S. ‹PMF› envoy came."])
  }

  @Test func keepsParagraphsApart() {
    #expect(sentences("The PMF\nThe PMF came") == ["The ‹PMF›", "The ‹PMF› came"])
  }

  @Test func listsTheOldestSourceFirstAndTheUndatedLast() {
    var files = LinkedWiki.actors("pmf force: PMF")
    for (id, date) in [("a", "2020"), ("b", "unknown"), ("c", "2019-05"), ("d", "2019")] {
      files["seeds/\(id).txt"] = Array("PMF".utf8)
      files["Site/sources/\(id).md"] = Array("---\npublisher: P\ndate: \(date)\n---\n".utf8)
    }
    let wiki = LinkedWiki(files)
    #expect(wiki.graph.backlinks[0].map(\.source.description) == ["d", "c", "a", "b"])
  }

  private func sentences(_ text: String, _ actors: String = "pmf force: PMF") -> [String] {
    let wiki = LinkedWiki(text, actors: actors)
    guard let text = wiki.model.sources[0].article?.text else { return [] }
    return wiki.graph.backlinks[0].flatMap(\.sentences).map { sentence in
      var words = ""
      var place = sentence.range.lowerBound
      for mention in sentence.mentions {
        words += text.string(place..<mention.lowerBound) + "‹\(text.string(mention))›"
        place = mention.upperBound
      }
      return words + text.string(place..<sentence.range.upperBound)
    }
  }
}
