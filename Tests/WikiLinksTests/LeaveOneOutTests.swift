import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiNames

/// What goes wrong where a record is missing: each actor of this wiki is deleted in turn.
@Suite struct LeaveOneOutTests {
  private struct Place: Hashable {
    let source: Int
    let range: Range<Int>
    let actor: RecordID
  }

  /// Actors whose name holds that of another one, which it does mean: the global coalition to defeat *Daesh*; and the
  /// first Trump administration, whose name without its small word is that of the second.
  private static let nested: [String: String] = [
    "us-led-coalition": "islamic-state", "assad-government": "bashar-al-assad", "long-war-journal": "fdd",
    "office-of-ali-khamenei": "ali-khamenei", "syrian-interim-government": "ahmad-al-sharaa",
    "second-trump-administration": "donald-trump", "first-trump-administration": "second-trump-administration",
  ]

  /// A link that only the deletion makes is a wrong one; each must be one that a warning about its actor points to.
  @Test func everyWrongLinkThatADeletionCausesIsWarnedOf() throws {
    let files = Self.named(in: try ThisWikiTests.files())
    let whole = LinkedWiki(files)
    let right = Set(Self.places(whole))
    let known = Set(whole.findings.map(\.message))
    var wrong = 0
    for actor in Self.overlapping(whole) {
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

  /// The wiki without statements, prose and events, which have no part in whom names mean and take most of the time.
  private static func named(in files: FileTree) -> FileTree {
    var named = FileTree()
    for path in files.paths where !path.isBelow("Site/events") && !path.isBelow("Site/pages") {
      named[path] = files[path].map { path.isBelow("Site/actors") ? withoutStatements($0) : $0 }
    }
    return named
  }

  private static func withoutStatements(_ record: [UInt8]) -> [UInt8] {
    var lines: [Substring] = []
    var isLeftOut = false
    for line in String(decoding: record, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.hasPrefix(" ") { isLeftOut = ["facts:", "relations:"].contains(line) }
      if !isLeftOut { lines.append(line) }
      if line == "---", lines.count > 1 { break }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The actors in whose linked names there is a word of somebody else's: the deletion of others makes no new link.
  private static func overlapping(_ wiki: LinkedWiki) -> [Actor] {
    var owners: [String: Set<RecordID>] = [:]
    for actor in wiki.model.actors {
      for name in actor.fullNames + actor.shortNames {
        for token in NameTokens.tokens(of: name.text) { owners[token.folded, default: []].insert(actor.id) }
      }
    }
    let shared = Set(
      places(wiki).filter { place in
        let text = wiki.model.sources[place.source].article?.text.string(place.range) ?? ""
        return NameTokens.tokens(of: text).contains { owners[$0.folded]?.subtracting([place.actor]).isEmpty == false }
      }.map(\.actor)
    )
    return wiki.model.actors.filter { shared.contains($0.id) }
  }

  private static func places(_ wiki: LinkedWiki) -> [Place] {
    wiki.graph.mentions.enumerated().flatMap { index, mentions in
      mentions.filter(\.isLinked).map { Place(source: index, range: $0.range, actor: $0.actor) }
    }
  }
}
