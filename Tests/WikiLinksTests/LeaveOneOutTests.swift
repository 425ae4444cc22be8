import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel

/// What goes wrong where a record is missing: each actor of this wiki is deleted in turn.
@Suite struct LeaveOneOutTests {
  private struct Place: Hashable {
    let source: Int
    let range: Range<Int>
    let actor: RecordID
  }

  /// Actors whose name holds that of another one, which it does mean: the global coalition to defeat *Daesh*.
  private static let nested: [String: String] = ["us-led-coalition": "islamic-state"]

  /// A link that only the deletion makes is a wrong one; each must be one that a warning about its actor points to.
  @Test func everyWrongLinkThatADeletionCausesIsWarnedOf() throws {
    let files = try ThisWikiTests.files()
    let whole = LinkedWiki(files)
    let right = Set(Self.places(whole))
    let known = Set(whole.findings.map(\.message))
    var wrong = 0
    for actor in whole.model.actors {
      var rest = files
      rest[try #require(actor.commons.file)] = nil
      let wiki = LinkedWiki(rest)
      let new = wiki.findings.filter { $0.code == "possible-longer-name" && !known.contains($0.message) }
      for place in Set(Self.places(wiki)).subtracting(right)
      where Self.nested[actor.id.description] != place.actor.description {
        wrong += 1
        let text = whole.model.sources[place.source].article?.text.string(place.range) ?? ""
        #expect(
          new.contains { $0.message.contains("'\(place.actor)'") },
          "without \(actor.id), '\(text)' is linked to \(place.actor), and nothing says so"
        )
      }
    }
    #expect(wrong > 0)
  }

  private static func places(_ wiki: LinkedWiki) -> [Place] {
    wiki.graph.mentions.enumerated().flatMap { index, mentions in
      mentions.filter(\.isLinked).map { Place(source: index, range: $0.range, actor: $0.actor) }
    }
  }
}
