import Testing
import WikiFiles
import WikiLinks
import WikiModel

/// The mentions of two articles against keys that were written by hand from the articles and the rules, without this
/// program; states, which are only counted, are not in them: `key/<source>.tsv`. `scripts/score-mentions` prints the same comparison row by row.
@Suite struct AnswerKeyTests {
  /// A place with the actor that it means, as in a key.
  private struct Row: Hashable {
    let place: String
    let text: String
    let actor: String
  }

  @Test(arguments: ["arabnews-2025", "mek-2019"])
  func findsWhatTheKeyHasAndNothingElse(source: String) throws {
    let key = try Self.key(of: source)
    let wiki = try ThisWikiTests.wiki()
    let found = Set(
      wiki.graph.places(wiki.model).compactMap { place -> Row? in
        guard place.source.description == source, case .mention(let actor, _, let isLinked) = place.verdict else {
          return nil
        }
        let row = Row(place: "\(place.file):\(place.line):\(place.column)", text: place.text, actor: actor.description)
        return isLinked || key.contains(row) ? row : nil
      }
    )
    #expect(key.count > 40)
    #expect(found.subtracting(key) == [], "wrong")
    #expect(key.subtracting(found) == [], "missed")
  }

  /// The rows of a key but those of actors that have no record.
  private static func key(of source: String) throws -> Set<Row> {
    let path: RelativePath = "Tests/WikiLinksTests/key/\(source).tsv"
    let lines = String(decoding: try ThisWikiTests.root.read(path), as: UTF8.self).split(separator: "\n").dropFirst()
    return Set(
      lines.compactMap { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells[5] != "NIL" else { return nil }
        return Row(place: "\(cells[0]):\(cells[1]):\(cells[2])", text: cells[3], actor: cells[5])
      }
    )
  }
}
