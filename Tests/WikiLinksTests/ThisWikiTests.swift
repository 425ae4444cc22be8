import Foundation
import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiTestSupport

/// The wiki of this repository: its seeds and records.
@Suite struct ThisWikiTests {
  static let root = Folder(
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .path(percentEncoded: false)
  )

  @Test func hasNoErrors() throws {
    let wiki = try Self.wiki()
    #expect(wiki.findings.filter { $0.severity == .error } == [])
    #expect(wiki.model.sources.count == 6 && wiki.model.actors.count > 40)
  }

  /// The table was read by eye against the seeds when it was written; a row that changes wants the same again.
  /// `UPDATE_GOLDEN=1 swift test` writes it anew, and fails.
  @Test func mentionsWhomItsTableSays() throws {
    let table = Self.table(try Self.wiki())
    let folder = Self.root.folder("Tests/WikiLinksTests")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try folder.write(Array(table.utf8), to: "mentions.golden.txt")
      Issue.record("mentions.golden.txt was written anew; read what changed")
    }
    #expect(String(decoding: try folder.read("mentions.golden.txt"), as: UTF8.self) == table)
  }

  static func wiki() throws -> LinkedWiki { LinkedWiki(try files()) }

  /// The texts and records, but for those of persons who are not public: these are not linked in any case.
  static func files() throws -> FileTree {
    let all = try root.tree(
      of: ["seeds", "Site"],
      where: { $0.ending == "txt" || $0.ending == "md" || $0.ending == "yml" }
    ).0
    var files = FileTree()
    for path in all.paths {
      let bytes = all[path] ?? []
      if !String(decoding: bytes, as: UTF8.self).contains("\npublic: no\n") { files[path] = bytes }
    }
    return files
  }

  /// Each actor with its sources: how often it is named there, and by which words.
  private static func table(_ wiki: LinkedWiki) -> String {
    var table = ""
    for (index, actor) in wiki.model.actors.enumerated() {
      let backlinks = wiki.graph.backlinks[index]
      table += "\(actor.id) \(backlinks.reduce(0) { $0 + $1.count })\(actor.linking == .never ? " (not linked)" : "")\n"
      for (source, mentions) in zip(wiki.model.sources, wiki.graph.mentions) {
        let own = mentions.filter { $0.actor == actor.id }
        guard let article = source.article, !own.isEmpty else { continue }
        var words: [String] = []
        var counts: [String: Int] = [:]
        for mention in own {
          let rule = mention.rule == .wholeName ? "" : " (\(mention.rule.rawValue))"
          let zone = mention.zone == .body ? "" : " [\(mention.zone.rawValue)]"
          let word = article.text.string(mention.range) + rule + zone
          if counts[word] == nil { words.append(word) }
          counts[word, default: 0] += 1
        }
        let spelt = words.map { "\($0) ×\(counts[$0] ?? 0)" }.joined(separator: ", ")
        table += "  \(source.id) \(own.count): \(spelt)\n"
      }
    }
    return table
  }
}
