import Foundation
import Testing
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiMarkdown
import WikiModel
import WikiNames
import WikiRecords
import WikiTestSupport

/// A wiki read as the build reads it, up to its links: the one place in these tests that knows how that is done.
struct LinkedWiki {
  let model: Model
  let graph: LinkGraph
  let prose: [Prose]

  /// In the order in which they are printed.
  let findings: [Diagnostic]

  init(_ files: FileTree) {
    var findings: [Diagnostic] = []
    let texts = files.paths(below: "seeds").map { EvidenceText.read(files[$0] ?? [], path: $0) }
      .unpack(into: &findings).compactMap(\.self)
    let records = files.paths(below: "Site").filter { $0.ending == "md" }
      .map { RecordFile.read(files[$0] ?? [], path: $0) }.unpack(into: &findings)
    let entries = files[SiteSettings.path].map {
      RecordFile.readMap($0, path: SiteSettings.path).unpack(into: &findings)
    }
    let settings = SiteSettings.read(entries, folderName: "wiki").unpack(into: &findings)
    model = Model.load(settings, records: records, texts: texts).unpack(into: &findings)
    let names = NameBook.collect(model).unpack(into: &findings)
    let candidates = model.sources.map(names.candidates)
    let topics = zip(model.sources, candidates).map(TopicBook(model).mentions)
    prose = model.commons.map(Prose.parse).unpack(into: &findings).compactMap(\.self)
    graph = LinkGraph.resolve(model, names, candidates: candidates, topics: topics, prose: prose).unpack(
      into: &findings
    )
    self.findings = findings.inOrder()
  }

  /// A wiki of one text `s`, and of actors written one a line: `id kind: Name, alias, alias`; `!` before the line for
  /// `link: never`, and behind it further fields: ` | script: arabic | not: X`.
  init(_ text: String, zones: [String] = [], source: String = "", settings: String = "", actors: String) {
    var files = Self.actors(actors)
    files["seeds/s.txt"] = Array(text.utf8)
    let map = zones.isEmpty ? "" : "zones:\n" + zones.map { "  \($0)\n" }.joined()
    files["Site/sources/s.md"] = Array("---\npublisher: P\ndate: 2019\n\(map)\(source)---\n".utf8)
    if !settings.isEmpty { files["Site/site.yml"] = Array("title: T\nrights: full\n\(settings)".utf8) }
    self.init(files)
  }

  /// A wiki of those actors whose page `page` has this prose.
  init(prose: String, on page: RelativePath = "Site/pages/page.md", actors: String) {
    var files = Self.actors(actors)
    let record = files[page].map { String(decoding: $0, as: UTF8.self) } ?? "---\ntitle: T\n---\n"
    files[page] = Array((record + prose + "\n").utf8)
    self.init(files)
  }

  static func actors(_ lines: String) -> FileTree {
    var files = FileTree()
    for line in lines.split(separator: "\n") {
      let fields = line.components(separatedBy: " | ")
      let parts = fields[0].split(separator: ": ", maxSplits: 1)
      let head = parts[0].drop { $0 == "!" }.split(separator: " ")
      let names = parts[1].split(separator: ", ")
      let aliases = names.dropFirst().map { "  - \"\($0)\"\n" }.joined()
      files["Site/actors/\(String(head[0])).md"] = Array(
        """
        ---
        name: "\(names[0])"
        kind: \(head[1])
        \(aliases.isEmpty ? "" : "aliases:\n\(aliases)")\(line.hasPrefix("!") ? "link: never\n" : "")\(fields.dropFirst().map { "\($0)\n" }.joined())---

        """.utf8
      )
    }
    return files
  }

  /// The text of the first source with its mentions: `‹Soleimani = soleimani L11›`, with `~` for those not linked.
  var read: String {
    guard let article = model.sources.first?.article else { return "" }
    var read = ""
    var place = 0
    for mention in graph.mentions[0] {
      read += article.text.string(place..<mention.range.lowerBound)
      let rule = mention.rule == .wholeName ? "" : " \(mention.rule.rawValue)"
      read += "‹\(article.text.string(mention.range)) \(mention.isLinked ? "=" : "~") \(mention.actor)\(rule)›"
      place = mention.range.upperBound
    }
    return read + article.text.string(place..<article.text.bytes.count)
  }

  /// The names that the prose of a page links: `Soleimani = soleimani`.
  func proseLinks(of id: String = "page") -> [String] {
    guard let reference = RecordID(id).flatMap({ model.record($0) }), let links = graph.prose[reference],
      let document = prose.first(where: { $0.record == reference })?.document
    else { return [] }
    return document.textRuns.flatMap { run in
      (links.names[run.index] ?? []).map { link in
        let bytes = Array(run.text.utf8)[link.range]
        return "\(String(decoding: bytes, as: UTF8.self)) = \(link.actor)"
      }
    }
  }
}

/// Expects that a text is read so.
func expect(
  _ text: String,
  zones: [String] = [],
  source: String = "",
  settings: String = "",
  actors: String,
  reads expected: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  #expect(
    LinkedWiki(text, zones: zones, source: source, settings: settings, actors: actors).read == expected,
    sourceLocation: sourceLocation
  )
}
