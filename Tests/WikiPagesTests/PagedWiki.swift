import Foundation
import Testing
import WikiAddresses
import WikiDiagnostics
import WikiEvidence
import WikiFiles
import WikiLinks
import WikiModel
import WikiPages
import WikiRecords
import WikiTemplates
import WikiTheme

/// A wiki read as the build reads it, up to its pages: the one place in these tests that knows how that is done.
struct PagedWiki {
  let model: Model
  let wiki: Wiki
  let findings: [Diagnostic]
  private let theme: Theme

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
    let prose = model.commons.map(Prose.parse).unpack(into: &findings).compactMap(\.self)
    let candidates = model.sources.map(names.candidates)
    let topics = zip(model.sources, candidates).map(TopicBook(model).mentions)
    let links = LinkGraph.resolve(model, names, candidates: candidates, topics: topics, prose: prose).unpack(
      into: &findings
    )
    theme = Theme.load(overrides: [:], pages: Page.shapes, filters: SiteFilters.all(baseURL: "")).unpack(
      into: &findings
    )
    wiki = Wiki(model, links, prose, stylesheet: theme.stylesheet.path)
    self.findings = findings
  }

  /// The wiki of this repository.
  static func ofThisRepository() throws -> PagedWiki {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path(percentEncoded: false)
    return PagedWiki(
      try Folder(root).tree(
        of: ["seeds", "Site"],
        where: { $0.ending == "txt" || $0.ending == "md" || $0.ending == "yml" }
      ).0
    )
  }

  var pages: [Page] { wiki.plan.map(wiki.page) }

  /// The HTML of a page.
  func html(_ page: Page) throws -> String {
    var bytes: [UInt8] = []
    try theme.templates.render(page.template, page.values, record: page.record, page: page.address.path, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The values of `id` attributes, in their order.
func ids(in html: String) -> [String] {
  html.components(separatedBy: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
}
