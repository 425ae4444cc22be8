import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiNames
import WikiTestSupport

/// What holds of the mentions of every wiki.
@Suite struct LinkLawTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func mentionsAreNamesInOrder(seed: UInt64) throws {
    let wiki = RandomWiki(seed: seed)
    let linked = LinkedWiki(wiki.text, zones: RandomWiki.zones, actors: wiki.actors)
    let article = try #require(linked.model.sources[0].article)
    var end = 0
    var named: Set<RecordID> = []
    for mention in linked.graph.mentions[0] {
      #expect(mention.range.lowerBound >= end, "seed \(seed)")
      end = mention.range.upperBound
      let paragraph = try #require(article.paragraph(at: mention.range.lowerBound))
      #expect(paragraph.number == mention.paragraph && paragraph.zone == mention.zone, "seed \(seed)")
      #expect(paragraph.range.contains(mention.range.lowerBound) && end <= paragraph.range.upperBound, "seed \(seed)")
      #expect(mention.zone != .comment && mention.zone != .boilerplate, "seed \(seed)")
      let actor = try #require(linked.model.actor(mention.actor))
      let fold = LightFold.folded(article.text.string(mention.range))
      let names = [actor.name] + actor.aliases.map(\.text)
      switch mention.rule {
      case .wholeName:
        #expect(names.map(LightFold.folded).contains(fold), "seed \(seed): \(fold)")
        let owners = linked.model.actors.filter {
          ([$0.name] + $0.aliases.map(\.text)).map(LightFold.folded).contains(fold)
        }
        #expect(owners.map(\.id) == [actor.id], "seed \(seed): \(fold)")
        if mention.zone == .body { named.insert(actor.id) }
      case .surname:
        #expect(names.compactMap(NamePattern.surname).map(LightFold.folded).contains(fold), "seed \(seed): \(fold)")
        #expect(actor.kind == .person && named.contains(actor.id), "seed \(seed): \(fold)")
      case .number, .articleForm, .override, .transliteration:
        Issue.record("seed \(seed): \(fold) by \(mention.rule.rawValue)")
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func backlinksShowEveryMentionOnce(seed: UInt64) {
    let wiki = RandomWiki(seed: seed)
    let linked = LinkedWiki(wiki.text, zones: RandomWiki.zones, actors: wiki.actors)
    for (index, actor) in linked.model.actors.enumerated() {
      let mentions = linked.graph.mentions[0].filter { $0.actor == actor.id }.map(\.range)
      let sentences = linked.graph.backlinks[index].flatMap(\.sentences)
      #expect(sentences.flatMap(\.mentions) == mentions, "seed \(seed): \(actor.id)")
      for sentence in sentences {
        #expect(sentence.mentions.allSatisfy { $0.clamped(to: sentence.range) == $0 }, "seed \(seed)")
      }
    }
  }

  /// An actor whose names are nowhere in the text changes nothing, whoever it is.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func actorsWhoAreNotNamedChangeNothing(seed: UInt64) {
    let wiki = RandomWiki(seed: seed)
    let without = LinkedWiki(wiki.text, zones: RandomWiki.zones, actors: wiki.actors)
    let with = LinkedWiki(
      wiki.text,
      zones: RandomWiki.zones,
      actors: wiki.actors + "\nzz person: Zebulon Quux, Quux, Zebulon of Ali\nzy party: Hassan Quux Front"
    )
    #expect(with.graph.mentions == without.graph.mentions, "seed \(seed)")
  }

  /// Comments and boilerplate may say what they like.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func commentsChangeNothingElse(seed: UInt64) {
    let wiki = RandomWiki(seed: seed)
    let linked = LinkedWiki(wiki.text, zones: RandomWiki.zones, actors: wiki.actors)
    var lines = wiki.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in [3, 4] { lines[line] = String(repeating: "x", count: lines[line].utf8.count) }
    let other = LinkedWiki(lines.joined(separator: "\n"), zones: RandomWiki.zones, actors: wiki.actors)
    #expect(other.graph.mentions == linked.graph.mentions, "seed \(seed)")
  }
}

/// A few actors of few words, and a text of the same words.
private struct RandomWiki {
  let text: String
  let actors: String

  static let zones = ["caption: 2", "byline: 3", "comment: 4", "boilerplate: 5"]

  private static let words = [
    "Ali", "Hassan", "Abu", "bin", "Omar", "al-Masri", "Masri", "Front", "Kata'ib", "Kataib", "PMF", "P.M.F.", "IS",
    "Abdul", "Jr.", "Élan", "al Omar",
  ]
  private static let others = [
    "is", "the", "said", "and", "-", ".", ",", "(", ")", "’s", "[", "]", "“", "”", "…", "مرحبا",
  ]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var actors: [String] = []
    for number in 0..<Int.random(in: 1...6, using: &random) {
      let names = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.words.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
      }
      let kind = ["person", "person", "party"].randomElement(using: &random) ?? "person"
      actors.append("a\(number) \(kind): \(names.joined(separator: ", "))")
    }
    self.actors = actors.joined(separator: "\n")
    text = (0..<9).map { _ in
      "x "
        + (0..<Int.random(in: 1...14, using: &random)).map { _ in
          (Int.random(in: 0..<3, using: &random) > 0 ? Self.words : Self.others).randomElement(using: &random) ?? ""
        }.joined(separator: Int.random(in: 0..<9, using: &random) == 0 ? "" : " ")
    }.joined(separator: "\n")
  }
}
